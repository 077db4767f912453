/** Texts that wait together are cleaned together, in the process at hand and in threads: each is as if it were alone. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { clean } from '../../../core/clean.ts';
import { type CleanSettings, UNTAUGHT } from '../../../core/learned.ts';
import { decodeLexicon } from '../../../core/spacing/lexicon/lexicon-format.ts';
import { type Cleaning, cleaningHere } from '../../../library/cleaning/cleaning.ts';
import { cleaningPool } from '../../../library/cleaning/cleaning-pool.ts';
import { MOST_CHARACTERS, MOST_TOGETHER, takeTogether } from '../../../library/cleaning/together.ts';
import { systemFiles } from '../../../library/disk/files.ts';
import { failureOf, orThrow } from '../../../library/errors.ts';
import { bundled } from '../bundle.ts';
import { LEXICON, SEEDS } from '../fresh.ts';

let pipeline = '';
let texts: readonly string[] = [];
const lexicon = orThrow(decodeLexicon(new Uint8Array(await readFile(LEXICON))));
beforeAll(async () => {
  pipeline = join(await bundled('cleaning', { pipeline: 'crashing-pipeline' }), 'pipeline.mjs');
  const names = (await readdir(SEEDS)).filter((name) => name.endsWith('.txt'));
  texts = await Promise.all(names.map((name) => readFile(join(SEEDS, name), 'utf8')));
});

const kinds: readonly (readonly [string, () => Cleaning])[] = [
  ['in the process at hand', () => cleaningHere(systemFiles, LEXICON)],
  ['in threads', () => cleaningPool(pipeline, LEXICON, 2)],
];

const begun = (kind: () => Cleaning): Cleaning => {
  const cleaning = kind();
  onTestFinished(() => cleaning.close());
  return cleaning;
};

const PROPOSED: CleanSettings = { ...UNTAUGHT, policies: { 'lost-wrap': 'propose' } };

describe.each(kinds)('cleaning %s', (_, kind) => {
  test('gives each of many texts what it is by itself, under its own settings', async () => {
    const cleaning = begun(kind);
    const asked = Array.from({ length: 2 * MOST_TOGETHER + 3 }, (_unused, index) => ({
      text: `${texts[index % texts.length] ?? ''}\nEt dugouvernement ${index}.`,
      settings: index % 7 < 5 ? UNTAUGHT : PROPOSED,
    }));
    const cleaned = await Promise.all(asked.map(({ text, settings }) => cleaning.clean(text, settings)));
    for (const index of [0, 1, 2, 3, 4, 5, 6, MOST_TOGETHER, asked.length - 1]) {
      const { text, settings } = asked[index] ?? { text: '', settings: UNTAUGHT };
      expect(cleaned[index]?.cleaned).toEqual(clean(text, { ...settings, lexicon }));
    }
  });

  test('lets go what was given up before its turn, and no other', async () => {
    const cleaning = begun(kind);
    const stop = new AbortController();
    const [first = '', second = '', third = ''] = texts;
    const all = [
      cleaning.clean(first, UNTAUGHT),
      cleaning.clean(second, UNTAUGHT),
      cleaning.clean(second, UNTAUGHT, stop.signal),
      cleaning.clean(second, UNTAUGHT, stop.signal),
      cleaning.clean(third, UNTAUGHT),
    ];
    stop.abort();
    const codes = await Promise.all(
      all.map((one) =>
        one.then(
          () => null,
          (error: unknown) => failureOf(error).code,
        ),
      ),
    );
    expect(codes[0]).toBeNull();
    expect(codes[3]).toBe('cancelled');
    expect(codes[4]).toBeNull();
  });
});

describe('a thread that dies of a text', () => {
  test('fails that text alone', async () => {
    const cleaning = begun(() => cleaningPool(pipeline, LEXICON, 1));
    const asked = ['Un.', 'Deux.', 'DIE', 'Trois.', 'Quatre.'];
    const all = await Promise.allSettled(asked.map((text) => cleaning.clean(text, UNTAUGHT)));
    expect(all.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });
});

describe('a pool that is closed', () => {
  test('tells everyone whose text was under way, waited or came too late that it was given up', async () => {
    const cleaning = cleaningPool(pipeline, LEXICON, 1);
    // One text is under way while the others wait, then several are, together.
    await cleaning.clean('Un.', UNTAUGHT);
    const asked = Array.from({ length: 3 * MOST_TOGETHER }, () => cleaning.clean(texts[0] ?? '', UNTAUGHT));
    const all = Promise.allSettled(asked);
    await asked[0];
    await cleaning.close();
    const settled = await all;
    const codes = settled.map((one) => (one.status === 'rejected' ? failureOf(one.reason).code : null));
    const given = codes.filter((code) => code === 'cancelled').length;
    expect(given).toBeGreaterThan(MOST_TOGETHER);
    expect(codes.filter((code) => code !== null)).toHaveLength(given);
    const late = await Promise.allSettled([cleaning.clean('Deux.', UNTAUGHT), cleaning.forms('Trois.')]);
    expect(late.map((one) => one.status === 'rejected' && failureOf(one.reason).code)).toEqual([
      'cancelled',
      'cancelled',
    ]);
  });
});

describe('what goes together', () => {
  const waiting = (lengths: readonly number[], settings = UNTAUGHT) =>
    lengths.map((length) => ({
      text: 'x'.repeat(length),
      settings,
      signal: undefined,
      reject: () => undefined,
    }));

  test.each([
    ['nothing where nothing waits', [], 9, 0],
    ['as many as were asked for', [1, 1, 1, 1], 3, 3],
    ['never more than are soon answered', Array.from({ length: 100 }, () => 1), 100, MOST_TOGETHER],
    ['a long one alone', [3_000_000, 5], 9, 1],
    ['as many characters as are soon answered', [5, MOST_CHARACTERS - 5, 5], 9, 2],
    ['no character more', [5, MOST_CHARACTERS - 4, 5], 9, 1],
    ['those before a long one', [5, 5, 3_000_000], 9, 2],
  ])('is %s', (_, lengths, most, count) => {
    const all = waiting(lengths);
    const left = [...all];
    expect(takeTogether(left, most)).toEqual(all.slice(0, count));
    expect(left).toEqual(all.slice(count));
  });

  test('is of one settings', () => {
    expect(takeTogether([...waiting([1, 1]), ...waiting([1], PROPOSED)])).toHaveLength(2);
  });
});
