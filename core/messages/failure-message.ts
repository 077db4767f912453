/**
 * Failures in words, in both languages: what happened, to which file, that nothing was lost, and what can be done.
 * The window, the command and the native dialogs all say the same sentence. A code without a sentence does not compile.
 */
import type { Locale } from '../model/localised.ts';
import type { Failure } from '../model/result.ts';
import { damageWords } from './damage-reasons.ts';
import { FAILURES_EN } from './failures-en.ts';
import { FAILURES_FR } from './failures-fr.ts';
import { dayAndTime } from './moment-words.ts';
import { systemWords } from './system-reasons.ts';
import { unfitValue } from './unfit-values.ts';

const SENTENCES = { en: FAILURES_EN, fr: FAILURES_FR } as const;
/** A failure's particulars are quoted up to this many characters. */
const LONGEST_DETAIL = 300;

/** What is told of a failure under `name`, in words where the library tells it as programs do. */
const particular = (name: string, told: string, locale: Locale): string => {
  switch (name) {
    case 'reason':
      return systemWords(told, locale) ?? damageWords(told, locale);
    case 'since':
      return dayAndTime(told, locale);
    default:
      return told;
  }
};

const sentenceOf = ({ code, details }: Failure, locale: Locale): string =>
  (code === 'invalid-value' ? unfitValue(String(details.field)) : null)?.[locale] ?? SENTENCES[locale][code];

/** The sentence for `failure`, with its particulars filled in; a particular that is absent is shown as `?`. */
export const failureMessage = (failure: Failure, locale: Locale): string =>
  sentenceOf(failure, locale).replace(/\{(\w+)\}/g, (_, name: string) => {
    const told = String(failure.details[name] ?? '?');
    const detail = particular(name, told, locale);
    return detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail;
  });
