/** What git leaves where both sides of a merge had decided: marks of a conflict, in which each side is whole. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.ts';
import { gitSides } from '../../../library/disk/git-marks.ts';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import { type Copies, copies, verified } from '../copies.ts';
import { applied, corpusOf, note, readDispatch } from '../corpus.ts';
import { answer, ended, failureOfCall, imported, keptAside, openLibrary } from '../fresh.ts';
import { made, TAGGED, takenOverByAll } from '../operations.ts';

describe('the sides of a text with marks', () => {
  test.each([
    [
      'two sides',
      'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\nd\n',
      { ours: 'a\nb\nd\n', theirs: 'a\nc\nd\n' },
    ],
    [
      'with the common part',
      '<<<<<<< HEAD\nb\n||||||| base\na\n=======\nc\n>>>>>>> x\n',
      { ours: 'b\n', theirs: 'c\n' },
    ],
    [
      'several places',
      '<<<<<<< H\n1\n=======\n>>>>>>> x\n-\n<<<<<<< H\n=======\n2\n>>>>>>> x\n',
      { ours: '1\n-\n', theirs: '-\n2\n' },
    ],
    [
      'line ends of Windows',
      '<<<<<<< H\r\n1\r\n=======\r\n2\r\n>>>>>>> x\r\n',
      { ours: '1\r\n', theirs: '2\r\n' },
    ],
    ['none', 'a\n=======\nb\n', null],
    ['not whole', '<<<<<<< HEAD\nb\n=======\nc\n', null],
  ])('%s', (_, text, sides) => {
    expect(gitSides(text)).toEqual(sides);
  });
});

const place = (value: string) => ({ type: 'set-field', field: 'datelinePlace', value }) as const;

/** The files of a dispatch as `git merge` leaves them where both copies decided: common lines, then both sides. */
const gitMerged = async ({ corpus, other }: Copies, id: string): Promise<void> => {
  for (const part of ['history', 'dispatch'] as const) {
    const [mine, theirs] = await Promise.all(
      [corpus, corpusFolder(other)].map(async (of) => (await readFile(of[part](id), 'utf8')).split('\n')),
    );
    if (mine === undefined || theirs === undefined) throw new Error('no files');
    let common = 0;
    while (mine[common] === theirs[common]) common++;
    const lines = [
      ...mine.slice(0, common),
      '<<<<<<< HEAD',
      ...mine.slice(common, -1),
      '=======',
      ...theirs.slice(common, -1),
      '>>>>>>> theirs',
      '',
    ];
    await writeFile(corpus[part](id), lines.join('\n'));
  }
};

const decidedApart = async (): Promise<Copies & { readonly a: string }> => {
  const all = await copies();
  const [a = ''] = Object.values(all.ids);
  await applied(all.mine, a, note('de moi'));
  await applied(all.mine, a, place('Vinh'));
  await applied(all.theirs, a, place('Hué'));
  await applied(all.theirs, a, { type: 'set-field', field: 'tags', value: ['port'] });
  await answer(all.mine, 'corpus.flush', {});
  await all.theirs.close();
  return { ...all, a };
};

const both = { notes: 'de moi', metadata: { datelinePlace: { value: 'Vinh' }, tags: { value: ['port'] } } };
const waits = { waiting: [{ from: 'Bob', conflicts: [{ part: 'field', key: 'field datelinePlace' }] }] };

test.each([
  ['while the corpus is closed, then opened', false],
  ['under an open program', true],
])(
  'a history with the marks of a conflict %s: both sides are joined, and the file is kept',
  async (_, open) => {
    const all = await decidedApart();
    const { a, corpus, data } = all;
    if (!open) await all.mine.close();
    await gitMerged(all, a);
    const library = open ? all.mine : await openLibrary(data, { corpus: corpus.path });
    if (open) await answer(library, 'corpus.look', {});
    expect((await readDispatch(library, a)).dispatch).toMatchObject(both);
    expect(await answer(library, 'conflicts.list', {})).toMatchObject(waits);
    expect(await keptAside(corpus.history(a))).not.toEqual([]);
    expect(await verified(library)).toMatchObject({ problems: [] });
  },
);

