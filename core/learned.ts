/** What a corpus sets and has learned, as the pipeline takes it: import, cleaning again and previews all ask here. */
import type { CleanOptions } from './clean.ts';
import type { Corpus } from './model/corpus.ts';
import { foldWord } from './spacing/lexicon/fold-word.ts';
import { seriesKey } from './spacing/series.ts';

/** All that the pipeline is told beside the text and the shipped lexicon. Sent to threads as it is. */
export interface CleanSettings extends Omit<CleanOptions, 'lexicon' | 'corpusCounts'> {
  /** For cleaning again: in how many dispatches of the corpus, all counted, a word stands that the lexicon lacks. */
  readonly corpusCounts?: ReadonlyMap<string, number> | undefined;
}

/** The pipeline as it comes, for texts of no corpus. */
export const UNTAUGHT: CleanSettings = {};

export const cleanSettings = ({
  policies,
  lexicon,
  refusals,
  weights,
}: Pick<Corpus, 'policies' | 'lexicon' | 'refusals' | 'weights'>): CleanSettings => ({
  policies,
  corpusWords: new Set(lexicon.map(({ word }) => foldWord(word))),
  rejected: new Set(refusals.map(seriesKey)),
  weights,
});
