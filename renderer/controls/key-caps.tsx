/** Keys as printed on their caps. */
import type { Locale } from '../../core/model/localised.ts';
import { useLocale } from '../frame/use-shell.ts';
import { isMac } from '../keyboard/platform.ts';
import { parseKeys, strokeCap } from '../keyboard/strokes.ts';
import { Drawn } from './drawn.tsx';

interface KeyCapsProps {
  readonly keys: string;
  /** Read out, too; beside a control they are only seen, since it says its keys itself. */
  readonly read?: boolean;
}

/** Keys in a line of text, as in a tip. */
export const keyWords = (keys: string, locale: Locale): string =>
  parseKeys(keys)
    .map((stroke) => strokeCap(stroke, isMac, locale))
    .join(' ');

export const KeyCaps = ({ keys, read = false }: KeyCapsProps) => {
  const locale = useLocale();
  return (
    <kbd className="cap" aria-hidden={!read}>
      <Drawn text={keyWords(keys, locale)} />
    </kbd>
  );
};
