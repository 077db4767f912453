/**
 * Removing dispatches and having them back, where something else happens at that moment: a tombstone comes from outside,
 * the disk fails amid it, an operation over the corpus passes the dispatch by while it is hidden.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../core/everything.ts';
import { type Files, systemFiles } from '../../library/files.ts';
import type { Library } from '../../library/library.ts';
import { verified } from './copies.ts';
import { corpusOf, readDispatch, type Setting } from './corpus.ts';
import { FaultyFiles } from './faulty-files.ts';
import { answer, failureOfCall, openLibrary } from './fresh.ts';
import { made, settled, TAGGED } from './operations.ts';

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

describe('removing several, where the disk fails amid it', () => {
  test.each([
    [false, 3],
    [true, 2],
  ])('takes all out or none, as far as the disk lets it (lasting: %s)', async (lasting, left) => {
    let armed = false;
    const counts = (name: string, path: string): boolean =>
      armed && (name === 'rename' || name === 'remove') && path.includes('/removed/');
    const faulty = new FaultyFiles({ at: 1, code: 'EIO', lasting, torn: false, counts });
    const { library, corpus, ids } = await corpusOf(undefined, { files: faulty.files });
    armed = true;
    const input = { ids: Object.values(ids), reason: 'r' };
    expect((await failureOfCall(library, 'dispatches.remove', input)).code).toBe('disk-error');
    armed = false;
    // The list says at once what holds, and no later look changes it.
    expect(await total(library)).toBe(left);
    await answer(library, 'corpus.look', {});
    expect(await total(library)).toBe(left);
    expect((await readdir(corpus.removed)).filter((name) => name.endsWith('.json'))).toHaveLength(3 - left);
  });
});

describe('an operation over the corpus that passed a dispatch by while it was hidden', () => {
  const tagsOf = async (library: Library, id: string) =>
    (await readDispatch(library, id)).dispatch.metadata.tags?.value;

  test('because it was made while tombstones were written, is taken over when it is back, and once', async () => {
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
    const { library, ids } = await corpusOf(Object.fromEntries(many), { files });
    // The last of its dispatches: when its turn comes it is hidden.
    const id = Object.values(ids).toSorted().at(-1) ?? '';
    at.library = library;
    await answer(library, 'dispatches.remove', { ids: [id], reason: 'r' });
    await settled(library);
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
