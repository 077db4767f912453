/**
 * A date in EDTF (Library of Congress, 2019, levels 0 and 1) in words: `2019-08` is “August 2019”, `XXXX-09-06` is
 * “6 September, year unknown”. What is in no such form is given as it is.
 */
import { inWords } from '../../core/messages/moment-words.ts';
import type { Locale } from '../../core/model/localised.ts';
import { UNKNOWN_YEAR } from '../../core/model/metadata.ts';

const YEAR_UNKNOWN: Readonly<Record<Locale, string>> = { en: 'year unknown', fr: 'année inconnue' };
/** As a line of the list has room for. */
const NO_YEAR: Readonly<Record<Locale, string>> = { en: 'no year', fr: 'sans année' };
const DATE = new RegExp(`^(\\d{4}|${UNKNOWN_YEAR})(?:-(\\d{2})(?:-(\\d{2}))?)?$`);
/** A leap year, so that a 29 February without a year can be said. */
const ANY_YEAR = 2000;

/** @param brief says in few letters that the year is unknown */
export const edtfWords = (edtf: string, locale: Locale, brief = false): string => {
  const match = DATE.exec(edtf);
  if (match === null) return edtf;
  const [, year, month, day] = match;
  const known = year !== UNKNOWN_YEAR;
  const noYear = (brief ? NO_YEAR : YEAR_UNKNOWN)[locale];
  if (month === undefined) return known ? edtf : noYear;
  const date = new Date(Date.UTC(known ? Number(year) : ANY_YEAR, Number(month) - 1, Number(day ?? 1)));
  const words = inWords(locale, date, {
    timeZone: 'UTC',
    month: brief && !known ? 'short' : 'long',
    ...(day !== undefined && { day: 'numeric' }),
    ...(known && { year: 'numeric' }),
  });
  return known ? words : `${words}, ${noYear}`;
};
