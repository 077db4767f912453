/**
 * A program to be killed: opens a corpus, removes dispatches, has them back and takes some down, as fast as it can, and
 * prints what it is about to do and, once that was acknowledged, that it is done. `removal-kill.test.ts` bundles it.
 */
import { writeSync } from 'node:fs';
import { EVERYTHING } from '../../../core/everything.ts';
import { openLibrary } from './open-library.ts';

/** A few, of which all is done before the answer, and more, of which most is done behind it. */
const TOGETHER = [3, 20];

const [dataFolder = '', corpus = '', lexiconPath = ''] = process.argv.slice(2);
const library = await openLibrary(dataFolder, corpus, lexiconPath);

const listed = async (): Promise<readonly string[]> => {
  const range = { offset: 0, limit: 99 };
  const reply = await library.call('dispatches.list', { query: EVERYTHING, range });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value.items.map(({ id }) => id);
};

const done = async (
  what: 'out' | 'back' | 'down',
  ids: readonly string[],
  act: () => Promise<{ readonly ok: boolean }>,
): Promise<void> => {
  writeSync(1, `${what} ${ids.join(' ')}\n`);
  const reply = await act();
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  writeSync(1, 'done\n');
};

for (let round = 0; ; round++) {
  const all = await listed();
  const together = TOGETHER[round % TOGETHER.length] ?? 1;
  const at = (round * together) % Math.max(1, all.length - together);
  const ids = all.slice(at, at + together);
  await done('out', ids, () =>
    library.call('dispatches.remove', { ids: [...ids], reason: `round ${round}` }),
  );
  const [first = ''] = ids;
  await done('back', ids, () => library.call('dispatches.restore', { ids: [...ids] }));
  // Enough are left for the next life.
  if (round % 4 > 1 && all.length > 2 * together)
    await done('down', [first], () =>
      library.call('dispatches.take-down', { ids: [first], reason: `ordonnance ${round}` }),
    );
}
