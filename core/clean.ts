/**
 * The pipeline: segment, propose, extract. The window's import and the command both call this one function, so what
 * an archivist sees is what the command prints. It looks at one dispatch at a time and depends on nothing but its
 * arguments, so the order of dispatches cannot matter.
 */
import type { Cleaned } from './cleaned.ts';
import { blocksAnew } from './history/blocks-anew.ts';
import { extractInSteps } from './metadata/extract.ts';
import type { Block } from './model/block.ts';
import type { Curation } from './model/dispatch.ts';
import { byEdit, type Edit, editId } from './model/edit.ts';
import type { Proposal } from './model/proposal.ts';
import type { LearnedWeights } from './segmentation/decoding/learned-weights.ts';
import { segment, segmentInSteps } from './segmentation/segment.ts';
import { type ProposeOptions, proposeEdits } from './spacing/propose.ts';
import { initialState } from './spacing/rules.ts';
import { countsOfOthers } from './spacing/words/corpus-forms.ts';
import { abreast, atOnce, type Steps } from './steps.ts';

/** The lexicon, and what the corpus sets and has learned: its policies, words, refused series, counts and weights. */
export interface CleanOptions extends ProposeOptions {
  /** What the corpus has learned about blocks; the shipped weights where absent or null. */
  readonly weights?: LearnedWeights | null | undefined;
}

/** Field by field: a spread costs several times as much, and a dispatch may have thousands of edits. */
const toEdit = (proposal: Proposal, policies: CleanOptions['policies']): Edit => ({
  from: proposal.from,
  to: proposal.to,
  insert: proposal.insert,
  rule: proposal.rule,
  version: proposal.version,
  confidence: proposal.confidence,
  evidence: proposal.evidence,
  id: editId(proposal),
  state: initialState(proposal, policies),
  decided: null,
});

/**
 * Edits, metadata and wrap width of a source whose blocks are known. The edits are one step: their rounds read out of stocks
 * that the next text writes over (`round-memory.ts`), and each rule runs for every word of a text, its code at hand anyway.
 */
function* cleanOver(text: string, blocks: readonly Block[], options: CleanOptions): Steps<Cleaned> {
  const { proposals, wrap } = proposeEdits(text, blocks, options);
  const edits = proposals.map((proposal) => toEdit(proposal, options.policies)).sort(byEdit);
  yield;
  return { blocks, edits, metadata: yield* extractInSteps(text, blocks, edits), wrap };
}

function* cleanInSteps(text: string, options: CleanOptions): Steps<Cleaned> {
  const blocks = yield* segmentInSteps(text, options.weights);
  yield;
  return yield* cleanOver(text, blocks, options);
}

/**
 * Cleans one source.
 *
 * @param text the decoded source, any string
 * @returns blocks that cover all but white space, edits in stored order that do not collide, metadata as suggestions
 */
export const clean = (text: string, options: CleanOptions): Cleaned => atOnce(cleanInSteps(text, options));

/**
 * Cleans some sources abreast (`steps.ts`), each as {@link clean} does. What is held between two steps grows with the sources.
 *
 * @returns one for each text, in their order
 */
export const cleanAll = (texts: readonly string[], options: CleanOptions): readonly Cleaned[] =>
  atOnce(abreast(texts.map((text) => cleanInSteps(text, options))));

/**
 * Cleans a source again that has been curated, for `reclean` to join with what a person decided. `corpusCounts` of the
 * options count all dispatches of the corpus, this one with them.
 *
 * @param held its curation
 * @param anew whether blocks that nobody decided are segmented again; otherwise the blocks stay as they are
 */
export const cleanAgain = (
  text: string,
  held: Pick<Curation, 'blocks' | 'edits'>,
  anew: boolean,
  options: CleanOptions,
): Cleaned => {
  const blocks = anew ? blocksAnew(text, held, segment(text, options.weights)) : held.blocks;
  const { corpusCounts, lexicon } = options;
  if (corpusCounts === undefined || corpusCounts.size === 0) return atOnce(cleanOver(text, blocks, options));
  const others = countsOfOthers(corpusCounts, text, lexicon);
  return atOnce(cleanOver(text, blocks, { ...options, corpusCounts: others }));
};
