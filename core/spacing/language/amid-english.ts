/**
 * A sentence of English inside a French paragraph, as quotations and titles are: the paragraph as a whole is French, so
 * `other-language.ts` does not see it, and there every second word looks cut or glued. English is what French
 * dispatches quote most; it is told by the small words that stand close by.
 */
import { unitAt } from '../../model/unit-at.ts';
import { SHAPE, type Words } from '../words/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of English that are none of French. */
const TELLING = set(
  'the and that for was with are this have from were will their which not you your they our his can would should could must when what then there these those been had who how into than also only its does both each such other before after about The And That For This These Those They When What There With From You Your We He She It If Its',
);
/** They are none of French either, but pieces of French words may look like them. */
const SHORT = set('of to is it by at be we he my');
const REACH = 8;
const ENOUGH = 2;

const BEGINS = SHAPE.sentenceStart | SHAPE.paragraphStart;

const LETTERS = 0x80;
/** By the first letter of the words of both lists, the lengths that they have, as bits: most words are told apart by these. */
const LENGTHS = new Int32Array(LETTERS);
for (const list of [TELLING, SHORT])
  for (const word of list) {
    const first = unitAt(word, 0);
    LENGTHS[first] = (LENGTHS[first] ?? 0) | (1 << word.length);
  }
/** No word of the lists is as long. */
const LONG = 31;

/** Whether the word `text.slice(from, to)` may be in the lists. */
const mayBeListed = (text: string, from: number, to: number): boolean => {
  if (from >= to || to - from >= LONG) return false;
  const first = unitAt(text, from);
  return first < LETTERS && ((LENGTHS[first] ?? 0) & (1 << (to - from))) !== 0;
};

/** What small words of English say. */
class Said {
  private seen: Set<string> | null = null;
  private telling = false;

  /** Takes in word `index`; returns whether it is one of them. */
  hear(text: string, words: Words, index: number): boolean {
    const from = words.from[index] ?? 0;
    const to = words.to[index] ?? 0;
    if (!mayBeListed(text, from, to)) return false;
    const word = text.slice(from, to);
    if (TELLING.has(word)) this.telling = true;
    else if (!SHORT.has(word)) return false;
    this.seen ??= new Set();
    this.seen.add(word);
    return true;
  }

  /** Whether they are enough to tell. */
  get isEnough(): boolean {
    return this.telling && this.seen !== null && this.seen.size >= ENOUGH;
  }
}

const begins = (words: Words, index: number): boolean => ((words.shape[index] ?? 0) & BEGINS) !== 0;

/** Where the words begin that stand near `index` before it in its sentence. */
const nearBefore = (words: Words, index: number): number => {
  let from = index;
  while (from > 0 && index - from < REACH && !begins(words, from)) from--;
  return from;
};

/** Where the words end that stand near `end` behind it in its sentence. */
const nearBehind = (words: Words, end: number): number => {
  let to = end;
  while (to < words.count && to - end < REACH && !begins(words, to)) to++;
  return to;
};

/** Whether two small words of English, one of which tells, stand among the words from `first` to before `end` and near them in their sentence. */
export const isAmidEnglish = (text: string, words: Words, first: number, end: number): boolean => {
  const said = new Said();
  const to = nearBehind(words, end);
  for (let i = nearBefore(words, first); i < to; i++) {
    if (said.hear(text, words, i) && said.isEnough) return true;
  }
  return false;
};

/**
 * Whether a mark before word `behind` stands amid English: small words of it on both sides, that together tell. A title in
 * English has its own on one side only, `"The Shape of Water",de`.
 */
export const isBetweenEnglish = (text: string, words: Words, behind: number): boolean => {
  if (behind < 1 || behind >= words.count) return false;
  const said = new Said();
  let before = false;
  for (let i = nearBefore(words, behind - 1); i < behind; i++) before = said.hear(text, words, i) || before;
  if (!before) return false;
  let after = false;
  const to = nearBehind(words, behind + 1);
  for (let i = behind; i < to; i++) after = said.hear(text, words, i) || after;
  return after && said.isEnough;
};

const ARTICLE = 'The';

/** Whether word `index` is the first of a title or name behind its English article: `The Lancet`. */
export const isBehindEnglishArticle = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & (SHAPE.capital | SHAPE.spaced)) === (SHAPE.capital | SHAPE.spaced) &&
  text.slice(words.from[index - 1], words.to[index - 1]) === ARTICLE;
