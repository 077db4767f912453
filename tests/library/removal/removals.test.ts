/**
 * Removing dispatches and having them back, where something else happens at that moment: a tombstone comes from outside,
 * the disk fails amid it, an operation over the corpus passes the dispatch by while it is hidden.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../core/api-events.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import type { Library, LibraryOptions } from '../../../library/library.ts';
import { verified } from '../copies.ts';
import { corpusOf, readDispatch, type Setting } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, ended, failureOfCall, keptAside, openLibrary } from '../fresh.ts';
import { made, settled, TAGGED } from '../operations.ts';

const total = async (library: Library): Promise<number> =>
  (await answer(library, 'dispatches.list', { query: EVERYTHING, range: { offset: 0, limit: 9 } })).total;

const tombstoneText = (id: string, sha256: string, more: object = {}): string =>
  JSON.stringify({
    ...{ id, sha256, name: 'a.txt', title: '', by: { kind: 'person', name: 'Eve' } },
    ...{ at: '2026-01-01T00:00:00.000Z', reason: 'ordonnance', ...more },
  });

describe('a takedown that a sync client brought a moment ago', () => {
  const brought = async () => {
    const setting = await corpusOf();
    const { library, corpus, ids } = setting;
    const id = ids['a.txt'] ?? '';
    const { sha256 } = (await readDispatch(library, id)).dispatch.source;
    const bring = async (): Promise<void> => {
      await mkdir(corpus.removed, { recursive: true });
      await writeFile(corpus.tombstone(id), tombstoneText(id, sha256, { takenDown: { containers: [] } }));
    };
    return { ...setting, id, sha256, bring };
  };
  const isTakenDown = async ({ corpus, id, sha256 }: Setting & { id: string; sha256: string }) => {
    expect(JSON.parse(await readFile(corpus.tombstone(id), 'utf8'))).toHaveProperty('takenDown');
    expect(existsSync(corpus.original(sha256))).toBe(false);
  };

  test('is not written over by removing the dispatch', async () => {
    const setting = await brought();
    await setting.bring();
    const input = { ids: [setting.id], reason: 'double' };
    expect((await failureOfCall(setting.library, 'dispatches.remove', input)).code).toBe('dispatch-missing');
    await isTakenDown(setting);
  });

  test('is not deleted by bringing the dispatch back', async () => {
    const setting = await brought();
    const { library, id } = setting;
    await answer(library, 'dispatches.remove', { ids: [id], reason: 'double' });
    await setting.bring();
    expect((await failureOfCall(library, 'dispatches.restore', { ids: [id] })).code).toBe(
      'dispatch-taken-down',
    );
    await isTakenDown(setting);
  });
});

describe('removing several', () => {
  const stones = async ({ corpus }: Setting) =>
    (await readdir(corpus.removed)).filter((name) => name.endsWith('.json')).toSorted();
  const removedWhere = async (at: number, lasting: boolean) => {
    let armed = true;
    const counts = (name: string, path: string): boolean =>
      armed && (name === 'rename' || name === 'remove') && path.includes('/removed/');
    const faulty = new FaultyFiles({ at, code: 'EIO', lasting, torn: false, counts });
    const setting = await corpusOf(undefined, { files: faulty.files });
    const events: Event[] = [];
    setting.library.subscribe((event) => events.push(event));
    const ids = Object.values(setting.ids);
    const reply = await setting.library.call('dispatches.remove', { ids, reason: 'r' });
    const heal = (): void => {
      armed = false;
    };
    return { ...setting, reply, events, heal };
  };

  test.each([false, true])(
    'of which the disk takes the decision is that, told where it refuses the rest, and finished later (lasting: %s)',
    async (lasting) => {
      const setting = await removedWhere(1, lasting);
      const { library, ids, reply, events, heal } = setting;
      expect(reply.ok).toBe(true);
      expect(events).toContainEqual({
        type: 'storage',
        what: 'removals',
        failure: expect.objectContaining({ code: 'disk-error' }),
      });
      expect(await total(library)).toBe(0);
      heal();
      await answer(library, 'corpus.look', {});
      expect(events.findLast((event) => event.type === 'storage' && event.what === 'removals')).toEqual({
        type: 'storage',
        what: 'removals',
        failure: null,
      });
      expect(await total(library)).toBe(0);
      await answer(library, 'dispatches.restore', { ids: Object.values(ids).slice(0, 1) });
      expect(await total(library)).toBe(1);
      const out = Object.values(ids)
        .slice(1)
        .map((id) => `${id}.json`);
      expect(await stones(setting)).toEqual(out.toSorted());
      expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
    },
  );

  test('of which the disk does not take the decision leaves all', async () => {
    const setting = await removedWhere(0, true);
    expect(setting.reply).toMatchObject({ ok: false, error: { code: 'disk-error' } });
    expect(await total(setting.library)).toBe(3);
    expect(await stones(setting)).toEqual([]);
  });

  test('that was cut short is whole for who may only read, and brought to its end by who may write', async () => {
    const setting = await corpusOf();
    const { library, corpus, ids, data } = setting;
    const reader = await openLibrary(`${data}-2`, { corpus: corpus.path });
    await answer(library, 'dispatches.remove', { ids: Object.values(ids), reason: 'r' });
    await library.close();
    const tombstones = await Promise.all(
      Object.values(ids).map(async (id) => JSON.parse(await readFile(corpus.tombstone(id), 'utf8'))),
    );
    // As a kill leaves it: one has its tombstone, the others only stand in the decision.
    for (const { id } of tombstones.slice(1)) await rm(corpus.tombstone(id));
    const path = corpus.removal('01ARZ3NDEKTSV4RRFFQ69G5FAV');
    await writeFile(path, JSON.stringify({ schemaVersion: 1, tombstones }));
    await answer(reader, 'corpus.look', {});
    expect(await total(reader)).toBe(0);
    expect(existsSync(path)).toBe(true);
    await reader.close();
    const again = await openLibrary(data, { corpus: corpus.path });
    expect(await total(again)).toBe(0);
    expect(await stones(setting)).toEqual(tombstones.map(({ id }) => `${id}.json`).toSorted());
    const { tombstones: listed } = await answer(again, 'dispatches.removed', {});
    expect(listed.map(({ at }) => at)).toEqual(tombstones.map(({ at }) => at));
  });

  test('is told by verify where its decision cannot be read', async () => {
    const { library, corpus } = await corpusOf();
    await mkdir(corpus.removed, { recursive: true });
    await writeFile(corpus.removal('01ARZ3NDEKTSV4RRFFQ69G5FAV'), '{"schemaVersion": 1, "tombsto');
    await answer(library, 'corpus.look', {});
    const file = 'removed/01ARZ3NDEKTSV4RRFFQ69G5FAV.json';
    expect(await verified(library)).toMatchObject({
      problems: [{ file, error: { code: 'record-damaged' } }],
    });
  });
});

describe('having several back', () => {
  const ULID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
  const BY = { kind: 'person', name: 'Ève' };
  const restoration = (tombstones: readonly unknown[]): string =>
    JSON.stringify({ schemaVersion: 1, by: BY, at: '2026-02-03T00:00:00.000Z', tombstones });
  const stonesOf = ({ corpus, ids }: Setting) =>
    Promise.all(
      Object.values(ids).map(async (id) => JSON.parse(await readFile(corpus.tombstone(id), 'utf8'))),
    );
  const allRemoved = async (options: Partial<LibraryOptions> = {}) => {
    const setting = await corpusOf(undefined, options);
    await answer(setting.library, 'dispatches.remove', { ids: Object.values(setting.ids), reason: 'r' });
    return { ...setting, stones: await stonesOf(setting) };
  };

  test('is one decision of one time, as removing them was', async () => {
    const { library, corpus, ids, stones } = await allRemoved();
    expect(new Set(stones.map(({ at }) => at)).size).toBe(1);
    await answer(library, 'dispatches.restore', { ids: Object.values(ids) });
    expect(await total(library)).toBe(3);
    expect(await readdir(corpus.removed)).toEqual([]);
    const times = await Promise.all(
      Object.values(ids).map(async (id) => {
        const { lines: entries } = await answer(library, 'dispatch.history', { id });
        return entries.at(-1)?.at;
      }),
    );
    expect(new Set(times).size).toBe(1);
  });

  test('that was cut short is whole for who may only read, and brought to its end by who may write', async () => {
    const { library, corpus, ids, data, stones } = await allRemoved();
    const reader = await openLibrary(`${data}-2`, { corpus: corpus.path });
    await library.close();
    // As a kill leaves it: of one the tombstone is gone, of the others nothing was done yet.
    await rm(corpus.tombstone(stones[0].id));
    await writeFile(corpus.restoration(ULID), restoration(stones));
    await answer(reader, 'corpus.look', {});
    expect(await total(reader)).toBe(3);
    expect((await answer(reader, 'dispatches.removed', {})).tombstones).toEqual([]);
    await reader.close();
    const again = await openLibrary(data, { corpus: corpus.path });
    expect(await total(again)).toBe(3);
    expect(await readdir(corpus.removed)).toEqual([]);
    for (const id of Object.values(ids)) {
      const { lines: entries } = await answer(again, 'dispatch.history', { id });
      expect(entries.at(-1)).toMatchObject({ agent: BY, at: '2026-02-03T00:00:00.000Z' });
      expect(JSON.stringify(entries).split('"type":"restore"')).toHaveLength(2);
    }
    expect(await verified(again)).toMatchObject({ problems: [], strays: [] });
  });

  test('leaves out what was removed once more or taken down since', async () => {
    const { library, corpus, data, stones } = await allRemoved();
    await library.close();
    await writeFile(corpus.restoration(ULID), restoration(stones));
    const [first, second, third] = stones;
    await writeFile(corpus.tombstone(first.id), JSON.stringify({ ...first, reason: 'encore' }));
    const down = { ...second, title: '', takenDown: { containers: [] } };
    await writeFile(corpus.tombstone(second.id), JSON.stringify(down));
    const again = await openLibrary(data, { corpus: corpus.path });
    const { tombstones } = await answer(again, 'dispatches.removed', {});
    expect(tombstones.map(({ id }) => id).toSorted()).toEqual([first.id, second.id].toSorted());
    expect(await total(again)).toBe(1);
    expect((await readDispatch(again, third.id)).dispatch.id).toBe(third.id);
    expect((await readdir(corpus.removed)).toSorted()).toEqual(
      [first.id, second.id].map((id) => `${id}.json`).toSorted(),
    );
    expect(existsSync(corpus.history(second.id))).toBe(false);
  });

  test('does not bring back what a restoration says was taken down', async () => {
    const { library, corpus, data, stones } = await allRemoved();
    const { id } = stones[0];
    await answer(library, 'dispatches.take-down', { ids: [id], reason: 'ordonnance' });
    await library.close();
    const down = await readFile(corpus.tombstone(id), 'utf8');
    await writeFile(corpus.restoration(ULID), restoration([JSON.parse(down)]));
    const again = await openLibrary(data, { corpus: corpus.path });
    expect(await total(again)).toBe(0);
    expect(await readFile(corpus.tombstone(id), 'utf8')).toBe(down);
  });

  test('of which the disk takes the decision is that, told where it refuses the rest, and finished later', async () => {
    let armed = false;
    const counts = (name: string, path: string): boolean =>
      armed && name === 'remove' && path.includes('/removed/');
    const faulty = new FaultyFiles({ at: 0, code: 'EIO', lasting: true, torn: false, counts });
    const { library, corpus, ids, stones } = await allRemoved({ files: faulty.files });
    armed = true;
    const events: Event[] = [];
    library.subscribe((event) => events.push(event));
    await answer(library, 'dispatches.restore', { ids: Object.values(ids) });
    expect(events).toContainEqual({
      type: 'storage',
      what: 'removals',
      failure: expect.objectContaining({ code: 'disk-error' }),
    });
    expect(await total(library)).toBe(3);
    await answer(library, 'corpus.look', {});
    expect(await total(library)).toBe(3);
    armed = false;
    // What is decided next begins with the end of it.
    await answer(library, 'dispatches.remove', { ids: [stones[0].id], reason: 'encore' });
    expect(await readdir(corpus.removed)).toEqual([`${stones[0].id}.json`]);
    expect(await total(library)).toBe(2);
  });

  test('is told by verify where its decision cannot be read', async () => {
    const { library, corpus } = await allRemoved();
    await writeFile(corpus.restoration(ULID), '{"schemaVersion": 1, "tombsto');
    await answer(library, 'corpus.look', {});
    expect(await total(library)).toBe(0);
    const file = `removed/${ULID}.restored.json`;
    expect(await verified(library)).toMatchObject({
      problems: [{ file, error: { code: 'record-damaged' } }],
      strays: [],
    });
  });
});

test.each(['', '.restored'])(
  'a decision on several that cannot be read is left out on a person’s word, its bytes kept: removed/<ulid>%s.json',
  async (kind) => {
    const { library, corpus, ids } = await corpusOf();
    await answer(library, 'dispatches.remove', { ids: [ids['a.txt'] ?? ''], reason: 'r' });
    const file = `removed/01ARZ3NDEKTSV4RRFFQ69G5FAV${kind}.json`;
    const path = join(corpus.path, file);
    await writeFile(path, Buffer.alloc(40));
    await answer(library, 'corpus.look', {});
    const { files } = await answer(library, 'damage.list', {});
    expect(files).toMatchObject([{ file, kind: 'tombstone', gives: 'aside' }]);
    const { job } = await answer(library, 'repair.start', { ids: [], files: [file] });
    expect(await ended(library, job)).toMatchObject({ state: 'done', failed: 0 });
    expect(existsSync(path)).toBe(false);
    expect(await keptAside(path)).toHaveLength(1);
    expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
    expect(await total(library)).toBe(2);
  },
);

describe('an operation over the corpus that passed a dispatch by while it was hidden', () => {
  const tagsOf = async (library: Library, id: string) =>
    (await readDispatch(library, id)).dispatch.metadata.tags?.value;

  /** A corpus of which one dispatch was removed while it was tagged, before its turn came. */
  const passedBy = async () => {
    const at: { library: Library | null } = { library: null };
    const files: Files = {
      ...systemFiles,
      create: async (path) => {
        const { library } = at;
        if (path.includes('/removed/') && library !== null) {
          at.library = null;
          await made(library, TAGGED, { query: EVERYTHING });
        }
        return systemFiles.create(path);
      },
    };
    const many = Array.from({ length: 150 }, (_, n) => [`${n}.txt`, `Texte ${n} de la ville de Vinh.\n`]);
    const setting = await corpusOf(Object.fromEntries(many), { files });
    const { library, ids } = setting;
    // The last of its dispatches: when its turn comes it is hidden.
    const id = Object.values(ids).toSorted().at(-1) ?? '';
    at.library = library;
    await answer(library, 'dispatches.remove', { ids: [id], reason: 'r' });
    await settled(library);
    return { ...setting, id };
  };

  test('because it was made while tombstones were written, is taken over when it is back, and once', async () => {
    const { library, id } = await passedBy();
    for (let time = 0; time < 2; time++) {
      await answer(library, 'dispatches.restore', { ids: [id] });
      await settled(library);
      expect(await tagsOf(library, id)).toEqual(['VNA']);
      const history = await answer(library, 'dispatch.history', { id });
      expect(JSON.stringify(history).split('"type":"corpus"')).toHaveLength(2);
      await answer(library, 'dispatches.remove', { ids: [id], reason: 'r' });
    }
    expect(await verified(library)).toMatchObject({ problems: [] });
  });

  test('is taken over where its tombstone was deleted while no program had the corpus open', async () => {
    const { library, corpus, id, data } = await passedBy();
    await library.close();
    await rm(corpus.tombstone(id));
    for (let time = 0; time < 2; time++) {
      const again = await openLibrary(data, { corpus: corpus.path });
      expect(await tagsOf(again, id)).toEqual(['VNA']);
      await settled(again);
      const history = await answer(again, 'dispatch.history', { id });
      expect(JSON.stringify(history).split('"type":"corpus"')).toHaveLength(2);
      expect(await verified(again)).toMatchObject({ problems: [], strays: [] });
      await again.close();
    }
    // Nothing is left to be asked.
    expect((await readdir(corpus.operations)).filter((name) => name.includes('passed'))).toEqual([]);
  });

  test.each(['restored', 'deleted from outside'])(
    'because a tombstone came from outside, is taken over when that is %s',
    async (how) => {
      const { library, corpus, ids, data } = await corpusOf();
      const id = ids['a.txt'] ?? '';
      const { sha256 } = (await readDispatch(library, id)).dispatch.source;
      await mkdir(corpus.removed, { recursive: true });
      await writeFile(corpus.tombstone(id), tombstoneText(id, sha256));
      // Named before the tombstone is seen.
      const { id: operation } = await made(library, TAGGED, { ids: Object.values(ids) });
      await settled(library);
      await library.close();
      // As where the operation came before its turn: nothing of it is in the history.
      const lines = (await readFile(corpus.history(id), 'utf8')).split('\n');
      await writeFile(corpus.history(id), lines.filter((line) => !line.includes(operation)).join('\n'));
      await rm(corpus.dispatch(id));
      const again = await openLibrary(data, { corpus: corpus.path });
      if (how === 'restored') await answer(again, 'dispatches.restore', { ids: [id] });
      else {
        await rm(corpus.tombstone(id));
        await answer(again, 'corpus.look', {});
      }
      await settled(again);
      expect(await tagsOf(again, id)).toEqual(['VNA']);
    },
  );
});
