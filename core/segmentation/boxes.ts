/**
 * Boxes of links: a heading of teasers and what stands right below it, on a page where blank lines part the paragraphs. Amid
 * a story a box may hold summaries, which nothing else tells from the paragraphs that go on behind it.
 */
import type { Line } from '../model/lines.ts';
import type { Arc } from './decode.ts';

/** Of the lines of such a page at least this share have a blank line above. */
const PARTED_SHARE = 0.4;

/** Adds which lines stand in a box, its heading left out. */
export const addBoxes = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const parted = units.filter(({ blank }, line) => line > 0 && blank > 0).length;
  if (parted < PARTED_SHARE * units.length) return;
  const headings = new Set<number>();
  for (const { line, features } of arcs) if (features.has('related-heading')) headings.add(line);
  if (headings.size === 0) return;
  const boxed = new Set<number>();
  for (const [line, { blank }] of units.entries())
    if (blank === 0 && !headings.has(line) && (headings.has(line - 1) || boxed.has(line - 1)))
      boxed.add(line);
  for (const { line, features } of arcs) if (boxed.has(line)) features.add('boxed');
};
