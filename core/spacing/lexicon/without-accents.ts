/**
 * The lexicon as a text without accents is to be read by (`text/lost-accents.ts`): what it does not know as it stands it may
 * know with accents, `etaient`. Else half of such words look like two that were glued, `et aient`, and those that were
 * glued to them are not found.
 */
import { entryWithAccents, variantsOf } from './entry-with-accents.ts';
import { type Entry, frequencyClass, type Lexicon, type Prefixes, UNKNOWN } from './lexicon.ts';

/** Words of so many letters have to be frequent: a name or what is left of a word begins so by chance. */
const LONGEST_BY_CHANCE = 5;
const FREQUENT = 4;
/** `de` and a frequent word, where the one with `dé` is hardly ever counted: `delogement` is `de logement`. */
const HARDLY_COUNTED = 0;
const FREQUENT_BEHIND = 3;
const SHORTEST_BEHIND = 4;
const OF = 'de';
/** Two words that are more frequent than the one that they look like, `delà`; and what is English. */
const NEVER_ONE = /^(?:(?:de|par|pour|sans|sur)(?:la|les?|des?|un|une)|the)$/u;
/** What makes `dela` the one word all the same: `au-dela`. */
const BEYOND = /(?<!\p{L})(?:au|par)[- ]$/iu;
const LONGEST_BEFORE = 5;

/** Whether `entry` is to be believed of a word of `length` letters that lost its accents. */
const isTold = (entry: Entry, length: number): boolean =>
  entry !== UNKNOWN && (length > LONGEST_BY_CHANCE || frequencyClass(entry) >= FREQUENT);

class WithoutAccents implements Lexicon {
  private readonly base: Lexicon;
  private open = false;
  reached = -1;
  /** What is known of the beginnings of a word, by their length. */
  private readonly beginnings: Entry[] = [];
  constructor(base: Lexicon) {
    this.base = base;
  }

  /** `entry`, which is `word` with accents, where it is to be believed of that word at `from` of `text`. */
  private believed(entry: Entry, word: string, text: string, from: number): Entry {
    if (!isTold(entry, word.length) || this.isOfWord(word, entry)) return UNKNOWN;
    const isOne = !NEVER_ONE.test(word) || BEYOND.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from));
    return isOne ? entry : UNKNOWN;
  }

  /** What `word`, which the lexicon lacks as it stands and which begins at `from` of `text`, is with accents. */
  private accented(word: string, text: string, from: number): Entry {
    return this.believed(entryWithAccents(this.base, word), word, text, from);
  }

  /** Whether `word`, which may be `entry`, is `de` and another word sooner. */
  private isOfWord(word: string, entry: Entry): boolean {
    if (!word.startsWith(OF) || word.length < OF.length + SHORTEST_BEHIND) return false;
    if (frequencyClass(entry) > HARDLY_COUNTED) return false;
    return frequencyClass(this.base.pieceEntry(word, OF.length, word.length)) >= FREQUENT_BEHIND;
  }

  entry(text: string, from: number, to: number): Entry {
    const entry = this.base.entry(text, from, to);
    this.open = this.base.goesOn();
    this.reached = this.base.reached;
    return entry === UNKNOWN ? this.accented(text.slice(from, to).toLowerCase(), text, from) : entry;
  }

  goesOn(): boolean {
    return this.open;
  }

  leadsOn(reached: number, text: string, from: number, to: number): boolean {
    return this.base.leadsOn(reached, text, from, to);
  }

  pieceEntry(text: string, from: number, to: number): Entry {
    const entry = this.base.pieceEntry(text, from, to);
    this.open = this.base.goesOn();
    return entry === UNKNOWN ? this.accented(text.slice(from, to).toLowerCase(), text, from) : entry;
  }

  entryAcross(text: string, from: number, middle: number, next: number, to: number): Entry {
    const entry = this.base.entryAcross(text, from, middle, next, to);
    return entry === UNKNOWN
      ? this.accented((text.slice(from, middle) + text.slice(next, to)).toLowerCase(), text, from)
      : entry;
  }

  /** Notes what begins `word` and goes on from `done`, which may have accents. */
  private readBeginnings(word: string, done: string): void {
    for (const variant of variantsOf(word.charAt(done.length))) {
      const form = done + variant;
      const { length } = form;
      const entry = this.base.pieceEntry(form, 0, length);
      const known = this.beginnings[length] ?? UNKNOWN;
      if (entry !== UNKNOWN && (known === UNKNOWN || frequencyClass(entry) > frequencyClass(known)))
        this.beginnings[length] = entry;
      if (length < word.length && this.base.goesOn()) this.readBeginnings(word, form);
    }
  }

  prefixes(text: string, from: number, to: number, into: Prefixes): number {
    const { ends, entries } = into;
    const word = text.slice(from, to).toLowerCase();
    this.beginnings.length = 0;
    this.readBeginnings(word, '');
    let count = 0;
    for (let length = 1; length <= word.length && count < ends.length; length++) {
      const plain = this.base.pieceEntry(text, from, from + length);
      const accented = this.beginnings[length] ?? UNKNOWN;
      const entry = plain === UNKNOWN ? this.believed(accented, word.slice(0, length), text, from) : plain;
      if (entry === UNKNOWN) continue;
      ends[count] = from + length;
      entries[count] = entry;
      count++;
    }
    return count;
  }
}

const MADE = new WeakMap<Lexicon, Lexicon>();

/** The lexicon that knows the words of `base` without their accents, too; the same one each time. */
export const lexiconWithoutAccents = (base: Lexicon): Lexicon => {
  const made = MADE.get(base) ?? new WithoutAccents(base);
  MADE.set(base, made);
  return made;
};
