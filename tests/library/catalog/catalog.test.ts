/** The catalog against a plain walk over the same records, after any sequence of changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Query } from '../../../core/api-values.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { folded } from '../../../core/fold.ts';
import { STATUSES } from '../../../core/model/dispatch.ts';
import { EDIT_STATES } from '../../../core/model/edit.ts';
import type { Role } from '../../../core/model/role.ts';
import { Catalog } from '../../../library/catalog/catalog.ts';
import type { Database } from '../../../library/catalog/database.ts';
import { Facets } from '../../../library/catalog/facets.ts';
import { IndexFailure } from '../../../library/catalog/index-failure.ts';
import { newIndex } from '../../../library/catalog/index-file.ts';
import type { CatalogRecord, EditCounts, SeriesEdit } from '../../../library/catalog/record.ts';
import { expectedPage } from '../query-oracle.ts';

const WORDS = [
  'Hanoï',
  'port',
  'Đà',
  'Nẵng',
  'œuvre',
  'porte',
  'p',
  '2019',
  'a',
  'l’eau',
  '𝒳',
  'Économie',
  'premier',
  'premium',
];
const TAGS = ['port', 'mer', 'deux mots', 'nul\u0000'];
const RULES = ['comma-space', 'split', 'hand'];
const SOME_ROLES: readonly Role[] = ['headline', 'body', 'caption', 'teaser-headline'];

const ids = fc.integer({ min: 0, max: 11 }).map((n) => n.toString(16).padStart(16, 'e'));
const phrase = (max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max }).map((words) => words.join(' '));

const seriesEdit: fc.Arbitrary<SeriesEdit> = fc
  .record({
    before: fc.constantFrom('Leport', 'lamer', 'x\u0000y', '\ud800z'),
    rule: fc.constantFrom(...RULES),
    state: fc.constantFrom(...EDIT_STATES),
    byPerson: fc.boolean(),
    at: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ before, at, ...rest }) => ({
    ...rest,
    before,
    after: `${before} `,
    id: `${at}-${at}`,
    from: at,
    to: at,
    insert: ' ',
  }));

const NO_EDITS: EditCounts = { proposed: 0, accepted: 0, rejected: 0, superseded: 0, byPerson: 0 };

const record: fc.Arbitrary<CatalogRecord> = fc
  .record({
    id: ids,
    name: fc.integer({ min: 0, max: 120 }).map((n) => `${n}.txt`),
    title: phrase(3),
    body: phrase(8),
    status: fc.constantFrom(...STATUSES),
    date: fc.constantFrom(null, '2019', '2019-08', '2021-03-04', 'XXXX-09-06'),
    damaged: fc.constantFrom(null, { code: 'dispatch-damaged', details: { reason: 'x' } } as const),
    tags: fc.uniqueArray(fc.constantFrom(...TAGS)),
    roles: fc.uniqueArray(fc.constantFrom(...SOME_ROLES)),
    unsure: fc.boolean(),
    edits: fc.uniqueArray(seriesEdit, { selector: ({ id }) => id, maxLength: 4 }),
  })
  .map(({ id, name, title, body, status, date, damaged, tags, roles, unsure, edits }): CatalogRecord => {
    const rules = new Map<string, EditCounts>();
    for (const { rule, state, byPerson } of edits) {
      const counts = rules.get(rule) ?? NO_EDITS;
      rules.set(rule, {
        ...counts,
        [state]: counts[state] + 1,
        byPerson: counts.byPerson + (byPerson ? 1 : 0),
      });
    }
    const undecided = edits.filter(({ state }) => state === 'proposed').length;
    const item = {
      id,
      title,
      hasHeadline: true,
      name,
      place: null,
      date,
      status,
      undecided,
      edits: edits.length,
      words: 3,
      tags,
      damaged,
    };
    return {
      item,
      sha256: id.repeat(4),
      bytes: body.length,
      encoding: 'utf-8',
      text: folded(`${title}\n${body}`),
      about: folded(name),
      rules,
      roles: new Map(roles.map((role) => [role, 1])),
      edits,
      headlines: [folded(title).trim()],
      related: [],
      leads: [],
      summaries: [],
      values: tags.map((value) => ({ field: 'tags', value })),
      replaces: null,
      names: [name],
      prints: () => [],
      unsure,
    };
  });

type Change =
  | { readonly put: CatalogRecord }
  | { readonly remove: string }
  /** Dispatches leave together: hidden at once, and taken out so many at a time. */
  | { readonly hide: readonly string[] }
  | { readonly letGo: number }
  | { readonly ask: Query }
  /** Another opening of the same index; `settled` where the one before was closed well. */
  | { readonly settled: boolean };

