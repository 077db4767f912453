/**
 * The keys that the menu of a block prints beside what can be done with it. The views know no actions: who shows them tells which
 * keys call one now.
 */
import { createContext, useContext } from 'react';
import { Keyboard } from 'react-aria-components';
import { isMac } from '../keyboard/platform.ts';
import { parseKeys, strokeCap } from '../keyboard/strokes.ts';

/** The keys of an action by its id, as they are written; null where it has none. */
export const MenuKeysContext = createContext<(action: string) => string | null>(() => null);

interface MenuKeysProps {
  readonly action: string;
}

export const MenuKeys = ({ action }: MenuKeysProps) => {
  const keys = useContext(MenuKeysContext)(action);
  if (keys === null) return null;
  const caps = parseKeys(keys).map((stroke) => strokeCap(stroke, isMac));
  return <Keyboard>{caps.join(' ')}</Keyboard>;
};
