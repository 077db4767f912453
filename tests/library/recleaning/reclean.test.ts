/** Cleaning again: counted before it is done, done once, undone whole, and never over what a person decided. */
import { describe, expect, test } from 'vitest';
import type { Input } from '../../../core/api.ts';
import type { Job } from '../../../core/api-jobs.ts';
import type { RecleanResult } from '../../../core/api-reclean.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Dispatch } from '../../../core/model/dispatch.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, historyLines, readDispatch, reopened, type Setting } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, ended, failureOfCall } from '../fresh.ts';
import { listed, settled } from '../operations.ts';

const ASK_FIRST = {
  'joined-words': 'propose',
  'paragraph-opening': 'propose',
  'mark-space': 'propose',
} as const;
const OFF = { 'joined-words': 'off', 'joined-names': 'off', 'paragraph-opening': 'off' } as const;
const MANY: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [`${i}.txt`, `Titre ${i}\nHanoï (VNA) - Leministre est là. -VNA\n`]),
);
type Request = Partial<Input<'reclean.start'>>;

const run = async (
  library: Library,
  method: 'reclean.preview' | 'reclean.start',
  request: Request = {},
): Promise<Job> => {
  const input = { query: EVERYTHING, policies: null, anew: false, ...request };
  return ended(library, (await answer(library, method, input)).job);
};

const resultOf = (job: Job): RecleanResult => {
  if (job.result?.kind !== 're-clean') throw new Error(JSON.stringify(job));
  return job.result;
};

const dispatches = async ({ ids }: Setting, library: Library): Promise<readonly Dispatch[]> =>
  Promise.all(Object.values(ids).map(async (id) => (await readDispatch(library, id)).dispatch));

const verified = async (library: Library): Promise<void> => {
  const job = await ended(library, (await answer(library, 'verify.start', {})).job);
  expect(job.result).toMatchObject({ kind: 'verify', problems: [] });
};

