/**
 * Links in a row, each behind the same words on its own line: `Lire aussi : Le titre`, and below it the same again. One such line
 * may be a sentence; of several none is read as one piece.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isProse } from './line-shapes.ts';

/**
 * `arcs` without those that take a line whole which starts with the heading of a link, as the line above or below it does. Where no
 * paragraph stands below, such a heading ends the story as one on a line of its own does.
 */
export const withoutWholeLinks = (
  text: string,
  arcs: readonly Arc[],
  units: readonly Line[],
): readonly Arc[] => {
  const heads = new Map<number, string>();
  let lastTold = -1;
  for (const { line, opens, features, piece } of arcs)
    if (opens && features.has('heading-prefix') && piece.to !== units[line]?.to)
      heads.set(line, text.slice(piece.from, piece.to).toLowerCase().trim());
    else if (isProse(features)) lastTold = line;
  const isRepeated = (line: number): boolean => {
    const head = heads.get(line);
    return head !== undefined && (heads.get(line - 1) === head || heads.get(line + 1) === head);
  };
  return arcs.filter(({ line, opens, features, piece }) => {
    if (!opens || !isRepeated(line)) return true;
    if (piece.to === units[line]?.to) return false;
    if (line > lastTold && features.has('heading-prefix')) features.add('related-heading');
    return true;
  });
};
