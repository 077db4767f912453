/**
 * JSON Lines: one record a line, with the text in its field `text`. Lines are read one by one, so that a file of any
 * size takes the memory of its longest line.
 */
import { isUtf8 } from 'node:buffer';
import { JSON_LINES_ENDINGS } from '../../../core/import-formats.ts';
import type { ErrorCode } from '../../../core/model/error-code.ts';
import type { Failure } from '../../../core/model/result.ts';
import type { Files } from '../../disk/files.ts';
import { checkText } from '../../dispatches/decode.ts';
import { readingFailure } from '../../errors.ts';
import { type Input, type Reader, refused } from './input.ts';
import { LARGEST_TEXT, tooLarge } from './text.ts';

const NEWLINE = 0x0a;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The lines of a stream of bytes, without their newline; null stands for one that is too long. */
async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Buffer | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= LARGEST_TEXT) parts.push(part);
    else parts = [];
  };
  const line = (): Buffer | null => {
    const whole = length <= LARGEST_TEXT ? Buffer.concat(parts) : null;
    parts = [];
    length = 0;
    return whole;
  };
  for await (const piece of pieces) {
    let at = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, at)) {
      take(piece.subarray(at, end));
      yield line();
      at = end + 1;
    }
    take(piece.subarray(at));
  }
  if (length > 0) yield line();
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * How deep the fields of a record may stand in one another. A snapshot has them indented, so that a hostile line of a few
 * thousand brackets would be written as megabytes; no record that somebody made comes near.
 */
const DEEPEST = 32;

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** The record in a line: its text and its other fields. */
const lineInput = (bytes: Buffer, file: string, line: number): Input => {
  const name = `${file}:${line}`;
  const refuse = (code: ErrorCode, details: Failure['details'] = {}): Input => ({
    ok: false,
    file: name,
    error: { code, details: { file, line, ...details } },
  });
  if (!isUtf8(bytes)) return refuse('file-undecodable');
  let record: unknown;
  try {
    record = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return refuse('line-not-json');
  }
  if (!isRecord(record)) return refuse('line-without-text');
  const { text, ...fields } = record;
  if (typeof text !== 'string') return refuse('line-without-text');
  if (isDeeper(fields, DEEPEST + 1)) return refuse('line-nested-too-deeply', { most: DEEPEST });
  const checked = checkText(text);
  if (!checked.ok) return refused(name, checked.error);
  // A lone surrogate has no UTF-8: the stored source could not be the text.
  const position = text.search(LONE_SURROGATE);
  if (position >= 0) return refuse('line-with-lone-surrogate', { position });
  const source = Buffer.from(text, 'utf8');
  const encoding = text.startsWith('\uFEFF') ? 'utf-8-bom' : 'utf-8';
  return { ok: true, input: { name, text, bytes: source, encoding, place: { line, fields } } };
};

/** The inputs in a stream of JSON Lines called `name`. Blank lines are passed over. */
export async function* jsonlInputs(pieces: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Input> {
  let number = 0;
  for await (const line of linesOf(pieces)) {
    number++;
    if (line === null) yield refused(`${name}:${number}`, tooLarge);
    else if (line.toString('latin1').trim() !== '') yield lineInput(line, name, number);
  }
}

async function* read(files: Files, path: string, name: string): AsyncIterable<Input> {
  try {
    if ((await files.info(path)).size === 0) yield refused(name, { code: 'file-empty', details: {} });
    else yield* jsonlInputs(files.stream(path), name);
  } catch (error) {
    yield refused(name, readingFailure(error, name));
  }
}

export const jsonlReader: Reader = { endings: JSON_LINES_ENDINGS, extractor: 'jsonl 1', read };
