/**
 * A hand edit: a person changed the cleaned text of a block. This module turns that change, told in positions of the
 * cleaned text, into a replacement of the source, taking in the accepted edits that it touches.
 */
import { belongs, canonical, collide, type Edit, leastWithin, type Replacement } from './edit.ts';
import { positionMap } from './position-map.ts';
import type { Span } from './span.ts';

/** A replacement of the source, with the ids of the accepted edits whose place it takes. It need not be canonical. */
export interface HandEdit extends Replacement {
  readonly supersedes: readonly string[];
}

/**
 * @param text the source
 * @param span the block
 * @param accepted the accepted edits of the block, in order, not colliding
 * @param cleaned the block's cleaned text: `applyEdits(text, span, accepted)`
 * @param change what the person did, in positions of `cleaned`
 * @returns the replacement of the source that has the same effect beside the accepted edits it does not supersede
 */
export const handEdit = (
  text: string,
  span: Span,
  accepted: readonly Edit[],
  cleaned: string,
  change: Replacement,
): HandEdit => {
  const { from, to, insert } = canonical(cleaned, change);
  const map = positionMap(span, accepted);
  let shift = -span.from;
  const placed = accepted.map((edit) => {
    const cleanedFrom = edit.from + shift;
    shift += edit.insert.length - (edit.to - edit.from);
    return { edit, cleanedFrom, cleanedTo: cleanedFrom + edit.insert.length };
  });
  const touched = new Set(placed.filter((p) => p.cleanedFrom < to && p.cleanedTo > from));
  let cleanedFrom = from;
  let cleanedTo = to;
  let sourceFrom = map.toSource(from, 'after');
  let sourceTo = from === to ? sourceFrom : map.toSource(to, 'before');
  const takeIn = (p: (typeof placed)[number]): void => {
    touched.add(p);
    cleanedFrom = Math.min(cleanedFrom, p.cleanedFrom);
    cleanedTo = Math.max(cleanedTo, p.cleanedTo);
    sourceFrom = Math.min(sourceFrom, p.edit.from);
    sourceTo = Math.max(sourceTo, p.edit.to);
  };
  for (const p of touched) takeIn(p);
  for (;;) {
    const hull = {
      from: sourceFrom,
      to: sourceTo,
      insert: cleaned.slice(cleanedFrom, from) + insert + cleaned.slice(to, cleanedTo),
    };
    const least = leastWithin(text, span, hull);
    const struck = placed.find((p) => !touched.has(p) && (collide(p.edit, least) || collide(p.edit, hull)));
    if (struck !== undefined) takeIn(struck);
    else if (least.insert === '' || belongs(text, span, least)) {
      return { ...hull, supersedes: [...touched].map((p) => p.edit.id) };
    } else {
      const first = placed.find((p) => p.edit.from <= span.from && p.edit.to > span.from);
      if (first !== undefined) takeIn(first);
      cleanedTo = Math.max(cleanedTo, map.toCleaned(span.from + 1, 'before'));
      sourceTo = Math.max(sourceTo, span.from + 1);
    }
  }
};
