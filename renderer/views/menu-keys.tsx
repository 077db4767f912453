/**
 * The keys that the menu of a block prints beside what can be done with it. The views know no actions: who shows them tells which
 * keys call one now.
 */
import { createContext, useContext } from 'react';
import { Keyboard } from 'react-aria-components';
import type { Locale } from '../../core/model/localised.ts';
import { keyWords } from '../keyboard/key-words.ts';

/** The keys of an action by its id, as they are written; null where it has none. */
export const MenuKeysContext = createContext<(action: string) => string | null>(() => null);

interface MenuKeysProps {
  readonly action: string;
  readonly locale: Locale;
}

export const MenuKeys = ({ action, locale }: MenuKeysProps) => {
  const keys = useContext(MenuKeysContext)(action);
  return keys === null ? null : <Keyboard>{keyWords(keys, locale)}</Keyboard>;
};
