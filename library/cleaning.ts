/**
 * Cleaning of texts away from whoever asks: an interface with two implementations, this one in the process at hand and
 * `cleaning-pool.ts` in worker threads. Both run the one pipeline of core.
 */
import { assemble } from '../core/assemble.ts';
import { clean, cleanAgain } from '../core/clean.ts';
import type { Cleaned } from '../core/cleaned.ts';
import type { CleanSettings } from '../core/learned.ts';
import type { CleanedRecord } from '../core/model/cleaned-record.ts';
import type { Curation } from '../core/model/dispatch.ts';
import { formsIn } from '../core/spacing/corpus-forms.ts';
import type { Lexicon } from '../core/spacing/lexicon.ts';
import { decodeLexicon } from '../core/spacing/lexicon-format.ts';
import { LibraryFailure, orThrow, throwReading } from './errors.ts';
import type { Files } from './files.ts';

export interface CleanedText {
  readonly cleaned: Cleaned;
  readonly record: CleanedRecord;
}

/** A text that has been curated, to be cleaned again. */
export interface HeldText extends Pick<Curation, 'blocks' | 'edits'> {
  readonly text: string;
  /** Whether blocks that nobody decided are segmented again. */
  readonly anew: boolean;
}

export interface Cleaning {
  /** How many texts are cleaned at the same time. */
  readonly width: number;
  /**
   * Cleans a text; fails with `cancelled` where `signal` is aborted before its turn comes. Calls that give the same
   * `settings` object are spared from sending it again.
   */
  readonly clean: (text: string, settings: CleanSettings, signal?: AbortSignal) => Promise<CleanedText>;
  /** The same for a text that has been curated: core's `cleanAgain`. */
  readonly cleanAgain: (held: HeldText, settings: CleanSettings, signal?: AbortSignal) => Promise<Cleaned>;
  /** The words of a text that the lexicon lacks: core's `formsIn`. */
  readonly forms: (text: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Cleans one text. */
export const cleanText = (text: string, settings: CleanSettings, lexicon: Lexicon): CleanedText => {
  const cleaned = clean(text, { ...settings, lexicon });
  return { cleaned, record: assemble(text, cleaned) };
};

/** Cleans one text again. */
export const cleanHeld = (held: HeldText, settings: CleanSettings, lexicon: Lexicon): Cleaned =>
  cleanAgain(held.text, held, held.anew, { ...settings, lexicon });

/** The lexicon in a file. Fails with `file-missing` or, where the file is damaged, `internal`. */
export const readLexicon = async (files: Files, path: string): Promise<Lexicon> => {
  try {
    return orThrow(decodeLexicon(await files.read(path)));
  } catch (error) {
    return throwReading(error, path);
  }
};

/** Cleaning in the process at hand; the lexicon is read at the first text. */
export const cleaningHere = (files: Files, lexiconPath: string): Cleaning => {
  let lexicon: Promise<Lexicon> | null = null;
  const words = async (signal: AbortSignal | undefined): Promise<Lexicon> => {
    lexicon ??= readLexicon(files, lexiconPath);
    const read = await lexicon;
    if (signal?.aborted) throw new LibraryFailure('cancelled');
    return read;
  };
  return {
    width: 1,
    clean: async (text, settings, signal) => cleanText(text, settings, await words(signal)),
    cleanAgain: async (held, settings, signal) => cleanHeld(held, settings, await words(signal)),
    forms: async (text) => [...formsIn(text, await words(undefined))],
    close: async () => undefined,
  };
};
