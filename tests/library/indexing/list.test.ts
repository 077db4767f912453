/** The list: search, facets, order, pages, and the way from one dispatch to the next. */
import { describe, expect, test } from 'vitest';
import type { Query } from '../../../core/api-values.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { folded } from '../../../core/fold.ts';
import { searchWords } from '../../../core/search-words.ts';
import { hasTerm } from '../../../library/catalog/search-words.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, readDispatch } from '../corpus.ts';
import { answer } from '../fresh.ts';

const TEXTS = {
  '10.txt': 'Le port de Đà Nẵng s’agrandit\nLe port de Đà Nẵng a reçu un navire. -VNA\n',
  '9.txt': 'Une œuvre commune à Hanoï\nLe ministre a salué une œuvre commune. -VNA\n',
  '2.txt': 'Hanoï reçoit\nHanoï reçoit une délégation du port,hier. -VNA\n',
};

const names = async (library: Library, query: Partial<Query>): Promise<readonly string[]> => {
  const input = { query: { ...EVERYTHING, ...query }, range: { offset: 0, limit: 50 } };
  return (await answer(library, 'dispatches.list', input)).items.map(({ name }) => name);
};

describe('search', () => {
  test.each([
    ['da nang', 'Đà Nẵng', true],
    ['DA NANG', 'Đà Nẵng', true],
    ['đà', 'da', true],
    ['oeuvre', 'œuvre', true],
    ['eco', 'Économie', true],
    ['nomie', 'Économie', false],
    ['nang da', 'Đà Nẵng', true],
    ['"nang da"', 'Đà Nẵng', false],
    ['"da nang"', 'à Đà Nẵng, hier', true],
    ['"da nan"', 'Đà Nẵng', false],
    ['"da nan', 'Đà Nẵng', true],
    ['« da nang »', 'Đà Nẵng', true],
    ['l’eau', 'de l’eau', true],
    ["aujourd'hui", 'aujourd’hui', true],
    ['', 'anything', true],
    ['?!', 'anything', true],
    ['2019', 'en 2019.', true],
    ['moscou russie', 'Moscou', false],
  ])('%s in %s: %s', (search, text, found) => {
    const { terms } = searchWords(search);
    expect(terms.every((term) => hasTerm(folded(text), term))).toBe(found);
  });

  test('finds by words, by name and by metadata, among all that the filters leave', async () => {
    const { library } = await corpusOf(TEXTS);
    expect(await names(library, { search: 'port' })).toEqual(['2.txt', '10.txt']);
    expect(await names(library, { search: 'oeuv' })).toEqual(['9.txt']);
    expect(await names(library, { search: '10 txt' })).toEqual(['10.txt']);
    expect(await names(library, { search: 'port', statuses: ['reviewed'] })).toEqual([]);
  });
});

describe('fields in a search', () => {
  const DATED = {
    '1.txt': 'Arrivée au port de Haiphong\nHanoï, 6 septembre 2019 (VNA) - Un navire est arrivé. -VNA\n',
    '2.txt': 'Départ pour la capitale du Centre\nHanoï, 17 mars 2021 (VNA) - Un avion est parti. -VNA\n',
    '3.txt': 'Attente en gare de Vinh\nUn train attend,dit-on. -VNA\n',
  };

  test.each([
    ['date:2019', ['1.txt']],
    ['date:2019..2021', ['1.txt', '2.txt']],
    ['date:2019-10..', ['2.txt']],
    ['date:..2020', ['1.txt']],
    ['role:dateline navire', ['1.txt']],
    ['rôle:headline', ['1.txt', '2.txt', '3.txt']],
    ['status:excl', []],
    ['état:new train', ['3.txt']],
    ['rôle:titre', ['1.txt', '2.txt', '3.txt']],
    ['role:TITRE navire', ['1.txt']],
    ['rôle:"lieu et date"', ['1.txt', '2.txt']],
    ['role:lieu', ['1.txt', '2.txt']],
    ['rôle:"titre du renvoi"', []],
    ['état:nouvelle train', ['3.txt']],
    ['etat:nouv train', ['3.txt']],
    ['status:relue', ['2.txt']],
    ['état:"à revoir"', []],
    ['status:"in progress"', []],
    ['état:reviewed', ['2.txt']],
    ['mot-clé:"deux mots"', ['2.txt']],
    ['tag:… avion', []],
    ['date:..', ['1.txt', '2.txt']],
    ['rule:nothing-of-the-kind', []],
    ['règle:mark-space', ['3.txt']],
    ['regle:mark', ['3.txt']],
    ['role:', []],
    ['https://example.org', []],
  ])('%s', async (search, found) => {
    const { library, ids } = await corpusOf(DATED);
    await applied(library, ids['2.txt'] ?? '', { type: 'set-field', field: 'tags', value: ['Deux mots'] });
    await applied(library, ids['2.txt'] ?? '', {
      type: 'set-status',
      status: 'reviewed',
      undecided: 'leave',
    });
    expect(await names(library, { search })).toEqual(found);
  });

  test('no search is an error, however hostile', async () => {
    const { library } = await corpusOf(TEXTS);
    const hostile = [
      '" OR 1=1 --',
      'port" AND folded:x*',
      'NEAR(port hanoi, 2) ^port {folded} : +- ()',
      '"',
      "'; DROP TABLE text; --",
      'a b '.repeat(250),
      `"${'x '.repeat(498)}`,
      '\u0000\ud800 *',
    ];
    for (const search of hostile) expect(await names(library, { search })).toBeInstanceOf(Array);
    expect(await names(library, { search: 'port' })).toEqual(['2.txt', '10.txt']);
  });
});

