/**
 * The columns in which the words of a text are written: numbers in one piece of memory, wide enough from the start for
 * nearly every text, since a dispatch is short and asking for memory a dozen times costs as much as reading it. Columns
 * that are needed no more serve the next dispatch: fresh memory would be far from the processor each time.
 */

/** Numbers by row. Whoever writes words ends them by {@link closed}. */
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
/** Enough for nearly every dispatch, so that the columns of one serve the next; no power of two, or all would meet in the cache. */
const FEWEST = 3000;
/** Rows behind the last that may be asked for. */
const BEHIND = 8;
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

/** Columns that wait for the next text. What is in them is no matter: every row is written before it is read. */
export class ColumnStock {
  private readonly spare: WordColumns[] = [];

  /** Columns with room for `rows` rows, if there are any. */
  take(rows: number): WordColumns | null {
    const last = this.spare.at(-1);
    if (last === undefined || last.rows < rows) return null;
    this.spare.pop();
    return last;
  }

  /** Gives columns back that nobody reads any more; those of long texts are let go. */
  giveBack(columns: WordColumns): void {
    if (columns.rows === FEWEST && this.spare.length < MOST_SPARE) this.spare.push(columns);
  }
}
/** A round needs its own and those of the round before, and seldom some for reading once more. */
const MOST_SPARE = 3;

/** Columns for the words of a text of `length` characters, out of `stock` where it has any. */
export const columnsFor = (length: number, stock: ColumnStock | null): WordColumns => {
  const rows = Math.max(FEWEST, BEHIND + Math.ceil(length / LETTERS_A_WORD));
  return stock?.take(rows) ?? columnsWith(rows);
};

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

/** Makes the rows behind `count` words and `chunks` chunks say nothing, as far as anyone asks. */
export const closed = (columns: WordColumns, count: number, chunks: number): void => {
  const end = count + BEHIND;
  columns.from.fill(0, count, end);
  columns.to.fill(0, count, end);
  columns.entry.fill(0, count, end);
  columns.reached.fill(0, count, end);
  columns.origin.fill(0, count, end);
  columns.shape.fill(0, count, end);
  columns.notes.fill(0, count, end);
  columns.chunkFrom.fill(0, chunks, chunks + BEHIND);
  columns.chunkTo.fill(0, chunks, chunks + BEHIND);
  columns.chunkBefore.fill(0, chunks, chunks + BEHIND);
};
