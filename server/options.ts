/** The command line of the loopback host. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../core/model/localised.ts';
import { wrongOption } from '../library/wrong-option.ts';
import { serverTexts } from './texts.ts';

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

const TAKEN = {
  corpus: { type: 'string' },
  'data-dir': { type: 'string' },
  port: { type: 'string' },
  note: { type: 'string' },
} as const;

/** @returns the options, or a sentence in this language that says what is wrong with the arguments */
export const parseOptions = (args: readonly string[], locale: Locale): Options | string => {
  const wrong = wrongOption(args, TAKEN, locale);
  if (wrong !== null) return wrong;
  const { values, positionals } = parseArgs({ args: [...args], options: TAKEN, allowPositionals: true });
  const texts = serverTexts(locale);
  const [extra] = positionals;
  if (extra !== undefined) return texts.tooMany(extra);
  const port = values.port === undefined ? null : parsePort(values.port);
  if (values.port !== undefined && port === null) return texts.notAPort(values.port);
  return {
    corpus: values.corpus === undefined ? null : resolve(values.corpus),
    dataFolder: values['data-dir'] === undefined ? null : resolve(values['data-dir']),
    port,
    note: values.note ?? null,
  };
};
