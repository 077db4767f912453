/**
 * Proposals that wait for a person, from round to round: accepted edits move them, and take the evidence of some away
 * (with the glued words the wrap column is gone), which makes them no less true.
 */
import type { Replacement } from '../../model/edit.ts';
import { movedProposal, type Proposal } from '../../model/proposal.ts';
import { bySpan, type Span } from '../../model/span.ts';

const touch = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Those of `open` that stay when `edits` are made, in positions of the text that comes of it: none that touches one. */
export const movedBy = (open: readonly Proposal[], edits: readonly Replacement[]): readonly Proposal[] => {
  const moved: Proposal[] = [];
  let shift = 0;
  let next = 0;
  for (const proposal of open) {
    for (let edit = edits[next]; edit !== undefined && edit.to < proposal.from; edit = edits[++next])
      shift += edit.insert.length - (edit.to - edit.from);
    const edit = edits[next];
    if (edit !== undefined && touch(edit, proposal)) continue;
    moved.push(movedProposal(proposal, shift));
  }
  return moved;
};

/** Those of `proposals` that touch none of `others`. Both are in order. */
export const apartFrom = (others: readonly Span[], proposals: readonly Proposal[]): readonly Proposal[] => {
  let next = 0;
  return proposals.filter((proposal) => {
    for (let other = others[next]; other !== undefined && other.to < proposal.from; other = others[++next]);
    const other = others[next];
    return other === undefined || !touch(other, proposal);
  });
};

const keyOf = ({ from, to, insert }: Replacement): string => `${from}-${to}-${insert}`;

/**
 * Whether what waits under one rule is found again under another that is no surer: that it is then told by less may not
 * make it come accepted.
 */
export const heldBy = (open: readonly Proposal[]): ((proposal: Proposal) => boolean) => {
  if (open.length === 0) return () => false;
  const starts = new Set(open.map(({ from }) => from));
  const sureness = new Map(open.map((proposal) => [keyOf(proposal), proposal.confidence]));
  return (proposal) =>
    starts.has(proposal.from) && (sureness.get(keyOf(proposal)) ?? -1) >= proposal.confidence;
};

/** Those of `open` that are among those `found`, and the others. Both lists are in order. */
export const toldAndUntold = (
  open: readonly Proposal[],
  found: readonly Proposal[],
): readonly [told: readonly Proposal[], untold: readonly Proposal[]] => {
  const told: Proposal[] = [];
  const untold: Proposal[] = [];
  let first = 0;
  for (const proposal of open) {
    while ((found[first]?.from ?? proposal.from) < proposal.from) first++;
    let next = first;
    let isTold = false;
    for (let other = found[next]; !isTold && other?.from === proposal.from; other = found[++next])
      isTold = other.to === proposal.to && other.insert === proposal.insert;
    (isTold ? told : untold).push(proposal);
  }
  return [told, untold];
};

/** No word is longer. */
const REACH = 64;

/** Whether two edits touch or stand in one run of characters that are no space. */
const isBeside = (text: string, a: Span, b: Span): boolean => {
  if (touch(a, b)) return true;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return second.from - first.to <= REACH && !/\s/u.test(text.slice(first.to, second.from));
};

/**
 * What waits after one more look at `text`: all that was `found` now, and what was `open` before; of two that are the same
 * the surer one. What is found anew takes the place of what was open beside it. Both are in order, and so is the result.
 */
export const withFound = (
  text: string,
  open: readonly Proposal[],
  found: readonly Proposal[],
): readonly Proposal[] => {
  if (open.length === 0 || found.length === 0) return open.length === 0 ? found : open;
  const before = new Map(open.map((proposal) => [keyOf(proposal), proposal]));
  const now = new Set(found.map(keyOf));
  const isNew = (proposal: Proposal | undefined): proposal is Proposal =>
    proposal !== undefined && !before.has(keyOf(proposal));
  const merged = found.map((proposal) => {
    const earlier = before.get(keyOf(proposal));
    return earlier !== undefined && earlier.confidence > proposal.confidence ? earlier : proposal;
  });
  let next = 0;
  for (const proposal of open) {
    while ((found[next]?.from ?? Number.POSITIVE_INFINITY) < proposal.from) next++;
    if (now.has(keyOf(proposal))) continue;
    const beaten = [found[next - 1], found[next]].some(
      (other) => isNew(other) && isBeside(text, other, proposal),
    );
    if (!beaten) merged.push(proposal);
  }
  return merged.sort(bySpan);
};
