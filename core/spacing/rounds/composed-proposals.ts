/**
 * Puts edits of a text and edits of what comes of it into one list of edits of the text.
 */
import { applyEdits, canonical, collide } from '../../model/edit.ts';
import { movedProposal, type Proposal } from '../../model/proposal.ts';
import type { Span } from '../../model/span.ts';

/** An edit of either list, placed in the text between: after the first and before the second. */
interface Placed extends Span {
  readonly proposal: Proposal;
  readonly second: boolean;
}

/** Both lists in the order of the text between them; `shift` is by how much the first edits before have moved it. */
const interleaved = (first: readonly Proposal[], second: readonly Proposal[]): readonly Placed[] => {
  let shift = 0;
  const placed: Placed[] = first.map((proposal) => {
    const from = proposal.from + shift;
    shift += proposal.insert.length - (proposal.to - proposal.from);
    return { from, to: from + proposal.insert.length, proposal, second: false };
  });
  for (const proposal of second)
    placed.push({ from: proposal.from, to: proposal.to, proposal, second: true });
  return placed.sort((a, b) => a.from - b.from || a.to - b.to || Number(a.second) - Number(b.second));
};

const leastSure = (proposals: readonly Proposal[]): Proposal | undefined => {
  let least = proposals[0];
  for (const proposal of proposals)
    if (least !== undefined && proposal.confidence < least.confidence) least = proposal;
  return least;
};

/**
 * Edits of both lists that touch: what they do together, as one edit of the source, or null when they cancel out. It is
 * told by the least sure of all, so that it comes accepted where each of them does; or, `byLater`, by the least sure of the
 * second, so that it waits for a person where those do.
 */
const together = (
  text: string,
  between: string,
  group: readonly Placed[],
  shift: number,
  byLater: boolean,
): Proposal | null => {
  const from = Math.min(...group.map((placed) => placed.from));
  const to = Math.max(...group.map((placed) => placed.to));
  const second = group.flatMap((placed) => (placed.second ? placed.proposal : []));
  const all = group.map(({ proposal }) => proposal);
  const told = leastSure(byLater ? second : all);
  if (told === undefined) return null;
  let moved = shift;
  for (const { proposal, second: isSecond } of group)
    if (!isSecond) moved += proposal.insert.length - (proposal.to - proposal.from);
  const insert = applyEdits(between, { from, to }, second);
  const effect = canonical(text, { from: from - shift, to: to - moved, insert });
  if (effect.from === effect.to && effect.insert === '') return null;
  const confidence = leastSure(all)?.confidence ?? told.confidence;
  const { rule, version, evidence } = told;
  return { from: effect.from, to: effect.to, insert: effect.insert, rule, version, confidence, evidence };
};

/**
 * The edits of a group each for itself, in positions of the text, where none of the second overlaps one of the first and no
 * two insertions fall together; else null.
 */
const eachApart = (group: readonly Placed[], shift: number): readonly Proposal[] | null => {
  const apart: Proposal[] = [];
  let moved = shift;
  let last: Placed | null = null;
  for (const placed of group) {
    const { proposal, second } = placed;
    if (last !== null && last.second !== second && last.to > placed.from) return null;
    const made = second ? movedProposal(proposal, -moved) : proposal;
    if (!second) moved += proposal.insert.length - (proposal.to - proposal.from);
    const before = apart[apart.length - 1];
    if (before !== undefined && (before.to > made.from || collide(before, made))) return null;
    apart.push(made);
    last = placed;
  }
  return apart;
};

const composition = (
  text: string,
  between: string,
  first: readonly Proposal[],
  second: readonly Proposal[],
  keepApart: boolean,
): readonly Proposal[] => {
  const out: Proposal[] = [];
  let shift = 0;
  let group: Placed[] = [];
  let end = -1;
  const close = (): void => {
    const [only] = group;
    if (only === undefined) return;
    const mixed = group.some(({ second: late }) => late) && group.some(({ second: late }) => !late);
    const apart = mixed && keepApart ? eachApart(group, shift) : null;
    if (apart !== null) out.push(...apart);
    else if (mixed) out.push(...[together(text, between, group, shift, keepApart) ?? []].flat());
    else
      for (const { proposal, second: late } of group)
        out.push(late ? movedProposal(proposal, -shift) : proposal);
    for (const { proposal, second: late } of group)
      if (!late) shift += proposal.insert.length - (proposal.to - proposal.from);
    group = [];
  };
  for (const placed of interleaved(first, second)) {
    const touches =
      placed.from < end || (placed.from === end && group.some((other) => other.second !== placed.second));
    if (!touches) close();
    group.push(placed);
    end = Math.max(touches ? end : -1, placed.to);
  }
  close();
  return out;
};

/** The edits of `first` and then those of `second`, which are about the text that `first` makes, as edits of `text`. */
export const composed = (
  text: string,
  between: string,
  first: readonly Proposal[],
  second: readonly Proposal[],
): readonly Proposal[] => composition(text, between, first, second, false);

/**
 * The same, but of two that only touch each stays for itself, so that the first can be made without the second.
 */
export const composedApart = (
  text: string,
  between: string,
  first: readonly Proposal[],
  second: readonly Proposal[],
): readonly Proposal[] => composition(text, between, first, second, true);
