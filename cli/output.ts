/**
 * Standard output, with its two ways of saying no: a full pipe makes us wait, and a closed one (`| head`) ends the
 * work quietly, since nobody reads any more.
 */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Output {
  /** Writes text and waits while the reader is behind. False when nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
}

export const output = (stream: Writable): Output => {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') throw error;
  });
  stream.on('close', () => {
    closed = true;
  });
  return {
    write: async (text) => {
      if (closed) return false;
      if (!stream.write(text))
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
      return !closed;
    },
  };
};
