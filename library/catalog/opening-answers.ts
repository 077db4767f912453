/**
 * What an opening asks of the index, with the answers, kept from one closing to the next opening. SQLite takes longer to
 * set up than all that is asked of it until the window shows its list, and what is asked until then is the same each time;
 * so an index that was closed well answers it without SQLite. Whatever else is asked, and the first change, opens it. The
 * first page and its counts are kept as they are: what they are worked out from grows with the corpus, and so would a start.
 */
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { checking } from '../thread/checking.ts';

export type Value = string | number | Uint8Array | null;
export type Row = Readonly<Record<string, unknown>>;

/** One row or none, or all of them; or what is worked out from many, under a name in the place of SQL. */
export type Asked = 'one' | 'all' | 'worked-out';

interface Question {
  readonly asked: Asked;
  readonly sql: string;
  readonly values: readonly Value[];
}

/** How many questions are kept: a corpus that is compared at once has a few hundred. */
const MOST = 1500;

const keptSchema = z.array(
  z.object({
    asked: z.enum(['one', 'all', 'worked-out']),
    sql: z.string(),
    values: z.array(z.union([z.string(), z.number(), z.null()])),
    rows: z.array(z.record(z.string(), z.unknown())),
  }),
);
type Kept = z.infer<typeof keptSchema>;

const keyOf = ({ asked, sql, values }: Question): string => `${asked} ${sql} ${JSON.stringify(values)}`;

/** What was kept, or null where it cannot be read. */
export const readAnswers = (bytes: Uint8Array): Kept | null => {
  try {
    const parsed = keptSchema.safeParse(deserialize(bytes), checking());
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

export class OpeningAnswers {
  private readonly questions = new Map<string, Question>();
  private readonly answers: Map<string, readonly Row[]>;
  private isOpening = true;
  private isForeseeing = false;

  /** @param kept what {@link readAnswers} read; none where the index was not closed well */
  constructor(kept: Kept) {
    this.answers = new Map(kept.map((question) => [keyOf(question), question.rows]));
  }

  /** The rows that answer a question, as long as nothing was changed; null where they are not known. */
  find(asked: Asked, sql: string, values: readonly Value[]): readonly Row[] | null {
    const question = { asked, sql, values };
    if (this.isOpening) this.note(question);
    return this.answers.get(keyOf(question)) ?? null;
  }

  /** The opening is over: what is asked from now on is no part of one. */
  ends(): void {
    this.isOpening = false;
    this.answers.clear();
  }

  /** Asks something that no opening asks, though it may come amid one. */
  aside<T>(ask: () => T): T {
    const was = this.isOpening;
    this.isOpening = false;
    try {
      return ask();
    } finally {
      this.isOpening = was;
    }
  }

  /** What is asked by `ask` is what the next opening will ask; nothing changes from then on. */
  foresee(ask: () => void): void {
    [this.isOpening, this.isForeseeing] = [true, true];
    try {
      ask();
    } finally {
      [this.isOpening, this.isForeseeing] = [false, false];
    }
  }

  /** Takes over what a question was answered that was not known, where that is to be known by the next opening. */
  learn(asked: Asked, sql: string, values: readonly Value[], rows: () => readonly Row[]): void {
    if (this.isForeseeing) this.answers.set(keyOf({ asked, sql, values }), rows());
  }

  /** Something is about to change: what was known may not be true any more. */
  forget(): void {
    this.answers.clear();
  }

  /**
   * All that an opening asked, with what `ask` answers now; without what it answers null, and what names something that is
   * not in the index: of a dispatch that was taken down nothing may be left.
   */
  written(ask: (question: Question) => readonly Row[] | null): Uint8Array {
    const kept: (Question & { readonly rows: readonly Row[] })[] = [];
    for (const [key, question] of this.questions) {
      const rows = this.answers.get(key) ?? ask(question);
      const isNamed = question.values.some((value) => typeof value === 'string');
      if (rows !== null && (rows.length > 0 || !isNamed)) kept.push({ ...question, rows });
    }
    return serialize(kept);
  }

  private note(question: Question): void {
    const isKept = question.values.every((value) => !(value instanceof Uint8Array));
    if (isKept && this.questions.size < MOST) this.questions.set(keyOf(question), question);
  }
}
