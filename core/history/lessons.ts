/**
 * What a corpus learns from a decision on one dispatch. An edit of a rule that a person rejects is a refusal of its
 * series: it is not proposed again where the corpus is cleaned from then on. The refusal stands as long as that decision
 * does: taking it back, undoing it or accepting the edit takes the refusal back, and leaves those of other decisions on
 * the same series. What was decided for the whole corpus is taken back for the whole corpus alone: one dispatch that
 * takes its part back leaves the refusal to the others. A word declared right joins the lexicon of the corpus. Edits that
 * wait in other dispatches are left as they are until they are asked about.
 *
 * A line break that a person leaves in one dispatch says nothing of all others; only a decision on the whole corpus does.
 * What was rejected in bulk with a change of status teaches nothing, because nobody looked at each.
 */
import type { Corpus, CorpusWord, Refusal } from '../model/corpus.ts';
import { type Edit, HAND } from '../model/edit.ts';
import type { Decision } from '../model/provenance.ts';
import { foldWord } from '../spacing/lexicon/fold-word.ts';
import { heldSeriesOf, isOfBreaks, type Series, seriesKey, seriesOf } from '../spacing/series.ts';
import { corpusStepOf, type HistoryEntry } from './entry.ts';

export interface Lessons {
  readonly refused: readonly Refusal[];
  /** What decisions had refused that do not stand any more. */
  readonly freed: readonly Refusal[];
  readonly words: readonly CorpusWord[];
  /** Words that a decision had declared right and that was taken back. */
  readonly forgotten: readonly (CorpusWord & { readonly decided: Decision })[];
}

const TEACHING: ReadonlySet<string> = new Set(['decide', 'declare-word', 'revert-edit', 'edit-text']);
/** Corpus-wide operations that somebody meant for the edits that they decide. */
const TEACHING_ALL: ReadonlySet<string> = new Set(['decide-series', 'apply-recipe', 'undo-operation']);

const isTeaching = (entry: HistoryEntry): boolean =>
  TEACHING.has(entry.operation.type) || TEACHING_ALL.has(corpusStepOf(entry)?.what.type ?? '');

/** The revision that an undo, redo or revert is about; null for any other operation. */
const ofRevision = ({ operation }: HistoryEntry): number | null =>
  (operation.type === 'undo' || operation.type === 'redo' || operation.type === 'revert') && 'of' in operation
    ? operation.of
    : null;

/** The decision that an entry is about in the end, and whether the entry takes it back or makes it hold. */
const meant = (
  entry: HistoryEntry,
  entries: readonly HistoryEntry[],
): { readonly source: HistoryEntry; readonly back: boolean } => {
  const of = ofRevision(entry);
  const other = of === null ? undefined : entries.find(({ revision }) => revision === of);
  if (other === undefined || other.revision >= entry.revision) return { source: entry, back: false };
  const { source, back } = meant(other, entries);
  return { source, back: entry.operation.type === 'redo' ? back : !back };
};

/** A refusal as one string: its series and the decision that owns it. */
const refusalKey = ({ decided: { by, at }, ...series }: Refusal): string =>
  JSON.stringify([seriesKey(series), at, by.kind === 'person' ? by.name : null]);

const isRefused = (edit: Edit | undefined): edit is Edit & { decided: Decision } =>
  edit?.state === 'rejected' && edit.decided?.by.kind === 'person' && edit.rule !== HAND;

/**
 * @param text the source
 * @param entry the decision that was just recorded
 * @param entries the whole history, in which `entry` may stand
 * @param edits the edits of the dispatch as they stand now
 * @returns what is to be learned, or null where nothing is
 */
