/**
 * The lexicon as a minimal acyclic automaton: a word is a path of letters from its first state, and what is known of the
 * word stands at the end of the path. `lexicon-format.ts` reads it from its file and tells how it is laid out there.
 */
import { unitAt } from '../../model/unit-at.ts';
import { edgeOf, firstEdge, LAST, laidOut, SYMBOL, targetOf } from './automaton-layout.ts';
import { type Entry, type Lexicon, type Prefixes, UNKNOWN } from './lexicon.ts';
import { WordMemory } from './word-memory.ts';

/** The symbol of what stands in no word. */
export const NO_SYMBOL = 0xff;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const APOSTROPHE = 0x27;
const A = 0x61;
const E = 0x65;
const O = 0x6f;

/** The first of the two letters of which a code unit is a ligature; 0 for any other. The second is `e`. */
const ligature = (unit: number): number =>
  unit === 0x153 || unit === 0x152 ? O : unit === 0xe6 || unit === 0xc6 ? A : 0;

/** What the file of a lexicon holds. */
interface Automaton {
  /** As {@link laidOut} takes them. */
  readonly edges: Uint32Array;
  readonly tags: Uint8Array;
  readonly classes: Uint8Array;
  /** Symbol of a code unit, folded to small letters; {@link NO_SYMBOL} for those in no word. */
  readonly symbolOf: Uint8Array;
}

export class AutomatonLexicon implements Lexicon {
  private readonly states: Uint32Array;
  private readonly start: number;
  private readonly tags: Uint8Array;
  private readonly classes: Uint8Array;
  private readonly symbolOf: Uint8Array;
  private readonly memory = new WordMemory();
  constructor({ edges, tags, classes, symbolOf }: Automaton) {
    const { memory, start } = laidOut(edges);
    this.states = memory;
    this.start = start;
    this.tags = tags;
    this.classes = classes;
    this.symbolOf = symbolOf;
  }

  private symbol(unit: number): number {
    if (unit < this.symbolOf.length) return this.symbolOf[unit] ?? NO_SYMBOL;
    return unit === TYPOGRAPHIC_APOSTROPHE ? (this.symbolOf[APOSTROPHE] ?? NO_SYMBOL) : NO_SYMBOL;
  }

  /** Whether a word ends in `state`: tags come first in a state. */
  private isEnd(state: number): boolean {
    return ((this.states[firstEdge(state)] ?? LAST) & SYMBOL) < this.tags.length;
  }

  /** The entry of the word that ends in `state`, `number` words into the automaton. */
  private ending(state: number, number: number): Entry {
    const symbol = (this.states[firstEdge(state)] ?? LAST) & SYMBOL;
    if (symbol >= this.tags.length) return UNKNOWN;
    return (this.tags[symbol] ?? 0) | ((this.classes[number] ?? 0) << 8);
  }

  /** Where the last step or walk ended: the state, below 0 where no word begins so, and the words passed by. */
  private state = 0;
  private number = 0;

  /** Goes on by one letter, from a state; whether there is a way. */
  private step(letter: number): boolean {
    const symbol = this.symbol(letter);
    const edge = symbol === NO_SYMBOL ? -1 : edgeOf(this.states, this.state, symbol);
    if (edge < 0) {
      this.state = -1;
      return false;
    }
    this.state = targetOf(this.states[edge] ?? 0);
    this.number += this.states[edge + 1] ?? 0;
    return true;
  }

  /** Goes on by one code unit of a text, which may be two letters. */
  private pass(unit: number): boolean {
    const first = unit < 0xc6 ? 0 : ligature(unit);
    return first === 0 ? this.step(unit) : this.step(first) && this.step(E);
  }

  /** Goes on from where the last walk ended, along `text.slice(from, to)`. */
  private walk(text: string, from: number, to: number): void {
    const { states, symbolOf } = this;
    let { state, number } = this;
    for (let i = from; i < to; i++) {
      const unit = unitAt(text, i);
      if (unit >= symbolOf.length || (unit >= 0xc6 && ligature(unit) !== 0)) {
        this.state = state;
        this.number = number;
        if (!this.pass(unit)) return;
        ({ state, number } = this);
        continue;
      }
      const symbol = symbolOf[unit] ?? NO_SYMBOL;
      const edge = symbol === NO_SYMBOL ? -1 : edgeOf(states, state, symbol);
      if (edge < 0) {
        this.state = -1;
        return;
      }
      state = targetOf(states[edge] ?? 0);
      number += states[edge + 1] ?? 0;
    }
    this.state = state;
    this.number = number;
  }

  /** Walks `text.slice(from, to)` from the beginning, by memory where it can, and returns what is known of it. */
  private walkWord(text: string, from: number, to: number): Entry {
    const { memory } = this;
    if (memory.find(text, from, to)) {
      this.state = memory.state;
      this.number = memory.number;
      return memory.entry;
    }
    const entry = this.pieceEntry(text, from, to);
    memory.keep(to - from, this.state, this.number, entry);
    return entry;
  }

  entry(text: string, from: number, to: number): Entry {
    return this.walkWord(text, from, to);
  }

  goesOn(): boolean {
    if (this.state < 0) return false;
    const first = this.states[firstEdge(this.state)] ?? LAST;
    return (first & SYMBOL) >= this.tags.length || (first & LAST) === 0;
  }

  get reached(): number {
    return this.state;
  }

  leadsOn(reached: number, text: string, from: number, to: number): boolean {
    if (reached < 0) return false;
    this.state = reached;
    this.walk(text, from, to);
    return this.state >= 0 && this.isEnd(this.state);
  }

  pieceEntry(text: string, from: number, to: number): Entry {
    this.state = this.start;
    this.number = 0;
    this.walk(text, from, to);
    return this.state < 0 ? UNKNOWN : this.ending(this.state, this.number);
  }

  entryAcross(text: string, from: number, middle: number, next: number, to: number): Entry {
    this.walkWord(text, from, middle);
    if (this.state < 0) return UNKNOWN;
    this.walk(text, next, to);
    return this.state < 0 ? UNKNOWN : this.ending(this.state, this.number);
  }

  prefixes(text: string, from: number, to: number, { ends, entries }: Prefixes): number {
    this.state = this.start;
    this.number = 0;
    let count = 0;
    for (let i = from; i < to && count < ends.length && this.pass(unitAt(text, i)); i++) {
      const entry = this.ending(this.state, this.number);
      if (entry === UNKNOWN) continue;
      ends[count] = i + 1;
      entries[count] = entry;
      count++;
    }
    return count;
  }
}
