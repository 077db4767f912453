/**
 * Corpus-wide operations when the worst happens: the process is killed while they are recorded and taken over, every
 * call to the file system fails in turn, two processes want the same corpus.
 */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { bundled } from '../bundle.ts';
import { corpusOf, readDispatch, reopened } from '../corpus.ts';
import { type Fault, FaultyFiles } from '../faulty-files.ts';
import { answer, ended, failureOfCall, freshFolder, LEXICON, openLibrary } from '../fresh.ts';
import { killed } from '../killed.ts';
import { listed, made, settled, TAGGED, timesApplied } from '../operations.ts';

/** More rounds find no more: each leaves operations behind that the next one has to take over, too. */
const ROUNDS = Math.min(12, Number(process.env.DEPECHE_KILLS ?? 4));
/** More than are taken over together, so that a kill falls between and amid. */
const DISPATCHES = 80;
const EVERY = { query: EVERYTHING };

const texts = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`${n}.txt`, `Titre ${n}\nUne dépêche de Vinh, la ${n}.\n`]),
  );

const problemsIn = async (library: Library): Promise<readonly unknown[]> => {
  const job = await ended(library, (await answer(library, 'verify.start', {})).job);
  return job.result?.kind === 'verify' ? job.result.problems : [job];
};

interface Told {
  readonly id: string;
  readonly term: string;
}

let bundle = '';
beforeAll(async () => {
  bundle = await bundled('operations', { operator: 'operator', recleaner: 'recleaner' });
});

/** Lets the operator begin operations until it is killed, and gives all that it told. */
const operated = async (
  count: number,
  delay: number,
  ...args: readonly string[]
): Promise<readonly Told[]> => {
  const lines = await killed(join(bundle, 'operator.mjs'), count, delay, args);
  return lines.map((line) => ({ id: line.split(' ')[0] ?? '', term: line.split(' ')[1] ?? '' }));
};

describe('killed', () => {
  test(`${ROUNDS} times amid operations: each that was told is taken over, once, by every dispatch`, {
    timeout: 90_000 * ROUNDS,
  }, async () => {
    const setting = await corpusOf(texts(DISPATCHES));
    const { data, corpus, ids } = setting;
    let { library } = setting;
    await library.close();
    const told: Told[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const count = 1 + Math.floor(Math.random() * 5);
      told.push(...(await operated(count, Math.random() * 400, data, corpus.path, LEXICON)));
    }
    library = await reopened({ ...setting, library });
    await settled(library);
    const known = new Map((await listed(library)).map((line) => [line.id, line]));
    const taken = new Set(told.filter(({ term }) => term.startsWith('-')).map(({ term }) => term.slice(1)));
    for (const { id } of told) expect(known.get(id)).toMatchObject({ done: DISPATCHES, damaged: null });
    // The index, which was killed while it was written, too, finds what the histories say.
    const found = async (tag: string): Promise<number> => {
      const query = { ...EVERYTHING, tag };
      return (await answer(library, 'dispatches.list', { query, range: { offset: 0, limit: 1 } })).total;
    };
    for (const { id, term } of told) {
      if (term.startsWith('-')) continue;
      const isUndone = known.get(id)?.undoneBy !== null;
      expect({ term, found: await found(term) }).toEqual({ term, found: isUndone ? 0 : DISPATCHES });
    }
    for (const id of Object.values(ids)) {
      const times = await timesApplied(corpus, id);
      for (const operation of known.keys()) expect(times.get(operation)).toBe(1);
      const tags = (await readDispatch(library, id)).dispatch.metadata.tags?.value ?? [];
      for (const { term } of told) {
        if (term.startsWith('-')) continue;
        // One that was taken back without having been told may be gone, too.
        const undone = known.get(told.find((one) => one.term === term)?.id ?? '')?.undoneBy !== null;
        expect({ term, there: tags.includes(term) }).toEqual({ term, there: !undone });
        if (taken.has(term)) expect(undone).toBe(true);
      }
    }
    expect(await problemsIn(library)).toEqual([]);
  });
});

describe('killed amid cleaning again', () => {
  const RECLEANS = 3;
  test(`${RECLEANS} times: it is told at opening, goes on to the end with each dispatch once, and is undone`, {
    timeout: 180_000 * RECLEANS,
  }, async () => {
    const texts = Array.from({ length: DISPATCHES }, (_, n) => [
      `${n}.txt`,
      `Titre ${n}\nHanoï (VNA) - Leministre est là. -VNA\n`,
    ]);
    const setting = await corpusOf(Object.fromEntries(texts));
    const { data, corpus, ids } = setting;
    const edits = (library: Library) =>
      Promise.all(
        Object.values(ids).map(async (id) => (await readDispatch(library, id)).dispatch.edits.length),
      );
    const all = await edits(setting.library);
    await setting.library.close();
    let run = '';
    for (let round = 0; round < RECLEANS; round++) {
      // The first begins it, the others go on with it.
      const args = [data, corpus.path, LEXICON];
      const told = await killed(join(bundle, 'recleaner.mjs'), 1, Math.random() * 250, args);
      run = told[0] ?? '';
      const library = await openLibrary(data, { corpus: corpus.path });
      const [line] = await listed(library);
      expect(line).toMatchObject({ id: run, dispatches: DISPATCHES, operation: { type: 're-clean' } });
      const { runs } = await answer(library, 'reclean.halted', {});
      expect(runs.map(({ id }) => id)).toEqual(line?.reclean === 'halted' ? [run] : []);
      await library.close();
    }
    const library = await openLibrary(data, { corpus: corpus.path });
    const [halted] = (await answer(library, 'reclean.halted', {})).runs;
    if (halted !== undefined) {
      const job = await ended(library, (await answer(library, 'reclean.resume', { id: run })).job);
      expect(job).toMatchObject({ state: 'done', failed: 0 });
    }
    expect(await listed(library)).toMatchObject([
      { id: run, done: DISPATCHES, changed: DISPATCHES, reclean: null },
    ]);
    expect(new Set(await edits(library))).toEqual(new Set([0]));
    for (const id of Object.values(ids)) expect((await timesApplied(corpus, id)).get(run)).toBe(1);
    expect(await problemsIn(library)).toEqual([]);
    await answer(library, 'operations.undo', { id: run });
    await settled(library);
    expect(await edits(library)).toEqual(all);
    expect((await answer(library, 'corpus.read', {})).policies).toEqual({});
    await library.close();
  });
});

