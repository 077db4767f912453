/** Corpus-wide operations: acknowledged by one file, taken over once by each dispatch, taken back by another. */
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { OPERATION_VERSION, type OperationRecord } from '../../../core/history/operation-record.ts';
import { applied, corpusOf, itemOf, note, readDispatch, reopened, type Setting } from '../corpus.ts';
import { answer, ended, failureOfCall, imported, openLibrary } from '../fresh.ts';
import {
  listed,
  made,
  operationFiles,
  SERIES,
  settled,
  TAGGED,
  takenOverByAll,
  timesApplied,
} from '../operations.ts';

const idsOf = ({ ids }: Setting): readonly string[] => Object.values(ids);
const tags = async (setting: Pick<Setting, 'library'>, id: string) =>
  (await readDispatch(setting.library, id)).dispatch.metadata.tags?.value;
const EVERY = { query: EVERYTHING };

describe('an operation', () => {
  test('is taken over once by each dispatch, and settled then', async () => {
    const setting = await corpusOf();
    const { library, corpus } = setting;
    const line = await made(library, TAGGED, EVERY);
    expect(line).toMatchObject({ dispatches: 3, operation: TAGGED, undoneBy: null });
    await settled(library);
    for (const id of idsOf(setting)) {
      expect(await tags(setting, id)).toEqual(['VNA']);
      expect((await timesApplied(corpus, id)).get(line.id)).toBe(1);
      expect((await itemOf(library, id)).tags).toEqual(['VNA']);
    }
    expect(await operationFiles(corpus)).toEqual(['.json', '.settled.json']);
    expect(await listed(library)).toMatchObject([{ id: line.id, done: 3, changed: 3, kept: 0 }]);
    // Settled, it is not looked at again: what a person does to the tags afterwards stays.
    const again = await reopened(setting);
    expect(await listed(again)).toMatchObject([{ id: line.id, done: 3, changed: 3 }]);
  });

  test('is there for a reader at once, and in its history with who meant it', async () => {
    const { library, ids } = await corpusOf();
    const id = ids['b.txt'] ?? '';
    const line = await made(library, TAGGED, EVERY);
    const { dispatch } = await readDispatch(library, id);
    expect(dispatch.metadata.tags).toEqual({ value: ['VNA'], basis: 'typed', confirmed: true });
    const { lines } = await answer(library, 'dispatch.history', { id });
    expect(lines.at(-1)).toMatchObject({
      at: line.at,
      agent: line.agent,
      operation: { type: 'corpus', operation: line.id, what: TAGGED, kept: 0 },
    });
  });

  test('decides a series, and leaves alone what a person decided and the status', async () => {
    const text = 'Titre\nHanoï (VNA) - Leministre a visité la capitale. -VNA\n';
    const setting = await corpusOf({ 'a.txt': text, 'b.txt': `${text}Autre phrase.\n` });
    const { library, ids } = setting;
    const [a = '', b = ''] = [ids['a.txt'], ids['b.txt']];
    const editIn = async (id: string) =>
      (await readDispatch(library, id)).dispatch.edits.find(({ from }) => text.startsWith('ministre', from));
    const edit = await editIn(a);
    expect(edit).toBeDefined();
    await applied(library, a, { type: 'decide', edits: [edit?.id ?? ''], state: 'accepted' });
    await made(library, { type: 'decide-series', ...SERIES, state: 'rejected', over: 'undecided' }, EVERY);
    await settled(library);
    expect((await editIn(a))?.state).toBe('accepted');
    expect(await editIn(b)).toMatchObject({ state: 'rejected', decided: { by: { kind: 'person' } } });
    expect((await itemOf(library, b)).status).toBe('new');
  });

  test('does not meet what comes into the corpus later', async () => {
    const setting = await corpusOf();
    const { library, folder } = setting;
    await made(library, TAGGED, EVERY);
    const path = join(folder, 'later.txt');
    await writeFile(path, 'Une dépêche de plus, venue après.\n');
    const { job } = await answer(library, 'import.start', { paths: [path] });
    const { result } = await ended(library, job);
    const [id = ''] = result?.kind === 'import' ? result.added : [];
    await settled(library);
    expect(await tags(setting, id)).toBeUndefined();
  });

  test('comes before a decision that was meant for the state without it', async () => {
    const { library, ids } = await corpusOf();
    const id = ids['c.txt'] ?? '';
    const { dispatch } = await readDispatch(library, id);
    await made(library, TAGGED, EVERY);
    const failure = await failureOfCall(library, 'dispatch.apply', {
      id,
      revision: dispatch.revision,
      operation: note('vu'),
    });
    expect(failure).toEqual({ code: 'revision-conflict', details: { id, revision: 2 } });
    await applied(library, id, note('vu'));
    const { lines } = await answer(library, 'dispatch.history', { id });
    expect(lines.map(({ operation }) => operation.type)).toEqual(['import', 'corpus', 'set-notes']);
  });

  test('is refused where it fits nothing, and nothing is written', async () => {
    const setting = await corpusOf();
    const { library, ids } = setting;
    const apply = (input: Parameters<typeof made>[1], ...selected: readonly string[]) =>
      failureOfCall(library, 'operations.apply', { operation: input, selection: { ids: [...selected] } });
    const date = { type: 'set-field', field: 'date', value: 'hier' } as const;
    expect((await apply(date, ids['a.txt'] ?? '')).code).toBe('invalid-value');
    expect((await apply(TAGGED, 'f'.repeat(16))).code).toBe('dispatch-missing');
    const none = { query: { ...EVERYTHING, search: 'introuvable' } };
    const nothing = await library.call('operations.apply', { operation: TAGGED, selection: none });
    expect(nothing).toMatchObject({ ok: false, error: { code: 'nothing-selected' } });
    expect(await listed(library)).toEqual([]);
  });

  test('is taken over by a removed dispatch before it goes, so that it has it when it comes back', async () => {
    const setting = await corpusOf();
    const { library, ids } = setting;
    const id = ids['b.txt'] ?? '';
    await made(library, TAGGED, EVERY);
    await answer(library, 'dispatches.remove', { ids: [id], reason: '' });
    await settled(library);
    await answer(library, 'dispatches.restore', { ids: [id] });
    expect(await tags(setting, id)).toEqual(['VNA']);
  });

  test('is left alone where a newer version wrote it: it may mean something else by the same words', async () => {
    const setting = await corpusOf();
    const { library, corpus } = setting;
    const id = '01M8FST0FEH1P0MERKKT9393J7';
    const record = { id, at: '2026-01-02T03:04:05.000Z', agent: { kind: 'person', name: 'Ada' } };
    const newer = {
      schemaVersion: OPERATION_VERSION + 1,
      ...record,
      operation: TAGGED,
      dispatches: idsOf(setting),
    };
    await library.close();
    await mkdir(corpus.operations, { recursive: true });
    const path = join(corpus.operations, `${id}.json`);
    await writeFile(path, JSON.stringify(newer));
    const again = await openLibrary(setting.data, { corpus: corpus.path });
    const line = await made(again, { type: 'add-terms', field: 'tags', terms: ['port'] }, EVERY);
    const lineOf = async (one: string) => (await listed(again)).find((known) => known.id === one);
    await expect.poll(() => lineOf(line.id)).toMatchObject({ done: 3 });
    for (const dispatch of idsOf(setting)) expect(await tags({ library: again }, dispatch)).toEqual(['port']);
    expect(await lineOf(id)).toMatchObject({
      agent: record.agent,
      operation: { type: 'unknown' },
      damaged: null,
    });
    expect(await failureOfCall(again, 'operations.undo', { id })).toMatchObject({
      code: 'corpus-newer',
      details: { path, version: OPERATION_VERSION + 1, known: OPERATION_VERSION },
    });
    expect(await listed(again)).toHaveLength(2);
    expect(await readFile(path, 'utf8')).toBe(JSON.stringify(newer));
  });

  test.each(['is gone', 'is a folder'])(
    'waits for a dispatch whose source %s, and goes on with the others',
    async (how) => {
      const setting = await corpusOf();
      const { library, corpus, ids } = setting;
      const id = ids['b.txt'] ?? '';
      const { dispatch } = await readDispatch(library, id);
      const source = corpus.original(dispatch.source.sha256);
      const bytes = await readFile(source);
      await library.close();
      await chmod(source, 0o644);
      await rm(source);
      if (how === 'is a folder') await mkdir(source);
      const without = await openLibrary(setting.data, { corpus: corpus.path });
      const line = await made(without, TAGGED, { ids: [...idsOf(setting)] });
      await settled(without);
      expect(await listed(without)).toMatchObject([{ done: 2, waiting: 1, changed: 2 }]);
      await rm(source, { recursive: true, force: true });
      await writeFile(source, bytes);
      await without.close();
      const again = await openLibrary(setting.data, { corpus: corpus.path });
      await settled(again);
      expect(await listed(again)).toMatchObject([{ done: 3, waiting: 0, changed: 3 }]);
      expect((await timesApplied(corpus, id)).get(line.id)).toBe(1);
    },
  );

  test.each(['is imported again', 'is read by the next operation'])(
    'asks a dispatch that waited again, without opening the corpus anew, once its source %s',
    async (how) => {
      const setting = await corpusOf();
      const { library, corpus, ids, folder } = setting;
      const id = ids['b.txt'] ?? '';
      const source = corpus.original((await readDispatch(library, id)).dispatch.source.sha256);
      const bytes = await readFile(source);
      await library.close();
      await chmod(source, 0o644);
      await rm(source);
      const again = await openLibrary(setting.data, { corpus: corpus.path });
      const line = await made(again, TAGGED, { ids: [...idsOf(setting)] });
      await settled(again);
      expect(await listed(again)).toMatchObject([{ done: 2, waiting: 1 }]);
      if (how === 'is imported again') await imported(again, [join(folder, 'input')]);
      else {
        await writeFile(source, bytes);
        await made(again, { type: 'set-field', field: 'byline', value: 'Lê' }, { ids: [ids['a.txt'] ?? ''] });
      }
      await takenOverByAll(again);
      expect((await timesApplied(corpus, id)).get(line.id)).toBe(1);
      expect((await listed(again)).at(-1)).toMatchObject({ id: line.id, done: 3, waiting: 0, changed: 3 });
      await again.close();
      expect(await operationFiles(corpus)).not.toContain('.cursor.json');
    },
  );
});

