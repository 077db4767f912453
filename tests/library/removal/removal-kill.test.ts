/**
 * A process that removes dispatches, has them back and takes some down is killed at random moments, again and again on
 * the same corpus. Each time what was acknowledged holds; what was under way was done to all of its dispatches or to
 * none; and of what was taken down no byte is left. `DEPECHE_KILLS` sets the rounds.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Library } from '../../../library/library.ts';
import { bundled } from '../bundle.ts';
import { corpusOf } from '../corpus.ts';
import { answer, ended, LEXICON, openLibrary } from '../fresh.ts';
import { killed } from '../killed.ts';

const ROUNDS = Math.ceil(Number(process.env.DEPECHE_KILLS ?? 16) / 2);
/** A corpus is begun anew after so many: each life takes one or two dispatches down. */
const ROUNDS_OF_ONE = 8;
const DISPATCHES = 48;
/** In each text alone. */
const wordOf = (n: number): string => `Zorglub${String(n).padStart(2, '0')}`;

/** Which of the words stand in any file below a folder. */
const wordsBelow = async (folder: string): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = (await readFile(join(entry.parentPath, entry.name))).toString('latin1');
    for (const [word] of text.matchAll(/zorglub\d\d/gi)) found.add(word.toLowerCase());
  }
  return found;
};

/** What the lines of a killed process say: what was acknowledged of each dispatch last, and what was under way. */
const toldBy = (lines: readonly string[]) => {
  const acknowledged = new Map<string, string>();
  let [what, ids]: [string, readonly string[]] = ['', []];
  for (const line of lines) {
    if (line === 'done') {
      for (const id of ids) acknowledged.set(id, what);
      ids = [];
    } else [what = '', ...ids] = line.split(' ');
  }
  return { acknowledged, underWay: ids };
};

/** Where each dispatch of an open corpus is. */
const whereabouts = async (library: Library): Promise<ReadonlyMap<string, string>> => {
  const range = { offset: 0, limit: 99 };
  const { items } = await answer(library, 'dispatches.list', { query: EVERYTHING, range });
  const { tombstones } = await answer(library, 'dispatches.removed', {});
  return new Map([
    ...items.map(({ id }) => [id, 'back'] as const),
    ...tombstones.map(({ id, takenDown }) => [id, takenDown === undefined ? 'out' : 'down'] as const),
  ]);
};

const TEXTS = Object.fromEntries(
  Array.from({ length: DISPATCHES }, (_, n) => [
    `${String(n).padStart(2, '0')}.txt`,
    `Titre ${n}\nUne dépêche de Vinh sur ${wordOf(n)}, la numéro ${n}.\n`,
  ]),
);

const TIMEOUT = 60_000 + 30_000 * ROUNDS;
test(`killed amid removals, ${ROUNDS} times`, { timeout: TIMEOUT }, async () => {
  const bundle = await bundled('removal-kill', { remover: 'remover' });
  for (let done = 0; done < ROUNDS; done += ROUNDS_OF_ONE) {
    const { data, corpus, ids, library } = await corpusOf(TEXTS);
    const words = new Map(Object.values(ids).map((id, n) => [id, wordOf(n).toLowerCase()]));
    await library.close();
    const down = new Set<string>();
    for (let round = 0; round < Math.min(ROUNDS_OF_ONE, ROUNDS - done); round++) {
      const args = [data, corpus.path, LEXICON];
      const lines = await killed(
        join(bundle, 'remover.mjs'),
        1 + ((round * 5) % 17),
        Math.random() * 40,
        args,
      );
      const { acknowledged, underWay } = toldBy(lines);
      const open = await openLibrary(data, { corpus: corpus.path });
      // Those of a decision that was acknowledged may still be coming back.
      await answer(open, 'corpus.stats', {});
      const now = await whereabouts(open);
      expect(now.size).toBe(DISPATCHES);
      for (const [id, what] of acknowledged)
        if (!underWay.includes(id)) expect([id, now.get(id)]).toEqual([id, what]);
      expect(new Set(underWay.map((id) => now.get(id))).size).toBeLessThanOrEqual(1);
      for (const id of down) expect(now.get(id)).toBe('down');
      for (const [id, what] of now) if (what === 'down') down.add(id);
      const job = await ended(open, (await answer(open, 'verify.start', {})).job);
      expect(job.result).toMatchObject({ dispatches: DISPATCHES - down.size, problems: [], strays: [] });
      const out = [...now].flatMap(([id, what]) => (what === 'out' ? [id] : []));
      if (out.length > 0) await answer(open, 'dispatches.restore', { ids: out });
      await open.close();
      const left = new Set([...(await wordsBelow(corpus.path)), ...(await wordsBelow(data))]);
      expect([...left].toSorted()).toEqual(
        [...words].flatMap(([id, word]) => (down.has(id) ? [] : [word])).toSorted(),
      );
    }
  }
});
