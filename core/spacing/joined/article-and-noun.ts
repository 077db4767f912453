/**
 * An article and the noun glued to it, `lesbras`, `lekilogramme`, `ausecond`. Hardly a word of French begins as an article and goes
 * on as a word in its number without being in the lexicon itself; those few, and words of English that do, are named here. In a
 * text that lost nothing else the language model alone would not be sure of it.
 */
import { isGivenName } from '../../metadata/given-names.ts';
import { frequencyClass, isCommon, KIND, type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isMisspelled } from '../lexicon/misspelled.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { isBehindDeterminer } from '../words/word-before.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isAmidStrangers, isOfKind, type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.99;
const words = (list: string): readonly string[] => list.split(' ');
/** By the number of the noun; not `un` and `en`, with which English makes the contrary of a word: `uncertain`. */
const ARTICLES: readonly (readonly [kind: number, articles: readonly string[]])[] = [
  [KIND.plural, words('leurs les des aux nos vos')],
  [KIND.singular, words('cette notre votre leur une le la du au')],
];
/** Those that no surname or place begins with where a frequent or longer noun goes on: `Desjardins`, `Lamarche`, `Lesage`. */
const BEHIND_STOP: ReadonlySet<string> = new Set(words('une cette leurs leur les'));
/** What they begin with. */
const INITIALS = 'acdlnuv';
/** What goes on behind an article in a word of its own: `lacrosse`, `duration`, `lessons`. */
const OTHERWISE: ReadonlySet<string> = new Set(
  words(
    'lacrosse duration lessons lemonde lefigaro descents despots autonne duplicature duracine laminable leviable latest lading lemonade during laposte leparisien lapresse ladurée lafourchette',
  ),
);
const SHORTEST = 4;
const LONGEST = 24;
/** How frequent the shortest must be: four letters are found in names and in other languages. */
const FREQUENT = 4;
const SAFE = 6;
const BARRED = OF_ANOTHER_SHAPE | SHAPE.afterApostrophe;

/** What lost the apostrophe behind an elided article is a frequent word without its first letter: `ladresse`, `dusage`. */
const ELIDED_BEFORE_VOWEL = /^[ld][aeiouyhâéèêîôû]/u;
const mayLackApostrophe = (form: string, lexicon: Lexicon): boolean => {
  if (!ELIDED_BEFORE_VOWEL.test(form)) return false;
  const entry = lexicon.pieceEntry(form, 1, form.length);
  return isCommon(entry) && frequencyClass(entry) >= FREQUENT;
};

/** A surname in small letters, `paul dumont`. */
const isBehindGivenName = (text: string, all: Words, index: number): boolean => {
  const from = all.from[index - 1] ?? 0;
  return index > 0 && isGivenName(text.charAt(from).toUpperCase() + text.slice(from + 1, all.to[index - 1]));
};

/** Whether a capital follows, as behind a first name. */
const isBeforeCapital = (all: Words, index: number): boolean =>
  ((all.shape[index + 1] ?? 0) & (SHAPE.capital | SHAPE.spaced)) === (SHAPE.capital | SHAPE.spaced);

/** The cut behind the article that word `index` begins with; null where it is no such pair. */
export const articleAndNoun: NameSearch = (text, all, index, vocabulary) => {
  const from = all.from[index] ?? 0;
  const to = all.to[index] ?? 0;
  const shape = all.shape[index] ?? 0;
  const capital = (shape & SHAPE.capital) !== 0;
  if (capital && ((shape & SHAPE.sentenceStart) === 0 || isBeforeCapital(all, index))) return null;
  if ((shape & BARRED) !== 0 || all.entry[index] !== UNKNOWN || to - from > LONGEST) return null;
  if (!INITIALS.includes(text.charAt(from).toLowerCase()) || to - from < SHORTEST + 2) return null;
  const form = text.slice(from, to).toLowerCase();
  for (const [kind, articles] of ARTICLES)
    for (const article of articles) {
      if (capital && !BEHIND_STOP.has(article)) continue;
      if (!form.startsWith(article) || form.length - article.length < SHORTEST) continue;
      const noun = form.slice(article.length);
      const entry = vocabulary.entryOf(noun);
      // `lequelle roi` is cut elsewhere.
      if (!isOfKind(noun, entry, kind) || isFunctionWord(noun)) continue;
      if ((capital || noun.length < SAFE) && frequencyClass(entry) < FREQUENT) continue;
      if (mayLackApostrophe(form, vocabulary.lexicon) || isMisspelled(vocabulary.lexicon, form)) return null;
      if (isBehindGivenName(text, all, index) || isBehindDeterminer(text, all, index)) return null;
      if (OTHERWISE.has(form) || vocabulary.count(text.slice(from, to)) > 1) return null;
      if (isAmidStrangers(all, index)) return null;
      const at = from + article.length;
      return nameCutAt(text, all, index, vocabulary, at, vocabulary.entryOf(article), entry, SURE);
    }
  return null;
};
