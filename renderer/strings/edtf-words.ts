/**
 * A date in EDTF (Library of Congress, 2019, levels 0 and 1) in words: `2019-08` is “August 2019”, `XXXX-09-06` is
 * “6 September, year unknown”. What is in no such form is given as it is.
 */
import type { Locale } from '../../core/model/localised.ts';
import { UNKNOWN_YEAR } from '../../core/model/metadata.ts';

const YEAR_UNKNOWN: Readonly<Record<Locale, string>> = { en: 'year unknown', fr: 'année inconnue' };
const DATE = new RegExp(`^(\\d{4}|${UNKNOWN_YEAR})(?:-(\\d{2})(?:-(\\d{2}))?)?$`);
/** A leap year, so that a 29 February without a year can be said. */
const ANY_YEAR = 2000;

/** Making one takes longer than all else that a line of a list is drawn with. */
const formats = new Map<string, Intl.DateTimeFormat>();

const format = (locale: Locale, date: Date, parts: Intl.DateTimeFormatOptions): string => {
  const key = `${locale} ${Object.entries(parts).join(' ')}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', parts);
  formats.set(key, known);
  return known.format(date);
};

export const edtfWords = (edtf: string, locale: Locale): string => {
  const match = DATE.exec(edtf);
  if (match === null) return edtf;
  const [, year, month, day] = match;
  const known = year !== UNKNOWN_YEAR;
  if (month === undefined) return known ? edtf : YEAR_UNKNOWN[locale];
  const date = new Date(Date.UTC(known ? Number(year) : ANY_YEAR, Number(month) - 1, Number(day ?? 1)));
  const words = format(locale, date, {
    timeZone: 'UTC',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    ...(known && { year: 'numeric' }),
  });
  return known ? words : `${words}, ${YEAR_UNKNOWN[locale]}`;
};

/** A moment in history: the time for today, day and time for an earlier one. `at` is ISO 8601. */
export const momentWords = (at: string, now: Date, locale: Locale): string => {
  const moment = new Date(at);
  const today = moment.toDateString() === now.toDateString();
  return format(locale, moment, {
    hour: '2-digit',
    minute: '2-digit',
    ...(!today && { day: 'numeric', month: 'short', year: 'numeric' }),
  });
};
