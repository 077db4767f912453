/**
 * Tombstones come from anywhere, by a merge or a sync client, and one of a takedown destroys files: what it may destroy
 * is its own dispatch, and nothing that another needs, whatever it says. The same of ids in other files that came.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import { copies, merged, verified } from '../copies.ts';
import { applied, corpusOf, note, readDispatch, reopened, sourceOf } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, failureOfCall, imported, openLibrary } from '../fresh.ts';

const AN_ID = '0123456789abcdef';

/** The text of a tombstone that says what a test wants it to. */
const takedown = (id: string, sha256: string, containers: readonly string[] = []): string =>
  JSON.stringify({
    ...{ id, sha256, name: 'x.txt', title: '', by: { kind: 'person', name: 'Eve' } },
    ...{ at: '2026-01-01T00:00:00.000Z', reason: 'ordonnance', takenDown: { containers } },
  });

/** Copies of a corpus, to one of which a tombstone comes: to mine, as by a sync client, or to the other, which I join. */
const withTombstone = async (
  how: 'merge' | 'sync',
  of: (shas: Readonly<Record<string, string>>) => string,
) => {
  const setting = await copies();
  const { mine, theirs, other, corpus, ids } = setting;
  await theirs.close();
  await answer(mine, 'corpus.look', {});
  const sources: Record<string, string> = {};
  for (const [name, id] of Object.entries(ids)) sources[name] = (await sourceOf(corpus, id)).slice(-64);
  const at = how === 'merge' ? corpusFolder(other) : corpus;
  await mkdir(at.removed, { recursive: true });
  /** Gives what is told of it. */
  const come = async (id: string) => {
    await writeFile(at.tombstone(id), of(sources));
    if (how === 'merge') return (await merged(mine, other)).failures;
    await answer(mine, 'corpus.look', {});
    const result = await verified(mine);
    return result?.kind === 'verify' ? result.problems : [];
  };
  return { ...setting, come };
};

describe.each(['merge', 'sync'] as const)('a tombstone that comes by a %s', (how) => {
  test.each([
    ['its source', 'sha256', () => takedown(AN_ID, '../home/thesis')],
    [
      'a file of its text',
      'takenDown.containers.0',
      () => takedown(AN_ID, AN_ID.repeat(4), ['../home/thesis']),
    ],
  ])('leads to no file outside of the corpus, as %s, and is told', async (_, field, of) => {
    const { folder, come } = await withTombstone(how, of);
    const thesis = join(folder, 'home', 'thesis.docx');
    await mkdir(dirname(thesis), { recursive: true });
    await writeFile(thesis, 'the work of a life');
    const details = { file: `removed/${AN_ID}.json`, reason: `field-wrong|${field}` };
    expect((await come(AN_ID)).map(({ error }) => error)).toContainEqual({ code: 'record-damaged', details });
    expect(existsSync(thesis)).toBe(true);
  });

  test.each([
    ['its source', (sha256: string) => takedown(AN_ID, sha256)],
    ['a file of its text', (sha256: string) => takedown(AN_ID, AN_ID.repeat(4), [sha256])],
    ['the first digits of one', (sha256: string) => takedown(AN_ID, AN_ID.repeat(4), [sha256.slice(0, 2)])],
  ])('destroys no source of another dispatch, named as %s', async (_, of) => {
    const { corpus, ids, come } = await withTombstone(how, (sources) => of(sources['b.txt'] ?? ''));
    const source = await sourceOf(corpus, ids['b.txt'] ?? '');
    await come(AN_ID);
    expect(existsSync(source)).toBe(true);
  });
});

test('a tombstone under the name of one dispatch that says the id of another destroys neither, and is told', async () => {
  const { come, corpus, ids, mine } = await withTombstone('sync', (sources) =>
    takedown(ids['b.txt'] ?? '', sources['b.txt'] ?? ''),
  );
  const [a = '', b = ''] = [ids['a.txt'], ids['b.txt']];
  const sources = [await sourceOf(corpus, a), await sourceOf(corpus, b)];
  const file = `removed/${a}.json`;
  expect(await come(a)).toMatchObject([
    { file, error: { code: 'record-damaged', details: { file, reason: 'field-wrong|id' } } },
  ]);
  expect([...sources, corpus.history(a), corpus.history(b)].map((path) => existsSync(path))).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  expect(await answer(mine, 'damage.list', {})).toMatchObject({ files: [{ file, gives: 'removed' }] });
});

test('an original of no dispatch is destroyed by no tombstone, unless texts were extracted from it', async () => {
  const { library, corpus, folder, ids } = await corpusOf();
  const [a = '', b = ''] = [ids['a.txt'], ids['b.txt']];
  const source = await sourceOf(corpus, b);
  await library.close();
  // Its records are lost; it can be begun again from its source.
  await rm(corpus.history(b));
  await rm(corpus.dispatch(b));
  const sha256 = (await sourceOf(corpus, a)).slice(-64);
  await writeFile(corpus.tombstone(a), takedown(a, sha256, [source.slice(-64)]));
  await openLibrary(join(folder, 'data'), { corpus: corpus.path });
  expect(existsSync(source)).toBe(true);
  expect(existsSync(corpus.original(sha256))).toBe(false);
});