export const lessonsOf = (
  text: string,
  entry: HistoryEntry,
  entries: readonly HistoryEntry[],
  edits: readonly Edit[],
): Lessons | null => {
  const { removed = [], added = [] } = entry.change.edits ?? {};
  const teacherOf = ({ decided }: Refusal): HistoryEntry =>
    entries.find((item) => item.at === decided.at && ofRevision(item) === null) ?? entry;
  const wasTaught = (refusal: Refusal): boolean => {
    const teacher = teacherOf(refusal);
    return isTeaching(teacher) && (!isOfBreaks(refusal) || corpusStepOf(teacher) !== null);
  };
  const mayFree = (refusal: Refusal): boolean =>
    corpusStepOf(entry) !== null || corpusStepOf(teacherOf(refusal)) === null;
  const seriesOfAll = (all: readonly Edit[]): readonly Refusal[] =>
    all.filter(isRefused).map(({ decided, ...edit }) => ({ ...seriesOf(text, edit), decided }));
  // A refusal of an older file has the series as it was told then.
  const heldOfAll = (all: readonly Edit[]): readonly Refusal[] =>
    all
      .filter(isRefused)
      .flatMap(({ decided, ...edit }) => heldSeriesOf(text, edit).map((series) => ({ ...series, decided })));
  const gone = heldOfAll(removed);
  // The same decision may have rejected the series at another place too, where it stands.
  const standing = new Set(gone.length === 0 ? [] : heldOfAll(edits).map(refusalKey));
  const { source, back } = meant(entry, entries);
  const { operation, agent: by, at } = source;
  // The older version's own decision taught it, and stands.
  if (operation.type === 'carry-over') return null;
  const declares = operation.type === 'declare-word' && 'word' in operation;
  const declared = declares ? [{ word: operation.word, decided: { by, at } }] : [];
  const lessons: Lessons = {
    refused: seriesOfAll(added).filter(wasTaught),
    freed: gone.filter((refusal) => mayFree(refusal) && !standing.has(refusalKey(refusal))),
    words: back ? [] : declared,
    forgotten: back ? declared : [],
  };
  return Object.values(lessons).every((list) => list.length === 0) ? null : lessons;
};

const sameDecision = (a: Decision, b: Decision): boolean =>
  a.at === b.at &&
  a.by.kind === b.by.kind &&
  (a.by.kind === 'person' && b.by.kind === 'person' ? a.by.name === b.by.name : true);

/** The refusals with others taken in. Each decision owns its own, so that taking one back leaves the others. */
const withRefusals = (refusals: readonly Refusal[], more: readonly Refusal[]): readonly Refusal[] => {
  const known = new Set(refusals.map(refusalKey));
  const fresh = more.filter((refusal) => {
    const key = refusalKey(refusal);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return fresh.length === 0 ? refusals : [...refusals, ...fresh];
};

/** The lexicon with other words taken in; of a word that is there already, in any case, the first stays. */
const withWords = (lexicon: readonly CorpusWord[], more: readonly CorpusWord[]): readonly CorpusWord[] => {
  const known = new Set(lexicon.map(({ word }) => foldWord(word)));
  const fresh = more.filter(({ word }) => {
    const form = foldWord(word);
    if (known.has(form)) return false;
    known.add(form);
    return true;
  });
  return fresh.length === 0 ? lexicon : [...lexicon, ...fresh];
};

const without = <T>(items: readonly T[], isGone: (item: T) => boolean): readonly T[] => {
  const kept = items.filter((item) => !isGone(item));
  return kept.length === items.length ? items : kept;
};

/** The corpus that has learned; the same object where it knew all of it. */
export const taught = (corpus: Corpus, { refused, freed, words, forgotten }: Lessons): Corpus => {
  const free = new Set(freed.map(refusalKey));
  const kept = without(corpus.refusals, (refusal) => free.has(refusalKey(refusal)));
  const refusals = withRefusals(kept, refused);
  const left = without(corpus.lexicon, ({ word, decided }) =>
    forgotten.some(
      (gone) =>
        decided !== null && sameDecision(gone.decided, decided) && foldWord(gone.word) === foldWord(word),
    ),
  );
  const lexicon = withWords(left, words);
  return refusals === corpus.refusals && lexicon === corpus.lexicon
    ? corpus
    : { ...corpus, refusals, lexicon };
};

/** The refusals that a list shows: of each series the first, in order. */
export const refusedSeries = <T extends Series>(refusals: readonly T[]): readonly T[] => {
  const bySeries = new Map<string, T>();
  for (const refusal of refusals) {
    const key = seriesKey(refusal);
    if (!bySeries.has(key)) bySeries.set(key, refusal);
  }
  return [...bySeries.values()];
};

/**
 * The corpus without these words, in any case, and without refusals of these series; the same object where it has none.
 * What was refused because a word was declared right, by the same decision, goes with the word.
 */
export const untaught = <T extends Pick<Corpus, 'lexicon' | 'refusals'>>(
  corpus: T,
  words: readonly string[],
  series: readonly Series[],
): T => {
  const forms = new Set(words.map(foldWord));
  const keys = new Set(series.map(seriesKey));
  const declared = corpus.lexicon.flatMap(({ word, decided }) =>
    decided !== null && forms.has(foldWord(word)) ? decided : [],
  );
  const lexicon = without(corpus.lexicon, ({ word }) => forms.has(foldWord(word)));
  const refusals = without(
    corpus.refusals,
    (refusal) =>
      keys.has(seriesKey(refusal)) || declared.some((decision) => sameDecision(decision, refusal.decided)),
  );
  return refusals === corpus.refusals && lexicon === corpus.lexicon
    ? corpus
    : { ...corpus, refusals, lexicon };
};