describe('order and facets', () => {
  test('names are sorted as people count, titles as French has it', async () => {
    const { library } = await corpusOf(TEXTS);
    expect(await names(library, { sort: 'name' })).toEqual(['2.txt', '9.txt', '10.txt']);
    expect(await names(library, { sort: 'title' })).toEqual(['2.txt', '10.txt', '9.txt']);
  });

  test('by date the earliest comes first, and what has none last', async () => {
    const { library, ids } = await corpusOf(TEXTS);
    const dates = { '10.txt': '2021-03-04', '2.txt': '2019-08' };
    for (const [name, value] of Object.entries(dates))
      await applied(library, ids[name] ?? '', { type: 'set-field', field: 'date', value });
    expect(await names(library, { sort: 'date' })).toEqual(['2.txt', '10.txt', '9.txt']);
  });

  test('each facet counts what choosing it would find', async () => {
    const { library, ids } = await corpusOf(TEXTS);
    await applied(library, ids['2.txt'] ?? '', { type: 'set-field', field: 'tags', value: ['port'] });
    await applied(library, ids['10.txt'] ?? '', {
      type: 'set-status',
      status: 'reviewed',
      undecided: 'accept',
    });
    await applied(library, ids['10.txt'] ?? '', { type: 'set-field', field: 'tags', value: ['port', 'mer'] });
    const query: Query = { ...EVERYTHING, statuses: ['reviewed'] };
    const { facets, total } = await answer(library, 'dispatches.list', {
      query,
      range: { offset: 0, limit: 1 },
    });
    expect(total).toBe(1);
    expect(facets.all).toBe(3);
    expect(facets.statuses).toEqual([
      { status: 'new', count: 1 },
      { status: 'in-progress', count: 1 },
      { status: 'reviewed', count: 1 },
      { status: 'second-look', count: 0 },
      { status: 'excluded', count: 0 },
    ]);
    expect(facets.tags).toEqual([
      { tag: 'mer', count: 1 },
      { tag: 'port', count: 1 },
    ]);
    expect(await names(library, { tag: 'port' })).toEqual(['2.txt', '10.txt']);
  });

  test('a page is a part of the whole', async () => {
    const { library } = await corpusOf(TEXTS);
    const page = await answer(library, 'dispatches.list', {
      query: EVERYTHING,
      range: { offset: 2, limit: 5 },
    });
    expect(page).toMatchObject({ total: 3, offset: 2, items: [{ name: '10.txt' }] });
  });

  test('statistics add up', async () => {
    const { library, ids } = await corpusOf(TEXTS);
    await applied(library, ids['9.txt'] ?? '', {
      type: 'set-status',
      status: 'excluded',
      undecided: 'leave',
    });
    const stats = await answer(library, 'corpus.stats', {});
    expect(stats.dispatches).toBe(3);
    expect(stats.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    const views = await Promise.all(Object.values(ids).map((id) => readDispatch(library, id)));
    const roles = views.flatMap((view) => view.dispatch.blocks.map(({ role }) => role));
    for (const { role, count } of stats.blocks)
      expect(roles.filter((one) => one === role)).toHaveLength(count);
    expect(stats.blocks.reduce((sum, { count }) => sum + count, 0)).toBe(roles.length);
    const edits = views.flatMap((view) => view.dispatch.edits);
    expect(stats.edits.reduce((sum, rule) => sum + rule.proposed, 0)).toBe(
      edits.filter((edit) => edit.state === 'proposed').length,
    );
  });
});

describe('the next dispatch', () => {
  const adjacent = (
    library: Library,
    query: Partial<Query>,
    from: string | null,
    step: 1 | -1,
    undecided = false,
  ) => answer(library, 'dispatches.adjacent', { query: { ...EVERYTHING, ...query }, from, step, undecided });

  test('goes in the order of the query, from the start, and ends', async () => {
    const { library, ids } = await corpusOf(TEXTS);
    const id = (name: string): string => ids[name] ?? '';
    expect(await adjacent(library, {}, null, 1)).toEqual({ id: id('2.txt'), index: 0 });
    expect(await adjacent(library, {}, id('2.txt'), 1)).toEqual({ id: id('9.txt'), index: 1 });
    expect(await adjacent(library, {}, id('10.txt'), 1)).toBeNull();
    expect(await adjacent(library, {}, id('2.txt'), -1)).toBeNull();
    expect(await adjacent(library, {}, null, 1, true)).toBeNull();
  });

  test('goes on from where a dispatch stood that the query no longer finds', async () => {
    const { library, ids } = await corpusOf(TEXTS);
    const id = ids['9.txt'] ?? '';
    await applied(library, id, { type: 'set-status', status: 'reviewed', undecided: 'leave' });
    expect(await adjacent(library, { statuses: ['new'] }, id, 1)).toMatchObject({ id: ids['10.txt'] });
    expect(await adjacent(library, { statuses: ['new'] }, id, -1)).toMatchObject({ id: ids['2.txt'] });
  });
});
