/**
 * Runs a proposer until it has nothing new to say of its own output, and tells all of it in positions of the source. A
 * repair can bring another to light (a name set free is known where it is still glued), and an archivist who accepts
 * everything should not be asked twice.
 */
import { applyEdits, canonical, type Replacement } from '../model/edit.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Span } from '../model/span.ts';

const MOST_ROUNDS = 5;

/** Spans of the text before `edits` as spans of the text after; each edit lies inside one of them or outside all. */
const spansAfter = <T extends Span>(spans: readonly T[], edits: readonly Replacement[]): readonly T[] => {
  let shift = 0;
  let next = 0;
  return spans.map((span) => {
    const from = span.from + shift;
    for (let edit = edits[next]; edit !== undefined && edit.to <= span.to; edit = edits[++next])
      shift += edit.insert.length - (edit.to - edit.from);
    return { ...span, from, to: span.to + shift };
  });
};

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

/** Edits of both lists that touch: what they do together, as one edit of the source, or null when they cancel out. */
const together = (
  text: string,
  between: string,
  group: readonly Placed[],
  shift: number,
): Proposal | null => {
  const from = Math.min(...group.map((placed) => placed.from));
  const to = Math.max(...group.map((placed) => placed.to));
  const second = group.flatMap((placed) => (placed.second ? placed.proposal : []));
  const last = second[second.length - 1];
  if (last === undefined) return null;
  let moved = shift;
  for (const { proposal, second: isSecond } of group)
    if (!isSecond) moved += proposal.insert.length - (proposal.to - proposal.from);
  const insert = applyEdits(between, { from, to }, second);
  const effect = canonical(text, { from: from - shift, to: to - moved, insert });
  if (effect.from === effect.to && effect.insert === '') return null;
  const confidence = Math.min(...group.map(({ proposal }) => proposal.confidence));
  return { ...last, ...effect, confidence };
};

/** The edits of `first` and then those of `second`, which are about the text that `first` makes, as edits of `text`. */
const composed = (
  text: string,
  between: string,
  first: readonly Proposal[],
  second: readonly Proposal[],
): readonly Proposal[] => {
  const out: Proposal[] = [];
  let shift = 0;
  let group: Placed[] = [];
  let end = -1;
  const close = (): void => {
    const [only] = group;
    if (only === undefined) return;
    const mixed = group.some(({ second: late }) => late) && group.some(({ second: late }) => !late);
    if (mixed) out.push(...[together(text, between, group, shift) ?? []].flat());
    else
      for (const { proposal, second: late } of group)
        out.push(late ? { ...proposal, from: proposal.from - shift, to: proposal.to - shift } : proposal);
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

/**
 * What `propose` says of `text`, and of what comes of it, until nothing new comes, five times at most. It is told by which
 * edits a text came of the one it was asked about before. In order of position, in the source's positions, apart from each
 * other.
 */
export const untilSettled = <T extends Span>(
  text: string,
  blocks: readonly T[],
  propose: (text: string, blocks: readonly T[], edits: readonly Replacement[]) => readonly Proposal[],
): readonly Proposal[] => {
  let latest = propose(text, blocks, []);
  let proposals = latest;
  let current = text;
  let spans = blocks;
  for (let round = 1; round < MOST_ROUNDS && latest.length > 0; round++) {
    current = applyEdits(current, { from: 0, to: current.length }, latest);
    spans = spansAfter(spans, latest);
    latest = propose(current, spans, latest);
    if (latest.length > 0) proposals = composed(text, current, proposals, latest);
  }
  return proposals;
};
