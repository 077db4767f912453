/**
 * The bytes as imported, each under its SHA-256, written once and read-only. Reading checks the digest every time: a
 * source that something outside changed is told, never shown as if it were the source.
 */
import { createHash } from 'node:crypto';
import type { Encoding, Source } from '../../core/model/dispatch.ts';
import type { Files } from '../disk/files.ts';
import { inItsPlace, isAbsent, LibraryFailure, orThrow, throwReading } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { decodeAs } from './decode.ts';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The SHA-256 of a file of any size; null where there is none. */
export const digestOf = async (files: Files, path: string): Promise<string | null> => {
  const hash = createHash('sha256');
  try {
    for await (const piece of files.stream(path)) hash.update(piece);
    return hash.digest('hex');
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
};

const BRACE = 0x7b;
const BEFORE_TEXT: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0x09, 0x0a, 0x0d, 0x20]);

/** Whether a file begins as one that texts are extracted from (JSON Lines) does; not where there is none. */
export const holdsRecords = async (files: Files, path: string): Promise<boolean> => {
  try {
    for await (const piece of files.stream(path)) {
      const first = piece.find((byte) => !BEFORE_TEXT.has(byte));
      if (first !== undefined) return first === BRACE;
    }
    return false;
  } catch (error) {
    if (isAbsent(error) || inItsPlace(error) !== null) return false;
    return throwReading(error, path);
  }
};

/** The id of a dispatch: the first 16 hexadecimal digits of its source's SHA-256. */
export const idOf = (sha256: string): string => sha256.slice(0, 16);

/** The SHA-256 of the whole original whose digest begins with an id; null where there is none. */
export const originalOfId = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
): Promise<string | null> => {
  const part = `${folder.originals}/${id.slice(0, 2)}`;
  const names = await namesIn(files, part);
  for (const name of names.filter((item) => item.startsWith(id) && /^[0-9a-f]{64}$/.test(item)))
    if ((await digestOf(files, folder.original(name))) === name) return name;
  return null;
};

/** The bytes of an original. Fails with `source-missing` or `source-changed`, naming `file`. */
const readOriginal = async (
  files: Files,
  folder: CorpusFolder,
  sha256: string,
  file: string,
): Promise<Buffer> => {
  const path = folder.original(sha256);
  let bytes: Buffer;
  try {
    bytes = await files.read(path);
  } catch (error) {
    // A folder or another thing in its place is no trouble of the disk: this one alone has no source.
    if (isAbsent(error) || inItsPlace(error) !== null)
      throw new LibraryFailure('source-missing', { file, path }, { cause: error });
    return throwReading(error, path);
  }
  if (sha256Of(bytes) !== sha256) throw new LibraryFailure('source-changed', { file, path });
  return bytes;
};

/** The decoded source. Fails as {@link readOriginal} does. */
export const readSource = async (files: Files, folder: CorpusFolder, source: Source): Promise<string> => {
  const encoding: Encoding = source.encoding;
  const bytes = await readOriginal(files, folder, source.sha256, source.names[0] ?? source.sha256);
  return orThrow(decodeAs(bytes, encoding));
};
