/** Repair on the archivist's word: what is damaged is listed with what can be had back, and then is, its bytes kept. */
import { appendFile, cp, mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { applied, decidedTwice, itemOf, note, readDispatch, reopened, type Setting } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, ended, freshFolder, keptAside, openLibrary } from '../fresh.ts';

const verified = async (library: Library) =>
  (await ended(library, (await answer(library, 'verify.start', {})).job)).result;
const repaired = async (library: Library, ids: string[] | null) =>
  ended(library, (await answer(library, 'repair.start', { ids })).job);

/** Cuts the last line of a history in two, as a process that was killed leaves it. */
const tear = async (path: string): Promise<void> => {
  const bytes = await readFile(path);
  await truncate(path, bytes.length - 9);
};
const zero = async (path: string): Promise<void> =>
  writeFile(path, Buffer.alloc((await readFile(path)).length));
/** Spoils the second line of three. */
const spoilMiddle = async (path: string): Promise<void> => {
  const lines = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, [lines[0], '{"revision":2,', lines[2], ''].join('\n'));
};

type Spoil = (setting: Setting & { id: string }) => Promise<void>;
const CASES: readonly (readonly [
  what: string,
  spoil: Spoil,
  gives: string,
  revision: number,
  notes: string,
])[] = [
  ['a zero-filled snapshot', ({ corpus, id }) => zero(corpus.dispatch(id)), 'all', 3, 'two'],
  ['a snapshot cut short', ({ corpus, id }) => truncate(corpus.dispatch(id), 99), 'all', 3, 'two'],
  ['a snapshot broken by hand', ({ corpus, id }) => appendFile(corpus.dispatch(id), '}'), 'all', 3, 'two'],
  [
    'a history that was torn after its snapshot was written',
    ({ corpus, id }) => appendFile(corpus.history(id), '{"revision":4,"at"'),
    'all',
    3,
    'two',
  ],
  ['a history cut in its last line', ({ corpus, id }) => tear(corpus.history(id)), 'state', 3, 'two'],
  ['a lost history', ({ corpus, id }) => rm(corpus.history(id)), 'state', 3, 'two'],
  ['a zero-filled history', ({ corpus, id }) => zero(corpus.history(id)), 'state', 3, 'two'],
  ['a history spoilt in the middle', ({ corpus, id }) => spoilMiddle(corpus.history(id)), 'state', 3, 'two'],
  [
    'a history spoilt in the middle, the snapshot lost',
    async ({ corpus, id }) => {
      await spoilMiddle(corpus.history(id));
      await rm(corpus.dispatch(id));
    },
    'part',
    1,
    '',
  ],
  [
    'both zero-filled',
    async ({ corpus, id }) => {
      await zero(corpus.history(id));
      await zero(corpus.dispatch(id));
    },
    'anew',
    0,
    '',
  ],
];

