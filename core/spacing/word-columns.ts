/**
 * The columns in which the words of a text are written: numbers in one piece of memory, wide enough from the start for
 * nearly every text, since a dispatch is short and asking for memory a dozen times costs as much as reading it.
 */

/** Numbers by row; what lies behind the last row is zero. */
export interface WordColumns {
  /** How many rows there is room for. */
  readonly rows: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly entry: Int32Array;
  readonly reached: Int32Array;
  readonly origin: Int32Array;
  readonly chunkFrom: Int32Array;
  readonly chunkTo: Int32Array;
  readonly shape: Uint16Array;
  readonly chunkBefore: Uint16Array;
  readonly notes: Uint16Array;
}

/** Words are longer than this on average, the space behind them counted; shorter ones make the columns grow. */
const LETTERS_A_WORD = 4;
const FEWEST = 32;
const LONG = Int32Array.BYTES_PER_ELEMENT;
const SHORT = Uint16Array.BYTES_PER_ELEMENT;
const LONG_COLUMNS = 7;
const SHORT_COLUMNS = 3;

const columnsWith = (rows: number): WordColumns => {
  const memory = new ArrayBuffer(rows * (LONG_COLUMNS * LONG + SHORT_COLUMNS * SHORT));
  const long = (column: number): Int32Array => new Int32Array(memory, column * rows * LONG, rows);
  const short = (column: number): Uint16Array =>
    new Uint16Array(memory, rows * (LONG_COLUMNS * LONG + column * SHORT), rows);
  return {
    rows,
    from: long(0),
    to: long(1),
    entry: long(2),
    reached: long(3),
    origin: long(4),
    chunkFrom: long(5),
    chunkTo: long(6),
    shape: short(0),
    chunkBefore: short(1),
    notes: short(2),
  };
};

/** Empty columns for the words of a text of `length` characters. */
export const columnsFor = (length: number): WordColumns =>
  columnsWith(FEWEST + Math.ceil(length / LETTERS_A_WORD));

/** The same columns with room for twice as many rows. */
export const widened = (columns: WordColumns): WordColumns => {
  const wider = columnsWith(2 * columns.rows);
  wider.from.set(columns.from);
  wider.to.set(columns.to);
  wider.entry.set(columns.entry);
  wider.reached.set(columns.reached);
  wider.origin.set(columns.origin);
  wider.chunkFrom.set(columns.chunkFrom);
  wider.chunkTo.set(columns.chunkTo);
  wider.shape.set(columns.shape);
  wider.chunkBefore.set(columns.chunkBefore);
  wider.notes.set(columns.notes);
  return wider;
};