describe('taken back', () => {
  test('leaves the start, and can be brought back', async () => {
    const setting = await corpusOf();
    const { library } = setting;
    const before = await Promise.all(idsOf(setting).map((id) => readDispatch(library, id)));
    const line = await made(library, TAGGED, EVERY);
    const undo = await answer(library, 'operations.undo', { id: line.id });
    expect(undo.operation).toEqual({ type: 'undo-operation', of: line.id });
    await settled(library);
    for (const { dispatch, text } of before) {
      const now = await readDispatch(library, dispatch.id);
      expect({ ...now.dispatch, revision: 1, text: now.text }).toEqual({ ...dispatch, text });
    }
    const [id = ''] = idsOf(setting);
    const { lines } = await answer(library, 'dispatch.history', { id });
    expect(lines.at(-1)).toMatchObject({ about: [{ operation: { what: TAGGED } }] });
    expect((await failureOfCall(library, 'operations.undo', { id: line.id })).code).toBe('already-undone');
    expect((await listed(library)).map(({ undoneBy }) => undoneBy)).toEqual([null, undo.id]);

    const again = await reopened(setting);
    await answer(again, 'operations.undo', { id: undo.id });
    for (const id of idsOf(setting)) expect(await tags({ library: again }, id)).toEqual(['VNA']);
    expect((await listed(again)).at(-1)?.undoneBy).toBeNull();
  });

  test('leaves what a person decided since, and says in which dispatch', async () => {
    const setting = await corpusOf();
    const { library, ids } = setting;
    const id = ids['b.txt'] ?? '';
    const set = { type: 'set-field', field: 'agency', value: 'AFP' } as const;
    const line = await made(library, set, EVERY);
    await settled(library);
    await applied(library, id, { ...set, value: 'Reuters' });
    await answer(library, 'operations.undo', { id: line.id });
    await settled(library);
    expect((await readDispatch(library, id)).dispatch.metadata.agency?.value).toBe('Reuters');
    expect((await listed(library))[0]).toMatchObject({ kept: 1, keptIn: [id], changed: 2 });
  });

  test('in one dispatch alone, by its own undo', async () => {
    const setting = await corpusOf();
    const { library, ids } = setting;
    const [id = '', other = ''] = [ids['b.txt'], ids['a.txt']];
    await made(library, TAGGED, EVERY);
    const { dispatch } = await readDispatch(library, id);
    await answer(library, 'dispatch.undo', { id, revision: dispatch.revision });
    expect([await tags(setting, id), await tags(setting, other)]).toEqual([undefined, ['VNA']]);
  });
});

