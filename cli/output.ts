/**
 * Standard output, with its ways of saying no: one that is behind makes us wait, a closed one (`| head`) ends the work
 * quietly, since nobody reads any more, and one that cannot be written, on a full disk, fails.
 */
import type { Writable } from 'node:stream';
import { systemCode } from '../library/errors.ts';

export interface Output {
  /** Writes text and waits until it is taken. False when nobody reads any more; fails with {@link OutputFailure}. */
  readonly write: (text: string) => Promise<boolean>;
}

/** Standard output could not be written; `reason` is what the system said. */
export class OutputFailure extends Error {
  readonly reason: string;
  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = 'OutputFailure';
    this.reason = systemCode(cause) ?? cause.message;
  }
}

/** What is said of a reader that went away, on each system, and of what is written behind that. */
const CLOSED: readonly unknown[] = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'];

export const output = (stream: Writable): Output => {
  let closed = false;
  // Whoever wrote hears of it; one that nobody listened to would end the program.
  stream.on('error', () => undefined);
  stream.on('close', () => {
    closed = true;
  });
  return {
    write: (text) =>
      closed
        ? Promise.resolve(false)
        : new Promise((resolve, reject) => {
            stream.write(text, (error) => {
              if (!error) resolve(true);
              else if (CLOSED.includes(systemCode(error))) resolve(false);
              else reject(new OutputFailure(error));
            });
          }),
  };
};
