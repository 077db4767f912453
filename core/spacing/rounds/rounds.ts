/**
 * Runs a proposer until it has nothing new to say of its own output, and tells all of it in positions of the source. A
 * repair can bring another to light (a name set free is known where it is still glued), and neither an archivist who
 * accepts everything nor one who accepts nothing but what comes accepted should be asked or told anew. So what comes
 * accepted is made first, until nothing more does; then all the rest, and what only that brings to light waits for a person
 * with it. Of the rest what lost its evidence on the way, when all that is accepted is made, is made with what the text still
 * tells, where the two do not touch.
 */
import { applyEdits, type Replacement } from '../../model/edit.ts';
import type { Proposal } from '../../model/proposal.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { composed, composedApart } from './composed-proposals.ts';
import { apartFrom, heldBy, movedBy, toldAndUntold, withFound } from './open-proposals.ts';

const MOST_ROUNDS = 6;

/** Spans of the text before `edits` as spans of the text after; each edit lies inside one of them or outside all. */
const spansAfter = (spans: readonly Span[], edits: readonly Replacement[]): readonly Span[] => {
  let shift = 0;
  let next = 0;
  return spans.map((span) => {
    const from = span.from + shift;
    for (let edit = edits[next]; edit !== undefined && edit.to <= span.to; edit = edits[++next])
      shift += edit.insert.length - (edit.to - edit.from);
    return { from, to: span.to + shift };
  });
};

const inOrder = (some: readonly Proposal[], others: readonly Proposal[]): readonly Proposal[] =>
  others.length === 0 ? some : [...some, ...others].sort(bySpan);

/** What is proposed: which come accepted, and the same proposal as one that waits for a person. */
export interface Acceptance {
  readonly isAccepted: (proposal: Proposal) => boolean;
  readonly asProposed: (proposal: Proposal) => Proposal;
}

/**
 * What `propose` says of `text`, and of what comes of it, until nothing new comes, six times at most for what comes
 * accepted and as often for the rest. It is told by which edits a text came of the one it was asked about before. In order
 * of position, in the source's positions, apart from each other.
 */
export const untilSettled = (
  text: string,
  blocks: readonly Span[],
  propose: (text: string, blocks: readonly Span[], edits: readonly Replacement[]) => readonly Proposal[],
  { isAccepted, asProposed }: Acceptance,
): readonly Proposal[] => {
  let current = text;
  let spans = blocks;
  let edits: readonly Proposal[] = [];
  const ask = (): readonly Proposal[] => {
    current = applyEdits(current, { from: 0, to: current.length }, edits);
    spans = spansAfter(spans, edits);
    return propose(current, spans, edits);
  };
  let proposals: readonly Proposal[] = [];
  let open: readonly Proposal[] = [];
  let found: readonly Proposal[] = [];
  for (let round = 0; ; round++) {
    found = ask();
    const isLast = round === MOST_ROUNDS;
    const isHeld = heldBy(open);
    const isMade = (proposal: Proposal): boolean => !isLast && isAccepted(proposal) && !isHeld(proposal);
    edits = found.filter(isMade);
    const waiting = found.filter((proposal) => !isMade(proposal));
    open = withFound(current, open, isLast ? waiting.map(asProposed) : waiting);
    if (edits.length === 0) break;
    open = movedBy(open, edits);
    proposals = round === 0 ? edits : composed(text, current, proposals, edits);
  }
  // What lost its evidence gives way to what is still told.
  const [told, untold] = toldAndUntold(open, found);
  open = inOrder(told, apartFrom(told, untold));
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    proposals = composedApart(text, current, proposals, open);
    edits = open;
    open = ask().map(asProposed);
  }
  return proposals;
};
