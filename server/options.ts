/** The command line of the loopback host. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** The corpus to open; null for the last one. */
  readonly corpus: string | null;
  /** The folder of settings and the sample corpus; null for the usual one. */
  readonly dataFolder: string | null;
  /** The port to listen on, 0 for any free one; null for that of the last run, or any where it is taken. */
  readonly port: number | null;
  /** Why this host was opened and not the desktop window, in a word; null where nothing was tried. */
  readonly note: string | null;
}

/** A port number, or null where the word is none. */
export const parsePort = (word: string): number | null => {
  const port = /^\d{1,5}$/.test(word) ? Number(word) : Number.NaN;
  return port <= 65_535 ? port : null;
};

/** @returns the options, or a sentence that says what is wrong with the arguments */
export const parseOptions = (args: readonly string[]): Options | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        corpus: { type: 'string' },
        'data-dir': { type: 'string' },
        port: { type: 'string' },
        note: { type: 'string' },
      },
    });
    const port = values.port === undefined ? null : parsePort(values.port);
    if (values.port !== undefined && port === null)
      return `--port ${values.port} is not a port: give a number from 0 to 65535`;
    return {
      corpus: values.corpus === undefined ? null : resolve(values.corpus),
      dataFolder: values['data-dir'] === undefined ? null : resolve(values['data-dir']),
      port,
      note: values.note ?? null,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
