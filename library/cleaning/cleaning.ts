/**
 * Cleaning of texts away from whoever asks: an interface with two implementations, this one in the process at hand and
 * `cleaning-pool.ts` in worker threads. Both run the one pipeline of core.
 */
import { assemble } from '../../core/assemble.ts';
import { cleanAgain, cleanAll } from '../../core/clean.ts';
import type { Cleaned } from '../../core/cleaned.ts';
import type { CleanSettings } from '../../core/learned.ts';
import type { CleanedRecord } from '../../core/model/cleaned-record.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import { ok, type Result } from '../../core/model/result.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { decodeLexicon } from '../../core/spacing/lexicon/lexicon-format.ts';
import { formsIn } from '../../core/spacing/words/corpus-forms.ts';
import type { Files } from '../disk/files.ts';
import { failureOf, failureThrown, LibraryFailure, orThrow, throwReading } from '../errors.ts';
import { MOST_TOGETHER, takeTogether, type Waiting } from './together.ts';

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

/** A text that somebody asked to be cleaned. */
export interface Asked extends Waiting {
  readonly resolve: (cleaned: CleanedText) => void;
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

/** Cleans some texts together; one result for each, in their order. One that fails, against all that is known, fails alone. */
export const cleanTexts = (
  texts: readonly string[],
  settings: CleanSettings,
  lexicon: Lexicon,
): readonly Result<CleanedText>[] => {
  try {
    return cleanAll(texts, { ...settings, lexicon }).map((cleaned, index) =>
      ok({ cleaned, record: assemble(texts[index] ?? '', cleaned) }),
    );
  } catch (error) {
    if (texts.length === 1) return [{ ok: false, error: failureOf(error) }];
    return texts.flatMap((text) => cleanTexts([text], settings, lexicon));
  }
};

/** Tells each who asked for a text what came of it. */
export const settleCleaned = (asked: readonly Asked[], cleaned: readonly Result<CleanedText>[]): void => {
  for (const [index, { resolve, reject }] of asked.entries()) {
    const done = cleaned[index];
    if (done?.ok) resolve(done.value);
    else
      reject(
        done
          ? failureThrown(done.error)
          : new LibraryFailure('internal', { reason: 'a text was not cleaned' }),
      );
  }
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

/** How long the first of some texts waits for others, in ms: as long as a few files take to be read. */
const GATHERING = 3;

/**
 * Cleaning in the process at hand; the lexicon is read at the first text. Texts that are asked for at about the same time
 * are cleaned together.
 */
export const cleaningHere = (files: Files, lexiconPath: string): Cleaning => {
  let lexicon: Promise<Lexicon> | null = null;
  const words = (): Promise<Lexicon> => {
    lexicon ??= readLexicon(files, lexiconPath);
    return lexicon;
  };
  const waiting: Asked[] = [];
  let timer: NodeJS.Timeout | undefined;

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const gathered = waiting.splice(0);
    try {
      const known = await words();
      for (let some = takeTogether(gathered); some[0] !== undefined; some = takeTogether(gathered)) {
        const texts = some.map(({ text }) => text);
        settleCleaned(some, cleanTexts(texts, some[0].settings, known));
      }
    } catch (error) {
      for (const { reject } of gathered) reject(error);
    }
  };
  return {
    width: 1,
    clean: (text, settings, signal) =>
      new Promise((resolve, reject) => {
        waiting.push({ text, settings, signal, resolve, reject });
        if (waiting.length >= MOST_TOGETHER) void run();
        else timer ??= setTimeout(() => void run(), GATHERING);
      }),
    cleanAgain: async (held, settings, signal) => {
      const known = await words();
      if (signal?.aborted) throw new LibraryFailure('cancelled');
      return cleanHeld(held, settings, known);
    },
    forms: async (text) => [...formsIn(text, await words())],
    close: async () => undefined,
  };
};