const search = fc.oneof(
  fc.constant(''),
  fc
    .array(
      fc.constantFrom(...WORDS, 'po', 'd', 'prem', 'premi', 'premie', '"', '«', '* OR (', 'NEAR', ':', '-'),
      { maxLength: 4 },
    )
    .map((parts) => parts.join(' ')),
  // A phrase, typed so far or closed.
  fc
    .tuple(phrase(4), fc.nat({ max: 3 }), fc.constantFrom('', '"', '" po'))
    .map(([words, untyped, end]) => `"${words.slice(0, Math.max(1, words.length - untyped))}${end}`),
);

const query: fc.Arbitrary<Query> = fc.record({
  search,
  statuses: fc.uniqueArray(fc.constantFrom(...STATUSES), { maxLength: 2 }),
  undecided: fc.boolean(),
  damaged: fc.boolean(),
  role: fc.option(fc.constantFrom(...SOME_ROLES)),
  rule: fc.option(fc.constantFrom(...RULES)),
  year: fc.option(fc.constantFrom('2019', '2021', 'none')),
  tag: fc.option(fc.constantFrom(...TAGS)),
  unsure: fc.boolean(),
  lacks: fc.option(fc.constantFrom('tags', 'date')),
  sort: fc.constantFrom('name', 'date', 'title', 'undecided'),
});

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: record.map((put) => ({ put })) },
  { weight: 1, arbitrary: ids.map((remove) => ({ remove })) },
  { weight: 1, arbitrary: fc.uniqueArray(ids, { maxLength: 5 }).map((hide) => ({ hide })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).map((letGo) => ({ letGo })) },
  { weight: 4, arbitrary: query.map((ask) => ({ ask })) },
  { weight: 1, arbitrary: fc.boolean().map((settled) => ({ settled })) },
);

/** Runs changes over a new catalog, and `check` with each query. */
const lived = (
  changes: readonly Change[],
  check: (catalog: Catalog, records: readonly CatalogRecord[], query: Query) => void,
): void => {
  const database = newIndex();
  // The third dispatch tells which beginnings are common, so that both ways of searching are taken.
  let catalog = new Catalog(database, 3);
  const known = new Map<string, CatalogRecord>();
  const hidden = new Set<string>();
  try {
    for (const one of changes) {
      if ('put' in one) {
        hidden.delete(one.put.item.id);
        known.set(one.put.item.id, one.put);
        catalog.put(one.put, 'stamp');
      } else if ('hide' in one) {
        for (const id of one.hide) {
          known.delete(id);
          hidden.add(id);
        }
        catalog.hide(new Set(one.hide));
      } else if ('letGo' in one) catalog.letGo(one.letGo);
      else if ('remove' in one) {
        known.delete(one.remove);
        catalog.remove(one.remove);
      } else if ('settled' in one) {
        if (one.settled) catalog.settle();
        else catalog.commit();
        catalog.end();
        catalog = new Catalog(database, 3);
        catalog.hide(hidden);
      } else check(catalog, [...known.values()], one.ask);
    }
    catalog.commit();
  } finally {
    catalog.end();
    database.close();
  }
};

const ALL = { offset: 0, limit: 100 };

