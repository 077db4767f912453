/**
 * Which of the texts that wait to be cleaned go abreast (`steps.ts` of core): enough that the code and the tables of a step
 * are at hand for many of them, and no more than are answered soon: more gain nothing.
 */
import type { CleanSettings } from '../../core/learned.ts';
import { LibraryFailure } from '../errors.ts';

/** At most so many texts. */
export const MOST_TOGETHER = 64;
/** At most so many characters, unless the first text alone has more. */
export const MOST_CHARACTERS = 80_000;

/** A text that waits. */
export interface Waiting {
  readonly text: string;
  readonly settings: CleanSettings;
  readonly signal: AbortSignal | undefined;
  readonly reject: (error: unknown) => void;
}

/** Takes from the front of `waiting` what was given up, and tells whoever asked for it. */
export const dropCancelled = (waiting: Pick<Waiting, 'signal' | 'reject'>[]): void => {
  while (waiting[0]?.signal?.aborted) waiting.shift()?.reject(new LibraryFailure('cancelled'));
};

/**
 * Takes from the front of `waiting` the texts that go together: those of one corpus's settings, `most` at most. What was
 * given up goes, too, and is told. Empty where nothing waits.
 */
export const takeTogether = <T extends Waiting>(waiting: T[], most: number = MOST_TOGETHER): readonly T[] => {
  const taken: T[] = [];
  let characters = 0;
  dropCancelled(waiting);
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    const [first = next] = taken;
    characters += next.text.length;
    const isFull = taken.length >= Math.min(most, MOST_TOGETHER) || characters > MOST_CHARACTERS;
    if (next.settings !== first.settings || (isFull && taken.length > 0)) break;
    taken.push(next);
    waiting.shift();
    dropCancelled(waiting);
  }
  return taken;
};
