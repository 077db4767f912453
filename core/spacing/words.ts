/**
 * The words of a text as columns: where each begins and ends, what the lexicon knows of it, and what stands around it.
 * A word is a run of letters and digits; apostrophes and hyphens link words, white space and other marks part them.
 * Columns of numbers rather than objects, because a dispatch may have a million words and most of them are right.
 */
import type { Span } from '../model/span.ts';
import { type Entry, type Lexicon, UNKNOWN } from './lexicon.ts';
import { UNIT, unitClass } from './unit-class.ts';

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
} as const;

export interface Words {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly entry: Int32Array;
  readonly shape: Uint16Array;
  /** The span of non-space characters around the word, by index into `chunkFrom` and `chunkTo`. */
  readonly chunk: Int32Array;
  readonly chunkFrom: Int32Array;
  readonly chunkTo: Int32Array;
}

const SPACE = 0x20;
const GUARDING = new Set([...'@/\\_=#<>{}|~^$&*+'].map((sign) => sign.charCodeAt(0)));
const ADDRESS =
  /:\/\/|^\W*www\.|@|[\\_={}<>|~^$*]|^\W*#|[a-z\d]\.(?:com|org|net|fr|vn|eu|int|gov|edu|info|io|uk|de|be|ch|ca|ru|tv|html?|php|pdf|jpe?g|png|gif|txt|js|ts|py)(?![a-zà-ÿ])/iu;
const SENTENCE_END = new Set([...'.!?…:"«»“”([–—•'].map((sign) => sign.charCodeAt(0)));

/** Whether the characters between two spaces are an address, a hashtag or code rather than prose. */
export const isAddress = (chunk: string): boolean => ADDRESS.test(chunk);

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

/**
 * What the lexicon knows of a word, by rule where it does not list it: composed form of combining marks, a capital
 * that has lost its accent.
 */
export const lookUp = (lexicon: Lexicon, text: string, from: number, to: number, shape: number): Entry => {
  const found = lexicon.entry(text, from, to);
  if (found !== UNKNOWN) return found;
  if ((shape & SHAPE.foreign) !== 0) {
    const composed = text.slice(from, to).normalize('NFC');
    return lexicon.entry(composed, 0, composed.length);
  }
  if ((shape & SHAPE.capital) === 0) return UNKNOWN;
  const rest = text.slice(from + 1, to);
  for (const accented of CAPITAL_VARIANTS.get(text.charAt(from)) ?? '') {
    const entry = lexicon.entry(accented + rest, 0, rest.length + 1);
    if (entry !== UNKNOWN) return entry;
  }
  return UNKNOWN;
};

class Column {
  list = new Int32Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.list.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.list);
      this.list = wider;
    }
    this.list[this.length++] = value;
  }
  done(): Int32Array {
    return this.list.slice(0, this.length);
  }
}

/** The words of `spans`, which are in order; each span begins a paragraph, as does each line in it. */
export const readWords = (text: string, spans: readonly Span[], lexicon: Lexicon): Words => {
  const from = new Column();
  const to = new Column();
  const entries = new Column();
  const shapes = new Column();
  const chunks = new Column();
  const chunkFrom = new Column();
  const chunkTo = new Column();

  for (const span of spans) {
    let next = SHAPE.paragraphStart | SHAPE.sentenceStart;
    let at = span.from;
    while (at < span.to) {
      const kind = unitClass(text.charCodeAt(at));
      if (kind === UNIT.lineBreak) {
        next = SHAPE.paragraphStart | SHAPE.sentenceStart;
        at++;
        continue;
      }
      if (kind === UNIT.space) {
        at++;
        continue;
      }
      const start = at;
      const firstWord = from.length;
      let guard = false;
      let link = 0;
      while (at < span.to) {
        const unit = text.charCodeAt(at);
        const unitKind = unitClass(unit);
        if (unitKind === UNIT.space || unitKind === UNIT.lineBreak) break;
        if (unitKind !== UNIT.lower && unitKind !== UNIT.upper && unitKind !== UNIT.digit) {
          if (GUARDING.has(unit) || unit === 0x2e) guard = true;
          link = 0;
          if (at > start && from.length > firstWord && to.list[to.length - 1] === at) {
            if (unitKind === UNIT.apostrophe) link = SHAPE.beforeApostrophe;
            else if (unitKind === UNIT.hyphen) link = SHAPE.beforeHyphen;
          }
          const dash = unitKind === UNIT.hyphen && at === start;
          if (dash || SENTENCE_END.has(unit)) next |= SHAPE.sentenceStart;
          at++;
          continue;
        }
        const wordFrom = at;
        let shape = next;
        let lower = 0;
        let upper = 0;
        if (unitKind === UNIT.upper) shape |= SHAPE.capital;
        if (text.charCodeAt(at - 1) === SPACE && to.length > 0 && to.list[to.length - 1] === at - 1)
          shape |= SHAPE.spaced;
        while (at < span.to) {
          const inside = unitClass(text.charCodeAt(at));
          if (inside === UNIT.lower) lower++;
          else if (inside === UNIT.upper) {
            upper++;
            if (lower > 0) shape |= SHAPE.mixed;
          } else if (inside === UNIT.digit) shape |= SHAPE.digits;
          else if (inside === UNIT.combining || inside === UNIT.foreign) shape |= SHAPE.foreign;
          else break;
          at++;
        }
        if (upper > 1 && lower === 0) shape |= SHAPE.allCapitals;
        if (link === SHAPE.beforeApostrophe) {
          shape |= SHAPE.afterApostrophe;
          shapes.list[shapes.length - 1] = (shapes.list[shapes.length - 1] ?? 0) | SHAPE.beforeApostrophe;
        } else if (link === SHAPE.beforeHyphen) {
          shape |= SHAPE.afterHyphen;
          shapes.list[shapes.length - 1] = (shapes.list[shapes.length - 1] ?? 0) | SHAPE.beforeHyphen;
        }
        from.push(wordFrom);
        to.push(at);
        entries.push(lookUp(lexicon, text, wordFrom, at, shape));
        shapes.push(lexicon.goesOn() ? shape | SHAPE.open : shape);
        chunks.push(chunkFrom.length);
        link = 0;
        next = 0;
      }
      if (guard && isAddress(text.slice(start, at)))
        for (let word = firstWord; word < from.length; word++)
          shapes.list[word] = (shapes.list[word] ?? 0) | SHAPE.guarded;
      chunkFrom.push(start);
      chunkTo.push(at);
    }
  }
  return {
    count: from.length,
    from: from.done(),
    to: to.done(),
    entry: entries.done(),
    shape: new Uint16Array(shapes.done()),
    chunk: chunks.done(),
    chunkFrom: chunkFrom.done(),
    chunkTo: chunkTo.done(),
  };
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
