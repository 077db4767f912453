/** Beginnings of words as a tree, letter by letter, in flat arrays: every word of every dispatch is led through it. */

/** The first knot is the root, and 0 stands for none behind a letter. */
export interface Tree {
  /** The column of each UTF-16 code unit; 0 for those that no beginning has. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** For each knot a row of the next knots, by column. */
  readonly next: Uint32Array;
  /** For each knot the number of the beginning that ends there, from 1; 0 for none. */
  readonly ends: Uint32Array;
}

/** How many letters two beginnings share. */
const shared = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
};

/** The tree of beginnings, each numbered by its place. */
export const treeOf = (beginnings: readonly string[]): Tree => {
  const columns = new Uint16Array(1 << 16);
  let width = 1;
  let before = '';
  let letters = 1;
  for (const beginning of beginnings.toSorted()) {
    letters += beginning.length - shared(before, beginning);
    before = beginning;
    for (let at = 0; at < beginning.length; at++)
      if (columns[beginning.charCodeAt(at)] === 0) columns[beginning.charCodeAt(at)] = width++;
  }
  const next = new Uint32Array(letters * width);
  const ends = new Uint32Array(letters);
  let knots = 1;
  for (const [place, beginning] of beginnings.entries()) {
    let knot = 0;
    for (let at = 0; at < beginning.length; at++) {
      const step = knot * width + (columns[beginning.charCodeAt(at)] ?? 0);
      knot = next[step] ||= knots++;
    }
    ends[knot] = place + 1;
  }
  return { columns, width, next, ends };
};

/** Marks in `has` the beginnings that a word has. */
export const mark = ({ columns, width, next, ends }: Tree, word: string, has: Uint8Array): void => {
  let knot = 0;
  for (let at = 0; at < word.length; at++) {
    const column = columns[word.charCodeAt(at)] ?? 0;
    if (column === 0) return;
    knot = next[knot * width + column] ?? 0;
    if (knot === 0) return;
    const end = ends[knot] ?? 0;
    if (end > 0) has[end - 1] = 1;
  }
};
