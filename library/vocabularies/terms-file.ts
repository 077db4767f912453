/** Reads a file of terms, CSV or SKOS, that an archivist names. */
import { basename } from 'node:path';
import type { GatheredTerms } from '../../core/vocabulary/gathered-terms.ts';
import { entriesIn, readingTerms } from '../../core/vocabulary/read-terms.ts';
import { TERMS_A_STEP } from '../../core/vocabulary/terms-a-step.ts';
import type { Files } from '../disk/files.ts';
import { decode } from '../dispatches/decode.ts';
import { LibraryFailure, throwReading } from '../errors.ts';
import type { Task } from '../thread/jobs.ts';
import { inTurnsWhile } from '../thread/turns.ts';

/** A file of more bytes is no list of terms. */
const MOST_BYTES = 128 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/**
 * Reads a file of terms; null where the task was cancelled first. Fails as reading any file does, and with
 * `vocabulary-unreadable` or `vocabulary-too-large`.
 */
export const readTermsFile = async (
  files: Files,
  path: string,
  task: Pick<Task, 'progress' | 'cancelled'>,
): Promise<GatheredTerms | null> => {
  const file = basename(path);
  task.progress(0, null, file);
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
  const lines = entriesIn(text.value.text);
  const terms = await inTurnsWhile(readingTerms(text.value.text), (steps) => {
    const done = steps * TERMS_A_STEP;
    // An old Mac's lines end with no line feed.
    task.progress(done, lines && Math.max(lines, done), file);
    return !task.cancelled();
  });
  if (terms === null) return null;
  if (!terms.ok) throw new LibraryFailure(terms.error.code, { ...terms.error.details, file });
  return terms.value;
};
