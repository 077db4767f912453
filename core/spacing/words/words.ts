/**
 * The words of a text as columns: where each begins and ends, what the lexicon knows of it, and what stands around it.
 * A word is a run of letters and digits; apostrophes and hyphens link words, white space and other marks part them.
 * Columns of numbers rather than objects, because a dispatch may have a million words and most of them are right.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { areSmallInitials } from '../../metadata/initials.ts';
import { type Entry, type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isUndecoded } from './lost-characters.ts';
import type { WordColumns } from './word-columns.ts';

/** What is seen of a word without knowing it, as bits. */
export const SHAPE = {
  /** Begins with a capital. */
  capital: 1,
  /** Two capitals or more and no small letter. */
  allCapitals: 2,
  /** A capital after a small letter. */
  mixed: 4,
  digits: 8,
  /** Linked to the word before, or to the one behind, by an apostrophe or a hyphen. */
  afterApostrophe: 16,
  beforeApostrophe: 32,
  afterHyphen: 64,
  beforeHyphen: 128,
  /** First word of its block or line. */
  paragraphStart: 256,
  /** Behind the end of a sentence, an opening quote or bracket, or a colon, where a capital says little. */
  sentenceStart: 512,
  /** One plain space, and nothing else, parts it from the word before. */
  spaced: 1024,
  /** Part of an address, a hashtag, a path or code: left alone. */
  guarded: 2048,
  /** Holds letters of no case, combining marks or signs unknown to the lexicon. */
  foreign: 4096,
  /** The lexicon has longer words that begin so. */
  open: 8192,
  /** Stands in a span of another language than the lexicon's. */
  otherLanguage: 16384,
} as const;

/**
 * The columns, and how far they are filled. `from`, `to` and `shape` tell of each word where it begins and ends and what is
 * seen of it, `entry` what the lexicon knows of it, and `reached` where the lexicon came with it, to ask whether it goes on
 * with the next. `origin` is one more than the index that the word had in the round before, where it stands as it stood
 * there; 0 where it, or what stands right beside it, was changed or there was no such round. `notes` are what rounds have
 * seen at it, as bits of {@link NOTE}. `chunkFrom` and `chunkTo` tell where each span of characters that are no space begins
 * and ends, and `chunkBefore` what the first word of each would be, by {@link SHAPE}, for standing there.
 */
export interface Words extends WordColumns {
  readonly count: number;
  readonly chunks: number;
}

export const NOTE = {
  /** The word and the next may be one. */
  split: 1,
  /** Between the word and the next a space may stand in a wrong place. */
  tangle: 2,
  /** Nothing suggests that the word is glued, but for a line that ends in it. */
  sound: 4,
  /** No chain of three words or more spells it. */
  unchained: 8,
  /** It ends in no small word. */
  plainEnd: 16,
  /** It was looked at as one that may be glued, and nothing came of it. */
  whole: 32,
} as const;

/** Whether the words at `index` and behind it stand side by side as they stood in the round before. */
export const isPairAsBefore = ({ origin }: Words, index: number): boolean => {
  const before = origin[index] ?? 0;
  return before !== 0 && origin[index + 1] === before + 1;
};

/** Whether the word at `index`, `before` words before it and the one behind stand side by side as in the round before. */
export const standsAsBefore = (words: Words, index: number, before: number): boolean => {
  for (let at = index - before; at <= index; at++) if (!isPairAsBefore(words, at)) return false;
  return true;
};

const ADDRESS = inAnyCase(
  /:\/\/|^\W*www\.|@|[\\_={}<>|~^$*]|^\W*#|#[a-zà-ÿ]|[a-z\d]\.(?:com|org|net|fr|vn|eu|int|gov|edu|info|io|uk|de|be|ch|ca|ru|tv|html?|php|pdf|jpe?g|png|gif|txt|docx|xlsx|pptx|odt|csv|xml|json|zip|svg|webp|mp[34]|js|ts|py)(?![a-zà-ÿ])/iu,
);
const BACKTICK = '`';
const LETTER = inBasicPlane(/\p{L}/u);
/** Whether it begins or ends between backticks, of which it has one; one inside may stand for an apostrophe. */
const isBetweenBackticks = (chunk: string): boolean =>
  !LETTER.test(chunk.slice(0, chunk.indexOf(BACKTICK))) ||
  !LETTER.test(chunk.slice(chunk.lastIndexOf(BACKTICK)));