describe('exports and verification', () => {
  test('of a corpus that another writes in hold what its dispatches have not taken over yet', async () => {
    const setting = await corpusOf();
    const { corpus, folder } = setting;
    // Come by a copy of the folder, as far as the disk tells, while the first opening holds the lock.
    const record: OperationRecord = {
      schemaVersion: OPERATION_VERSION,
      id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
      at: '2026-01-02T03:04:05.000Z',
      agent: { kind: 'person', name: 'Ada' },
      operation: TAGGED,
      dispatches: idsOf(setting),
    };
    await mkdir(corpus.operations);
    await writeFile(join(corpus.operations, `${record.id}.json`), JSON.stringify(record));
    const reader = await openLibrary(join(folder, 'other'), { corpus: corpus.path });
    expect((await answer(reader, 'app.describe', {})).corpus?.readOnly?.code).toBe('corpus-locked');
    for (const id of idsOf(setting)) {
      expect(await tags({ library: reader }, id)).toEqual(['VNA']);
      expect((await timesApplied(corpus, id)).has(record.id)).toBe(false);
    }
    const out = join(folder, 'out');
    const input = {
      format: 'jsonl',
      query: EVERYTHING,
      folder: out,
      name: 'a.jsonl',
      replace: false,
    } as const;
    await ended(reader, (await answer(reader, 'export.start', input)).job);
    const lines = (await readFile(join(out, 'a.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).metadata.tags)).toEqual([['VNA'], ['VNA'], ['VNA']]);
    const job = await ended(reader, (await answer(reader, 'verify.start', {})).job);
    expect(job.result).toMatchObject({ kind: 'verify', problems: [] });
  });

  test('name an operation whose file is damaged; the corpus opens without it', async () => {
    const setting = await corpusOf();
    const { library, corpus } = setting;
    const line = await made(library, TAGGED, EVERY);
    await settled(library);
    await library.close();
    await writeFile(join(corpus.operations, `${line.id}.json`), '');
    const again = await openLibrary(setting.data, { corpus: corpus.path });
    expect(await listed(again)).toMatchObject([{ id: line.id, damaged: { code: 'operation-damaged' } }]);
    const job = await ended(again, (await answer(again, 'verify.start', {})).job);
    expect(job.result?.kind === 'verify' && job.result.problems).toMatchObject([
      { file: `operations/${line.id}.json`, error: { code: 'operation-damaged' } },
    ]);
    const file = `operations/${line.id}.json`;
    expect(await answer(again, 'damage.list', {})).toMatchObject({ files: [{ file, gives: 'aside' }] });
    await ended(again, (await answer(again, 'repair.start', { ids: [], files: [file] })).job);
    expect(await answer(again, 'damage.list', {})).toMatchObject({ files: [] });
    expect(await listed(again)).toEqual([]);
    expect((await readDispatch(again, setting.ids['a.txt'] ?? '')).dispatch.metadata.tags?.value).toEqual([
      'VNA',
    ]);
  });

  test('say of one that was damaged before any dispatch took it over that none is known to have it', async () => {
    const { library, corpus } = await corpusOf();
    const id = '01HZZZZZZZZZZZZZZZZZZZZZZZ';
    await mkdir(corpus.operations, { recursive: true });
    await writeFile(join(corpus.operations, `${id}.json`), Buffer.alloc(9));
    await answer(library, 'corpus.look', {});
    expect(await listed(library)).toMatchObject([
      { id, damaged: { code: 'open-operation-damaged', details: { done: 0 } } },
    ]);
  });
});

test('a spoilt mark of how an operation ended is made anew, and a lost operation is told', async () => {
  const setting = await corpusOf();
  const { id, dispatches } = await made(setting.library, TAGGED, { query: EVERYTHING });
  await settled(setting.library);
  const before = await listed(setting.library);
  await setting.library.close();
  await writeFile(join(setting.corpus.operations, `${id}.settled.json`), Buffer.alloc(100));
  const again = await reopened(setting);
  await settled(again);
  expect(await listed(again)).toEqual(before);
  expect(before).toMatchObject([{ id, done: dispatches, changed: dispatches }]);
  await again.close();
  await rm(join(setting.corpus.operations, `${id}.json`));
  const lost = await reopened(setting);
  expect((await answer(lost, 'damage.list', {})).files).toMatchObject([
    { file: `operations/${id}.json`, failure: { code: 'operation-damaged' }, gives: 'aside' },
  ]);
});
