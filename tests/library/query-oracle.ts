/**
 * The list as plain walks over arrays: what a query should find, for tests that compare the catalog with it. It shares
 * with the catalog only what a record is and how text is folded.
 */
import { type DispatchItem, type DispatchPage, NO_YEAR, type Query } from '../../core/api-values.ts';
import { folded } from '../../core/fold.ts';
import { STATUSES } from '../../core/model/dispatch.ts';
import { METADATA_FIELD_NAMES, type MetadataField } from '../../core/model/metadata.ts';
import { ROLES } from '../../core/model/role.ts';
import type { CatalogRecord } from '../../library/catalog/record.ts';

const collator = new Intl.Collator('fr', { numeric: true });

const wordsOf = (text: string): readonly string[] => folded(text).split(' ').filter(Boolean);

/** Whether a dispatch has all words and phrases of a search without fields, a phrase in one of its parts. */
const matches = (search: string, { text, about }: CatalogRecord): boolean => {
  const needles: string[] = [];
  search.split(/["«»“”]/).forEach((part, index, parts) => {
    const words = wordsOf(part);
    if (index % 2 === 0) needles.push(...words.map((word) => ` ${word}`));
    else if (words.length > 0) needles.push(` ${words.join(' ')}${index < parts.length - 1 ? ' ' : ''}`);
  });
  return needles.every((needle) => text.includes(needle) || about.includes(needle));
};

const yearOf = ({ date }: DispatchItem): string => /^\d{4}/.exec(date ?? '')?.[0] ?? NO_YEAR;

const lacking = ({ item, values }: CatalogRecord, field: MetadataField): boolean =>
  item.damaged === null && !values.some((value) => value.field === field);

const TESTS: Readonly<Record<string, (record: CatalogRecord, query: Query) => boolean>> = {
  statuses: ({ item }, { statuses }) => statuses.length === 0 || statuses.includes(item.status),
  undecided: ({ item }, { undecided }) => !undecided || item.undecided > 0,
  damaged: ({ item }, { damaged }) => !damaged || item.damaged !== null,
  role: ({ roles }, { role }) => role === null || roles.has(role),
  rule: ({ rules }, { rule, undecided }) =>
    rule === null || (undecided ? (rules.get(rule)?.proposed ?? 0) > 0 : rules.has(rule)),
  year: ({ item }, { year }) => year === null || yearOf(item) === year,
  unsure: ({ unsure }, query) => !query.unsure || unsure,
  lacks: (record, { lacks }) => lacks === null || lacking(record, lacks),
  tag: ({ item }, { tag }) => tag === null || item.tags.includes(tag),
};

const passes = (record: CatalogRecord, query: Query): boolean =>
  Object.values(TESTS).every((test) => test(record, query));

const byName = (a: DispatchItem, b: DispatchItem): number =>
  collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

const ORDERS: Readonly<Record<Query['sort'], (a: DispatchItem, b: DispatchItem) => number>> = {
  name: byName,
  title: (a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
  date: (a, b) => collator.compare(a.date ?? '~', b.date ?? '~') || byName(a, b),
  undecided: (a, b) => b.undecided - a.undecided || byName(a, b),
};

/** What the list should say of all these dispatches. */
export const expectedPage = (records: readonly CatalogRecord[], query: Query): DispatchPage => {
  const base = records.filter((record) => matches(query.search, record));
  const count = (change: Partial<Query>): number =>
    base.filter((record) => passes(record, { ...query, ...change })).length;
  const counted = <T>(values: Iterable<T>, change: (value: T) => Partial<Query>) =>
    [...new Set(values)]
      .map((value) => ({ value, count: count(change(value)) }))
      .filter((one) => one.count > 0);
  const found = base
    .filter((record) => passes(record, query))
    .map(({ item, values }) => ({
      ...item,
      lacks: METADATA_FIELD_NAMES.filter(
        (name) => item.damaged === null && !values.some(({ field }) => field === name),
      ),
    }));
  const tags = counted(
    records.flatMap(({ item }) => item.tags),
    (tag) => ({ tag }),
  );
  return {
    total: found.length,
    offset: 0,
    items: found.toSorted(ORDERS[query.sort]),
    facets: {
      all: base.length,
      undecided: count({ undecided: true }),
      damaged: count({ damaged: true }),
      unsure: count({ unsure: true }),
      lacks: counted(METADATA_FIELD_NAMES, (lacks) => ({ lacks })).map(({ value, count: n }) => ({
        field: value,
        count: n,
      })),
      statuses: STATUSES.map((status) => ({ status, count: count({ statuses: [status] }) })),
      roles: counted(ROLES, (role) => ({ role })).map(({ value, count: n }) => ({ role: value, count: n })),
      rules: counted(
        records.flatMap(({ rules }) => [...rules.keys()]),
        (rule) => ({ rule }),
      )
        .map(({ value, count: n }) => ({ rule: value, count: n }))
        .toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
      years: counted(
        records.map(({ item }) => yearOf(item)),
        (year) => ({ year }),
      )
        .map(({ value, count: n }) => ({ year: value, count: n }))
        .toSorted((a, b) => (a.year === NO_YEAR ? 1 : b.year === NO_YEAR ? -1 : a.year < b.year ? 1 : -1)),
      tags: tags
        .map(({ value, count: n }) => ({ tag: value, count: n }))
        .toSorted((a, b) => b.count - a.count || collator.compare(a.tag, b.tag)),
    },
  };
};
