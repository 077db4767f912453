/**
 * The command line of the desktop program. Electron and Chromium have switches of their own on the same line, so
 * what is not ours is left alone.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** The corpus to open; null for the last one. */
  readonly corpus: string | null;
  /** The folder of settings and the sample corpus; null for the usual one. */
  readonly dataFolder: string | null;
}

/**
 * @param args the arguments after the program's name
 * @param workingFolder the folder from which relative paths are meant
 */
export const parseOptions = (args: readonly string[], workingFolder: string): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: 'string' }, 'data-dir': { type: 'string' } },
    strict: false,
  });
  const path = (value: string | boolean | undefined): string | null =>
    typeof value === 'string' && value !== '' ? resolve(workingFolder, value) : null;
  return { corpus: path(values.corpus), dataFolder: path(values['data-dir']) };
};
