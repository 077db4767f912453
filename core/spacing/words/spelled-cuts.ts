/**
 * Remembers the cuts of spellings that were sought last, in whatever dispatch: names and openings of paragraphs come again
 * and again, and what is glued to them, too. Only what depends on the spelling is remembered, so what is answered never
 * depends on what was asked before.
 */
import { unitAt } from '../../model/unit-at.ts';
import type { Entry } from '../lexicon/lexicon.ts';

/** A cut of a spelling, wherever it stands: what {@link Found} tells but for the neighbours of the word. */
export interface SpelledCut {
  readonly at: number;
  readonly leftNew: boolean;
  readonly rightNew: boolean;
  readonly leftEntry: Entry;
  readonly rightEntry: Entry;
  /** The classes of both sides, by `word-class.ts`. */
  readonly leftClass: number;
  readonly rightClass: number;
  /** Cost of the two words side by side, in nats. */
  readonly cost: number;
  readonly fit: number;
  /** Whether a side that the lexicon lacks stands elsewhere; a known left side may, too. */
  readonly inDispatch: boolean;
}

/** A table of so many slots: a newer spelling takes the place of an older one in the same. */
const SLOTS = 1 << 12;
/** The engine copies shorter pieces of a text, and refers to the text for longer ones. */
const LONGEST_COPIED = 12;

/** The same letters in memory of their own: those cut out of a text would keep all of it. */
const apart = (form: string): string => (form.length > LONGEST_COPIED ? ` ${form}`.slice(1) : form);

const slotOf = (form: string, shape: number): number => {
  let sum = shape;
  for (let i = 0; i < form.length; i++) sum = Math.imul(sum ^ unitAt(form, i), 0x01000193);
  return (sum ^ (sum >>> 15)) & (SLOTS - 1);
};

export class SpelledCuts {
  private readonly forms: string[] = new Array<string>(SLOTS).fill('');
  private readonly shapes = new Int32Array(SLOTS);
  private readonly cuts: (readonly SpelledCut[])[] = new Array<readonly SpelledCut[]>(SLOTS).fill([]);
  private slot = 0;

  /** The cuts that were kept for a spelling of this shape, or null. */
  find(form: string, shape: number): readonly SpelledCut[] | null {
    const slot = slotOf(form, shape);
    this.slot = slot;
    return this.forms[slot] === form && this.shapes[slot] === shape ? (this.cuts[slot] ?? null) : null;
  }

  /** Keeps the cuts of the spelling that {@link find} was asked for last. */
  keep(form: string, shape: number, cuts: readonly SpelledCut[]): void {
    this.forms[this.slot] = apart(form);
    this.shapes[this.slot] = shape;
    this.cuts[this.slot] = cuts;
  }
}
