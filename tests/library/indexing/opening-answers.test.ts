/**
 * What an opening asks of the index is answered as it was when it was closed, without its database; and never once it may
 * be otherwise.
 */
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Event } from '../../../core/api-events.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { readAnswers } from '../../../library/catalog/opening-answers.ts';
import type { Library } from '../../../library/library.ts';
import { PAGE } from '../../../renderer/state/pages.ts';
import { applied, corpusOf, readDispatch, reopened, type Setting } from '../corpus.ts';
import { answer, imported, openLibrary } from '../fresh.ts';

/** What a window asks for at first. */
const RANGE = { offset: 0, limit: PAGE };
const list = (library: Library, search = '') =>
  answer(library, 'dispatches.list', { query: { ...EVERYTHING, search }, range: RANGE });

/** As a window does at its start. */
const begun = async (library: Library) => {
  const { items, facets } = await list(library);
  return { items, facets, first: await readDispatch(library, items[0]?.id ?? '') };
};

const openingOf = ({ corpus }: Setting): string => `${corpus.index}.opening`;

/** A corpus that was opened, looked at and closed as on any day. */
const closed = async (): Promise<Setting & { readonly before: Awaited<ReturnType<typeof begun>> }> => {
  const setting = await corpusOf();
  const library = await reopened(setting);
  const before = await begun(library);
  await library.close();
  return { ...setting, before };
};

/** Puts other bytes in the place of the database, which its mark does not tell. */
const spoilt = async ({ corpus: { index } }: Setting): Promise<void> => {
  await writeFile(index, Buffer.alloc((await stat(index)).size, 'x'));
  const { size, mtimeMs: modified } = await stat(index);
  const mark = JSON.parse(await readFile(`${index}.mark`, 'utf8'));
  await writeFile(`${index}.mark`, JSON.stringify({ ...mark, closed: { size, modified } }));
};

const opened = (setting: Setting): Promise<Library> =>
  openLibrary(setting.data, { corpus: setting.corpus.path });

describe('an index that was closed well', () => {
  test('lists and shows the first dispatch without its database', async () => {
    const setting = await closed();
    await spoilt(setting);
    const library = await opened(setting);
    expect(await begun(library)).toEqual(setting.before);
    expect((await readFile(setting.corpus.index, 'latin1')).startsWith('xxxx')).toBe(true);
  });

  test('whose database turns out to be spoilt is made anew when more is asked', async () => {
    const setting = await closed();
    await spoilt(setting);
    const library = await opened(setting);
    await begun(library);
    expect((await list(library, 'délégation')).items.map(({ name }) => name)).toEqual(['b.txt']);
    expect((await list(library)).items).toEqual(setting.before.items);
  });

  test('and not used but for its opening is known as well the next time', async () => {
    const setting = await closed();
    for (let time = 0; time < 2; time++) await (await opened(setting)).close();
    await spoilt(setting);
    expect(await begun(await opened(setting))).toEqual(setting.before);
  });
});

test('the list and its counts are kept, and nothing that they are worked out from: that grows with the corpus', async () => {
  const setting = await closed();
  const kept = readAnswers(await readFile(openingOf(setting))) ?? [];
  const asked = kept.map(({ sql }) => sql);
  expect(asked).toEqual(expect.arrayContaining(['totals', 'first page']));
  expect(asked.filter((sql) => sql.includes('FROM facet'))).toEqual([]);
});

describe('what the next opening will ask is known', () => {
  test.each([
    ['of a corpus that was made and filled', async () => corpusOf()],
    [
      'where other dispatches came to stand first',
      async () => {
        const setting = await closed();
        const input = join(setting.folder, 'more');
        await mkdir(input);
        for (let n = 0; n < 40; n++)
          await writeFile(join(input, `0${n}.txt`), `Titre ${n}\nUne dépêche de Vinh, la ${n}.\n`);
        const library = await opened(setting);
        await imported(library, [input]);
        return { ...setting, library };
      },
    ],
  ])('%s', async (_, make) => {
    const setting = await make();
    const before = await begun(setting.library);
    await setting.library.close();
    await spoilt(setting);
    const library = await opened(setting);
    expect(await begun(library)).toEqual(before);
    expect((await readFile(setting.corpus.index, 'latin1')).startsWith('xxxx')).toBe(true);
  });
});