test('a dispatch whose source is that of another is damaged, and its takedown leaves the other its source', async () => {
  const setting = await corpusOf();
  const { library, corpus, ids, data } = setting;
  const id = ids['a.txt'] ?? '';
  await library.close();
  const fake = `0000${id.slice(4)}`;
  for (const part of ['history', 'dispatch'] as const) {
    await mkdir(dirname(corpus[part](fake)), { recursive: true });
    const text = await readFile(corpus[part](id), 'utf8');
    await writeFile(corpus[part](fake), text.replace(`"id": "${id}"`, `"id": "${fake}"`));
  }
  const again = await openLibrary(data, { corpus: corpus.path });
  const reason = 'snapshot-is|other-source; history-is|other-source';
  expect(await verified(again)).toMatchObject({
    problems: [{ error: { code: 'dispatch-damaged', details: { id: fake, reason } } }],
  });
  await answer(again, 'dispatches.take-down', { ids: [fake], reason: 'ordonnance' });
  expect(existsSync(corpus.dispatch(fake))).toBe(false);
  expect((await readDispatch(again, id)).text).toContain('ministre');
});

test('a removed dispatch of which nothing could be read is brought back', async () => {
  const { library, corpus, ids, data } = await corpusOf();
  const id = ids['a.txt'] ?? '';
  await library.close();
  for (const part of ['history', 'dispatch'] as const) await writeFile(corpus[part](id), '?');
  const again = await openLibrary(data, { corpus: corpus.path });
  await answer(again, 'dispatches.remove', { ids: [id], reason: 'illisible' });
  expect(await answer(again, 'dispatches.restore', { ids: [id] })).toEqual({ restored: [id] });
});

describe('one file of bytes that is a dispatch, and that another was extracted from', () => {
  const LINE = '{"text":"Un texte sur Vinh."}\n';
  const both = async () => {
    const setting = await corpusOf({});
    const { library, corpus, folder } = setting;
    const ids: string[] = [];
    for (const name of ['lot.jsonl', 'lot.txt']) {
      await writeFile(join(folder, name), LINE);
      const { result } = await imported(library, [join(folder, name)]);
      if (result?.kind === 'import') ids.push(...result.added);
    }
    const [extracted = '', whole = ''] = ids;
    return { ...setting, extracted, whole, bytes: await sourceOf(corpus, whole) };
  };

  test('stays for the one when the other is taken down, which is told', async () => {
    const { library, extracted, whole, bytes } = await both();
    const told = await answer(library, 'dispatches.take-down', { ids: [extracted], reason: 'ordonnance' });
    expect(told.kept).toEqual(['lot.jsonl']);
    expect(existsSync(bytes)).toBe(true);
    expect((await readDispatch(library, whole)).text).toBe(LINE);
  });

  test('stays for the other when the one is taken down, which is told, and goes with both', async () => {
    const setting = await both();
    const { extracted, whole, bytes } = setting;
    const takeDown = (library: typeof setting.library, id: string) =>
      answer(library, 'dispatches.take-down', { ids: [id], reason: 'ordonnance' });
    expect((await takeDown(setting.library, whole)).kept).toEqual(['lot.txt']);
    const library = await reopened(setting);
    expect(await verified(library)).toMatchObject({ dispatches: 1, problems: [] });
    expect((await takeDown(library, extracted)).kept).toEqual([]);
    expect(existsSync(bytes)).toBe(false);
  });
});

test('a conflict that waits for one dispatch takes no other out', async () => {
  const { library, corpus, ids } = await corpusOf();
  const [a = '', b = ''] = [ids['a.txt'], ids['b.txt']];
  const at = '2026-01-01T00:00:00.000Z';
  const theirs = JSON.parse(takedown(b, (await sourceOf(corpus, b)).slice(-64)));
  const conflicts = [{ part: 'removal', key: 'removal', mine: null, theirs }];
  await mkdir(corpus.conflicts, { recursive: true });
  await writeFile(corpus.conflict(a), JSON.stringify({ schemaVersion: 1, id: a, at, from: 'x', conflicts }));
  expect(await failureOfCall(library, 'conflicts.settle', { id: a, at, theirs: ['removal'] })).toMatchObject({
    code: 'record-damaged',
  });
  expect((await readDispatch(library, b)).dispatch.id).toBe(b);
});

test('a vocabulary that a received description names leads to no file outside of the corpus', async () => {
  const setting = await corpusOf();
  const { library, corpus, folder, data, ids } = setting;
  await library.close();
  const precious = join(folder, 'precious.json');
  await writeFile(precious, '{"mine":true}');
  const described = JSON.parse(await readFile(corpus.corpus, 'utf8'));
  const vocabularies = [{ id: '../../precious', title: 'Sujets', field: 'tags', closed: false }];
  await writeFile(corpus.corpus, JSON.stringify({ ...described, vocabularies }));
  const again = await openLibrary(data, { corpus: corpus.path });
  expect(await answer(again, 'damage.list', {})).toMatchObject({
    description: { failure: { details: { reason: 'field-wrong|vocabularies.0.id' } } },
  });
  await again.call('vocabularies.remove', { id: '../../precious' });
  await applied(again, ids['a.txt'] ?? '', note('still at work'));
  expect(existsSync(precious)).toBe(true);
});

test('opening a corpus asks once for copies from before a migration, however many dispatches were taken down', async () => {
  const { library, corpus, data, ids } = await corpusOf();
  await answer(library, 'dispatches.take-down', { ids: Object.values(ids), reason: 'ordonnance' });
  await library.close();
  const asked = (name: string, path: string): boolean => name === 'list' && path === corpus.beforeMigration;
  const counting = new FaultyFiles({ at: Infinity, code: '', lasting: false, torn: false, counts: asked });
  await openLibrary(data, { corpus: corpus.path, files: counting.files });
  expect(counting.calls).toHaveLength(1);
});