const KINDS: readonly Pick<Fault, 'code' | 'lasting' | 'torn'>[] = [
  { code: 'ENOSPC', lasting: false, torn: true },
  { code: 'EIO', lasting: true, torn: true },
];

describe.each(KINDS)('$code, lasting: $lasting', ({ code, lasting, torn }) => {
  test('at each call while an operation is recorded and taken over', async () => {
    const setting = await corpusOf(texts(1));
    await setting.library.close();
    const ids = Object.values(setting.ids);
    let faults = 0;
    for (let at = 0; ; at++) {
      const folder = await freshFolder();
      const corpus = corpusFolder(join(folder, 'corpus'));
      await cp(setting.corpus.path, corpus.path, { recursive: true });
      let armed = false;
      const fault: Fault = { at: Number.POSITIVE_INFINITY, code, lasting, torn, counts: () => armed };
      const faulty = new FaultyFiles(fault);
      const library = await openLibrary(join(folder, 'data'), {
        corpus: corpus.path,
        files: faulty.files,
        session: 'one',
      });
      for (const id of ids) await readDispatch(library, id);
      armed = true;
      fault.at = at;
      const reply = await library.call('operations.apply', { operation: TAGGED, selection: EVERY });
      for (const id of ids) await library.call('dispatch.read', { id });
      await library.close();
      armed = false;

      const again = await openLibrary(join(folder, 'data'), { corpus: corpus.path, session: 'one' });
      await settled(again);
      const lines = await listed(again);
      if (reply.ok) expect(lines).toMatchObject([{ id: reply.value.id, done: ids.length }]);
      // What was refused may be on the disk all the same, as far as to be whole; it is then taken over by all.
      const wanted = lines.length === 0 ? undefined : ['VNA'];
      for (const id of ids) {
        expect((await readDispatch(again, id)).dispatch.metadata.tags?.value).toEqual(wanted);
        const times = await timesApplied(corpus, id);
        for (const line of lines) expect(times.get(line.id)).toBe(1);
      }
      expect(await problemsIn(again)).toEqual([]);
      await again.close();
      if (!faulty.struck) break;
      faults++;
    }
    expect(faults).toBeGreaterThan(15);
  });
});

test('a second process is not told that a cleaning was cut short while the first may be at it', async () => {
  const setting = await corpusOf(texts(3));
  const { library, corpus, folder } = setting;
  const input = { query: EVERYTHING, policies: null, anew: false };
  const { job } = await answer(library, 'reclean.start', input);
  await answer(library, 'jobs.cancel', { job });
  await ended(library, job);
  const second = await openLibrary(join(folder, 'other'), { corpus: corpus.path });
  const [here] = await listed(library);
  const [there] = await listed(second);
  expect(there?.reclean).toBe(here?.reclean === 'halted' ? 'under-way' : null);
  expect((await answer(second, 'reclean.halted', {})).runs).toEqual([]);
  await second.close();
});

test('a second process is told who writes, and makes none; the first goes on, and the second sees it', async () => {
  const setting = await corpusOf(texts(3));
  const { library, corpus, folder } = setting;
  const second = await openLibrary(join(folder, 'other'), { corpus: corpus.path });
  const input = { operation: TAGGED, selection: EVERY };
  expect((await failureOfCall(second, 'operations.apply', input)).code).toBe('corpus-locked');
  expect(await listed(second)).toEqual([]);
  const told: string[] = [];
  second.subscribe(({ type }) => told.push(type));
  const line = await made(library, TAGGED, EVERY);
  await settled(library);
  await answer(library, 'corpus.flush', {});
  await answer(second, 'corpus.look', {});
  expect(told).toContain('operations');
  expect(await listed(second)).toMatchObject([{ id: line.id, done: 3, changed: 3 }]);
  const query = { ...EVERYTHING, tag: 'VNA' };
  const found = await answer(second, 'dispatches.list', { query, range: { offset: 0, limit: 1 } });
  expect(found.total).toBe(3);
  await second.close();
  for (const id of Object.values(setting.ids)) expect((await timesApplied(corpus, id)).get(line.id)).toBe(1);
});
