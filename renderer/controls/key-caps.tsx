/** Keys as printed on their caps. */
import { useLocale } from '../frame/use-shell.ts';
import { keyWords } from '../keyboard/key-words.ts';
import { Drawn } from './drawn.tsx';

interface KeyCapsProps {
  readonly keys: string;
  /** Read out, too; beside a control they are only seen, since it says its keys itself. */
  readonly read?: boolean;
}

export const KeyCaps = ({ keys, read = false }: KeyCapsProps) => {
  const locale = useLocale();
  return (
    <kbd className="cap" aria-hidden={!read}>
      <Drawn text={keyWords(keys, locale)} />
    </kbd>
  );
};
