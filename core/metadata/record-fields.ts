/**
 * What the other fields of a record say of its text: a crawler writes the address of a page, and often its date and
 * rights, beside what it took from it. Values are suggestions that were inferred, since they stand nowhere in the text; where the
 * text prints a day without its year, the record may tell the year.
 */
import { type FieldValue, type Metadata, RECORD_FIELD, UNKNOWN_YEAR } from '../model/metadata.ts';
import { isDay } from './calendar.ts';
import { readFullDate } from './dates.ts';
import { fitsField } from './field-content.ts';

/** The fields that a record may be imported with. */
export type RecordFields = Readonly<Record<string, unknown>>;

/** Names of fields in small letters without `_` and `-`, what says most first. */
const NAMES = {
  sourceUrl: ['sourceurl', 'canonicalurl', 'canonical', 'permalink', 'url', 'pageurl', 'link', 'uri', 'href'],
  date: ['datepublished', 'publishedat', 'published', 'publicationdate', 'pubdate', 'publishdate', 'date'],
  rights: ['rights', 'copyright', 'license', 'licence'],
} as const;

const LONGEST = 2000;

/** The first of the fields that is a line of text. */
const lineOf = (fields: RecordFields, names: readonly string[]): string | null => {
  const lines = new Map<string, string>();
  for (const [name, value] of Object.entries(fields)) {
    const key = name.toLowerCase().replaceAll(/[_-]/g, '');
    if (typeof value === 'string' && value.length <= LONGEST && !lines.has(key))
      lines.set(key, value.replace(/\s+/g, ' ').trim());
  }
  for (const name of names) {
    const line = lines.get(name);
    if (line) return line;
  }
  return null;
};

/** Of a date as records have it: its beginning in ISO 8601. */
const ISO = /^(?<year>(?:1[89]|20)\d\d)(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?=$|[T ]))?)?(?=$|[T ])/;

const edtfOf = (line: string): string | null => {
  const parts = ISO.exec(line)?.groups;
  if (parts?.year === undefined) return readFullDate(line)?.value ?? null;
  const { year, month, day } = parts;
  if (month === undefined) return year;
  if (!isDay(Number(year), Number(month), Number(day ?? 1))) return null;
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
};

/** A page is published on the day of its dispatch or in the days after; clocks apart, the day before. */
const MOST_DAYS_AFTER = 3;
const MOST_DAYS_BEFORE = 1;
const DAY = 86_400_000;

/** A day whose year is unknown, in the year in which the record's date lies right behind it; null where it lies in none. */
const withYearOf = (day: string, record: string): string | null => {
  if (record.length !== '2019-09-06'.length) return null;
  const at = Date.parse(record);
  const year = Number(record.slice(0, 4));
  for (const own of [year, year - 1, year + 1]) {
    const dated = day.replace(UNKNOWN_YEAR, String(own));
    const days = (at - Date.parse(dated)) / DAY;
    if (days >= -MOST_DAYS_BEFORE && days <= MOST_DAYS_AFTER) return dated;
  }
  return null;
};

const dateOf = (fields: RecordFields, read: FieldValue | undefined): string | null => {
  const line = lineOf(fields, NAMES.date);
  const record = line === null ? null : edtfOf(line);
  if (record === null || read === undefined) return record;
  const { value } = read;
  return typeof value === 'string' && /^XXXX-\d\d-\d\d$/.test(value) ? withYearOf(value, record) : null;
};

/** The values that a record adds to what was read from its text. */
export const fromRecord = (fields: RecordFields, read: Metadata): Metadata => {
  const values = {
    sourceUrl: lineOf(fields, NAMES.sourceUrl),
    date: dateOf(fields, read.date),
    rights: lineOf(fields, NAMES.rights),
  };
  let added: Metadata = {};
  for (const field of ['date', 'rights', 'sourceUrl'] as const) {
    const value = values[field];
    if (value !== null && fitsField(field, value))
      added = { ...added, [field]: { value, basis: 'inferred', rule: RECORD_FIELD, confirmed: false } };
  }
  return added;
};