describe('damaged', () => {
  test.each(CASES)(
    '%s: told, repaired when asked, and whole after that',
    async (_, spoil, gives, revision, notes) => {
      const setting = await decidedTwice();
      const { id, corpus, ids } = setting;
      await spoil(setting);
      const broken = await Promise.all(
        [corpus.history(id), corpus.dispatch(id)].map((path) => readFile(path).catch(() => null)),
      );
      const library = await reopened(setting);
      const { total, dispatches } = await answer(library, 'damage.list', {});
      expect({ total, dispatches }).toMatchObject({
        total: 1,
        dispatches: [{ id, gives, revision, failure: { code: 'dispatch-damaged' } }],
      });
      // Looking has written nothing.
      const still = await Promise.all(
        [corpus.history(id), corpus.dispatch(id)].map((path) => readFile(path).catch(() => null)),
      );
      expect(still).toEqual(broken);

      const job = await repaired(library, null);
      expect(job).toMatchObject({ state: 'done', failed: 0, result: { kind: 'repair', repaired: [id] } });
      expect((await itemOf(library, id)).damaged).toBeNull();
      const { dispatch, text } = await readDispatch(library, id);
      expect(dispatch.notes).toBe(notes);
      expect(text).toContain('Leministre');
      expect(await answer(library, 'damage.list', {})).toEqual({
        description: null,
        total: 0,
        dispatches: [],
        files: [],
      });
      expect(await verified(library)).toMatchObject({ dispatches: 3, problems: [], strays: [] });
      // What was damaged is kept, and the dispatch goes on.
      for (const [index, path] of [corpus.history(id), corpus.dispatch(id)].entries()) {
        const before = broken[index];
        const now = await readFile(path);
        if (before && !now.equals(before)) {
          const kept = await Promise.all(
            (await keptAside(path)).map((name) => readFile(join(dirname(path), name))),
          );
          expect(kept.some((bytes) => bytes.equals(before))).toBe(true);
        }
      }
      await applied(library, id, note('after'));
      await applied(library, ids['b.txt'] ?? '', note('others too'));
      const again = await reopened({ ...setting, library });
      expect((await readDispatch(again, id)).dispatch.notes).toBe('after');
    },
  );

  test('a missing source: told that a backup is needed, and left alone', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const before = await openLibrary(setting.data, { corpus: corpus.path });
    const { source } = (await readDispatch(before, id)).dispatch;
    await before.close();
    await rm(corpus.original(source.sha256), { force: true });
    await zero(corpus.dispatch(id));
    const snapshot = await readFile(corpus.dispatch(id));
    const library = await reopened(setting);
    expect(await answer(library, 'damage.list', {})).toMatchObject({
      dispatches: [{ id, gives: 'nothing', failure: { code: 'source-missing' } }],
    });
    expect(await repaired(library, [id])).toMatchObject({
      failed: 1,
      failures: [{ error: { code: 'source-missing' } }],
      result: { repaired: [] },
    });
    expect(await readFile(corpus.dispatch(id))).toEqual(snapshot);
  });
});

test('a repair that fails at any call loses nothing, and can be made again', async () => {
  const setting = await decidedTwice();
  const { id } = setting;
  await spoilMiddle(setting.corpus.history(id));
  for (let at = 0; ; at++) {
    const folder = await freshFolder();
    const corpus = corpusFolder(join(folder, 'corpus'));
    const data = join(folder, 'data');
    await cp(setting.corpus.path, corpus.path, { recursive: true });
    let armed = false;
    const faulty = new FaultyFiles({ at, code: 'EIO', lasting: true, torn: true, counts: () => armed });
    const library = await openLibrary(data, { corpus: corpus.path, files: faulty.files, session: 'one' });
    armed = true;
    const job = await repaired(library, [id]);
    const { struck } = faulty;
    const told = job.failed > 0 || job.state === 'failed';
    if (!struck) expect(told).toBe(false);
    await library.close();
    armed = false;
    const again = await openLibrary(data, { corpus: corpus.path, session: 'one' });
    expect((await readDispatch(again, id)).dispatch.notes).toBe('two');
    if (!told) expect((await answer(again, 'damage.list', {})).total).toBe(0);
    await repaired(again, null);
    expect(await verified(again)).toMatchObject({ problems: [] });
    await again.close();
    if (!struck) break;
  }
});

test('verify names the files that are none of the corpus', async () => {
  const setting = await decidedTwice();
  const { corpus, id } = setting;
  await writeFile(`${corpus.dispatch(id).slice(0, -5)} (conflicted copy).json`, '{}');
  await writeFile(join(corpus.dispatches, 'note.txt'), 'x');
  for (const path of [corpus.operations, corpus.conflicts, corpus.vocabularies])
    await mkdir(path, { recursive: true });
  for (const path of [corpus.removed, corpus.operations, corpus.conflicts, corpus.vocabularies])
    await writeFile(join(path, 'x.json'), '{}');
  for (const name of ['corpus (2).json', '.DS_Store']) await writeFile(join(corpus.path, name), '{}');
  const library = await reopened(setting);
  expect(await verified(library)).toMatchObject({
    problems: [],
    strays: [
      `dispatches/${id.slice(0, 2)}/${id} (conflicted copy).json`,
      'dispatches/note.txt',
      'removed/x.json',
      'conflicts/x.json',
      'operations/x.json',
      'vocabularies/x.json',
      'corpus (2).json',
    ],
  });
});