describe('cleaning again', () => {
  test('with nothing new changes nothing, with blocks and metadata or without', async () => {
    const setting = await corpusOf();
    const before = await dispatches(setting, setting.library);
    for (const anew of [false, true]) {
      const result = resultOf(await run(setting.library, 'reclean.start', { anew }));
      expect(result).toMatchObject({ dispatches: 3, changed: 0, examples: [] });
    }
    expect(await dispatches(setting, setting.library)).toEqual(before);
  });

  test('does what was counted before, tells it by rule, and is undone in full', async () => {
    const setting = await corpusOf();
    const { library } = setting;
    const before = await dispatches(setting, library);
    const { run: _, ...seen } = resultOf(await run(library, 'reclean.preview', { policies: ASK_FIRST }));
    expect(await dispatches(setting, library)).toEqual(before);
    expect((await answer(library, 'corpus.read', {})).policies).toEqual({});
    expect(seen.changed).toBe(1);
    expect(seen.effects.proposed).toBeGreaterThan(0);
    expect(seen.examples.map(({ effect, left, removed, right }) => [effect, left + removed + right])).toEqual(
      seen.examples.map(() => ['proposed', expect.stringMatching(/Leministre|capitale,hier/)]),
    );

    const { run: name, ...made } = resultOf(await run(library, 'reclean.start', { policies: ASK_FIRST }));
    expect(made).toEqual(seen);
    expect((await answer(library, 'corpus.read', {})).policies).toEqual(ASK_FIRST);
    const after = await dispatches(setting, library);
    expect(after.flatMap(({ edits }) => edits).every(({ state }) => state === 'proposed')).toBe(true);
    expect(resultOf(await run(library, 'reclean.start')).changed).toBe(0);
    await verified(library);

    const again = await reopened(setting);
    const line = (await listed(again)).find(({ id }) => id === name);
    expect(line).toMatchObject({ operation: { type: 're-clean', anew: false } });
    expect(line).toMatchObject({ dispatches: 3, done: 3, changed: 1, missed: 0, reclean: null });
    const undo = await answer(again, 'operations.undo', { id: name ?? '' });
    await settled(again);
    const told = { id: undo.id, undoes: { type: 're-clean' }, changed: 1, kept: 0 };
    expect(await listed(again)).toMatchObject([told, {}, { id: name, undoneBy: undo.id }]);
    const curation = (list: readonly Dispatch[]) => list.map(({ blocks, edits }) => ({ blocks, edits }));
    expect(curation(await dispatches(setting, again))).toEqual(curation(before));
    expect((await answer(again, 'corpus.read', {})).policies).toEqual({});
    await verified(again);
  });

  test('is brought back as it was, with what it set, and taken back again', async () => {
    const setting = await corpusOf();
    const { library } = setting;
    await run(library, 'reclean.start', { policies: ASK_FIRST, anew: true });
    const cleaned = await dispatches(setting, library);
    const curation = (list: readonly Dispatch[]) => list.map(({ blocks, edits }) => ({ blocks, edits }));
    for (const policies of [{}, ASK_FIRST, {}]) {
      await answer(library, 'operations.undo', { id: (await listed(library))[0]?.id ?? '' });
      await settled(library);
      expect((await answer(library, 'corpus.read', {})).policies).toEqual(policies);
      const now = curation(await dispatches(setting, library));
      if (policies === ASK_FIRST) expect(now).toEqual(curation(cleaned));
      else expect(now).not.toEqual(curation(cleaned));
    }
    await verified(library);
  });

  test('leaves what a person decided, and taking it back leaves what was decided since', async () => {
    const setting = await corpusOf();
    const { library, ids } = setting;
    const id = ids['a.txt'] ?? '';
    const [seen] = (await readDispatch(library, id)).dispatch.edits;
    await applied(library, id, { type: 'decide', edits: [seen?.id ?? ''], state: 'accepted' });
    const { run: name } = resultOf(await run(library, 'reclean.start', { policies: ASK_FIRST }));
    const { dispatch } = await readDispatch(library, id);
    expect(dispatch.edits.filter(({ state }) => state === 'accepted').map((edit) => edit.id)).toEqual([
      seen?.id,
    ]);
    const asked = dispatch.edits.filter(({ state }) => state === 'proposed').map((edit) => edit.id);
    const [first = ''] = asked;
    await applied(library, id, { type: 'decide', edits: [first], state: 'rejected' });
    await applied(library, id, { type: 'set-notes', notes: 'seen' });
    await answer(library, 'corpus.change', { policies: { ...ASK_FIRST, 'lost-wrap': 'off' } });
    await answer(library, 'operations.undo', { id: name ?? '' });
    await settled(library);
    expect(await listed(library)).toMatchObject([{ changed: 0, kept: 1, keptIn: [id] }, { id: name }]);
    expect((await answer(library, 'corpus.read', {})).policies).toEqual({ 'lost-wrap': 'off' });
    const back = (await readDispatch(library, id)).dispatch;
    expect(back.notes).toBe('seen');
    expect(back.edits.filter(({ state }) => state === 'rejected').map((edit) => edit.id)).toEqual([first]);
    expect(back.edits.filter(({ state }) => state === 'proposed')).toEqual([]);
    await verified(library);
  });

  test('knows a name by the other dispatches that hold it, in whatever order they came', async () => {
    const story = (place: string, more: string): string =>
      `Rencontre à ${place}\nHanoï (VNA) - ${more} Les entretiens se poursuivent à ${place} cette semaine. -VNA\n`;
    const named = (place: string): string =>
      story(place, 'La société Xyrnal a ouvert hier un nouveau bureau pour ses clients.');
    const files = {
      'named-1.txt': named('Paris'),
      'named-2.txt': named('Moscou'),
      'named-3.txt': named('Genève'),
      'glued.txt': story('Rome', 'Le groupe Xyrnalpour sa part a signé un accord avec le gouvernement.'),
    };
    const counted = async (given: Readonly<Record<string, string>>) => {
      const { library, ids } = await corpusOf(given);
      const read = async () => (await readDispatch(library, ids['glued.txt'] ?? '')).dispatch.edits;
      const before = await read();
      await run(library, 'reclean.start');
      const after = await read();
      expect(resultOf(await run(library, 'reclean.start')).changed).toBe(0);
      return { before, after };
    };
    const { before, after } = await counted(files);
    const evidence = (edits: Dispatch['edits']) => edits.flatMap((edit) => edit.evidence);
    const told = { kind: 'count', form: 'Xyrnal', count: 3, within: 'corpus' };
    expect(evidence(before)).not.toContainEqual(told);
    expect(evidence(after)).toContainEqual(told);
    const turned = await counted(Object.fromEntries(Object.entries(files).reverse()));
    expect(turned.after).toEqual(after);
  });

  test('sets the policies that are given, and leaves those that another window set', async () => {
    const { library } = await corpusOf();
    await answer(library, 'corpus.change', { policies: { 'lost-wrap': 'off' } });
    await run(library, 'reclean.start', { policies: ASK_FIRST });
    const { policies } = await answer(library, 'corpus.read', {});
    expect(policies).toEqual({ ...ASK_FIRST, 'lost-wrap': 'off' });
  });

  test('takes only the dispatches of the query', async () => {
    const setting = await corpusOf();
    const query = { ...EVERYTHING, search: 'délégation' };
    const job = await run(setting.library, 'reclean.start', { query, policies: ASK_FIRST });
    expect(resultOf(job)).toMatchObject({ dispatches: 1, changed: 0 });
  });

  test('turns a family on: French typography appears as proposals', async () => {
    const setting = await corpusOf({ 'q.txt': 'Un titre\nHanoï (VNA) - Est-ce vrai? Oui, dit-il. -VNA\n' });
    const policies = { 'french-typography': 'propose' } as const;
    const result = resultOf(await run(setting.library, 'reclean.start', { policies }));
    expect(result.rules).toMatchObject([{ rule: 'french-typography', effects: { 'appears-proposed': 1 } }]);
  });

  test('that is cancelled stands still and is told, and goes on after a restart as it was meant', async () => {
    const setting = await corpusOf(MANY);
    const { library } = setting;
    const all = resultOf(await run(library, 'reclean.preview', { policies: OFF })).changed;
    expect(all).toBe(30);
    const input = { query: EVERYTHING, policies: OFF, anew: false };
    const { job } = await answer(library, 'reclean.start', input);
    await answer(library, 'jobs.cancel', { job });
    const cut = await ended(library, job);
    expect(cut.state).toBe('cancelled');
    const { run: name, changed } = resultOf(cut);
    expect(changed).toBeLessThan(30);
    const id = name ?? '';
    const stopped = { id, dispatches: 30, reclean: 'halted' };
    expect((await answer(library, 'reclean.halted', {})).runs).toMatchObject([stopped]);

    const again = await reopened(setting);
    expect((await answer(again, 'reclean.halted', {})).runs).toMatchObject([stopped]);
    const resumed = await ended(again, (await answer(again, 'reclean.resume', { id })).job);
    expect(resultOf(resumed)).toMatchObject({ run: id, dispatches: 30, changed: 30 });
    expect(resultOf(resumed).effects.disappears).toBe(30 - changed);
    expect(await listed(again)).toMatchObject([{ id, done: 30, changed: 30, reclean: null }]);
    expect((await answer(again, 'reclean.halted', {})).runs).toEqual([]);
    for (const method of ['reclean.resume', 'reclean.end'] as const)
      expect((await failureOfCall(again, method, { id })).code).toBe('reclean-not-halted');
    await verified(again);
  });

  test.each([true, false])('cut short and ended (%s), is taken back as far as it came', async (isEnded) => {
    const setting = await corpusOf(MANY);
    const { library } = setting;
    const before = await dispatches(setting, library);
    const { job } = await answer(library, 'reclean.start', { query: EVERYTHING, policies: OFF, anew: false });
    await answer(library, 'jobs.cancel', { job });
    const id = resultOf(await ended(library, job)).run ?? '';
    if (isEnded) expect(await answer(library, 'reclean.end', { id })).toMatchObject({ id, reclean: 'ended' });
    const again = await reopened(setting);
    expect((await answer(again, 'reclean.halted', {})).runs).toHaveLength(isEnded ? 0 : 1);
    await answer(again, 'operations.undo', { id });
    await settled(again);
    expect((await answer(again, 'reclean.halted', {})).runs).toEqual([]);
    expect((await answer(again, 'corpus.read', {})).policies).toEqual({});
    const edits = (list: readonly Dispatch[]) => list.map((dispatch) => dispatch.edits);
    expect(edits(await dispatches(setting, again))).toEqual(edits(before));
    await verified(again);
  });
});

