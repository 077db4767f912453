/**
 * The lexicon as a minimal acyclic automaton: a word is a path of letters from its first state, and what is known of the
 * word stands at the end of the path. `lexicon-format.ts` reads it from its file and tells how it is laid out there.
 */
import { type Entry, type Lexicon, type Prefixes, UNKNOWN } from './lexicon.ts';
import { WordMemory } from './word-memory.ts';

const LAST = 0x80;
const SYMBOL = 0x7f;
export const NO_SYMBOL = 0xff;
const LIGATURES: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0x153, [0x6f, 0x65]],
  [0x152, [0x6f, 0x65]],
  [0xe6, [0x61, 0x65]],
  [0xc6, [0x61, 0x65]],
]);
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const APOSTROPHE = 0x27;

/**
 * The automaton in memory. Each edge is two numbers side by side, because they are read together: its target, shifted by
 * eight bits, with its symbol and the mark of the last; and how many words lie before it.
 */
interface Automaton {
  readonly edges: Uint32Array;
  readonly tags: Uint8Array;
  readonly classes: Uint8Array;
  /** Symbol of a code unit, folded to small letters; {@link NO_SYMBOL} for those in no word. */
  readonly symbolOf: Uint8Array;
}

/** Counts the words behind each state and so the words to skip before each edge. States may lie in any order. */
export const countWords = (edges: Uint32Array): void => {
  const words = new Uint32Array(edges.length / 2);
  const stack: number[] = [0];
  while (stack.length > 0) {
    const state = stack[stack.length - 1] ?? 0;
    let ready = true;
    let total = 0;
    for (let edge = state; ; edge++) {
      const packed = edges[2 * edge] ?? LAST;
      const target = packed >>> 8;
      const behind = target === 0 ? 1 : (words[target] ?? 0);
      if (behind === 0) {
        ready = false;
        stack.push(target);
      }
      edges[2 * edge + 1] = total;
      total += behind;
      if ((packed & LAST) !== 0) break;
    }
    if (!ready) continue;
    words[state] = total;
    stack.pop();
  }
};

/** A state with this many edges or more has a row in a table, so that its edges need no search. */
const WIDE = 5;
const ROW = 0x80;

/** For each wide state the place of every symbol's edge, counted from its first edge and from one; 0 where none is. */
interface WideStates {
  /** The row of each state by its first edge, 0 for those that have none. */
  readonly rowOf: Uint16Array;
  readonly rows: Uint8Array;
}

const wideStates = (edges: Uint32Array): WideStates => {
  const count = edges.length / 2;
  const isLast = (edge: number): boolean => ((edges[2 * edge] ?? LAST) & LAST) !== 0;
  const starts: number[] = [];
  for (let from = 0; from < count; ) {
    let to = from;
    while (to + 1 < count && !isLast(to)) to++;
    if (to + 1 - from >= WIDE) starts.push(from);
    from = to + 1;
  }
  const rowOf = new Uint16Array(count);
  const rows = new Uint8Array((starts.length + 1) * ROW);
  starts.forEach((state, i) => {
    rowOf[state] = i + 1;
    for (let edge = state; ; edge++) {
      rows[(i + 1) * ROW + ((edges[2 * edge] ?? LAST) & SYMBOL)] = edge - state + 1;
      if (isLast(edge)) break;
    }
  });
  return { rowOf, rows };
};

export class AutomatonLexicon implements Lexicon {
  private readonly automaton: Automaton;
  private readonly wide: WideStates;
  private readonly memory = new WordMemory();
  constructor(automaton: Automaton) {
    this.automaton = automaton;
    this.wide = wideStates(automaton.edges);
  }

