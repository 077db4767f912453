/** Moments as people say them where they are: dates and times in words, in both languages. `at` is ISO 8601 everywhere. */
import type { Locale } from '../model/localised.ts';

/** Making one takes longer than all else that a line of a list is drawn with. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The parts of a date, in the time zone of the program unless they name one. */
export const inWords = (locale: Locale, date: Date, parts: Intl.DateTimeFormatOptions): string => {
  const key = `${locale} ${Object.entries(parts).join(' ')}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', parts);
  formats.set(key, known);
  return known.format(date);
};

/** A moment in history: the time for today, day and time for an earlier one. */
export const momentWords = (at: string, now: Date, locale: Locale): string => {
  const moment = new Date(at);
  const today = moment.toDateString() === now.toDateString();
  return inWords(locale, moment, {
    hour: '2-digit',
    minute: '2-digit',
    ...(!today && { day: 'numeric', month: 'short', year: 'numeric' }),
  });
};

/** A moment for whoever does not know of which day it is: `28 November 2026 at 04:19`; what is no moment, as it is. */
export const dayAndTime = (at: string, locale: Locale): string => {
  const moment = new Date(at);
  return Number.isNaN(moment.valueOf())
    ? at
    : inWords(locale, moment, { dateStyle: 'long', timeStyle: 'short' });
};
