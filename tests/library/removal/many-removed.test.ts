/**
 * Removing many dispatches and having them back: the decision is one durable file and is answered when that is on the
 * disk. What follows from it goes on behind the answer, and whoever asks meanwhile finds nothing wrong.
 */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import type { Library, LibraryOptions } from '../../../library/library.ts';
import { verified } from '../copies.ts';
import { applied, corpusOf, note, readDispatch, type Setting } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, openLibrary } from '../fresh.ts';
import { made, settled, TAGGED } from '../operations.ts';

const MANY = 40;
const TEXTS = Object.fromEntries(
  Array.from({ length: MANY + 1 }, (_, n) => [
    `${String(n).padStart(2, '0')}.txt`,
    `Titre ${n}\nUne dépêche de Vinh, la numéro ${n}. -VNA\n`,
  ]),
);

/** Files of which those that `isHeld` says wait at a gate, once it is shut. */
const gated = (isHeld: (path: string) => boolean) => {
  let shut = false;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const wait = async (path: string): Promise<void> => {
    if (shut && isHeld(path)) await opened;
  };
  const files: Files = {
    ...systemFiles,
    append: async (path) => {
      await wait(path);
      return systemFiles.append(path);
    },
    create: async (path) => {
      await wait(path);
      return systemFiles.create(path);
    },
  };
  const shutGate = (): void => {
    shut = true;
    // A test that fails before it opens the gate ends: closing the library waits for what waits there.
    onTestFinished(open);
  };
  return { files, shut: shutGate, open: () => open() };
};

const list = (library: Library) =>
  answer(library, 'dispatches.list', { query: EVERYTHING, range: { offset: 0, limit: 99 } });
const summary = async (library: Library) => (await answer(library, 'app.describe', {})).corpus;

/** A corpus, and the ids of all of its dispatches but one. */
const most = async (options: Partial<LibraryOptions> = {}) => {
  const setting = await corpusOf(TEXTS, options);
  const [stays = '', ...ids] = Object.values(setting.ids);
  return { ...setting, stays, many: ids };
};
/** Names of decisions and tombstones that are left. */
const left = async ({ corpus }: Setting) =>
  (await readdir(corpus.removed)).filter((name) => name.endsWith('.json'));
/** How often the history of each says that it came back. */
const answers = ({ corpus }: Setting, ids: readonly string[]) =>
  Promise.all(
    ids.map(async (id) => (await readFile(corpus.history(id), 'utf8')).split('"type":"restore"').length - 1),
  );
const once = (ids: readonly string[]): readonly number[] => ids.map(() => 1);

test('many are out when the decision is on the disk: no list shows one while their tombstones are written', async () => {
  const gate = gated((path) => /\/\.?[0-9a-f]{16}\.json/.test(path) && path.includes('/removed/'));
  const setting = await most({ files: gate.files });
  const { library, many, stays } = setting;
  gate.shut();
  expect(await answer(library, 'dispatches.remove', { ids: many, reason: 'r' })).toEqual({ removed: many });
  const page = await list(library);
  expect(page).toMatchObject({
    total: 1,
    items: [{ id: stays }],
    facets: { statuses: [{ count: 1 }, {}, {}, {}, {}] },
  });
  expect(await summary(library)).toMatchObject({ dispatches: 1, removed: MANY });
  expect(await answer(library, 'corpus.stats', {})).toMatchObject({ dispatches: 1 });
  const [first = ''] = many;
  expect(await library.call('dispatch.read', { id: first })).toMatchObject({
    error: { code: 'dispatch-missing' },
  });
  expect(await left(setting)).toHaveLength(1);
  gate.open();
  // Having one of them back begins with what the removal leaves to be done.
  await answer(library, 'dispatches.restore', { ids: [first] });
  expect((await left(setting)).toSorted()).toEqual(
    many
      .slice(1)
      .map((id) => `${id}.json`)
      .toSorted(),
  );
  expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
});

