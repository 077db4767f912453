/** Keys as printed on their caps. */
import { isMac } from '../keyboard/platform.ts';
import { parseKeys, strokeCap } from '../keyboard/strokes.ts';

interface KeyCapsProps {
  readonly keys: string;
  /** Read out, too; beside a control they are only seen, since it says its keys itself. */
  readonly read?: boolean;
}

export const KeyCaps = ({ keys, read = false }: KeyCapsProps) => (
  <kbd className="cap" aria-hidden={!read}>
    {parseKeys(keys)
      .map((stroke) => strokeCap(stroke, isMac))
      .join(' ')}
  </kbd>
);
