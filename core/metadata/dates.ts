/**
 * Dates as dispatches print them, in French, English and Vietnamese, turned into EDTF (Extended Date/Time Format,
 * ISO 8601-2:2019, levels 0 and 1). A year that is not printed is never guessed: `6 septembre` is `XXXX-09-06`.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { UNKNOWN_YEAR } from '../model/metadata.ts';
import type { Span } from '../model/span.ts';
import { edtfDay, MONTHS } from './calendar.ts';

/** In small letters. */
export const FRENCH_WEEKDAYS: readonly string[] = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
];
const WEEKDAYS = [
  ...FRENCH_WEEKDAYS,
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
];
const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);
/** Whether a word is a day of the week, in whatever case. */
export const isWeekday = (word: string): boolean => DAYS.has(word.toLowerCase());
/** In small letters, with a capital, and in capitals: the patterns cannot ignore case, since places need theirs. */
const cases = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
const NAMES = cases([...MONTHS.keys()]);
const WEEKDAY_NAMES = cases(WEEKDAYS);
const YEAR = '((?:19|20)\\d{2})';

/** A year without its century, as agencies print it before their name in brackets: `17 mars 05 (AFP)`. */
const SHORT_YEAR = '\\d{2}(?= ?[[(]|$)';

/** Between the parts of a date: the space behind a comma may be lost. */
const BETWEEN = '(?:,? |,)';
const patternOf = (months: string, weekdays: string): string =>
  [
    `(?:le )?(?:(?:${weekdays})${BETWEEN})?\\d{1,2}(?:er|st|nd|rd|th)?[ \\u00a0]?(?:${months})\\b\\.?(?:${BETWEEN}(?:19|20)\\d{2}| ${SHORT_YEAR})?`,
    `(?:(?:${weekdays})${BETWEEN})?(?:${months})\\b\\.? \\d{1,2}(?:st|nd|rd|th)?(?:${BETWEEN}(?:19|20)\\d{2})?`,
    `(?:ngày )?\\d{1,2} tháng \\d{1,2}(?:${BETWEEN}(?:năm )?(?:19|20)\\d{2})?`,
    `(?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/. -](?:19|20)\\d{2}|[/.-]${SHORT_YEAR})?`,
  ].join('|');

/** Source of a pattern for one date, with no group that captures. */
const DATE_PATTERN = patternOf(NAMES, WEEKDAY_NAMES);

/**
 * Source of a pattern for what has the shape of a date, among it all that {@link DATE_PATTERN} finds: any word that begins
 * and is as long as a month or weekday stands for one.
 */
const DATE_SHAPE = patternOf('[JFMASONDjfmasond]\\p{L}{2,8}', '[LMJVSDTWFlmjvsdtwf]\\p{L}{4,8}');

const WHOLE = inBasicPlane(new RegExp(`^(?:${DATE_PATTERN})$`, 'u'));

/**
 * A pattern with dates in it, flags `d` and `u`, as a function of the text. Every name of a month is copied into every
 * place of a pattern that may hold a date, and the first dispatch of each program and thread waits until that is
 * compiled: so the shape of a date is looked for first, in a hundredth of that time. What is found with true dates only
 * is what the pattern with the names finds, since all that comes before it has the shape, too; else that one is asked.
 *
 * @param source the source of the pattern, given that of a date
 * @param dates the names of its groups that are dates
 */
export const datedPattern = (
  source: (date: string) => string,
  dates: readonly string[],
): ((text: string) => RegExpExecArray | null) => {
  const shaped = inBasicPlane(new RegExp(source(DATE_SHAPE), 'du'));
  let exact: RegExp | null = null;
  return (text) => {
    const found = shaped.exec(text);
    const isTrue = (name: string): boolean => {
      const printed = found?.groups?.[name];
      return printed === undefined || WHOLE.test(printed);
    };
    if (found === null || dates.every(isTrue)) return found;
    exact ??= inBasicPlane(new RegExp(source(DATE_PATTERN), 'du'));
    return exact.exec(text);
  };
};

/** Pages with datelines are of this century, or of the end of the last and copied from print. */
const FIRST_OF_LAST_CENTURY = 40;
/** The year behind a day and its month: behind the month alone stands the day. */
const YEAR_BEHIND = /(?<=\d(?:er|st|nd|rd|th)?[ \u00a0]?\p{L}+\.? |[/.-]\d{1,2}[/.-])\d{2}$/u;
/** A date as a pattern for one finds it, with the century of its year. */
export const withWholeYear = (date: string): string =>
  date.replace(YEAR_BEHIND, (year) => `${Number(year) < FIRST_OF_LAST_CENTURY ? '20' : '19'}${year}`);