describe('any sequence of changes', () => {
  const sequences = fc.array(change, { minLength: 4, maxLength: 40 });

  test('lists, counts and orders as a walk over the records does', () => {
    fc.assert(
      fc.property(sequences, (changes) => {
        lived(changes, (catalog, records, asked) => {
          const expected = expectedPage(records, asked);
          expect(catalog.listing.page(asked, ALL)).toEqual(expected);
          const order = expected.items.map(({ id }) => id);
          expect(catalog.listing.ids(asked)).toEqual(order);
          expect(catalog.listing.page(asked, { offset: 1, limit: 2 }).items).toEqual(
            expected.items.slice(1, 3),
          );
          for (const [index, id] of order.entries()) {
            const next = order[index + 1];
            expect(catalog.listing.adjacent(asked, id, 1, false)).toEqual(
              next === undefined ? null : { id: next, index: index + 1 },
            );
          }
          const last = expected.items.findLastIndex(({ undecided }) => undecided > 0);
          const found = order[last];
          expect(catalog.listing.adjacent(asked, null, -1, true)).toEqual(
            found === undefined ? null : { id: found, index: last },
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  test('sums up series, rules and values as a walk over the edits does', () => {
    fc.assert(
      fc.property(sequences, fc.option(fc.constantFrom(...RULES)), (changes, rule) => {
        lived([...changes, { ask: EVERYTHING }], (catalog, records) => {
          // These alone have what is hidden until it was taken out.
          while (catalog.hasHidden) catalog.letGo(2);
          const edits = records.flatMap(({ item, edits: own }) =>
            own.map((edit) => ({ ...edit, dispatch: item.id })),
          );
          const wanted = edits.filter((edit) => rule === null || edit.rule === rule);
          const page = catalog.lookups.series({ rule, undecided: false, search: '' }, ALL);
          expect(page.items.map(({ before }) => before).toSorted()).toEqual(
            [...new Set(wanted.map(({ before }) => before))].toSorted(),
          );
          for (const line of page.items) {
            const own = wanted.filter(({ before }) => before === line.before);
            expect(line.total).toBe(own.length);
            expect(line.byPerson).toBe(own.filter(({ byPerson }) => byPerson).length);
            for (const state of EDIT_STATES)
              expect(line[state]).toBe(own.filter((edit) => edit.state === state).length);
            expect(line.dispatches).toBe(new Set(own.map(({ dispatch }) => dispatch)).size);
            const all = edits.filter(({ before }) => before === line.before);
            expect([...line.rules].toSorted()).toEqual([...new Set(all.map((edit) => edit.rule))].toSorted());
            const { total, occurrences } = catalog.lookups.occurrences(line, ALL);
            expect(total).toBe(all.length);
            expect(occurrences.map(({ id, edit }) => `${id} ${edit}`).toSorted()).toEqual(
              all.map(({ dispatch, id }) => `${dispatch} ${id}`).toSorted(),
            );
            expect(catalog.lookups.havingSeries(line, true).toSorted()).toEqual(
              [
                ...new Set(all.filter(({ state }) => state === 'proposed').map(({ dispatch }) => dispatch)),
              ].toSorted(),
            );
          }
          const tags = catalog.lookups.names('tags');
          expect(tags.map(({ value }) => value).toSorted()).toEqual(
            [...new Set(records.flatMap(({ item }) => item.tags))].toSorted(),
          );
          for (const { value, count } of tags) {
            expect(count).toBe(records.filter(({ item }) => item.tags.includes(value)).length);
            expect(catalog.lookups.named('tags', value)).toHaveLength(count);
          }
          const stats = catalog.stats();
          expect(stats.dispatches).toBe(records.length);
          for (const { rule: of, proposed } of stats.edits) {
            expect(proposed).toBe(
              edits.filter((edit) => edit.rule === of && edit.state === 'proposed').length,
            );
            expect(catalog.lookups.havingRule(of, false).toSorted()).toEqual(
              records
                .filter(({ rules }) => rules.has(of))
                .map(({ item }) => item.id)
                .toSorted(),
            );
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('beginnings that the same dispatches have', () => {
  /** How many sets stand for beginnings that begin so. */
  const sets = (database: Database, letters: string): number =>
    database.all(
      z.object({ value: z.string() }),
      "SELECT value FROM facet WHERE kind = 'start' AND piece = 0 AND value LIKE ?",
      [`"${letters}%`],
    ).length;
  const saying = (number: number, body: string): CatalogRecord => {
    const [one] = fc.sample(record, { numRuns: 1, seed: number });
    if (one === undefined) throw new Error('no record');
    const id = number.toString(16).padStart(16, '0');
    return { ...one, item: { ...one.item, id }, text: folded(body), about: '' };
  };

  test('are kept once, until one has some of them and not the others', () => {
    const database = newIndex();
    const catalog = new Catalog(database, 3);
    // The third one has them chosen, step by step while the next ones come.
    const chosen = 40;
    const found = (search: string): number =>
      catalog.listing.page({ ...EVERYTHING, statuses: [], search }, ALL).total;
    for (let number = 0; number < chosen; number++) catalog.put(saying(number, 'le premier'), 'stamp');
    catalog.commit();
    expect(sets(database, 'pr')).toBe(1);
    expect(['pr', 'premi', 'premier', '"premier"', 'premiers'].map(found)).toEqual([
      ...[chosen, chosen, chosen, chosen, 0],
    ]);
    catalog.put(saying(chosen, 'le premium'), 'stamp');
    catalog.put(saying(chosen + 1, 'les premiers'), 'stamp');
    catalog.commit();
    expect(sets(database, 'pr')).toBe(3);
    expect(['pr', 'premi', 'premie', 'premier', '"premier"', 'premiu'].map(found)).toEqual([
      ...[chosen + 2, chosen + 2, chosen + 1, chosen + 1, chosen, 1],
    ]);
    catalog.end();
    database.close();
  });
});

test.each(['letter', 'start', 'pair'] as const)(
  'a value of the index that is spoilt fails as the index when it is first needed, which is made anew then: %s',
  (kind) => {
    const database = newIndex();
    database.run('INSERT INTO facet (kind, value, piece, bits) VALUES (?, ?, 0, ?)', [
      ...[kind, '"pr', Uint8Array.of(1)],
    ]);
    const facets = new Facets(database);
    expect(() => facets.get(kind, 'p')).toThrow(IndexFailure);
    expect(database.hasFailed).toBe(true);
    database.close();
  },
);

test('a decision on one of many edits writes what it changed, not all of them', () => {
  const database = newIndex();
  const catalog = new Catalog(database);
  const edits: SeriesEdit[] = Array.from({ length: 400 }, (_, at) => ({
    ...{
      id: `${at}-${at}`,
      from: at,
      to: at,
      insert: ' ',
      rule: 'split',
      state: 'proposed',
      byPerson: false,
    },
    ...{ before: `mot${at}`, after: `mot ${at}` },
  }));
  const counts = { ...NO_EDITS, proposed: edits.length };
  const one = fc.sample(record, 1)[0];
  if (one === undefined) throw new Error('no record');
  const put = (states: readonly SeriesEdit[], rules: EditCounts): boolean =>
    catalog.put({ ...one, edits: states, rules: new Map([['split', rules]]) }, 'stamp');
  const written = (): number =>
    database.get(z.object({ all: z.number() }), 'SELECT total_changes() AS "all"')?.all ?? 0;
  put(edits, counts);
  const before = written();
  expect(before).toBeGreaterThan(edits.length);
  const decided = edits.map((edit, at) =>
    at === 7 ? { ...edit, state: 'accepted' as const, byPerson: true } : edit,
  );
  put(decided, { ...counts, proposed: edits.length - 1, accepted: 1, byPerson: 1 });
  expect(written() - before).toBeLessThan(20);
  const query = { rule: null, undecided: true, search: '' };
  expect(catalog.lookups.series(query, { offset: 0, limit: 1 }).total).toBe(edits.length - 1);
});
