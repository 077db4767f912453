/**
 * The phrases that open sentences of news with a surname's letters, `Deson côté`, `Ducôté de la mairie`, `Enoutre`, `Parmieux`: by itself the
 * first word looks like a name that begins the sentence, and what stands behind it tells.
 */
import { UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.99;

interface Phrase {
  readonly left: string;
  readonly right: string;
  /** The words behind of which one must follow; null where the two are the phrase. */
  readonly next: ReadonlySet<string> | null;
}

const SIDE: ReadonlySet<string> = new Set(['côté']);
const OF: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd']);
/** By what the two look like as one. */
const PHRASES: ReadonlyMap<string, Phrase> = new Map(
  (
    [
      { left: 'De', right: 'son', next: SIDE },
      { left: 'De', right: 'leur', next: SIDE },
      { left: 'De', right: 'notre', next: SIDE },
      { left: 'Du', right: 'côté', next: OF },
      { left: 'En', right: 'outre', next: null },
      { left: 'De', right: 'même', next: null },
      { left: 'Rien', right: 'que', next: null },
      { left: 'Parmi', right: 'eux', next: null },
      { left: 'Parmi', right: 'elles', next: null },
    ] satisfies readonly Phrase[]
  ).map((phrase) => [phrase.left + phrase.right, phrase]),
);
const SHORTEST = 5;
const LONGEST = 10;
const BARRED = OF_ANOTHER_SHAPE | SHAPE.afterApostrophe;

/** Whether the word behind `index` is one of `some`. */
const isBefore = (text: string, words: Words, index: number, some: ReadonlySet<string>): boolean =>
  ((words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0 &&
  some.has(text.slice(words.from[index + 1], words.to[index + 1]));

/** The cut between the first two words of such a phrase; null where word `index` begins none. */
export const openingPhrase: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from < SHORTEST || to - from > LONGEST || words.entry[index] !== UNKNOWN) return null;
  const opens = SHAPE.capital | SHAPE.sentenceStart;
  if (((words.shape[index] ?? 0) & (opens | BARRED)) !== opens) return null;
  const phrase = PHRASES.get(text.slice(from, to));
  // A surname stands more than once, as a rule: `Ducôté du Mans`.
  if (phrase === undefined || vocabulary.count(text.slice(from, to)) > 1) return null;
  if (phrase.next !== null && !isBefore(text, words, index, phrase.next)) return null;
  const [left, right] = [vocabulary.entryOf(phrase.left.toLowerCase()), vocabulary.entryOf(phrase.right)];
  return nameCutAt(text, words, index, vocabulary, from + phrase.left.length, left, right, SURE);
};
