/**
 * Finding: which dispatches a query asks for, and how many each facet would leave. A facet counts what choosing it
 * would find: all other filters hold, its own does not.
 */
import { type DispatchPage, NO_YEAR, type Query } from '../../core/api-values.ts';
import { folded } from '../../core/fold.ts';
import { STATUSES } from '../../core/model/dispatch.ts';
import { METADATA_FIELD_NAMES } from '../../core/model/metadata.ts';
import { ROLES } from '../../core/model/role.ts';
import { idsMeant } from '../../core/search-values.ts';
import { type FieldTerm, searchWords } from '../../core/search-words.ts';
import { Bits } from './bits.ts';
import type { Database } from './database.ts';
import type { Facets, Kind } from './facets.ts';
import type { FullText } from './full-text.ts';
import type { Hidden } from './hidden.ts';

export type FacetCounts = DispatchPage['facets'];

export interface Found {
  readonly rows: Bits;
  readonly total: number;
  readonly facets: FacetCounts;
}

const FILTERS = [
  'statuses',
  'undecided',
  'damaged',
  'unsure',
  'lacks',
  'role',
  'rule',
  'year',
  'tag',
] as const;
type Filter = (typeof FILTERS)[number];

/** Answers that are kept until anything changes. */
const KEPT = 8;
/** Tags that are listed, the most frequent first. */
const LISTED_TAGS = 500;

let collator: Intl.Collator | null = null;
/** Made when two tags are first as frequent as each other: a start would wait for it. */
const inOrder = (a: string, b: string): number => {
  collator ??= new Intl.Collator('fr', { numeric: true });
  return collator.compare(a, b);
};

/** Dates `2019`, `2019-08` or `2019-08-17`, or from one to another with `..`; either end may be open. */
const datesOf = (value: string): { readonly from: string; readonly to: string } => {
  const [from = '', to = from] = value.split('..');
  return { from, to: to === '' ? '~' : `${to}~` };
};

export class Finding {
  private readonly database: Database;
  private readonly facets: Facets;
  private readonly fullText: FullText;
  private readonly hidden: Hidden;
  private readonly known = new Map<string, Found>();

  constructor(database: Database, facets: Facets, fullText: FullText, hidden: Hidden) {
    this.database = database;
    this.facets = facets;
    this.fullText = fullText;
    this.hidden = hidden;
  }

  /** Something changed: earlier answers are void. */
  forget(): void {
    this.known.clear();
  }

  find(query: Query): Found {
    const { sort: _, ...filters } = query;
    const key = JSON.stringify(filters);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const base = this.searched(query.search);
    const sets = this.filtersOf(query);
    const rows = narrowed(base, sets, null);
    const found = { rows, total: rows.count(), facets: this.count(query, base, sets) };
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(key, found);
    return found;
  }

  /** All dispatches that have what was typed. */
  private searched(search: string): Bits {
    const { terms, fields } = searchWords(search);
    let rows = this.hidden.without(this.facets.get('all'));
    for (const field of fields) rows = rows.and(this.field(field));
    for (const term of terms) rows = rows.and(this.fullText.find(term));
    return rows;
  }

  private field({ field, value }: FieldTerm): Bits {
    if (field === 'date') {
      const { from, to } = datesOf(value);
      return Bits.of(this.database.rows('SELECT row FROM dispatch WHERE date >= ? AND date < ?', [from, to]));
    }
    const meant = idsMeant(field, value);
    const wanted = folded(value).trimEnd();
    let rows = new Bits();
    for (const [name, bits] of this.facets.values(field)) {
      if (meant === null ? folded(name).startsWith(wanted) : meant.has(name)) rows = rows.or(bits);
    }
    return rows;
  }

  private filtersOf(query: Query): ReadonlyMap<Filter, Bits> {
    const { statuses, undecided, damaged, unsure, lacks, role, rule, year, tag } = query;
    const sets = new Map<Filter, Bits>();
    if (statuses.length > 0) {
      const all = statuses.map((status) => this.facets.get('status', status));
      sets.set(
        'statuses',
        all.reduce((sum, bits) => sum.or(bits)),
      );
    }
    if (undecided) sets.set('undecided', this.facets.get('undecided'));
    if (damaged) sets.set('damaged', this.facets.get('damaged'));
    if (unsure) sets.set('unsure', this.facets.get('unsure'));
    if (lacks !== null) sets.set('lacks', this.facets.get('lacks', lacks));
    if (role !== null) sets.set('role', this.facets.get('role', role));
    if (rule !== null) sets.set('rule', this.facets.get(undecided ? 'open' : 'rule', rule));
    if (year !== null) sets.set('year', this.facets.get('year', year));
    if (tag !== null) sets.set('tag', this.facets.get('tag', tag));
    return sets;
  }

  private count(query: Query, base: Bits, sets: ReadonlyMap<Filter, Bits>): FacetCounts {
    const counts = (filter: Filter, kind: Kind): ReadonlyMap<string, number> => {
      const rest = narrowed(base, sets, filter);
      return new Map([...this.facets.values(kind)].map(([value, bits]) => [value, rest.countAnd(bits)]));
    };
    const statuses = counts('statuses', 'status');
    const roles = counts('role', 'role');
    const lacks = counts('lacks', 'lacks');
    const toDecide = this.filtersOf({ ...query, undecided: true });
    return {
      all: base.count(),
      undecided: narrowed(base, toDecide, null).count(),
      damaged: counts('damaged', 'damaged').get('') ?? 0,
      unsure: counts('unsure', 'unsure').get('') ?? 0,
      lacks: METADATA_FIELD_NAMES.map((field) => ({ field, count: lacks.get(field) ?? 0 })).filter(
        ({ count }) => count > 0,
      ),
      statuses: STATUSES.map((status) => ({ status, count: statuses.get(status) ?? 0 })),
      roles: ROLES.map((role) => ({ role, count: roles.get(role) ?? 0 })).filter(({ count }) => count > 0),
      rules: listed(counts('rule', query.undecided ? 'open' : 'rule'))
        .map(([rule, count]) => ({ rule, count }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      years: listed(counts('year', 'year'))
        .map(([year, count]) => ({ year, count }))
        .sort((a, b) => byYear(a.year, b.year)),
      tags: listed(counts('tag', 'tag'))
        .map(([tag, count]) => ({ tag, count }))
        .sort((a, b) => b.count - a.count || inOrder(a.tag, b.tag))
        .slice(0, LISTED_TAGS),
    };
  }
}

const listed = (counts: ReadonlyMap<string, number>): readonly [string, number][] =>
  [...counts].filter(([, count]) => count > 0);

/** The latest first, and those without a year behind all. */
const byYear = (a: string, b: string): number =>
  a === b ? 0 : a === NO_YEAR ? 1 : b === NO_YEAR ? -1 : a < b ? 1 : -1;

/** What of `base` is left by all filters but one. */
const narrowed = (base: Bits, sets: ReadonlyMap<Filter, Bits>, but: Filter | null): Bits => {
  let rows = base;
  for (const [filter, bits] of sets) if (filter !== but) rows = rows.and(bits);
  return rows;
};
