/**
 * Cleaning of texts away from whoever asks: an interface with two implementations, this one in the process at hand and
 * `cleaning-pool.ts` in worker threads. Both run the one pipeline of core.
 */
import { assemble } from '../core/assemble.ts';
import { type Cleaned, clean } from '../core/clean.ts';
import type { CleanedRecord } from '../core/model/cleaned-record.ts';
import type { RulePolicies } from '../core/model/proposal.ts';
import type { Lexicon } from '../core/spacing/lexicon.ts';
import { decodeLexicon } from '../core/spacing/lexicon-format.ts';
import { LibraryFailure, orThrow, throwReading } from './errors.ts';
import type { Files } from './files.ts';

export interface CleanedText {
  readonly cleaned: Cleaned;
  readonly record: CleanedRecord;
}

export interface Cleaning {
  /** How many texts are cleaned at the same time. */
  readonly width: number;
  /** Cleans a text; fails with `cancelled` where `signal` is aborted before its turn comes. */
  readonly clean: (text: string, policies: RulePolicies, signal?: AbortSignal) => Promise<CleanedText>;
  readonly close: () => Promise<void>;
}

/** Cleans one text. */
export const cleanText = (text: string, policies: RulePolicies, lexicon: Lexicon): CleanedText => {
  const cleaned = clean(text, { lexicon, policies });
  return { cleaned, record: assemble(text, cleaned) };
};

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
  return {
    width: 1,
    clean: async (text, policies, signal) => {
      lexicon ??= readLexicon(files, lexiconPath);
      const words = await lexicon;
      if (signal?.aborted) throw new LibraryFailure('cancelled');
      return cleanText(text, policies, words);
    },
    close: async () => undefined,
  };
};
