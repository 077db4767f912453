/**
 * The least that was done to one text to make another: what a person typed, told as replacements. jsdiff's own
 * `diffWords` ignores white space, which is the very thing corrected here, so the tokens are ours.
 */
import { canonical, type Replacement } from '../model/edit.ts';
import { tokenChanges } from './token-changes.ts';
import { wordEnd, wordStart } from './tokens.ts';

const cost = ({ from, to, insert }: Replacement): number => to - from + insert.length;

/**
 * `next` behind the others, joined with the last of them where the two are no more together than apart: whole words
 * can be aligned in more than one way, and `quele 9` that became `que le 9` is one space, not a word lost and one won.
 */
const settled = (
  before: string,
  changes: readonly Replacement[],
  next: Replacement,
): readonly Replacement[] => {
  const last = changes.at(-1);
  if (last === undefined) return [next];
  const gap = before.slice(last.to, next.from);
  const joined = canonical(before, { from: last.from, to: next.to, insert: last.insert + gap + next.insert });
  return cost(joined) > cost(last) + cost(next)
    ? [...changes, next]
    : settled(before, changes.slice(0, -1), joined);
};

/**
 * The replacements, in positions of `before`, in order and not touching, that make `after` of it: found word by word,
 * then trimmed of what each has in common with what it replaces. Empty when the texts are equal.
 *
 * The time goes with the length of the texts plus the square of what differs between them.
 */
export const minimalReplacements = (before: string, after: string): readonly Replacement[] => {
  if (before === after) return [];
  const changed = canonical(before, { from: 0, to: before.length, insert: after });
  if (changed.from === changed.to || changed.insert === '') return [changed];
  // The common ends may have cut words in two: widen to whole words.
  const start = wordStart(before, changed.from, 0);
  const reach = wordEnd(before, changed.to, before.length) - changed.to;
  const otherTo = after.length - (before.length - changed.to) + reach;
  return tokenChanges(before.slice(start, changed.to + reach), after.slice(start, otherTo))
    .map((change) => canonical(before, { ...change, from: change.from + start, to: change.to + start }))
    .reduce<readonly Replacement[]>((changes, next) => settled(before, changes, next), []);
};
