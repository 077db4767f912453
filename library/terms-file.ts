/** Reads a file of terms, CSV or SKOS, that an archivist names. */
import { basename } from 'node:path';
import type { GatheredTerms } from '../core/vocabulary/gathered-terms.ts';
import { readingTerms } from '../core/vocabulary/read-terms.ts';
import { decode } from './decode.ts';
import { LibraryFailure, throwReading } from './errors.ts';
import type { Files } from './files.ts';
import { inTurns } from './turns.ts';

/** A file of more bytes is no list of terms. */
const MOST_BYTES = 128 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/**
 * Reads a file of terms. Fails as reading any file does, and with `vocabulary-unreadable` or
 * `vocabulary-too-large`.
 */
export const readTermsFile = async (files: Files, path: string): Promise<GatheredTerms> => {
  const file = basename(path);
  let bytes: Uint8Array;
  try {
    const { size } = await files.info(path);
    if (size > MOST_BYTES) throw new LibraryFailure('file-too-large', { file, limit: MOST_BYTES / MEGABYTE });
    bytes = await files.read(path);
  } catch (error) {
    return throwReading(error, path);
  }
  const text = decode(bytes);
  if (!text.ok) throw new LibraryFailure(text.error.code, { ...text.error.details, file });
  const terms = await inTurns(readingTerms(text.value.text));
  if (!terms.ok) throw new LibraryFailure(terms.error.code, { ...terms.error.details, file });
  return terms.value;
};
