/** Plain text: the file is the source. */

import { TEXT_ENDINGS } from '../../../core/import-formats.ts';
import type { Files } from '../../disk/files.ts';
import { decode } from '../../dispatches/decode.ts';
import { NO_FILE, readingFailure } from '../../errors.ts';
import { type Input, type Reader, refused } from './input.ts';

/** The largest text that is taken, in bytes; a dispatch is some kilobytes. */
export const LARGEST_TEXT = 64 * 1024 * 1024;

/** The failure for a text above {@link LARGEST_TEXT}. */
export const tooLarge = { code: 'file-too-large', details: { limit: LARGEST_TEXT / 1024 / 1024 } } as const;

/** The text in bytes, as the input that a file of that name gives. */
export const textInput = (bytes: Uint8Array, name: string): Input => {
  if (bytes.length > LARGEST_TEXT) return refused(name, tooLarge);
  const decoded = decode(bytes);
  return decoded.ok ? { ok: true, input: { name, bytes, ...decoded.value } } : refused(name, decoded.error);
};

async function* read(files: Files, path: string, name: string): AsyncIterable<Input> {
  try {
    const { size, kind } = await files.info(path);
    if (kind !== 'file')
      yield refused(name, {
        code: 'file-unreadable',
        details: { reason: kind === 'folder' ? 'EISDIR' : NO_FILE },
      });
    else if (size > LARGEST_TEXT) yield refused(name, tooLarge);
    else yield textInput(await files.read(path), name);
  } catch (error) {
    yield refused(name, readingFailure(error, name));
  }
}

export const textReader: Reader = { endings: TEXT_ENDINGS, extractor: null, read };
