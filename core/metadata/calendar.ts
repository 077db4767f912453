/** Months by their names in French and English, and the days that a calendar has, as EDTF (ISO 8601-2:2019) writes them. */
import { UNKNOWN_YEAR } from '../model/metadata.ts';

/** Month names and abbreviations without their final full stop, in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['janvier', 'janv', 'january', 'jan'],
    ['février', 'fevrier', 'févr', 'fevr', 'fév', 'fev', 'february', 'feb'],
    ['mars', 'march', 'mar'],
    ['avril', 'avr', 'april', 'apr'],
    ['mai', 'may'],
    ['juin', 'june', 'jun'],
    ['juillet', 'juil', 'july', 'jul'],
    ['août', 'aout', 'august', 'aug'],
    ['septembre', 'sept', 'september', 'sep'],
    ['octobre', 'oct', 'october'],
    ['novembre', 'nov', 'november'],
    ['décembre', 'decembre', 'déc', 'dec', 'december'],
  ].flatMap((names, index) => names.map((name): readonly [string, number] => [name, index + 1])),
);

/** Names of months that are as short as others are cut. */
const SHORT_MONTHS: ReadonlySet<string> = new Set(['mars', 'mai', 'juin', 'août', 'aout']);
/** Whether a word in small letters is the name of a month, not shortened. */
export const isMonth = (word: string): boolean =>
  MONTHS.has(word) && (word.length > 4 || SHORT_MONTHS.has(word));

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const two = (value: number): string => String(value).padStart(2, '0');

/** EDTF of a day in a month, the year unknown when null; null when no calendar has that day. */
export const edtfDay = (year: string | null, month: number, day: number): string | null => {
  const length = LENGTHS[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  if (month === 2 && day === 29 && year !== null) {
    const value = Number(year);
    if (value % 4 !== 0 || (value % 100 === 0 && value % 400 !== 0)) return null;
  }
  return `${year ?? UNKNOWN_YEAR}-${two(month)}-${two(day)}`;
};

/** Whether a calendar has the day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  edtfDay(String(year), month, day) !== null;
