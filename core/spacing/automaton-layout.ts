/**
 * Lays an automaton out in memory so that a step along a word touches as few places as can be: a dispatch asks for a few
 * hundred words all over it, and waiting for memory costs more than all reckoning. A state is a run of edges, each two
 * numbers side by side; one with many edges has a set of their symbols before them, which tells the place of an edge by
 * counting the members below it.
 */

/** The low bits of the first number of an edge: its symbol and the mark of the last edge of its state. */
export const SYMBOL = 0x7f;
export const LAST = 0x80;
const TARGET = 8;
/** A state with this many edges or more has a set before them; fewer lie in one line of a processor's cache. */
const WIDE = 7;
/** Three numbers of the set, and one of how many members the first and the first two of them have. */
const HEADER = 4;
const SET_BITS = 32;

/** The number of bits set in 32 (Warren, Hacker's Delight, 5-1). */
const bitsIn = (value: number): number => {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Counts the words behind each state and so the words to skip before each edge. States may lie in any order. */
const countWords = (edges: Uint32Array): void => {
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

export interface Layout {
  readonly memory: Uint32Array;
  /** The state where words begin. */
  readonly start: number;
}

/** The state that an edge leads to, by its first number: twice the place of the state, and one where it has a set. */
export const targetOf = (edge: number): number => edge >>> TARGET;

/** The place of the first edge of a state. */
export const firstEdge = (state: number): number => (state >>> 1) + ((state & 1) === 0 ? 0 : HEADER);

/** The place of the edge of `symbol` in `state`, or -1. */
export const edgeOf = (memory: Uint32Array, state: number, symbol: number): number => {
  const place = state >>> 1;
  if ((state & 1) === 0)
    for (let edge = place; ; edge += 2) {
      const found = memory[edge] ?? LAST;
      if ((found & SYMBOL) === symbol) return edge;
      if ((found & LAST) !== 0) return -1;
    }
  const part = symbol >>> 5;
  const bit = 1 << (symbol & (SET_BITS - 1));
  const set = part < HEADER - 1 ? (memory[place + part] ?? 0) : 0;
  if ((set & bit) === 0) return -1;
  const before = part === 0 ? 0 : ((memory[place + HEADER - 1] ?? 0) >>> (8 * (part - 1))) & 0xff;
  return place + HEADER + 2 * (before + bitsIn(set & (bit - 1)));
};

/**
 * Lays out `edges`, in pairs of numbers: the first edge of the target, shifted by eight bits, with the symbol and the mark
 * of the last; and room for how many words lie before the edge. The symbols of a state ascend and are below 96; its first
 * edge is the state's name, 0 that of the state where words begin. A target 0 ends a word.
 */
export const laidOut = (edges: Uint32Array): Layout => {
  countWords(edges);
  const count = edges.length / 2;
  /** The name in memory of the state that begins at an edge. */
  const names = new Uint32Array(count);
  let size = 0;
  for (let from = 0, to = 0; to < count; to++) {
    if (((edges[2 * to] ?? LAST) & LAST) === 0) continue;
    const length = to + 1 - from;
    const isWide = length >= WIDE;
    names[from] = 2 * size + (isWide ? 1 : 0);
    size += 2 * length + (isWide ? HEADER : 0);
    from = to + 1;
  }
  const memory = new Uint32Array(size);
  for (let from = 0, to = 0; to < count; to++) {
    if (((edges[2 * to] ?? LAST) & LAST) === 0) continue;
    const name = names[from] ?? 0;
    const start = firstEdge(name);
    for (let edge = from; edge <= to; edge++) {
      const packed = edges[2 * edge] ?? LAST;
      const target = packed >>> TARGET;
      const at = start + 2 * (edge - from);
      memory[at] = (target === 0 ? 0 : (names[target] ?? 0) << TARGET) | (packed & (SYMBOL | LAST));
      memory[at + 1] = edges[2 * edge + 1] ?? 0;
      if ((name & 1) === 0) continue;
      const symbol = packed & SYMBOL;
      const set = (name >>> 1) + (symbol >>> 5);
      memory[set] = (memory[set] ?? 0) | (1 << (symbol & (SET_BITS - 1)));
    }
    if ((name & 1) !== 0) {
      const place = name >>> 1;
      const first = bitsIn(memory[place] ?? 0);
      memory[place + HEADER - 1] = first | ((first + bitsIn(memory[place + 1] ?? 0)) << 8);
    }
    from = to + 1;
  }
  return { memory, start: names[0] ?? 0 };
};
