/** Which reader takes a file, by the ending of its name: the one place to add a format. */
import { extname } from 'node:path';
import type { Reader } from './input.ts';
import { jsonlReader } from './jsonl.ts';
import { textReader } from './text.ts';

const READERS: readonly Reader[] = [textReader, jsonlReader];

const BY_EXTENSION: ReadonlyMap<string, Reader> = new Map(
  READERS.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)),
);

/** The reader for a file of this name, or undefined where its kind is not known. */
export const readerFor = (name: string): Reader | undefined =>
  BY_EXTENSION.get(extname(name).slice(1).toLowerCase());
