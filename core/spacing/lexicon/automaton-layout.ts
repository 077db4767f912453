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

/** A row of what is known of a state while automata are laid out: its name in memory, and how many words lie behind it. */
const ROW = 2;

/**
 * Lays out `edges`: each the first edge of its target, shifted by eight bits, with the symbol and the mark of the last. The
 * symbols of a state ascend and are below 96; its first edge is the state's name, 0 that of the state where words begin. A
 * target 0 ends a word; any other lies behind the edge, so that from the last state to the first all is known that lies
 * behind each.
 */
export const laidOut = (edges: Uint32Array): Layout => {
  const count = edges.length;
  /** By the first edge of a state. */
  const states = new Uint32Array(ROW * count);
  let size = 0;
  for (let from = 0, to = 0; to < count; to++) {
    if (((edges[to] ?? LAST) & LAST) === 0) continue;
    const length = to + 1 - from;
    const isWide = length >= WIDE;
    states[ROW * from] = 2 * size + (isWide ? 1 : 0);
    size += 2 * length + (isWide ? HEADER : 0);
    from = to + 1;
  }
  const memory = new Uint32Array(size);
  for (let to = count - 1; to >= 0; ) {
    let from = to;
    while (from > 0 && ((edges[from - 1] ?? LAST) & LAST) === 0) from--;
    const name = states[ROW * from] ?? 0;
    const isWide = (name & 1) !== 0;
    const place = name >>> 1;
    let at = firstEdge(name);
    let words = 0;
    for (let edge = from; edge <= to; edge++, at += 2) {
      const packed = edges[edge] ?? LAST;
      const target = packed >>> TARGET;
      memory[at] = (target === 0 ? 0 : (states[ROW * target] ?? 0) << TARGET) | (packed & (SYMBOL | LAST));
      memory[at + 1] = words;
      words += target === 0 ? 1 : (states[ROW * target + 1] ?? 0);
      if (!isWide) continue;
      const symbol = packed & SYMBOL;
      const set = place + (symbol >>> 5);
      memory[set] = (memory[set] ?? 0) | (1 << (symbol & (SET_BITS - 1)));
    }
    states[ROW * from + 1] = words;
    if (isWide) {
      const first = bitsIn(memory[place] ?? 0);
      memory[place + HEADER - 1] = first | ((first + bitsIn(memory[place + 1] ?? 0)) << 8);
    }
    to = from - 1;
  }
  return { memory, start: states[0] ?? 0 };
};
