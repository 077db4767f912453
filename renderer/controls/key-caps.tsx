/** Keys as printed on their caps. */
import { isMac } from '../keyboard/platform.ts';
import { parseKeys, strokeCap } from '../keyboard/strokes.ts';

interface KeyCapsProps {
  readonly keys: string;
  /** Read out, too; beside a control they are only seen, since it says its keys itself. */
  readonly read?: boolean;
}

/** Keys in a line of text, as in a tip. */
export const keyWords = (keys: string): string =>
  parseKeys(keys)
    .map((stroke) => strokeCap(stroke, isMac))
    .join(' ');

export const KeyCaps = ({ keys, read = false }: KeyCapsProps) => (
  <kbd className="cap" aria-hidden={!read}>
    {keyWords(keys)}
  </kbd>
);
