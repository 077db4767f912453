/** Which reader takes a file, by the ending of its name: with `core/import-formats.ts` the place to add a format. */
import { extname } from 'node:path';
import type { Reader } from './input.ts';
import { jsonlReader } from './jsonl.ts';
import { textReader } from './text.ts';

const READERS: readonly Reader[] = [textReader, jsonlReader];

const BY_ENDING: ReadonlyMap<string, Reader> = new Map(
  READERS.flatMap((reader) => reader.endings.map((ending) => [ending, reader] as const)),
);

/** The reader for a file of this name, or undefined where its kind is not known. */
export const readerFor = (name: string): Reader | undefined =>
  BY_ENDING.get(extname(name).slice(1).toLowerCase());