test('repair on a person’s word, and a decision on many, join both sides too; a reader sees ours', async () => {
  const all = await decidedApart();
  const { a, corpus, data, folder } = all;
  await all.mine.close();
  await gitMerged(all, a);
  const copy = `${corpus.path}-2`;
  await cp(corpus.path, copy, { recursive: true });
  const library = await openLibrary(data, { corpus: corpus.path });
  const reader = await openLibrary(`${folder}/data-r`, { corpus: corpus.path });
  expect((await readDispatch(reader, a)).dispatch).toMatchObject({ notes: 'de moi' });
  await reader.close();
  expect(await answer(library, 'damage.list', {})).toMatchObject({ dispatches: [{ id: a, gives: 'all' }] });
  await ended(library, (await answer(library, 'repair.start', { ids: null })).job);
  expect(await answer(library, 'damage.list', {})).toMatchObject({ dispatches: [] });
  expect((await readDispatch(library, a)).dispatch).toMatchObject(both);
  expect(await verified(library)).toMatchObject({ problems: [] });

  const other = await openLibrary(`${folder}/data-2`, { corpus: copy });
  await made(other, TAGGED, { ids: [a] });
  await takenOverByAll(other);
  expect((await readDispatch(other, a)).dispatch).toMatchObject({
    notes: 'de moi',
    metadata: { tags: { value: ['port', 'VNA'] } },
  });
  expect(await answer(other, 'conflicts.list', {})).toMatchObject(waits);
  expect(await verified(other)).toMatchObject({ problems: [] });
});

test('a file of waiting conflicts that cannot be read hides no other, and is named by verify', async () => {
  const { mine, theirs, other, ids, corpus } = await copies();
  const [a = '', b = ''] = Object.values(ids);
  for (const id of [a, b]) {
    await applied(mine, id, place('Vinh'));
    await applied(theirs, id, place('Hué'));
  }
  await theirs.close();
  await ended(
    mine,
    (await answer(mine, 'merge.start', { path: other, base: null, anotherCorpus: false })).job,
  );
  await writeFile(corpus.conflict(a), '<<<<<<< HEAD\n');
  expect(await answer(mine, 'conflicts.list', {})).toMatchObject({ waiting: [{ id: b }] });
  const file = `conflicts/${a}.json`;
  expect(await verified(mine)).toMatchObject({ problems: [{ file, error: { code: 'record-damaged' } }] });
  expect(await answer(mine, 'damage.list', {})).toMatchObject({ files: [{ file, gives: 'aside' }] });
  await ended(mine, (await answer(mine, 'repair.start', { ids: [], files: [file] })).job);
  expect(await answer(mine, 'damage.list', {})).toMatchObject({ files: [] });
  expect(await keptAside(corpus.conflict(a))).toHaveLength(1);
});

/** A file as `git merge` leaves it where both sides added it: both, whole, between marks. */
const marked = (ours: string, theirs: string): string =>
  `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n`;

