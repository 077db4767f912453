/**
 * The last syllable of a Vietnamese name glued to the small word behind it: `Tran Van Binha reçu`, `Le Thi Hoaet son`. No
 * lexicon knows such names, but the form of their syllables is narrow: what begins like one, cannot be one as it stands,
 * and ends in a word that sentences go on with, was two words.
 */
import { placeEnd } from '../../metadata/gazetteer.ts';
import { isVietnameseNamePart } from '../../metadata/given-names.ts';
import { cutByForm } from '../cuts/cuts.ts';
import { frequencyClass, isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, LAST_ELIDED } from '../lists/function-words.ts';
import { isVietnameseSyllable } from '../lists/vietnamese.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import type { NameSearch } from './name-and-word.ts';

/** A small word, or a verb, behind two syllables of a name; one may be part of something else, and a longer word of a name. */
const BEHIND_TWO = 0.996;
const LIKELY = 0.95;
const SHORTEST_LONGER = 5;
/** A verb so long is told by its letters, however rare. */
const LONG_VERB = 8;
const LONGEST = 22;
/** Endings of names elsewhere, `Anne`, `Colette`, `Samson`, `Sata`. */
const ENDINGS: ReadonlySet<string> = new Set('ne te se me on un y ou i o e ta ma sa ton mon'.split(' '));
/** What a verb in the past or an agreement needs behind `a`. */
const WITH_NEXT: ReadonlySet<string> = new Set(['a', 'à']);
/** Before these stands no verb that says what somebody has: `Ban Nang Sata dans le sud`. */
const BEHIND_PLACE: ReadonlySet<string> = new Set(
  'dans de du en à au aux sur pour par et ou où qui avec entre depuis sont est'.split(' '),
);
/** Articles and particles of names elsewhere, which are syllables too: before a place they tell nothing, `La Thuile`, `San Donà`, `Le Teil`. */
const ARTICLES: ReadonlySet<string> = new Set('La Le Les De Den Di Do San Si Te À A Au'.split(' '));
/** Whether a word may be a syllable of a Vietnamese name, of those that are listed or by its form. */
const maySyllable = (word: string): boolean => isVietnameseSyllable(word) || isVietnameseNamePart(word);

/** How many capital syllables stand right before word `index`, at most two, of which the list knows one. */
const syllablesBefore = (text: string, words: Words, index: number): number => {
  let count = 0;
  let listed = false;
  for (let at = index; count < 2 && at > 0 && ((words.shape[at] ?? 0) & SHAPE.spaced) !== 0; at--) {
    const word = text.slice(words.from[at - 1], words.to[at - 1]);
    const shape = (words.shape[at - 1] ?? 0) & (SHAPE.capital | SHAPE.allCapitals);
    if (shape !== SHAPE.capital || !maySyllable(word)) break;
    listed ||= isVietnameseSyllable(word) && !ARTICLES.has(word);
    count++;
  }
  return listed ? count : 0;
};

/** Whether the word before word `index` and `left` are a place, or a name that the dispatch has elsewhere. */
const isNameElsewhere = (
  text: string,
  words: Words,
  index: number,
  left: string,
  vocabulary: Vocabulary,
): boolean => {
  const before = text.slice(words.from[index - 1], words.to[index - 1]);
  const name = `${before} ${left}`;
  return vocabulary.parted(before, left) || placeEnd(name, 0) === name.length;
};

const BARRED =
  SHAPE.mixed |
  SHAPE.digits |
  SHAPE.allCapitals |
  SHAPE.afterApostrophe |
  SHAPE.afterHyphen |
  SHAPE.beforeHyphen |
  SHAPE.guarded;

/** The cut between a Vietnamese name that ends in word `index` and the small word glued to it; null where there is none. */
export const vietnameseNameAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.capital) === 0 || (shape & SHAPE.spaced) === 0 || (shape & BARRED) !== 0) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (words.entry[index] !== UNKNOWN || to - from > LONGEST) return null;
  const before = syllablesBefore(text, words, index);
  if (before === 0) return null;
  const form = text.slice(from, to);
  if (maySyllable(form) || vocabulary.count(form) > 1) return null;
  const isSyllable = before > 1 ? maySyllable : isVietnameseSyllable;
  const elided = (shape & SHAPE.beforeApostrophe) !== 0;
  const nextShape = words.shape[index + 1] ?? 0;
  const goesOn = (nextShape & SHAPE.spaced) !== 0 && (nextShape & SHAPE.capital) === 0;
  for (let at = form.length - 1; at >= 2; at--) {
    const right = form.slice(at);
    const left = form.slice(0, at);
    const small = elided
      ? LAST_ELIDED.has(right)
      : isFunctionWord(right) && !ENDINGS.has(right) && (goesOn || !WITH_NEXT.has(right));
    if (!isSyllable(left)) continue;
    const rightEntry = vocabulary.entryOf(right);
    const isName = before > 1 || (!small && isNameElsewhere(text, words, index, left, vocabulary));
    const isVerb = (rightEntry & (KIND.finite | KIND.singular | KIND.plural)) === KIND.finite;
    const isFrequent = frequencyClass(rightEntry) > 1 || (isVerb && right.length >= LONG_VERB);
    const longer = isName && right.length >= SHORTEST_LONGER && isCommon(rightEntry) && isFrequent;
    if (!small && !longer) continue;
    if (right === 'a' && BEHIND_PLACE.has(text.slice(words.from[index + 1], words.to[index + 1]))) continue;
    const cut = cutByForm(text, words, index, vocabulary, { from, to }, at, KIND.proper, rightEntry);
    // A name is who does something: `Trân Van Minhassistera`.
    return { cuts: [cut], likelihood: isName && (small || isVerb) ? BEHIND_TWO : LIKELY };
  }
  return null;
};
