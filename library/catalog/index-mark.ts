/**
 * The mark that lies beside an index: `open` while a program works with it, `closed` with its size and time when that ended
 * well. By it whoever opens the index knows whether it may be trusted, may lack the last changes, or is of no use.
 */
import { uptime } from 'node:os';
import { z } from 'zod';
import { writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonText, parseJson } from '../disk/json-store.ts';
import { isMissing } from '../errors.ts';
import { INDEX_VERSION } from './schema.ts';

export interface MarkOptions {
  readonly files: Files;
  readonly now: () => Date;
  /** The id of the corpus: an index of another one is of no use. */
  readonly corpus: string;
}

const markSchema = z.object({
  version: z.number(),
  corpus: z.string(),
  /** When the machine was started, in milliseconds since 1970. */
  started: z.number(),
  closed: z.object({ size: z.number(), modified: z.number() }).nullable(),
  /** What it answers to an opening (`answers-file.ts`), as written then; without it that is not known. */
  opening: z.object({ size: z.number(), modified: z.number() }).optional(),
});
type Mark = z.infer<typeof markSchema>;

/** By how much two readings of the time of a start may differ: clocks are put right. */
const SAME_START = 60_000;

export const markOf = (path: string): string => `${path}.mark`;

export const readMark = async (files: Files, path: string): Promise<Mark | null> => {
  try {
    const parsed = parseJson(await files.read(markOf(path)), markSchema);
    return 'value' in parsed ? parsed.value : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

const startOf = (now: Date): number => Math.round(now.getTime() - uptime() * 1000);

/** Marks an index of this corpus and this start of the machine. */
export const writeMark = (
  { files, corpus, now }: MarkOptions,
  path: string,
  state: Pick<Mark, 'closed' | 'opening'>,
): Promise<void> => {
  const mark: Mark = { version: INDEX_VERSION, corpus, started: startOf(now()), ...state };
  return writeFile(files, markOf(path), Buffer.from(jsonText(mark), 'utf8'));
};

export type State = NonNullable<Mark['closed']>;

/** How the file at a path is now, as a mark says it. */
export const stateOf = async (files: Files, path: string): Promise<State> => {
  const { size, modified } = await files.info(path);
  return { size, modified };
};

/** Whether a file is as a mark says. */
export const isAsMarked = async (
  files: Files,
  path: string,
  marked: State | null | undefined,
): Promise<boolean> => {
  if (marked === null || marked === undefined) return false;
  try {
    const { size, modified } = await stateOf(files, path);
    return size === marked.size && modified === marked.modified;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
};

/** What can be made of the index at a path: trusted, to be checked, or (null) nothing. */
export const foundAt = async (
  { files, corpus, now }: MarkOptions,
  path: string,
): Promise<'closed' | 'left' | null> => {
  const mark = await readMark(files, path);
  if (mark === null || mark.version !== INDEX_VERSION || mark.corpus !== corpus) return null;
  if (mark.closed === null) return Math.abs(mark.started - startOf(now())) < SAME_START ? 'left' : null;
  return (await isAsMarked(files, path, mark.closed)) ? 'closed' : null;
};
