/**
 * A date as a person types it into a field: in EDTF, or as French and English write one. Unlike what is read in a text it is
 * meant as a date, of whatever century, so that its form alone has to be told.
 */
import { edtfDay, MONTHS } from './calendar.ts';
import { isEdtf } from './edtf.ts';

const WEEKDAY = '(?:le )?(?:\\p{L}{5,9},? )?';
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^${WEEKDAY}(?<day>\\d{1,2})(?:er|st|nd|rd|th)? (?<month>\\p{L}{3,9})\\.?(?:,? (?<year>\\d{4}))?$`,
    'u',
  ),
  new RegExp(
    `^${WEEKDAY}(?<month>\\p{L}{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?$`,
    'u',
  ),
  /^(?<month>\p{L}{3,9})\.? (?<year>\d{4})$/u,
  /^(?<day>\d{1,2})(?<sign>[/. -])(?<month>\d{1,2})\k<sign>(?<year>\d{4})$/u,
  /^(?<year>\d{4})(?<sign>[/. -])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/u,
];

const monthOf = (printed: string): number | undefined =>
  /^\d/u.test(printed) ? Number(printed) : MONTHS.get(printed.toLowerCase());

/**
 * `typed` as EDTF (levels 0 to 2): as it stands where it is that already; else the day or month of the Gregorian calendar
 * that it says, day first where all is numbers, the year open where it names none (`XXXX-09-06`). Null where it says none.
 *
 * @param typed one line with no white space around it
 */
export const typedDate = (typed: string): string | null => {
  if (isEdtf(typed)) return typed;
  for (const form of FORMS) {
    const groups = form.exec(typed)?.groups;
    const month = groups?.month === undefined ? undefined : monthOf(groups.month);
    if (groups === undefined || month === undefined) continue;
    const { day, year } = groups;
    // A month is there where its first day is.
    const whole = edtfDay(year ?? null, month, Number(day ?? 1));
    return day === undefined && whole !== null ? whole.slice(0, -'-01'.length) : whole;
  }
  return null;
};