/** A sentence that ends in a word, a name or a year and one that begins so, `17 km.De`, `Vienne.De`, which is no country's ending. */
const TWO_SENTENCES = inBasicPlane(/^[\p{L}\d%(«“)»”’'-]*[\p{L}\d][.](?:De|It|Be|Ca|Io|Tv|Int|En)$/u);
/** The end of a sum of dollars and the word that begins the next sentence, `M$.Les`, `$).Les`: whether a number stands before is told there. */
const DOLLARS_END = inBasicPlane(/^[\d.,]*(?:k|M|Mds?|US|CA|HK|A)?\$\)?\.\p{Lu}[\p{L}\p{M}'’]*$/u);
/** Endings for women and men that a dot parts, `éboueur·euse·s`. */
const WITH_DOTS = inBasicPlane(/\p{Ll}·\p{Ll}/u);
/** Whether the characters between two spaces are an address, a hashtag, code, an entity, the initials of writers or a word with dots in it rather than prose. */
export const isAddress = (chunk: string): boolean =>
  (ADDRESS.test(chunk) && !TWO_SENTENCES.test(chunk) && !DOLLARS_END.test(chunk)) ||
  (chunk.includes(BACKTICK) && isBetweenBackticks(chunk)) ||
  isUndecoded(chunk) ||
  WITH_DOTS.test(chunk) ||
  areSmallInitials(chunk);

const CAPITAL_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['E', 'éèê'],
  ['A', 'àâ'],
  ['C', 'ç'],
  ['I', 'î'],
  ['O', 'ô'],
  ['U', 'û'],
]);

/** Whether a word begins with a capital that is often written without its accent. */
export const losesAccent = (word: string): boolean => CAPITAL_VARIANTS.has(word.charAt(0));

/** The letters with an accent that the first of a word may stand for; none where it is no such capital. */
export const accentsOf = (word: string): string => CAPITAL_VARIANTS.get(word.charAt(0)) ?? '';

/**
 * What the lexicon knows of a word, by rule where it does not list it: composed form of combining marks, a capital
 * that has lost its accent.
 */
export const lookUp = (lexicon: Lexicon, text: string, from: number, to: number, shape: number): Entry => {
  const found = lexicon.entry(text, from, to);
  return found === UNKNOWN ? lookBeside(lexicon, text, from, to, shape) : found;
};

/** What {@link lookUp} finds of a word that the lexicon does not list. */
export const lookBeside = (
  lexicon: Lexicon,
  text: string,
  from: number,
  to: number,
  shape: number,
): Entry => {
  if ((shape & (SHAPE.capital | SHAPE.foreign)) !== SHAPE.capital) return UNKNOWN;
  const rest = text.slice(from + 1, to);
  for (const accented of CAPITAL_VARIANTS.get(text.charAt(from)) ?? '') {
    const entry = lexicon.entry(accented + rest, 0, rest.length + 1);
    if (entry !== UNKNOWN) return entry;
  }
  return UNKNOWN;
};

/**
 * The share of the words around `[first, end)`, six on each side, that no lexicon knows: high in a foreign text. Names
 * and numbers are not counted.
 */
export const strangersAround = (words: Words, first: number, end: number): number => {
  let unknown = 0;
  let all = 0;
  for (let i = Math.max(0, first - 6); i < Math.min(words.count, end + 6); i++) {
    if (i >= first && i < end) continue;
    const shape = words.shape[i] ?? 0;
    if ((shape & (SHAPE.capital | SHAPE.digits)) !== 0) continue;
    all++;
    if (words.entry[i] === UNKNOWN && (shape & SHAPE.beforeApostrophe) === 0) unknown++;
  }
  return all === 0 ? 0.3 : unknown / all;
};

/** Finds the first word at or behind a position. */
export const wordFinder =
  (words: Words): ((position: number) => number) =>
  (position) => {
    let low = 0;
    let high = words.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words.from[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