test('a disk that refuses ends it, keeps what was done, and it goes on when there is room', async () => {
  const texts = Object.fromEntries(Object.entries(MANY).slice(0, 6));
  const fault = { at: Number.POSITIVE_INFINITY, code: 'ENOSPC', lasting: true, torn: true };
  const isHistory = (name: string, path: string): boolean => name === 'write' && path.endsWith('.jsonl');
  const faulty = new FaultyFiles({ ...fault, counts: isHistory });
  const setting = await corpusOf(texts, { files: faulty.files });
  faulty.fault.at = faulty.calls.length + 2;
  const cut = await run(setting.library, 'reclean.start', { policies: OFF });
  expect(cut).toMatchObject({ state: 'failed', error: { code: 'disk-full' } });
  faulty.fault.at = Number.POSITIVE_INFINITY;
  const [halted] = (await answer(setting.library, 'reclean.halted', {})).runs;
  const { job } = await answer(setting.library, 'reclean.resume', { id: halted?.id ?? '' });
  expect(resultOf(await ended(setting.library, job)).changed).toBe(6);
  expect(await listed(setting.library)).toMatchObject([
    { dispatches: 6, done: 6, changed: 6, reclean: null },
  ]);
  for (const id of Object.values(setting.ids)) expect(await historyLines(setting.corpus, id)).toHaveLength(2);
  await verified(setting.library);
});