const DAY_FIRST = new RegExp(
  `(\\d{1,2})(?:er|st|nd|rd|th)?[ \\u00a0]?(${NAMES})\\b\\.?(?:${BETWEEN}${YEAR})?`,
  'u',
);
const MONTH_FIRST = new RegExp(`(${NAMES})\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:${BETWEEN}${YEAR})?`, 'u');
const VIETNAMESE = new RegExp(`(\\d{1,2}) tháng (\\d{1,2})(?:${BETWEEN}(?:năm )?${YEAR})?`, 'u');
const NUMERIC = new RegExp(`(\\d{1,2})[/.-](\\d{1,2})(?:[/. -]${YEAR})?`, 'u');

const fromParts = (
  day: string | undefined,
  month: number | undefined,
  year: string | undefined,
): string | null => (month === undefined ? null : edtfDay(year ?? null, month, Number(day)));

/** EDTF of the first date printed in `text`, or null. Numbers alone are read day first, as in French and Vietnamese. */
export const readDate = (text: string): string | null => {
  const named = DAY_FIRST.exec(text);
  if (named) return fromParts(named[1], MONTHS.get((named[2] ?? '').toLowerCase()), named[3]);
  const reversed = MONTH_FIRST.exec(text);
  if (reversed) return fromParts(reversed[2], MONTHS.get((reversed[1] ?? '').toLowerCase()), reversed[3]);
  const numbers = VIETNAMESE.exec(text) ?? NUMERIC.exec(text);
  return numbers ? fromParts(numbers[1], Number(numbers[2]), numbers[3]) : null;
};

const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;

/** The first day that `text` prints with its year, as EDTF, and where it stands; null where it prints none. */
export const readFullDate = (
  text: string,
): { readonly value: string; readonly from: number; readonly to: number } | null => {
  const first = YEAR_FIRST.exec(text);
  const place =
    first ?? DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text) ?? VIETNAMESE.exec(text) ?? NUMERIC.exec(text);
  if (!place) return null;
  const value = first ? edtfDay(first[1] ?? null, Number(first[2]), Number(first[3])) : readDate(place[0]);
  return value === null || value.startsWith(UNKNOWN_YEAR)
    ? null
    : { value, from: place.index, to: place.index + place[0].length };
};

/** The address that a crawler may write beside the date, on the same line. */
const ADDRESS = '(?:url|link|site|domain|host)\\s{0,2}[:=]?\\s{1,4}(?=\\S{0,199}[./])\\S{3,400}(?!\\S)';
const BESIDE = `[\\s,;|]{1,4}(?:${ADDRESS}|source\\s{0,2}[:=]\\s{0,4}[^\\s,;|]{1,60})`;
/** Between an address and the date the word needs no sign; behind the date it may begin a headline, `Source de conflit`. */
const BETWEEN_FIELDS = `[\\s,;|]{1,4}(?:${ADDRESS}|source\\s{0,2}[:=]?\\s{1,4}[^\\s,;|]{1,60})`;
const CRAWL_HEADER = new RegExp(
  `^(?:date\\s*[:=]?\\s{1,4}(?<date>(?:19|20)\\d{2}(?:-\\d{2}){0,2})|${ADDRESS}(?:${BETWEEN_FIELDS}){0,2}[\\s,;|]{1,4}date\\s*[:=]?\\s{1,4}(?<behind>(?:19|20)\\d{2}(?:-\\d{2}){1,2}))(?:${BESIDE}){0,3}(?=\\s|$)`,
  'diu',
);
/** No such header is longer. */
const LONGEST_HEADER = 480;

/**
 * The header that a crawler writes before the text, `date 2019-08`, `url example.org date 2019-08`, at the start of
 * `span`: where it stands and the month or day it names as EDTF. Null when there is none, or no such month or day.
 */
export const readCrawlHeader = (
  text: string,
  span: Span,
): { readonly span: Span; readonly date: string; readonly dateSpan: Span } | null => {
  const match = CRAWL_HEADER.exec(text.slice(span.from, Math.min(span.to, span.from + LONGEST_HEADER)));
  const date = match?.groups?.date ?? match?.groups?.behind;
  const places = match?.indices?.groups;
  const [from, to] = places?.date ?? places?.behind ?? [];
  if (!match || date === undefined || from === undefined || to === undefined) return null;
  const [year = '', month, day] = date.split('-');
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day !== undefined && edtfDay(year, Number(month), Number(day)) === null) return null;
  return {
    span: { from: span.from, to: span.from + match[0].length },
    date,
    dateSpan: { from: span.from + from, to: span.from + to },
  };
};