  /** The edge of `symbol` in the state that begins at `state`, or -1. */
  private step(state: number, symbol: number): number {
    const { rowOf, rows } = this.wide;
    const row = rowOf[state] ?? 0;
    if (row !== 0) {
      const place = rows[row * ROW + symbol] ?? 0;
      return place === 0 ? -1 : state + place - 1;
    }
    const { edges } = this.automaton;
    for (let edge = state; ; edge++) {
      const found = edges[2 * edge] ?? LAST;
      if ((found & SYMBOL) === symbol) return edge;
      if ((found & LAST) !== 0) return -1;
    }
  }

  /** The entry of the word that ends in `state`, `number` words into the automaton. Tags come first in a state. */
  private ending(state: number, number: number): Entry {
    const { edges, tags, classes } = this.automaton;
    const symbol = (edges[2 * state] ?? LAST) & SYMBOL;
    if (symbol >= tags.length) return UNKNOWN;
    return (tags[symbol] ?? 0) | ((classes[number] ?? 0) << 8);
  }

  /** Where {@link walk} ended: the state, -1 where no word begins so, and the words passed by. */
  private state = 0;
  private number = 0;

  /** Goes on from where the last walk ended, along `text.slice(from, to)`. */
  private walk(text: string, from: number, to: number): void {
    const { symbolOf, edges } = this.automaton;
    let { state, number } = this;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      const pair = unit < 0xc6 ? undefined : LIGATURES.get(unit);
      for (let half = 0; half < (pair === undefined ? 1 : 2); half++) {
        const letter = pair === undefined ? unit : (pair[half] ?? 0);
        const symbol = symbolOf[letter === TYPOGRAPHIC_APOSTROPHE ? APOSTROPHE : letter] ?? NO_SYMBOL;
        const edge = symbol === NO_SYMBOL ? -1 : this.step(state, symbol);
        if (edge < 0) {
          this.state = -1;
          return;
        }
        state = (edges[2 * edge] ?? 0) >>> 8;
        number += edges[2 * edge + 1] ?? 0;
      }
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
    const first = this.automaton.edges[2 * this.state] ?? LAST;
    return (first & SYMBOL) >= this.automaton.tags.length || (first & LAST) === 0;
  }

  get reached(): number {
    return this.state;
  }

  leadsOn(reached: number, text: string, from: number, to: number): boolean {
    if (reached < 0) return false;
    this.state = reached;
    this.walk(text, from, to);
    return (
      this.state > 0 && ((this.automaton.edges[2 * this.state] ?? LAST) & SYMBOL) < this.automaton.tags.length
    );
  }

  pieceEntry(text: string, from: number, to: number): Entry {
    this.state = 0;
    this.number = 0;
    this.walk(text, from, to);
    return this.state <= 0 ? UNKNOWN : this.ending(this.state, this.number);
  }

  entryAcross(text: string, from: number, middle: number, next: number, to: number): Entry {
    this.walkWord(text, from, middle);
    if (this.state < 0) return UNKNOWN;
    this.walk(text, next, to);
    return this.state <= 0 ? UNKNOWN : this.ending(this.state, this.number);
  }

  prefixes(text: string, from: number, to: number, into: Prefixes): void {
    into.ends.length = 0;
    into.entries.length = 0;
    const { symbolOf, edges } = this.automaton;
    let state = 0;
    let number = 0;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      const pair = unit < 0xc6 ? undefined : LIGATURES.get(unit);
      for (let half = 0; half < (pair === undefined ? 1 : 2); half++) {
        const letter = pair === undefined ? unit : (pair[half] ?? 0);
        const symbol = symbolOf[letter === TYPOGRAPHIC_APOSTROPHE ? APOSTROPHE : letter] ?? NO_SYMBOL;
        const edge = symbol === NO_SYMBOL ? -1 : this.step(state, symbol);
        if (edge < 0) return;
        state = (edges[2 * edge] ?? 0) >>> 8;
        number += edges[2 * edge + 1] ?? 0;
      }
      const entry = this.ending(state, number);
      if (entry === UNKNOWN) continue;
      into.ends.push(i + 1);
      into.entries.push(entry);
    }
  }
}
