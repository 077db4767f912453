/** What differs between two texts, in tokens: the one place that runs the `diff` package (Myers' algorithm). */
import { diffArrays } from 'diff';
import type { Replacement } from '../model/edit.ts';
import { lines, tokens } from './tokens.ts';

/** Texts with more single differences than this count as wholly different, so that the search stays short. */
const MOST_DIFFERENCES = 1000;

/** What takes the place of what between two texts that were cut into parts. */
const partChanges = (
  before: string,
  beforeParts: string[],
  after: string,
  afterParts: string[],
): readonly Replacement[] => {
  const parts = diffArrays(beforeParts, afterParts, { maxEditLength: MOST_DIFFERENCES });
  if (parts === undefined) return [{ from: 0, to: before.length, insert: after }];
  const changes: Replacement[] = [];
  let at = 0;
  let change: Replacement | null = null;
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (!added && !removed) {
      if (change) changes.push(change);
      change = null;
      at += text.length;
      continue;
    }
    const open: Replacement = change ?? { from: at, to: at, insert: '' };
    if (removed) at += text.length;
    change = { from: open.from, to: at, insert: added ? open.insert + text : open.insert };
  }
  return change ? [...changes, change] : changes;
};

/**
 * The stretches of `before`, as half-open UTF-16 spans in whole tokens, that another text takes the place of to give
 * `after`; in order, none touching the next.
 */
export const tokenChanges = (before: string, after: string): readonly Replacement[] =>
  partChanges(before, tokens(before), after, tokens(after));

/** The same in whole lines, each with its line break. */
export const lineChanges = (before: string, after: string): readonly Replacement[] =>
  partChanges(before, lines(before), after, lines(after));
