/** Verifying says how far it is and can be stopped; what it says then is about what it read. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import { corpusOf, decidedTwice, sourceOf } from '../corpus.ts';
import { answer, ended, openLibrary } from '../fresh.ts';

/** A disk that stops at one file, and says when it has come there, until it is let go on. */
const stoppingAt = (path: string) => {
  const signal = (): { readonly come: Promise<void>; readonly give: () => void } => {
    let give = (): void => undefined;
    const come = new Promise<void>((resolve) => {
      give = resolve;
    });
    return { come, give };
  };
  const [reached, goOn] = [signal(), signal()];
  let armed = false;
  const files: Files = {
    ...systemFiles,
    read: async (file) => {
      if (armed && file === path) {
        reached.give();
        await goOn.come;
      }
      return systemFiles.read(file);
    },
  };
  const arm = (): void => {
    armed = true;
  };
  return { files, arm, reached: reached.come, goOn: goOn.give };
};

test('says which dispatch it is at, and counts what it had read when it is stopped', async () => {
  const setting = await corpusOf();
  const { corpus, data, ids } = setting;
  const order = Object.entries(ids).toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  const [, [name, id] = ['', '']] = order;
  const source = await sourceOf(corpus, id);
  await setting.library.close();
  const { files, arm, reached, goOn } = stoppingAt(source);
  const library = await openLibrary(data, { corpus: corpus.path, files });
  arm();
  const { job } = await answer(library, 'verify.start', {});
  await reached;
  expect(await answer(library, 'jobs.read', { job })).toMatchObject({
    ...{ state: 'running', done: 1, total: 6, current: name },
  });
  await answer(library, 'jobs.cancel', { job });
  goOn();
  expect(await ended(library, job)).toMatchObject({
    state: 'cancelled',
    result: { dispatches: 2, sources: 0, problems: [] },
  });
});

test.each(['history', 'dispatches', 'originals'])(
  'a file where a part of %s should be is told',
  async (part) => {
    const setting = await decidedTwice();
    const { corpus, data, id } = setting;
    const free = ['00', '11', '22', 'ff'].find(
      (start) => !Object.values(setting.ids).some((one) => one.startsWith(start)),
    );
    await writeFile(join(corpus.path, part, `${free}`), 'x');
    const library = await openLibrary(data, { corpus: corpus.path });
    const job = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(job).toMatchObject({ state: 'done', result: { dispatches: 3, strays: [`${part}/${free}`] } });
    expect((await answer(library, 'dispatch.read', { id })).dispatch.notes).toBe('two');
  },
);
