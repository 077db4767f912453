/**
 * Damages clean text by the mechanisms that damage real dispatches, and keeps the repairs: hard wrapping whose line
 * breaks were lost, first words of paragraphs glued, and, apart from those, spaces lost and put in at random.
 */

/** A repair: in the damaged text, replace `[from, to)` by `insert`. */
export interface Repair {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A damaged dispatch: paragraphs parted by blank lines. */
export interface Damaged {
  readonly mode: string;
  readonly text: string;
  readonly paragraphs: readonly { readonly from: number; readonly to: number }[];
  readonly repairs: readonly Repair[];
}

/** Numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** A hash of a text (FNV-1a, 32 bits), by which it is sorted into parts once and for all. */
export const hashOf = (text: string): number => {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum;
};

/** Writes a paragraph sign by sign and notes the repairs. */
class Writer {
  text = '';
  readonly repairs: Repair[] = [];
  readonly paragraphs: { from: number; to: number }[] = [];
  private begun = 0;
  begin(): void {
    if (this.text !== '') this.text += '\n\n';
    this.begun = this.text.length;
  }
  end(): void {
    this.paragraphs.push({ from: this.begun, to: this.text.length });
  }
  write(piece: string): void {
    this.text += piece;
  }
  /** Leaves out a space. */
  glue(): void {
    this.repairs.push({ from: this.text.length, to: this.text.length, insert: ' ' });
  }
  /** Puts in a space that does not belong. */
  part(): void {
    this.repairs.push({ from: this.text.length, to: this.text.length + 1, insert: '' });
    this.text += ' ';
  }
  done(mode: string): Damaged {
    return { mode, text: this.text, paragraphs: this.paragraphs, repairs: this.repairs };
  }
}

/**
 * Wraps each paragraph at `width` and loses the line breaks: with the chance `density` nothing is left, else a space.
 * With the chance `firstWords` the first word of a paragraph is glued to the second, and the column counts from there.
 */
export const loseWraps = (
  paragraphs: readonly string[],
  width: number,
  density: number,
  firstWords: number,
  seed: number,
): Damaged => {
  const random = randomFrom(seed);
  const writer = new Writer();
  for (const paragraph of paragraphs) {
    writer.begin();
    const words = paragraph.split(' ');
    let column = 0;
    words.forEach((word, i) => {
      if (i === 1 && random() < firstWords) {
        writer.glue();
        column = 0;
      } else if (i > 0 && column + 1 + word.length > width) {
        if (random() < density) writer.glue();
        else writer.write(' ');
        column = 0;
      } else if (i > 0) {
        writer.write(' ');
        column++;
      }
      writer.write(word);
      column += word.length;
    });
    writer.end();
  }
  return writer.done(`wrap density ${density}`);
};

const LETTER = /\p{L}/u;

/** Loses spaces with the chance `joins` each, and puts a space into words of four letters or more with the chance `cuts`. */
export const loseAndPutSpaces = (
  paragraphs: readonly string[],
  joins: number,
  cuts: number,
  seed: number,
): Damaged => {
  const random = randomFrom(seed);
  const writer = new Writer();
  for (const paragraph of paragraphs) {
    writer.begin();
    paragraph.split(' ').forEach((word, i, words) => {
      const before = words[i - 1];
      if (before !== undefined) {
        const plain = LETTER.test(word.charAt(0)) && /[\p{L},.;:]$/u.test(before);
        if (plain && random() < joins) writer.glue();
        else writer.write(' ');
      }
      const letters = /^\p{L}{4,}/u.exec(word)?.[0] ?? '';
      if (letters !== '' && random() < cuts) {
        const at = 1 + Math.floor(random() * (letters.length - 1));
        writer.write(word.slice(0, at));
        writer.part();
        writer.write(word.slice(at));
      } else writer.write(word);
    });
    writer.end();
  }
  return writer.done('random');
};

/** The text as it is, which needs no repair but its own. */
export const leaveClean = (paragraphs: readonly string[]): Damaged => {
  const writer = new Writer();
  for (const paragraph of paragraphs) {
    writer.begin();
    writer.write(paragraph);
    writer.end();
  }
  return writer.done('clean');
};

export type Part = 'tuning' | 'held-out';

/**
 * Dispatches of a dozen paragraphs made of consecutive lines of `text`, one sentence a line; three to five sentences a
 * paragraph. The hash of its first sentence decides once and for all to which part a dispatch belongs.
 */
export const dispatchesOf = (text: string, part: Part): readonly (readonly string[])[] => {
  const sentences = text.split('\n').flatMap((line) => {
    const sentence = line.trim().replace(/\s+/gu, ' ');
    return sentence === '' ? [] : [sentence];
  });
  const dispatches: string[][] = [];
  let at = 0;
  while (at < sentences.length) {
    const dispatch: string[] = [];
    const hash = hashOf(sentences[at] ?? '');
    for (let i = 0; i < 12 && at < sentences.length; i++) {
      const size = 3 + (((hash >>> (2 * i)) & 3) % 3);
      dispatch.push(sentences.slice(at, at + size).join(' '));
      at += size;
    }
    if ((hash >>> 4) % 2 === (part === 'tuning' ? 0 : 1)) dispatches.push(dispatch);
  }
  return dispatches;
};
