/**
 * The catalog: list, facets, search and statistics of an open corpus. It is derived from the snapshots and holds
 * nothing that they do not. Callers know only the interface, so that an index on the disk can take the place of this
 * one in memory.
 */
import type { DispatchItem, DispatchPage, Query, Stats } from '../core/api-values.ts';
import { STATUSES } from '../core/model/dispatch.ts';
import type { CatalogRecord } from './catalog-record.ts';
import { matcherOf } from './fold.ts';

export interface Range {
  readonly offset: number;
  readonly limit: number;
}

export interface Totals {
  readonly dispatches: number;
  readonly undecided: number;
}

export interface Catalog {
  readonly put: (record: CatalogRecord) => void;
  readonly remove: (id: string) => void;
  readonly get: (id: string) => CatalogRecord | undefined;
  readonly totals: () => Totals;
  readonly list: (query: Query, range: Range) => DispatchPage;
  /** Ids of all that the query finds, in its order. */
  readonly ids: (query: Query) => readonly string[];
  readonly adjacent: (
    query: Query,
    from: string | null,
    step: 1 | -1,
    undecided: boolean,
  ) => { readonly id: string; readonly index: number } | null;
  readonly stats: () => Stats;
}

const collator = new Intl.Collator('fr', { numeric: true });

/** Empty last. */
const byText = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : collator.compare(a, b);

const byId = (a: DispatchItem, b: DispatchItem): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const ORDERS: Readonly<Record<Query['sort'], (a: DispatchItem, b: DispatchItem) => number>> = {
  name: (a, b) => collator.compare(a.name, b.name) || byId(a, b),
  date: (a, b) => byText(a.date, b.date) || collator.compare(a.name, b.name) || byId(a, b),
  title: (a, b) => collator.compare(a.title, b.title) || byId(a, b),
  undecided: (a, b) => b.undecided - a.undecided || collator.compare(a.name, b.name) || byId(a, b),
};

interface Filters {
  readonly status: (item: DispatchItem) => boolean;
  readonly undecided: (item: DispatchItem) => boolean;
  readonly tag: (item: DispatchItem) => boolean;
}

const filtersOf = ({ statuses, undecided, tag }: Query): Filters => ({
  status: ({ status }) => statuses.length === 0 || statuses.includes(status),
  undecided: (item) => !undecided || item.undecided > 0,
  tag: ({ tags }) => tag === null || tags.includes(tag),
});

interface Found {
  readonly items: readonly DispatchItem[];
  readonly facets: DispatchPage['facets'];
}

/** A facet counts what choosing it would find: all other filters hold, its own does not. */
const facetsOf = (items: readonly DispatchItem[], filters: Filters): DispatchPage['facets'] => {
  const statuses = new Map(STATUSES.map((status) => [status, 0]));
  const tags = new Map<string, number>();
  let undecided = 0;
  for (const item of items) {
    const [status, open, tag] = [filters.status(item), filters.undecided(item), filters.tag(item)];
    if (open && tag) statuses.set(item.status, (statuses.get(item.status) ?? 0) + 1);
    if (status && tag && item.undecided > 0) undecided++;
    if (status && open) for (const name of item.tags) tags.set(name, (tags.get(name) ?? 0) + 1);
  }
  return {
    statuses: [...statuses].map(([status, count]) => ({ status, count })),
    undecided,
    tags: [...tags]
      .map(([tag, count]) => ({ tag, count }))
      .sort((a, b) => b.count - a.count || collator.compare(a.tag, b.tag)),
    all: items.length,
  };
};

export class MemoryCatalog implements Catalog {
  private readonly records = new Map<string, CatalogRecord>();
  private undecided = 0;
  /** The last queries' answers, until anything changes. */
  private readonly found = new Map<string, Found>();

  put(record: CatalogRecord): void {
    const { id, undecided } = record.item;
    this.undecided += undecided - (this.records.get(id)?.item.undecided ?? 0);
    this.records.set(id, record);
    this.found.clear();
  }

  remove(id: string): void {
    this.undecided -= this.records.get(id)?.item.undecided ?? 0;
    this.records.delete(id);
    this.found.clear();
  }

  get(id: string): CatalogRecord | undefined {
    return this.records.get(id);
  }

  totals(): Totals {
    return { dispatches: this.records.size, undecided: this.undecided };
  }

  list(query: Query, { offset, limit }: Range): DispatchPage {
    const { items, facets } = this.find(query);
    return { total: items.length, offset, items: items.slice(offset, offset + limit), facets };
  }

  ids(query: Query): readonly string[] {
    return this.find(query).items.map(({ id }) => id);
  }

  adjacent(
    query: Query,
    from: string | null,
    step: 1 | -1,
    undecided: boolean,
  ): { readonly id: string; readonly index: number } | null {
    const { items } = this.find(query);
    for (let index = this.start(query, items, from, step); ; index += step) {
      const item = items[index];
      if (item === undefined) return null;
      if (!undecided || item.undecided > 0) return { id: item.id, index };
    }
  }

  stats(): Stats {
    const { facets } = this.find({ search: '', statuses: [], undecided: false, tag: null, sort: 'name' });
    const rules = new Map<string, Stats['edits'][number]>();
    const roles = new Map<string, number>();
    let words = 0;
    for (const record of this.records.values()) {
      words += record.item.words;
      for (const [role, count] of record.roles) roles.set(role, (roles.get(role) ?? 0) + count);
      for (const [rule, counts] of record.rules) {
        const sum = rules.get(rule);
        rules.set(rule, {
          rule,
          proposed: counts.proposed + (sum?.proposed ?? 0),
          accepted: counts.accepted + (sum?.accepted ?? 0),
          rejected: counts.rejected + (sum?.rejected ?? 0),
          superseded: counts.superseded + (sum?.superseded ?? 0),
          byPerson: counts.byPerson + (sum?.byPerson ?? 0),
        });
      }
    }
    return {
      dispatches: this.records.size,
      statuses: facets.statuses,
      words,
      edits: [...rules.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      blocks: [...roles].map(([role, count]) => ({ role, count })).sort((a, b) => (a.role < b.role ? -1 : 1)),
    };
  }

  /**
   * Where to begin: beside `from`; where the query no longer finds `from` (its last edit was just decided), at the
   * place where it would stand.
   */
  private start(query: Query, items: readonly DispatchItem[], from: string | null, step: 1 | -1): number {
    if (from === null) return step === 1 ? 0 : items.length - 1;
    const at = items.findIndex(({ id }) => id === from);
    if (at >= 0) return at + step;
    const gone = this.records.get(from)?.item;
    if (gone === undefined) return step === 1 ? 0 : items.length - 1;
    const order = ORDERS[query.sort];
    const next = items.findIndex((item) => order(item, gone) > 0);
    const place = next < 0 ? items.length : next;
    return step === 1 ? place : place - 1;
  }

  private find(query: Query): Found {
    const key = JSON.stringify([query.search, query.statuses, query.undecided, query.tag, query.sort]);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const matches = matcherOf(query.search);
    const filters = filtersOf(query);
    const base = [...this.records.values()].filter(({ text }) => matches(text)).map(({ item }) => item);
    const items = base
      .filter((item) => filters.status(item) && filters.undecided(item) && filters.tag(item))
      .sort(ORDERS[query.sort]);
    const found = { items, facets: facetsOf(base, filters) };
    if (this.found.size >= 8) this.found.clear();
    this.found.set(key, found);
    return found;
  }
}