describe('a tombstone with the marks of a conflict', () => {
  const removedApart = async (ours: 'remove' | 'take-down', theirs: 'remove' | 'take-down') => {
    const all = await copies();
    const [a = '', b = ''] = Object.values(all.ids);
    const stones: string[] = [];
    for (const [library, folder, how] of [
      [all.mine, all.corpus, ours],
      [all.theirs, corpusFolder(all.other), theirs],
    ] as const) {
      await answer(library, `dispatches.${how}`, { ids: [a], reason: how });
      await answer(library, 'dispatches.remove', { ids: [b], reason: 'en double' });
      stones.push(await readFile(folder.tombstone(a), 'utf8'));
      await library.close();
    }
    return { ...all, a, b, stones };
  };

  test.each([
    ['taken down there', 'remove', 'take-down'],
    ['taken down here', 'take-down', 'remove'],
  ] as const)(
    '%s: it stays taken down, nothing of the text is left, and it is neither had back nor imported',
    async (_, ours, theirs) => {
      const all = await removedApart(ours, theirs);
      const { a, corpus, data, folder } = all;
      await writeFile(corpus.tombstone(a), marked(all.stones[0] ?? '', all.stones[1] ?? ''));
      const reader = await openLibrary(`${folder}/data-r`, { corpus: corpus.path });
      await reader.close();
      const library = await openLibrary(data, { corpus: corpus.path });
      const { tombstones } = await answer(library, 'dispatches.removed', {});
      expect(tombstones.find(({ id }) => id === a)).toMatchObject({ title: '', takenDown: {} });
      for (const path of [corpus.dispatch(a), corpus.history(a)])
        await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' });
      expect(await failureOfCall(library, 'dispatches.restore', { ids: [a] })).toMatchObject({
        code: 'dispatch-taken-down',
      });
      expect(await imported(library, [`${folder}/input/a.txt`])).toMatchObject({
        failures: [{ error: { code: 'dispatch-taken-down' } }],
      });
      expect(JSON.parse(await readFile(corpus.tombstone(a), 'utf8'))).toMatchObject({ takenDown: {} });
      expect(await keptAside(corpus.tombstone(a))).toEqual([]);
      expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
    },
  );

  test('removed on both sides: the earlier stands, and it can be had back', async () => {
    const { a, corpus, data, stones } = await removedApart('remove', 'remove');
    await writeFile(corpus.tombstone(a), marked(stones[0] ?? '', stones[1] ?? ''));
    const library = await openLibrary(data, { corpus: corpus.path });
    expect(await verified(library)).toMatchObject({ problems: [{ file: `removed/${a}.json` }] });
    await answer(library, 'dispatches.restore', { ids: [a] });
    expect((await readDispatch(library, a)).dispatch.id).toBe(a);
    expect(await keptAside(corpus.tombstone(a))).toHaveLength(1);
    expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
  });

  test('that cannot be read may be of a takedown: it is neither had back nor imported', async () => {
    const { a, b, corpus, data, folder } = await removedApart('remove', 'remove');
    await writeFile(corpus.tombstone(a), '<<<<<<< HEAD\n');
    const library = await openLibrary(data, { corpus: corpus.path });
    const file = `removed/${a}.json`;
    const failure = { code: 'tombstone-unreadable', details: { tombstone: `removed/${a}.json` } };
    expect(await failureOfCall(library, 'dispatches.restore', { ids: [b, a] })).toMatchObject(failure);
    expect(await imported(library, [`${folder}/input/a.txt`])).toMatchObject({
      failures: [{ error: failure }],
    });
    expect(await readFile(corpus.tombstone(a), 'utf8')).toBe('<<<<<<< HEAD\n');
    expect(await answer(library, 'damage.list', {})).toMatchObject({ files: [{ file, gives: 'removed' }] });
    await ended(library, (await answer(library, 'repair.start', { ids: null })).job);
    expect(await failureOfCall(library, 'dispatches.restore', { ids: [a] })).toMatchObject(failure);
    await ended(library, (await answer(library, 'repair.start', { ids: [], files: [file] })).job);
    expect(await answer(library, 'damage.list', {})).toMatchObject({ files: [] });
    await answer(library, 'dispatches.restore', { ids: [a] });
    expect((await readDispatch(library, a)).dispatch.id).toBe(a);
    expect(await keptAside(corpus.tombstone(a))).toHaveLength(1);
  });
});

test('a vocabulary with the marks of a conflict is the union of both, and the next term writes it', async () => {
  const { library, corpus } = await corpusOf();
  const field = 'subjects';
  const add = (label: string) =>
    answer(library, 'vocabularies.add-term', { field, title: 'Sujets', label, alternates: [] });
  const { id } = await add('port');
  const path = corpus.vocabulary(id);
  const ours = await readFile(path, 'utf8');
  const theirs = JSON.parse(ours) as Vocabulary;
  const pont = { id: 'pont', labels: { fr: 'pont' }, alternates: [] };
  await writeFile(
    path,
    marked(
      ours.replaceAll('"fr": "port"', '"fr": "Port"'),
      `${JSON.stringify({ ...theirs, terms: [...theirs.terms, pont] })}\n`,
    ),
  );
  expect(await verified(library)).toMatchObject({ problems: [{ file: `vocabularies/${id}.json` }] });
  expect(await answer(library, 'damage.list', {})).toMatchObject({
    files: [{ kind: 'vocabulary', title: 'Sujets', gives: 'sides', kept: ['Port / port'] }],
  });
  await add('quai');
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    terms: [{ id: 'port', alternates: ['port'] }, { id: 'pont' }, { id: 'quai' }],
  });
  expect(await keptAside(path)).toHaveLength(1);
  expect(await verified(library)).toMatchObject({ problems: [] });
});
