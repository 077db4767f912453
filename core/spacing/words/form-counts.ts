/**
 * How often forms stand in a dispatch, exactly as they are spelled: words with a capital, and words that the lexicon lacks
 * where it should know them.
 * Kept from round to round, because an edit changes a few of them.
 */
import { unitAt } from '../../model/unit-at.ts';
import { UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE, type Words } from './words.ts';

/** A number that stands for the first three letters of `text.slice(from, to)`, the plain ones among them in small letters. */
export const beginningAt = (text: string, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < from + 3; i++) {
    const unit = i < to ? unitAt(text, i) : 0;
    const small = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde) ? unit + 0x20 : unit;
    sum = (Math.imul(sum, 0x1f35) + small) | 0;
  }
  return sum;
};

/** The same of a word. */
export const beginning = (word: string): number => beginningAt(word, 0, word.length);

/** The same, but capitals are no small letters. */
const spelledAt = (text: string, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < from + 3; i++) sum = (Math.imul(sum, 0x1f35) + (i < to ? unitAt(text, i) : 0)) | 0;
  return sum;
};

const MANY = 2;
const SHORTEST_PART = 3;

const isCounted = (words: Words, index: number): boolean => {
  const shape = words.shape[index] ?? 0;
  return (
    (shape & SHAPE.capital) !== 0 || (words.entry[index] === UNKNOWN && (shape & SHAPE.otherLanguage) === 0)
  );
};

/** So many groups of beginnings are told apart. */
const GROUPS = 1 << 10;
const LONGEST = 31;

/**
 * How long forms are that begin with the same letters, as far as a number for these and a bit for a length tell: whether
 * a form may be among them is told before it is cut out of its text. Most forms that are asked for are not.
 */
export class Lengths {
  private readonly bits = new Int32Array(GROUPS);

  private group(start: number): number {
    return (start ^ (start >>> 10) ^ (start >>> 20)) & (GROUPS - 1);
  }

  /** Notes a form by a number for its first letters. */
  add(start: number, length: number): void {
    const group = this.group(start);
    this.bits[group] = (this.bits[group] ?? 0) | (1 << Math.min(LONGEST, length));
  }

  /** Whether a form of these first letters may have been noted. */
  mayBegin(start: number): boolean {
    return this.bits[this.group(start)] !== 0;
  }

  /** The same of a form of three letters or more that is shorter than `length`. */
  mayHoldShorter(start: number, length: number): boolean {
    return ((this.bits[this.group(start)] ?? 0) & ((1 << Math.min(LONGEST, length)) - 1) & -8) !== 0;
  }

  /** The same of a form of a length. */
  mayHold(start: number, length: number): boolean {
    return (((this.bits[this.group(start)] ?? 0) >>> Math.min(LONGEST, length)) & 1) !== 0;
  }
}

export class FormCounts {
  private readonly counts = new Map<string, number>();
  /** Of all forms that ever were counted. */
  private readonly lengths = new Lengths();
  /** How many forms begin with the same three letters. */
  private readonly kin = new Map<number, number>();
  private text = '';
  private words: Words | null = null;
  /** Forms that stand nowhere, once or more than once and did not so in the round before: nothing asks for more. */
  changed: ReadonlySet<string> = new Set();
  private changedLengths: Lengths | null = null;

  /** Counts a form so many times more, or less where `step` is below 0; whether that is a change that anything asks for. */
  private add(form: string, step: number): boolean {
    const before = this.counts.get(form) ?? 0;
    const count = before + step;
    if (count === 0) this.counts.delete(form);
    else this.counts.set(form, count);
    if (before === 0 || count === 0) {
      const start = beginning(form);
      this.kin.set(start, (this.kin.get(start) ?? 0) + (count === 0 ? -1 : 1));
      this.lengths.add(spelledAt(form, 0, form.length), form.length);
    }
    return Math.min(before, MANY) !== Math.min(count, MANY);
  }

  /** Counts the words of `text`: all of them, or where words tell that they stood in the last text, only the others. */
  read(text: string, words: Words): void {
    const { text: before, words: earlier } = this;
    /** By how much forms stand oftener: most words that are read again are the same. */
    const steps = new Map<string, number>();
    const note = (from: string, of: Words, index: number, step: 1 | -1): void => {
      if (!isCounted(of, index)) return;
      const form = from.slice(of.from[index], of.to[index]);
      if (earlier === null) this.add(form, step);
      else steps.set(form, (steps.get(form) ?? 0) + step);
    };
    let known = 0;
    const leave = (until: number): void => {
      if (earlier !== null) for (; known < until; known++) note(before, earlier, known, -1);
    };
    for (let i = 0; i < words.count; i++) {
      const origin = words.origin[i] ?? 0;
      if (origin === 0) note(text, words, i, 1);
      else {
        leave(origin - 1);
        known = origin;
      }
    }
    leave(earlier?.count ?? 0);
    const changed = new Set<string>();
    for (const [form, step] of steps) if (step !== 0 && this.add(form, step)) changed.add(form);
    this.changed = changed;
    this.changedLengths = null;
    if (earlier !== null && changed.size > 0) {
      this.changedLengths = new Lengths();
      for (const form of changed) this.changedLengths.add(spelledAt(form, 0, form.length), form.length);
    }
    this.text = text;
    this.words = words;
  }

  /** Whether a form may be {@link changed} that begins with the three letters at `from`. */
  mayHaveChanged(text: string, from: number): boolean {
    return this.changedLengths?.mayBegin(spelledAt(text, from, from + SHORTEST_PART)) === true;
  }

  count(form: string): number {
    return this.mayCountAt(form, 0, form.length) ? (this.counts.get(form) ?? 0) : 0;
  }

  /** The same of `text.slice(from, to)`, which most often begins as none that is counted. */
  countAt(text: string, from: number, to: number): number {
    return this.mayCountAt(text, from, to) ? (this.counts.get(text.slice(from, to)) ?? 0) : 0;
  }

  /** Whether {@link countAt} may be above 0. */
  mayCountAt(text: string, from: number, to: number): boolean {
    return this.lengths.mayHold(spelledAt(text, from, to), to - from);
  }

  /** The same of a form of a length that begins with `text.slice(from, to)` and goes on elsewhere. */
  mayCountFrom(text: string, from: number, to: number, length: number): boolean {
    return to - from < SHORTEST_PART || this.lengths.mayHold(spelledAt(text, from, to), length);
  }

  /** Whether a part of `form`, of three letters or more, may be counted: its beginning or its end. */
  mayCountPartOf(form: string): boolean {
    const { lengths } = this;
    const { length } = form;
    if (length > SHORTEST_PART && lengths.mayHoldShorter(spelledAt(form, 0, length), length)) return true;
    for (let at = 1; at <= length - SHORTEST_PART; at++)
      if (lengths.mayHold(spelledAt(form, at, length), length - at)) return true;
    return false;
  }

  /** Whether another form that is counted begins with the same three letters; a piece of `form` may be one. */
  hasKin(form: string): boolean {
    return (this.kin.get(beginning(form)) ?? 0) > (this.counts.has(form) ? 1 : 0);
  }
}