describe('many that are had back', () => {
  const removed = async (options: Partial<LibraryOptions> = {}) => {
    const setting = await most(options);
    await answer(setting.library, 'dispatches.remove', { ids: setting.many, reason: 'r' });
    return setting;
  };

  test('are back when the decision is on the disk, and told as coming until the list has them', async () => {
    const gate = gated((path) => path.includes('/history/'));
    const setting = await removed({ files: gate.files });
    const { library, many } = setting;
    const told: unknown[] = [];
    library.subscribe((event) => {
      if (event.type === 'corpus') told.push(event.corpus?.comingBack);
    });
    gate.shut();
    expect(await answer(library, 'dispatches.restore', { ids: many })).toEqual({ restored: many });
    expect(await answer(library, 'dispatches.removed', {})).toEqual({ tombstones: [] });
    expect(await summary(library)).toMatchObject({
      dispatches: 1,
      removed: 0,
      comingBack: { done: 0, total: MANY },
    });
    gate.open();
    // What is about all dispatches waits for them.
    expect(await answer(library, 'corpus.stats', {})).toMatchObject({ dispatches: MANY + 1 });
    expect(await summary(library)).toMatchObject({ dispatches: MANY + 1, comingBack: null });
    expect((await list(library)).total).toBe(MANY + 1);
    expect(told).toContainEqual({ done: 0, total: MANY });
    expect(told.at(-1)).toBe(null);
    // What is decided next on one of them begins with the end of it.
    await answer(library, 'dispatches.remove', { ids: many.slice(0, 1), reason: 'encore' });
    expect(await left(setting)).toEqual([`${many[0]}.json`]);
    expect(await answers(setting, many)).toEqual(once(many));
    expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
  });

  test('keep no removal of another waiting while they come and an operation is open', async () => {
    const gate = gated((path) => path.includes('/history/'));
    const setting = await removed({ files: gate.files });
    const { library, many, stays } = setting;
    gate.shut();
    await answer(library, 'dispatches.restore', { ids: many });
    // It is taken over once every dispatch is in the list.
    await made(library, { type: 'set-field', field: 'subjects', value: ['ville'] }, { ids: [stays] });
    // It waits for no more than the few that are on their way at this moment.
    const removing = answer(library, 'dispatches.remove', { ids: [stays], reason: 'r' });
    gate.open();
    expect(await removing).toEqual({ removed: [stays] });
    expect(await answer(library, 'corpus.stats', {})).toMatchObject({ dispatches: MANY });
    expect(await verified(library)).toMatchObject({ problems: [] });
  });

  test('can each be read and decided on at once', async () => {
    const setting = await removed();
    const { library, many } = setting;
    const last = many.toSorted().at(-1) ?? '';
    await answer(library, 'dispatches.restore', { ids: many });
    expect((await readDispatch(library, last)).dispatch.id).toBe(last);
    await applied(library, last, note('à relire'));
    expect(await answer(library, 'corpus.stats', {})).toMatchObject({ dispatches: MANY + 1 });
    expect(await answers(setting, many)).toEqual(once(many));
    expect((await readDispatch(library, last)).dispatch.notes).toBe('à relire');
    expect(await verified(library)).toMatchObject({ problems: [] });
  });

  test('have what was decided on the corpus while they were out', async () => {
    const { library, corpus, data, many, stays } = await most();
    const tagged = await made(library, TAGGED, { query: EVERYTHING });
    await settled(library);
    await answer(library, 'dispatches.remove', { ids: many, reason: 'r' });
    // It passes those by that are out, and is settled without them.
    await answer(library, 'operations.undo', { id: tagged.id });
    await settled(library);
    await library.close();
    const again = await openLibrary(data, { corpus: corpus.path });
    await answer(again, 'dispatches.restore', { ids: many });
    expect((await answer(again, 'corpus.stats', {})).dispatches).toBe(MANY + 1);
    for (const id of [stays, ...many])
      expect((await readDispatch(again, id)).dispatch.metadata.tags?.value ?? []).toEqual([]);
    expect(await verified(again)).toMatchObject({ problems: [] });
  });

  test('are shown where the disk takes no more than the decision, and brought to the end at the next opening', async () => {
    let armed = false;
    const counts = (name: string, path: string): boolean =>
      armed && name === 'append' && path.includes('/history/');
    const faulty = new FaultyFiles({ at: 20, code: 'ENOSPC', lasting: true, torn: false, counts });
    const setting = await removed({ files: faulty.files });
    const { library, corpus, data, many } = setting;
    const told: string[] = [];
    library.subscribe((event) => {
      if (event.type === 'storage' && event.failure !== null) told.push(event.failure.code);
    });
    armed = true;
    await answer(library, 'dispatches.restore', { ids: many });
    expect(await answer(library, 'corpus.stats', {})).toMatchObject({ dispatches: MANY + 1 });
    expect(told).toContain('disk-full');
    expect((await answers(setting, many)).filter((times) => times > 0).length).toBeLessThan(MANY);
    await library.close();
    const again = await openLibrary(data, { corpus: corpus.path });
    expect(await answer(again, 'corpus.stats', {})).toMatchObject({ dispatches: MANY + 1 });
    expect(await answers(setting, many)).toEqual(once(many));
    await answer(again, 'dispatches.remove', { ids: many.slice(0, 1), reason: 'encore' });
    expect(await left(setting)).toEqual([`${many[0]}.json`]);
    expect(await verified(again)).toMatchObject({ problems: [], strays: [] });
  });

  test('go on at the next opening where the program was closed meanwhile', async () => {
    const setting = await removed();
    const { library, corpus, data, many } = setting;
    await answer(library, 'dispatches.restore', { ids: many });
    await library.close();
    expect((await left(setting)).some((name) => name.endsWith('.restored.json'))).toBe(true);
    const again = await openLibrary(data, { corpus: corpus.path });
    // A program that may only read shows them as they are.
    const reader = await openLibrary(`${data}-2`, { corpus: corpus.path });
    expect(await summary(reader)).toMatchObject({ readOnly: { code: 'corpus-locked' }, comingBack: null });
    for (const open of [reader, again])
      expect(await answer(open, 'corpus.stats', {})).toMatchObject({ dispatches: MANY + 1 });
    expect(await verified(again)).toMatchObject({ problems: [] });
    expect(await answers(setting, many)).toEqual(once(many));
  });
});
