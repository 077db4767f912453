/**
 * What two versions of a text share: found line by line, then token by token in the lines that differ, so that a
 * position in one can be told in the other wherever the words around it are the same.
 */
import { contains, type Span } from '../model/span.ts';
import { lineChanges, tokenChanges } from './token-changes.ts';
import { wordEnd, wordStart } from './tokens.ts';

/** A stretch of the old text that stands in the new one, `shift` UTF-16 code units further on. */
interface Stretch extends Span {
  readonly shift: number;
}

/** The stretches that both have, in order in both, none empty. */
const sharedStretches = (before: string, after: string): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let at = 0;
  let shift = 0;
  const share = (to: number): void => {
    if (to > at) stretches.push({ from: at, to, shift });
  };
  for (const change of lineChanges(before, after)) {
    for (const { from, to, insert } of tokenChanges(before.slice(change.from, change.to), change.insert)) {
      share(change.from + from);
      at = change.from + to;
      shift += insert.length - (to - from);
    }
  }
  share(before.length);
  return stretches;
};

const isBreak = (unit: string): boolean => unit === '\n';

/** Where the word before `from` begins, or the line break before it, where its line has none there. */
const reachBack = (text: string, from: number): number => {
  for (let at = from; ; at--) {
    const start = wordStart(text, at, 0);
    if (start < at || at === 0) return start;
    if (isBreak(text.charAt(at - 1))) return at - 1;
  }
};

/** Where the word after `to` ends, or the line break after it, where its line has none there. */
const reachAhead = (text: string, to: number): number => {
  for (let at = to; ; at++) {
    const end = wordEnd(text, at, text.length);
    if (end > at || at >= text.length) return end;
    if (isBreak(text.charAt(at))) return at + 1;
  }
};

/** Where spans of one text lie in another. */
export interface SharedText {
  /** The place of `span` in the new text, or null where it, or the word on either side of it in its line, is not there. */
  readonly place: (span: Span) => Span | null;
  /** How many characters of `span` the new text has. */
  readonly kept: (span: Span) => number;
}

export const sharedText = (before: string, after: string): SharedText => {
  const stretches = sharedStretches(before, after);
  /** The first stretch that ends behind `position`. */
  const firstBehind = (position: number): number => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.to ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    place: (span) => {
      const around = { from: reachBack(before, span.from), to: reachAhead(before, span.to) };
      const stretch = stretches[firstBehind(around.from)];
      if (stretch === undefined || !contains(stretch, around)) return null;
      const [from, to] = [around.from + stretch.shift, around.to + stretch.shift];
      // Where the old text begins or ends, a line must begin or end in the new one.
      if (around.from === 0 && from > 0 && !isBreak(after.charAt(from - 1))) return null;
      if (around.to === before.length && to < after.length && !isBreak(after.charAt(to))) return null;
      return { from: span.from + stretch.shift, to: span.to + stretch.shift };
    },
    kept: (span) => {
      let kept = 0;
      for (let i = firstBehind(span.from); i < stretches.length; i++) {
        const stretch = stretches[i];
        if (stretch === undefined || stretch.from >= span.to) break;
        kept += Math.min(stretch.to, span.to) - Math.max(stretch.from, span.from);
      }
      return kept;
    },
  };
};
