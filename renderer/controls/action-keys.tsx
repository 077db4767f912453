/** The keys of an action on their caps, the person's own where there are such; nothing where it has none. */
import { useKeys } from '../frame/use-shell.ts';
import { KeyCaps } from './key-caps.tsx';

interface ActionKeysProps {
  readonly action: string;
  /** Only with what a chord begins. */
  readonly first?: boolean;
}

export const ActionKeys = ({ action, first = false }: ActionKeysProps) => {
  const [keys] = useKeys(action);
  if (keys === undefined) return null;
  const [begun = keys] = keys.split(' ');
  return <KeyCaps keys={first ? begun : keys} />;
};