describe('what was known is not said once it may be otherwise', () => {
  test('after a decision, at once and at the next opening', async () => {
    const setting = await closed();
    const library = await opened(setting);
    await begun(library);
    const id = setting.ids['a.txt'] ?? '';
    await applied(library, id, { type: 'set-status', status: 'second-look', undecided: 'leave' });
    const statuses = async (of: Library) => (await list(of)).items.map(({ status }) => status);
    expect(await statuses(library)).toContain('second-look');
    await library.close();
    await spoilt(setting);
    expect(await statuses(await opened(setting))).toContain('second-look');
  });

  test('after a dispatch was written by another program meanwhile', async () => {
    const setting = await closed();
    const path = setting.corpus.dispatch(setting.ids['c.txt'] ?? '');
    const snapshot = await readFile(path, 'utf8');
    await writeFile(path, snapshot.replace('"notes": ""', '"notes": "autre"'));
    const library = await opened(setting);
    expect((await readDispatch(library, setting.ids['c.txt'] ?? '')).dispatch.id).toBe(setting.ids['c.txt']);
    expect((await list(library, 'ligne')).items).toHaveLength(1);
  });

  test.each([
    [
      'put in the place of it',
      (path: string, bytes: Buffer) =>
        writeFile(`${path}.other`, bytes).then(() => rename(`${path}.other`, path)),
    ],
    ['written into it', (path: string, bytes: Buffer) => writeFile(path, bytes)],
  ])('where another index is %s before it is opened', async (_, replace) => {
    const setting = await corpusOf();
    const id = setting.ids['b.txt'] ?? '';
    const older = await reopened(setting);
    await begun(older);
    await older.close();
    const bytes = await readFile(setting.corpus.index);
    const newer = await opened(setting);
    await applied(newer, id, { type: 'set-notes', notes: 'chrysanthème' });
    await newer.close();
    const library = await opened(setting);
    const { items } = await begun(library);
    // As a sync client does that comes with the index of another day.
    await replace(setting.corpus.index, bytes);
    const told: Event[] = [];
    library.subscribe((event) => told.push(event));
    expect((await list(library, 'chrysantheme')).items.map(({ name }) => name)).toEqual(['b.txt']);
    expect((await list(library)).items).toEqual(items);
    expect(told).toContainEqual({ type: 'dispatches', ids: null });
    await library.close();
    expect((await list(await opened(setting), 'chrysantheme')).total).toBe(1);
  });

  test.each([
    ['and it was never opened', async () => undefined],
    ['while it was open', (library: Library) => list(library, 'port')],
  ])('at the next opening where another index was put in its place, %s', async (_, use) => {
    const setting = await corpusOf();
    const older = await reopened(setting);
    await begun(older);
    await older.close();
    const bytes = await readFile(setting.corpus.index);
    const newer = await opened(setting);
    await applied(newer, setting.ids['b.txt'] ?? '', { type: 'set-notes', notes: 'chrysanthème' });
    await newer.close();
    const library = await opened(setting);
    const { items } = await begun(library);
    await use(library);
    await writeFile(`${setting.corpus.index}.other`, bytes);
    await rename(`${setting.corpus.index}.other`, setting.corpus.index);
    await library.close();
    const again = await opened(setting);
    expect((await begun(again)).items).toEqual(items);
    expect((await list(again, 'chrysantheme')).total).toBe(1);
  });

  test('where a killed program had the index', async () => {
    const setting = await closed();
    const library = await opened(setting);
    onTestFinished(() => library.close());
    // Whoever comes after a kill finds none.
    expect(await readdir(dirname(setting.corpus.index))).not.toContain(basename(openingOf(setting)));
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['of other bytes', (bytes: Buffer) => Buffer.alloc(bytes.length, 7)],
    ['empty', () => Buffer.alloc(0)],
  ])('where it is %s, though it is marked as it should be', async (_, broken) => {
    const setting = await closed();
    const opening = openingOf(setting);
    await writeFile(opening, broken(await readFile(opening)));
    const { size, mtimeMs: modified } = await stat(opening);
    const mark = JSON.parse(await readFile(`${setting.corpus.index}.mark`, 'utf8'));
    await writeFile(`${setting.corpus.index}.mark`, JSON.stringify({ ...mark, opening: { size, modified } }));
    expect(await begun(await opened(setting))).toEqual(setting.before);
  });
});

test('nothing of a dispatch that was taken down is left in it', async () => {
  const setting = await closed();
  const id = setting.ids['b.txt'] ?? '';
  // Letters beyond Latin 1 make a string of two bytes a letter of it.
  const holds = async (words: string): Promise<boolean> => {
    const bytes = await readFile(openingOf(setting));
    return bytes.includes(Buffer.from(words, 'latin1')) || bytes.includes(Buffer.from(words, 'utf16le'));
  };
  expect([await holds(id), await holds('Nẵng')]).toEqual([true, true]);
  const library = await opened(setting);
  await begun(library);
  await readDispatch(library, id);
  await answer(library, 'dispatches.take-down', { ids: [id], reason: 'à la demande' });
  await library.close();
  expect([await holds(setting.ids['a.txt'] ?? ''), await holds(id), await holds('Nẵng')]).toEqual([
    true,
    false,
    false,
  ]);
});
