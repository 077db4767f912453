/**
 * A process that saves is killed at random moments, again and again on the same corpus; each time the corpus opens,
 * every acknowledged decision is there, and nothing is damaged. `DEPECHE_KILLS` sets the rounds.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundled } from './bundle.ts';
import { applied, corpusOf, note, reopened } from './corpus.ts';
import { answer, ended, freshFolder, LEXICON } from './fresh.ts';
import { killed } from './killed.ts';

const ROUNDS = Number(process.env.DEPECHE_KILLS ?? 16);
/** A corpus is begun anew after so many: its history, which each life reads whole, grows by all that was decided. */
const ROUNDS_OF_ONE = 40;
/** Where `npm run test:crash` wants to be told how far it came. */
const REPORT = process.env.DEPECHE_KILLS_REPORT;
let bundle = '';
beforeAll(async () => {
  bundle = await bundled('kill', { saver: 'saver' });
});

describe('killed', () => {
  test(`amid decisions, ${ROUNDS} times`, { timeout: 30_000 * ROUNDS }, async () => {
    let decisions = 0;
    for (let done = 0; done < ROUNDS; done += ROUNDS_OF_ONE) {
      const rounds = Math.min(ROUNDS_OF_ONE, ROUNDS - done);
      const setting = await corpusOf();
      const { data, corpus, ids } = setting;
      const id = ids['a.txt'] ?? '';
      await setting.library.close();
      /** The last revision that was acknowledged, over all lives. */
      let last = 1;
      for (let round = 0; round <= rounds; round++) {
        // Each life opens the corpus and reads the dispatch first: so the next one tells what a kill left.
        const count = 2 + Math.floor(Math.random() * 12);
        const [first = '', ...told] = await killed(join(bundle, 'saver.mjs'), count, Math.random() * 8, [
          data,
          corpus.path,
          id,
          LEXICON,
        ]);
        const [word, found, state] = first.split(' ');
        expect({ word, state }).toEqual({ word: 'found', state: 'whole' });
        // The one that was under way may be there too: it was on the disk, and not yet told.
        expect([last, last + 1]).toContain(Number(found));
        last = Number(told.at(-1) ?? found);
        decisions += told.length;
        if (REPORT !== undefined) await writeFile(REPORT, JSON.stringify({ kept: done + round, decisions }));
      }
      const library = await reopened(setting);
      // The kill may have left half of a line, which was never acknowledged: the next decision takes its place.
      expect((await applied(library, id, note('after'))).entry.revision).toBeGreaterThan(last);
      const job = await ended(library, (await answer(library, 'verify.start', {})).job);
      expect(job.result).toMatchObject({ dispatches: 3, problems: [] });
      await library.close();
    }
  });

  test('amid an import: what was told is there, whole, and the rest can be imported', async () => {
    const input = join(await freshFolder(), 'input');
    await mkdir(input);
    for (let i = 0; i < 200; i++)
      await writeFile(join(input, `${i}.txt`), `Texte ${i}, de la ville de Vinh.\n`);
    for (let round = 0; round < 2; round++) {
      const setting = await corpusOf({});
      await setting.library.close();
      const told = await killed(join(bundle, 'saver.mjs'), 1 + round, Math.random() * 30, [
        setting.data,
        setting.corpus.path,
        '',
        LEXICON,
        input,
      ]);
      const library = await reopened(setting);
      const app = await answer(library, 'app.describe', {});
      expect(app.corpus?.dispatches).toBeGreaterThanOrEqual(Number(told.at(-1)));
      await ended(library, (await answer(library, 'import.start', { paths: [input] })).job);
      const job = await ended(library, (await answer(library, 'verify.start', {})).job);
      expect(job.result).toMatchObject({ dispatches: 200, problems: [] });
    }
  });
});
