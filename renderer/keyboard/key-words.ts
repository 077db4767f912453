/** Keys as they are printed on this system's caps, in a line of text, as in a tip or a menu. */
import type { Locale } from '../../core/model/localised.ts';
import { isMac } from './platform.ts';
import { parseKeys, strokeCap } from './strokes.ts';

/** Keys as they are written down, in the words of their caps: `Ctrl Maj Z`, `g h`. */
export const keyWords = (keys: string, locale: Locale): string =>
  parseKeys(keys)
    .map((stroke) => strokeCap(stroke, isMac, locale))
    .join(' ');
