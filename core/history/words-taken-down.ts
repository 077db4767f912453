/**
 * What a corpus keeps of the words of a text beside the files of its dispatch: words and series that it learned, and
 * decisions over many dispatches. Where a text is taken down, what only it said goes; what other dispatches say too
 * stays theirs, and is named. Pure: the library knows what the other dispatches say.
 */
import type { Corpus } from '../model/corpus.ts';
import type { Series } from '../spacing/series.ts';
import type { CorpusDecision, CorpusOperation } from './corpus-operation.ts';
import type { OperationRecord } from './operation-record.ts';

/** What can be asked about words that a corpus keeps. */
export interface Saying {
  /** Whether the text that is taken down says them, in any case and with any accents. */
  readonly there: (words: string) => boolean;
  /** Whether another dispatch says them. */
  readonly elsewhere: (words: string) => boolean;
  /** Whether another dispatch has an edit of a series. */
  readonly hasSeries: (series: Series) => boolean;
}

export interface WithoutWords<T> {
  readonly value: T;
  /** What the text said and other dispatches say too: it stays. */
  readonly stays: readonly string[];
}

type Verdict = 'apart' | 'goes' | 'stays';

const ofWords = (words: string, saying: Saying): Verdict =>
  !saying.there(words) ? 'apart' : saying.elsewhere(words) ? 'stays' : 'goes';

const ofSeries = (series: Series, saying: Saying): Verdict => {
  const said = saying.there(series.before) || saying.there(series.after);
  if (!said) return 'apart';
  return saying.hasSeries(series) || saying.elsewhere(series.before) ? 'stays' : 'goes';
};

const sifted = <T>(
  items: readonly T[],
  verdict: (item: T) => Verdict,
  told: (item: T) => string,
  stays: string[],
): readonly T[] => {
  const kept = items.filter((item) => {
    const is = verdict(item);
    if (is === 'stays') stays.push(told(item));
    return is !== 'goes';
  });
  return kept.length === items.length ? items : kept;
};

/** The description without the words and refusals that only the text taken down had; the same object where it has none. */
export const describedWithout = (corpus: Corpus, saying: Saying): WithoutWords<Corpus> => {
  const stays: string[] = [];
  const lexicon = sifted(
    corpus.lexicon,
    ({ word }) => ofWords(word, saying),
    ({ word }) => word,
    stays,
  );
  const refusals = sifted(
    corpus.refusals,
    (refusal) => ofSeries(refusal, saying),
    ({ before }) => before,
    stays,
  );
  const isSame = lexicon === corpus.lexicon && refusals === corpus.refusals;
  return { value: isSame ? corpus : { ...corpus, lexicon, refusals }, stays };
};

const valuesOf = (decision: CorpusDecision): readonly string[] => {
  switch (decision.type) {
    case 'set-field':
      return typeof decision.value === 'string' ? [decision.value] : (decision.value ?? []);
    case 'add-terms':
    case 'remove-terms':
      return decision.terms;
    case 'replace-terms':
      return [...decision.terms, decision.by];
    default:
      return [];
  }
};

const ofDecision = (decision: CorpusDecision, saying: Saying): Verdict => {
  if (decision.type === 'decide-series') return ofSeries(decision, saying);
  const verdicts = valuesOf(decision).map((value) => ofWords(value, saying));
  return verdicts.includes('goes') ? 'goes' : verdicts.includes('stays') ? 'stays' : 'apart';
};

const toldOf = (decision: CorpusDecision): string =>
  decision.type === 'decide-series' ? decision.before : valuesOf(decision).join(', ');

const decisionsOf = (operation: CorpusOperation): readonly CorpusDecision[] => {
  switch (operation.type) {
    case 'apply-recipe':
      return operation.decisions;
    case 'set-years':
    case 're-clean':
    case 'undo-operation':
      return [];
    default:
      return [operation];
  }
};

/**
 * An operation without the words that only the text taken down had: null where it is about taken-down dispatches alone,
 * and the same object where nothing goes. A decision over others too was about words that they have, and stays; of a
 * recipe, which may have been made from any dispatch, those decisions go that no other dispatch can be meant by.
 */
export const operationWithout = <T extends OperationRecord>(
  record: T,
  isTakenDown: (id: string) => boolean,
  saying: Saying,
): WithoutWords<T | null> => {
  if (record.dispatches.every(isTakenDown)) return { value: null, stays: [] };
  if (!record.dispatches.some(isTakenDown)) return { value: record, stays: [] };
  const stays: string[] = [];
  const { operation } = record;
  if (operation.type !== 'apply-recipe') {
    for (const decision of decisionsOf(operation))
      if (ofDecision(decision, saying) !== 'apart') stays.push(toldOf(decision));
    return { value: record, stays };
  }
  const decisions = sifted(operation.decisions, (decision) => ofDecision(decision, saying), toldOf, stays);
  const isSame = decisions === operation.decisions;
  return { value: isSame ? record : { ...record, operation: { ...operation, decisions } }, stays };
};

/** Whether a folded text has words side by side; what has no letter or digit is said by none. */
export const says = (foldedText: string, foldedWords: string): boolean =>
  foldedWords.trim() !== '' && foldedText.includes(foldedWords);
