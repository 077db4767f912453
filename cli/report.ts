/** Progress and errors, for people: one line each on standard error. */
import { failureMessage } from '../core/messages/failure-message.ts';
import { environmentLocale } from '../core/model/localised.ts';
import type { Failure } from '../core/model/result.ts';

export const messageOf = (failure: Failure): string =>
  failureMessage(failure, environmentLocale(process.env));

export const tell = (line: string): void => void process.stderr.write(`${line}\n`);

export const tellFailure = (file: string, failure: Failure): void => tell(`${file}: ${messageOf(failure)}`);
