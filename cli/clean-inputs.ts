/** What `clean` reads, in the order of its arguments: the texts, the failures in their place, and the end of each file. */
import { basename } from 'node:path';
import type { FileFailure } from '../core/api-jobs.ts';
import { systemFiles } from '../library/disk/files.ts';
import { inputFiles } from '../library/imports/input-files.ts';
import type { Input } from '../library/imports/readers/input.ts';
import { jsonlInputs } from '../library/imports/readers/jsonl.ts';
import { textInput } from '../library/imports/readers/text.ts';

export type CleanInput =
  | Input
  /** A file of a folder that is none of ours: passed over, not failed. */
  | { readonly kind: 'passed-over'; readonly failure: FileFailure }
  | { readonly kind: 'end-of-file'; readonly file: string };

export const STDIN = '-';
const BRACE = '{'.charCodeAt(0);
/** The byte-order mark of UTF-8, which says nothing of what stands behind it. */
const MARK = [0xef, 0xbb, 0xbf];
const isBlankByte = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** Looks through a stream, piece by piece, for its first byte that can be seen, behind the byte-order mark. */
const firstVisible = (): ((piece: Uint8Array) => number | undefined) => {
  let marked = 0;
  return (piece) => {
    for (const byte of piece) {
      if (byte === MARK[marked]) {
        marked++;
        continue;
      }
      // What began as the mark is a character.
      if (marked > 0 && marked < MARK.length) return MARK[0];
      marked = MARK.length;
      if (!isBlankByte(byte)) return byte;
    }
    return undefined;
  };
};

async function* chained(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  yield* first;
  for (;;) {
    const next = await rest.next();
    if (next.done) return;
    yield next.value;
  }
}

/** Standard input: JSON Lines where its first visible character is a brace, else one text. */
async function* streamInputs(pieces: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Input> {
  const iterator = pieces[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  const visibleIn = firstVisible();
  let first: number | undefined;
  while (first === undefined) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    first = visibleIn(next.value);
  }
  const all = chained(seen, iterator);
  if (first === BRACE) yield* jsonlInputs(all, name);
  else {
    const parts: Uint8Array[] = [];
    for await (const part of all) parts.push(part);
    yield textInput(Buffer.concat(parts), name);
  }
}

/** Whether a failure is about the very path that was named, and not about something below it. */
const isAbout = (path: string, { file }: FileFailure): boolean => file === path || file === basename(path);

async function* pathInputs(path: string): AsyncIterable<CleanInput> {
  const { found, failures } = await inputFiles(systemFiles, [path]);
  for (const failure of failures) {
    // What else lies in a folder is only told.
    if (!isAbout(path, failure) && failure.error.code === 'unknown-format') {
      yield { kind: 'passed-over', failure };
      continue;
    }
    const file = isAbout(path, failure) ? basename(path) : failure.file;
    yield { ok: false, file, error: failure.error };
    yield { kind: 'end-of-file', file };
  }
  for (const { path: file, name, reader } of found) {
    yield* reader.read(systemFiles, file, name);
    yield { kind: 'end-of-file', file: name };
  }
}

/** @param paths files, folders, and {@link STDIN} for `stdin` */
export async function* cleanInputs(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncIterable<CleanInput> {
  for (const path of paths) {
    if (path === STDIN) {
      yield* streamInputs(stdin, STDIN);
      yield { kind: 'end-of-file', file: STDIN };
    } else yield* pathInputs(path);
  }
}
