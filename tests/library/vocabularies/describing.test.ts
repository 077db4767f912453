/** Describing many dispatches at once: years with a preview and as suggestions, names put together, teasers linked. */

import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Input } from '../../../core/api.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { corpusOf, readDispatch, type Setting } from '../corpus.ts';
import { answer, imported } from '../fresh.ts';

const story = (place: string, day: string): string =>
  `Le port rouvre à ${place}\nLe port de ${place} a rouvert.\n${place}, ${day} (VNA) - Le port de la ville a rouvert hier matin, après des travaux. - VNA\n`;

/** A corpus with these files below a folder, all last changed on the given day. */
const filed = async (texts: Readonly<Record<string, string>>, day: string): Promise<Setting> => {
  const setting = await corpusOf({});
  const root = join(setting.folder, 'VNA 2017');
  for (const [name, text] of Object.entries(texts)) {
    const path = join(root, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
    await utimes(path, new Date(day), new Date(day));
  }
  const { result } = await imported(setting.library, [root]);
  const added = result?.kind === 'import' ? result.added : [];
  return {
    ...setting,
    ids: Object.fromEntries(
      Object.keys(texts)
        .sort()
        .map((name, i) => [name, added[i] ?? '']),
    ),
  };
};

const years = (rule: Input<'years.preview'>['rule'], year: number | null = null): Input<'years.preview'> => ({
  selection: { query: { ...EVERYTHING, statuses: [] } },
  rule,
  year,
});

const dateOf = async ({ library }: Setting, id: string) =>
  (await readDispatch(library, id)).dispatch.metadata.date;

test('says which dispatch would get which year from what, and sets them as suggestions that can be taken back', async () => {
  const setting = await filed(
    {
      'a.txt': story('Hanoï', '6 septembre'),
      'sub 2018/b.txt': story('Hué', '7 septembre'),
      'c.txt': story('Vinh', '8 septembre 2016'),
    },
    '2015-10-01T12:00:00Z',
  );
  const { library, ids } = setting;
  const preview = await answer(library, 'years.preview', years('year-from-folder'));
  expect(preview).toMatchObject({
    selected: 3,
    known: 1,
    found: 2,
    years: [
      { year: 2017, count: 1 },
      { year: 2018, count: 1 },
    ],
  });
  expect(preview.dispatches.map(({ before, after, from }) => [before, after, from])).toEqual([
    ['XXXX-09-06', '2017-09-06', 'VNA 2017'],
    ['XXXX-09-07', '2018-09-07', 'sub 2018'],
  ]);
  expect(await answer(library, 'years.preview', years('year-from-file-date'))).toMatchObject({
    years: [{ year: 2015, count: 2 }],
  });
  expect(await dateOf(setting, ids['a.txt'] ?? '')).toMatchObject({ value: 'XXXX-09-06' });

  const { operation } = await answer(library, 'years.set', years('year-from-folder'));
  expect(operation).toMatchObject({
    operation: { type: 'set-years', rule: 'year-from-folder', years: [2017, 2018] },
    dispatches: 2,
  });
  expect(await dateOf(setting, ids['a.txt'] ?? '')).toEqual({
    value: '2017-09-06',
    basis: 'inferred',
    rule: 'year-from-folder',
    confirmed: false,
  });
  expect(await dateOf(setting, ids['c.txt'] ?? '')).toMatchObject({
    value: '2016-09-08',
    basis: 'extracted',
  });

  expect(await dateOf(setting, ids['sub 2018/b.txt'] ?? '')).toMatchObject({ value: '2018-09-07' });

  await answer(library, 'operations.undo', { id: operation?.id ?? '' });
  expect(await dateOf(setting, ids['sub 2018/b.txt'] ?? '')).toMatchObject({ value: 'XXXX-09-07' });
  expect(await dateOf(setting, ids['a.txt'] ?? '')).toMatchObject({
    value: 'XXXX-09-06',
    basis: 'extracted',
  });
});

test('puts the spellings of a name together, and says which is preferred', async () => {
  const setting = await corpusOf({ 'a.txt': 'Un texte.', 'b.txt': 'Un autre texte.', 'c.txt': 'Un tiers.' });
  const { library, ids } = setting;
  for (const [file, name] of [
    ['a.txt', 'Tô Lâm'],
    ['b.txt', 'Tô Lâm'],
    ['c.txt', 'To Lam'],
  ] as const) {
    const id = ids[file] ?? '';
    const { dispatch } = await readDispatch(library, id);
    const operation = { type: 'set-field', field: 'persons', value: [name] } as const;
    await answer(library, 'dispatch.apply', { id, revision: dispatch.revision, operation });
  }
  const names = async (search: string) =>
    (
      await answer(library, 'names.list', {
        field: 'persons',
        search,
        several: true,
        range: { offset: 0, limit: 10 },
      })
    ).names;
  expect(await names('lam')).toMatchObject([
    {
      name: 'Tô Lâm',
      count: 3,
      preferred: null,
      variants: [
        { name: 'Tô Lâm', count: 2 },
        { name: 'To Lam', count: 1 },
      ],
    },
  ]);
  expect(await names('dupont')).toEqual([]);
  const added = { field: 'persons', title: 'Personnes', label: 'Tô Lâm', alternates: ['To Lam'] } as const;
  await answer(library, 'vocabularies.add-term', { ...added, alternates: [...added.alternates] });
  expect(await names('')).toMatchObject([{ preferred: 'Tô Lâm' }]);
  expect((await readDispatch(library, ids['c.txt'] ?? '')).dispatch.metadata.persons?.value).toEqual([
    'To Lam',
  ]);
});

test('finds the story of a teaser, whatever its case and accents, and how often it is teased', async () => {
  const teased = (line: string): string =>
    `${story('Hanoï', '6 septembre')}Voir plus\nUne vue. Photo: VNA\n${line}\nLe marché de la ville a rouvert ses portes, après trois ans de travaux.\n`;
  const { library, ids } = await corpusOf({
    'a.txt': teased('Le port rouvre à Hué'),
    'b.txt': teased('Le port rouvre à Hue'),
    'c.txt': story('Hué', '7 septembre'),
  });
  const { teasers } = await answer(library, 'teasers.find', {
    items: [
      { headline: 'LE PORT ROUVRE À HUÉ', summary: null },
      { headline: 'Rien de tel', summary: null },
    ],
  });
  expect(teasers).toMatchObject([
    {
      by: 'headline',
      stories: [{ id: ids['c.txt'], title: 'Le port rouvre à Hué' }],
      teasedIn: 2,
      teasers: [expect.anything(), expect.anything()],
    },
    { stories: [], teasedIn: 0, teasers: [] },
  ]);
});

const FIRST =
  'Le port de la ville a rouvert lundi ses portes aux pêcheurs et aux promeneurs, après trois ans de travaux';
/** A dispatch with a headline of its own. */
const headed = (headline: string, first = FIRST): string =>
  `${headline}\nHué, 7 septembre (VNA) - ${first}.\nLes pêcheurs y ont débarqué leurs premières caisses dès le matin, selon la mairie. -VNA\n`;
/** A dispatch that teases another. */
const teasing = (place: string, ...lines: readonly string[]): string =>
  `Le marché de ${place} s’agrandit\n${place}, 6 septembre (VNA) - Le marché de ${place} accueillera vingt étals de plus au printemps, a annoncé la ville.\nLes travaux dureront six mois, a précisé un adjoint. -VNA\n\nVoir plus\nUne vue. Photo: VNA\n${lines.join('\n')}\n`;

test('knows a teaser again whose headline was cut, with a mark or amid a word', async () => {
  const { library, ids } = await corpusOf({
    'whole.txt': teasing('Lyon', 'Le port de la ville de Hué rouvre ses quais aux pêcheurs'),
    'marked.txt': teasing('Nice', 'Le port de la ville de Hué rouvre ses…'),
    'amid.txt': teasing('Brest', 'Le port de la ville de Hué rouvre ses quais aux pê'),
    'story.txt': headed('Le port de la ville de Hué rouvre ses quais aux pêcheurs'),
  });
  const { teasers } = await answer(library, 'teasers.find', {
    items: [
      { headline: 'Le port de la ville de Hué rouvre ses quais aux pêcheurs', summary: null },
      { headline: 'Le port de la ville de Hué rouvre ses…', summary: null },
      { headline: 'Le port de la ville de Hué rouvre ses quais aux pê', summary: null },
    ],
  });
  const story = { id: ids['story.txt'], title: 'Le port de la ville de Hué rouvre ses quais aux pêcheurs' };
  expect(teasers).toMatchObject([
    { by: 'headline', stories: [story], teasedIn: 3 },
    { by: 'cut', stories: [story], teasedIn: 3 },
    { by: 'cut', stories: [story], teasedIn: 3 },
  ]);
});

test('links no cut headline that two stories begin with, and takes none that goes on for a cut one', async () => {
  const { library, ids } = await corpusOf({
    'one.txt': headed('Le port de la ville de Hué rouvre ses quais aux pêcheurs'),
    'other.txt': headed(
      'Le port de la ville de Hué rouvre ses portes',
      'Les portes du port sont ouvertes depuis lundi matin',
    ),
    'teasing.txt': teasing('Lyon', 'Le port de la ville de Hué rouvre ses…'),
  });
  const { teasers } = await answer(library, 'teasers.find', {
    items: [
      { headline: 'Le port de la ville de Hué rouvre ses…', summary: null },
      { headline: 'Le port de la ville de Hué rouvre ses portes', summary: null },
      { headline: 'Le port de la ville de Hué rouvre', summary: null },
    ],
  });
  expect(teasers).toMatchObject([
    { stories: [], teasedIn: 1 },
    { by: 'headline', stories: [{ id: ids['other.txt'] }], teasedIn: 0 },
    { stories: [], teasedIn: 0 },
  ]);
});

test('knows a teaser without a headline by its summary, and finds the one story that begins so', async () => {
  const { library, ids } = await corpusOf({
    'story.txt': headed('Les quais rouverts'),
    'whole.txt': teasing('Lyon', 'Hué retrouve son port', `${FIRST}.`),
  });
  const cut = `${FIRST.slice(0, 88)}…`;
  const { teasers } = await answer(library, 'teasers.find', {
    items: [
      { headline: null, summary: cut },
      { headline: 'Un titre que personne d’autre n’imprime', summary: `${FIRST}.` },
      { headline: null, summary: 'Le port de la ville' },
    ],
  });
  expect(teasers).toMatchObject([
    { by: 'summary', stories: [{ id: ids['story.txt'] }], teasedIn: 1 },
    { by: 'summary', stories: [{ id: ids['story.txt'] }], teasedIn: 1 },
    { stories: [], teasedIn: 0 },
  ]);
});

test('puts the spellings of dateline places and agencies together, too', async () => {
  const { library } = await corpusOf({
    'a.txt': 'Hanoï (VNA) - Une délégation est arrivée hier matin dans la capitale du pays.',
    'b.txt': 'Hanoi (VNA) - Une autre délégation est arrivée hier soir dans la capitale du pays.',
  });
  const range = { offset: 0, limit: 10 };
  const of = async (field: 'datelinePlace' | 'agency') =>
    (await answer(library, 'names.list', { field, search: '', several: false, range })).names;
  expect(await of('datelinePlace')).toMatchObject([{ count: 2, variants: [{ count: 1 }, { count: 1 }] }]);
  expect(await of('agency')).toMatchObject([{ name: 'VNA', count: 2 }]);
});

test('puts a preferred form in the place of others where dispatches have them, and takes it back', async () => {
  const story = (place: string, words: string) =>
    `${place} (VNA) - Une délégation est arrivée ${words} dans la capitale du pays, dit-on.`;
  const { library, ids } = await corpusOf({
    'a.txt': story('Hanoi', 'hier matin'),
    'b.txt': story('Hanoï', 'hier soir'),
    'c.txt': story('Moscou', 'avant-hier'),
  });
  const operation = {
    type: 'replace-terms',
    field: 'datelinePlace',
    terms: ['Hanoi', 'Ha Noi'],
    by: 'Hanoï',
  } as const;
  const selection = { field: 'datelinePlace', values: [...operation.terms] } as const;
  const made = await answer(library, 'operations.apply', {
    operation: { ...operation, terms: [...operation.terms] },
    selection: { ...selection, values: [...selection.values] },
  });
  expect(made.dispatches).toBe(1);
  const place = async (file: string) =>
    (await readDispatch(library, ids[file] ?? '')).dispatch.metadata.datelinePlace?.value;
  expect([await place('a.txt'), await place('b.txt'), await place('c.txt')]).toEqual([
    'Hanoï',
    'Hanoï',
    'Moscou',
  ]);
  await answer(library, 'operations.undo', { id: made.id });
  expect(await place('a.txt')).toBe('Hanoi');
});
