/** Progress and errors, for people: one line each on standard error. */
import { failureMessage } from '../core/messages/failure-message.ts';
import { environmentLocale } from '../core/model/localised.ts';
import type { Failure } from '../core/model/result.ts';
import { commandTexts } from './texts.ts';

/** The language of whoever runs the command. */
export const LOCALE = environmentLocale(process.env);
/** The command's own lines, in that language. */
export const TEXTS = commandTexts(LOCALE);

export const messageOf = (failure: Failure): string => failureMessage(failure, LOCALE);

/** What a terminal obeys instead of showing it, and what turns the order of letters about: names of files may hold it. */
const OBEYED = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const asShown = (text: string): string =>
  text.replace(OBEYED, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const tell = (line: string): void => void process.stderr.write(`${asShown(line)}\n`);

export const tellFailure = (file: string, failure: Failure): void => tell(`${file}: ${messageOf(failure)}`);
