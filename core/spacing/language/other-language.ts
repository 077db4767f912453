/**
 * Spans in another language than the lexicon's: a page in English, a Vietnamese caption under a French story. There every
 * second word is unknown and means nothing by it, and marks have spaces of their own; so they are left alone, but for what is
 * no matter of language: hard wraps, with the hyphens that they left, and characters that are not seen.
 */
import { languageOf } from '../../metadata/language.ts';
import type { Span } from '../../model/span.ts';
import { UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE, type Words } from '../words/words.ts';

/** The language of the lexicon. */
const OWN = 'fr';
/**
 * Text of the lexicon's language has fewer unknown words than this, however damaged, and other languages have more: of
 * generated and of clean text with every wrap lost, French paragraphs have at most .2 and English ones at least .3.
 */
const MOST_UNKNOWN = 0.35;
/** With fewer words a span tells nothing by itself: two that are damaged would be many. */
const FEWEST_WORDS = 8;
/** A span of so many characters is more than a name or a label. */
const PROSE = 60;
const NO_PROSE =
  SHAPE.capital | SHAPE.digits | SHAPE.guarded | SHAPE.afterApostrophe | SHAPE.beforeApostrophe;

/** The words of a span, from the first to before the last. */
const wordsIn = (words: Words, span: Span, first: number): Span => {
  let from = first;
  while (from < words.count && (words.from[from] ?? 0) < span.from) from++;
  let to = from;
  while (to < words.count && (words.to[to] ?? 0) <= span.to) to++;
  return { from, to };
};

/** What the words of a span say: that it is likely in the lexicon's language, or hardly, or may not be by a few words. */
const look = (words: Words, { from, to }: Span): 'own' | 'strange' | 'strange, short' => {
  let all = 0;
  let unknown = 0;
  for (let index = from; index < to; index++) {
    if (((words.shape[index] ?? 0) & NO_PROSE) !== 0) continue;
    all++;
    if (words.entry[index] === UNKNOWN) unknown++;
  }
  if (unknown <= MOST_UNKNOWN * all) return 'own';
  return all < FEWEST_WORDS ? 'strange, short' : 'strange';
};

/**
 * Which of `spans`, in order, are in another language. A strange one that does not tell its language has that of the
 * one before it, or else of the one behind; a short one is in another language where all the prose around is.
 */
export const otherLanguages = (text: string, spans: readonly Span[], words: Words): readonly boolean[] => {
  let first = 0;
  const looks = spans.map((span) => {
    const within = wordsIn(words, span, first);
    first = within.to;
    return look(words, within);
  });
  if (!looks.includes('strange')) return spans.map(() => false);
  const told = spans.map(({ from, to }, i): boolean | null => {
    if (looks[i] !== 'strange') return null;
    const language = languageOf(text.slice(from, to));
    return language === null ? null : language !== OWN;
  });
  const isOwnProse = ({ from, to }: Span, i: number): boolean => looks[i] === 'own' && to - from >= PROSE;
  const everywhere = told.includes(true) && !told.includes(false) && !spans.some(isOwnProse);
  let latest = told.find((other) => other !== null) ?? false;
  return told.map((other, i) => {
    if (looks[i] === 'own') return false;
    if (looks[i] === 'strange, short') return everywhere;
    latest = other ?? latest;
    return latest;
  });
};

/** Marks the words of the spans that `others` names. */
export const markOtherLanguages = (
  words: Words,
  spans: readonly Span[],
  others: readonly boolean[],
): void => {
  let first = 0;
  spans.forEach((span, i) => {
    const { from, to } = wordsIn(words, span, first);
    first = to;
    if (others[i] !== true) return;
    for (let index = from; index < to; index++)
      words.shape[index] = (words.shape[index] ?? 0) | SHAPE.otherLanguage;
  });
};

const NOWHERE = (): boolean => false;

/** A function that tells whether a position lies inside one of `spans`, in order and apart, that `others` names. */
export const foreignFinder = (
  spans: readonly Span[],
  others: readonly boolean[],
): ((position: number) => boolean) => {
  const foreign = spans.filter((_, i) => others[i] === true);
  if (foreign.length === 0) return NOWHERE;
  return (position) => {
    let low = 0;
    let high = foreign.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((foreign[middle]?.to ?? position) < position) low = middle + 1;
      else high = middle;
    }
    return (foreign[low]?.from ?? position + 1) <= position;
  };
};
