/**
 * The year of dispatches whose dateline prints none: `6 septembre` is `XXXX-09-06` until something beside the text says
 * the year. That may be the folder or the name of the file, the date of the file, dispatches next to it, or a person for
 * many at once. What is inferred stays a suggestion, with the rule that made it.
 */
import { z } from 'zod';
import { UNKNOWN_YEAR } from '../model/metadata.ts';

export const YEAR_RULES = [
  'year-from-folder',
  'year-from-name',
  'year-from-file-date',
  'year-from-neighbours',
  'year-from-person',
] as const;
export type YearRule = (typeof YEAR_RULES)[number];
export const yearRuleSchema: z.ZodType<YearRule> = z.enum(YEAR_RULES);

const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;
export const yearSchema = z.number().int().min(FIRST_YEAR).max(LAST_YEAR);

/** What is known beside the text of a dispatch. */
export interface Dated {
  readonly id: string;
  /** The name of its file, with the folders below the one that was imported. */
  readonly name: string;
  /** Its date in EDTF, or null. */
  readonly date: string | null;
  /** The folder that the file lay in, where that is known. */
  readonly folder: string | null;
  /** When the file was last changed, ISO 8601, where that is known. */
  readonly modified: string | null;
}

/** A year for one dispatch, and what it is read from. */
export interface InferredYear {
  readonly id: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
  readonly year: number;
  readonly rule: YearRule;
  /** The folder, name, date or names of neighbours; empty where a person gave it. */
  readonly from: string;
}

const YEAR =
  /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)|(?<!\d)(1[89]\d\d|20\d\d)(?=(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?(?!\d))/gu;
const WITHOUT_YEAR = new RegExp(`^${UNKNOWN_YEAR}(-\\d{2})?(-\\d{2})?$`);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The one year that `text` names, alone or before a month and day (`20190906`); null for none or several. */
export const yearIn = (text: string): number | null => {
  const years = new Set([...text.matchAll(YEAR)].map((match) => Number(match[1] ?? match[2])));
  const [year] = years;
  return years.size === 1 && year !== undefined && year <= LAST_YEAR ? year : null;
};

/** The year of a date in EDTF; null where it is not known. */
export const knownYear = (date: string | null): number | null => {
  const year = /^(\d{4})(?:-|$)/.exec(date ?? '')?.[1];
  return year === undefined ? null : Number(year);
};

/**
 * A date in EDTF with its year set: `XXXX-09-06` and 2019 give `2019-09-06`, no date gives `2019`. Null where the date
 * has a year or is of another form, and where that year has no such day (29 February).
 */
export const withYear = (date: string | null, year: number): string | null => {
  if (date === null || date === '') return String(year);
  if (!WITHOUT_YEAR.test(date) || (date === `${UNKNOWN_YEAR}-02-29` && !isLeap(year))) return null;
  return date.replace(UNKNOWN_YEAR, String(year));
};

const folderOf = ({ name, folder }: Dated): readonly string[] => [
  ...name.split('/').slice(0, -1).reverse(),
  ...(folder === null ? [] : [folder]),
];

/** No clock of a computer is further from another's than this many days. */
const ZONES = 1;
const DAY = 86_400_000;

/**
 * Whether a date without a year would lie after `day`, `2020-01-02`, if it were of the same year. A file holds nothing
 * that was written after it: one of January with a dispatch of 31 December has it from the year before.
 */
const isAfter = (date: string | null, day: string): boolean => {
  const own = withYear(date, Number(day.slice(0, 4)));
  if (own === null || own.length === 4) return false;
  const first = Date.parse(own.length === 7 ? `${own}-01` : own);
  return first - Date.parse(day) > ZONES * DAY;
};

/** The year of one dispatch by a rule, and what says it. */
const readYear = (dated: Dated, rule: YearRule): readonly [number, string] | null => {
  switch (rule) {
    case 'year-from-folder':
      for (const folder of folderOf(dated)) {
        const year = yearIn(folder);
        if (year !== null) return [year, folder];
      }
      return null;
    case 'year-from-name': {
      const file = dated.name.split('/').at(-1) ?? dated.name;
      const year = yearIn(file);
      return year === null ? null : [year, file];
    }
    case 'year-from-file-date': {
      const year = knownYear(dated.modified);
      if (year === null || dated.modified === null) return null;
      const day = dated.modified.slice(0, 10);
      return [isAfter(dated.date, day) ? year - 1 : year, day];
    }
    case 'year-from-neighbours':
    case 'year-from-person':
      return null;
  }
};

/**
 * The years of dispatches by the dispatches around them: where the next one before and the next one after, of those whose
 * year is known, have the same year, it is that of all between.
 *
 * @param ordered all dispatches of the corpus, in the order of their names
 */
const neighbourYears = (ordered: readonly Dated[]): ReadonlyMap<string, readonly [number, string]> => {
  const years = new Map<string, readonly [number, string]>();
  let before: Dated | null = null;
  let between: Dated[] = [];
  for (const dated of ordered) {
    const year = knownYear(dated.date);
    if (year === null) {
      between.push(dated);
      continue;
    }
    if (before !== null && knownYear(before.date) === year)
      for (const { id } of between) years.set(id, [year, `${before.name}, ${dated.name}`]);
    before = dated;
    between = [];
  }
  return years;
};

/**
 * Years for dispatches whose date has none. Those for which the rule says nothing, and those whose year is known, are
 * left out.
 *
 * @param dispatches those asked about
 * @param all all dispatches of the corpus in the order of their names; read only for `year-from-neighbours`
 * @param stated the year that a person gives; read only for `year-from-person`
 */
export const inferYears = (
  dispatches: readonly Dated[],
  rule: YearRule,
  all: readonly Dated[],
  stated: number | null,
): readonly InferredYear[] => {
  const neighbours = rule === 'year-from-neighbours' ? neighbourYears(all) : null;
  return dispatches.flatMap((dated): readonly InferredYear[] => {
    const given = rule === 'year-from-person' && stated !== null ? ([stated, ''] as const) : null;
    const read = neighbours?.get(dated.id) ?? given ?? readYear(dated, rule);
    const after = read && withYear(dated.date, read[0]);
    if (!read || after === null) return [];
    const { id, name, date } = dated;
    return [{ id, name, before: date, after, year: read[0], rule, from: read[1] }];
  });
};
