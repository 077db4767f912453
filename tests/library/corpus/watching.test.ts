/** When an open corpus is looked at for what something outside changed: now and then, and whenever it is asked for. */
import { copyFile, cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, note, readDispatch } from '../corpus.ts';
import { answer, openLibrary } from '../fresh.ts';

/** Comes back when it was told that something outside changed a dispatch. */
const toldOutside = (library: Library, id: string): Promise<void> =>
  new Promise((resolve) => {
    const stop = library.subscribe((event) => {
      if (event.type !== 'outside' || !event.ids.includes(id)) return;
      stop();
      resolve();
    });
  });

/** The corpus is closed here, and its copy has a decision more; gives what puts that in the place of mine. */
const decidedThere = async () => {
  const setting = await corpusOf();
  await setting.library.close();
  const id = setting.ids['a.txt'] ?? '';
  const other = corpusFolder(join(setting.folder, 'other'));
  await cp(setting.corpus.path, other.path, { recursive: true });
  const theirs = await openLibrary(`${setting.data}-b`, { corpus: other.path });
  await applied(theirs, id, note('d’elle'));
  await theirs.close();
  const come = async (): Promise<void> => {
    for (const part of ['history', 'dispatch'] as const)
      await copyFile(other[part](id), setting.corpus[part](id));
  };
  return { ...setting, id, come };
};

test('what came is noticed after a while, though nobody asks', async () => {
  const { id, data, corpus, come } = await decidedThere();
  const library = await openLibrary(data, { corpus: corpus.path, lookEvery: 10 });
  const told = toldOutside(library, id);
  await come();
  await told;
  expect((await readDispatch(library, id)).dispatch.notes).toBe('d’elle');
});

test('whoever asks while a look is under way, which may have passed by what came, hears of that, too', async () => {
  const { id, data, corpus, come } = await decidedThere();
  let reached = (): void => undefined;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const passed = new Promise<void>((resolve) => {
    reached = resolve;
  });
  let [isLooking, isPast] = [false, false];
  const files: Files = {
    ...systemFiles,
    // What was removed is looked at once more when all dispatches were.
    list: async (path) => {
      isPast ||= isLooking && path === dirname(corpus.history(id));
      if (isPast && path === corpus.removed) {
        reached();
        await held;
      }
      return systemFiles.list(path);
    },
  };
  const library = await openLibrary(data, { corpus: corpus.path, files });
  isLooking = true;
  const first = answer(library, 'corpus.look', {});
  await passed;
  await come();
  const second = answer(library, 'corpus.look', {});
  release();
  await Promise.all([first, second]);
  const query = { ...EVERYTHING, search: '"d elle"' };
  const page = await answer(library, 'dispatches.list', { query, range: { offset: 0, limit: 9 } });
  expect(page.items.map((item) => item.id)).toEqual([id]);
});
