/**
 * Makes what is told of counts true of the source. A search counts what stands in the text of its round, in which earlier
 * edits have parted words: a name may seem to stand oftener than it does, or to stand at all, and fewer paragraphs to begin
 * with joined words. A person who looks for them looks in the source.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Proposal } from '../../model/proposal.ts';

type Count = Extract<Evidence, { readonly kind: 'count' }>;

const WORD = inBasicPlane(/[\p{L}\p{M}\p{N}]+/gu);
const WHOLE_WORD = inBasicPlane(/^[\p{L}\p{M}\p{N}]+$/u);
const IN_WORD = inBasicPlane(/[\p{L}\p{M}\p{N}]/u);
/** So few forms are sought one by one, faster than all words are read. */
const FEW = 12;

const isOfDispatch = (fact: Evidence): fact is Count => fact.kind === 'count' && fact.within === 'dispatch';

const isWordAt = (text: string, at: number): boolean => IN_WORD.test(text.charAt(at));

/** How often `form` stands in `text` as a word. */
const timesIn = (text: string, form: string): number => {
  if (!WHOLE_WORD.test(form)) return 0;
  let count = 0;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + form.length)) count++;
  return count;
};

/** How often each form that is told as counted stands in `text` as a word. */
const countsIn = (text: string, proposals: readonly Proposal[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { evidence } of proposals)
    for (const fact of evidence) if (isOfDispatch(fact)) counts.set(fact.form, 0);
  if (counts.size <= FEW) {
    for (const form of counts.keys()) counts.set(form, timesIn(text, form));
    return counts;
  }
  for (const [word] of text.matchAll(WORD)) {
    const count = counts.get(word);
    if (count !== undefined) counts.set(word, count + 1);
  }
  return counts;
};

const isOpening = (fact: Evidence): boolean => fact.kind === 'paragraph-start';

/** The proposals for `text` with counts as they are in it; a form that stands nowhere by itself is said to be parted by edits. */
export const withToldCounts = (text: string, proposals: readonly Proposal[]): readonly Proposal[] => {
  const counts = countsIn(text, proposals);
  const openings = proposals.filter(({ evidence }) => evidence.some(isOpening)).length;
  const told = (fact: Evidence): Evidence => {
    if (fact.kind === 'paragraph-start') return { ...fact, count: openings };
    if (!isOfDispatch(fact)) return fact;
    const count = counts.get(fact.form) ?? 0;
    return count > 0 ? { ...fact, count } : { ...fact, parted: true };
  };
  if (counts.size === 0 && openings === 0) return proposals;
  return proposals.map((proposal) =>
    proposal.evidence.some((fact) => isOpening(fact) || isOfDispatch(fact))
      ? { ...proposal, evidence: proposal.evidence.map(told) }
      : proposal,
  );
};
