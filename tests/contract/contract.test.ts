/** One suite of behaviours over every transport: what a window may rely on, whatever host is behind it. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Client, METHODS } from '../../core/api.ts';
import type { Event } from '../../core/api-events.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { METHOD_NAMES, type Method } from '../../core/method-names.ts';
import { inProject } from '../../scripts/root.mjs';
import { answer, ended, failureOfCall, freshFolder, imported } from '../library/fresh.ts';
import { METHOD_CASES, type World } from './method-cases.ts';
import { type Connection, TRANSPORTS } from './transports.ts';

/** Calls a method whose input the compiler cannot check, as one that arrives from outside. */
const callUnchecked = (client: Client, name: string, input: unknown) =>
  client.call(name as Method, input as never);

const TEXT = 'Hanoï, 3 mars (VNA) - Le ministre a reçu une délégation.\n';

describe.each(TRANSPORTS)('over $name', (transport) => {
  let data: string;
  let connection: Connection;
  let client: Client;
  let sample: string;

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'depeche-contract-'));
    connection = await transport.open(data);
    client = connection.client;
    const { corpus } = await answer(client, 'app.describe', {});
    sample = corpus?.path ?? '';
  });
  afterAll(async () => {
    try {
      await connection.close();
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });
  beforeEach(async () => {
    await answer(client, 'corpus.open', { path: sample });
  });

  /** The sample with one dispatch more, so that a test can change one that no other does. */
  const world = async (): Promise<World> => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'a.txt'), `${folder} ${TEXT}`);
    const { result } = await imported(client, [join(folder, 'a.txt')]);
    const id = result?.kind === 'import' ? result.added[0] : undefined;
    if (id === undefined) throw new Error('nothing was imported');
    const { dispatch } = await answer(client, 'dispatch.read', { id });
    return { client, sample, folder, id, revision: dispatch.revision };
  };

  test('an act that is meant for another corpus than the open one is refused, and does nothing', async () => {
    const { folder, id } = await world();
    const path = join(folder, 'Hà Nội – fonds');
    await answer(client, 'corpus.create', { path, title: 'Autre' });
    await imported(client, [join(folder, 'a.txt')]);
    const input = { id, revision: 1, operation: { type: 'set-notes', notes: 'du fonds' } } as const;
    expect(await client.call('dispatch.apply', input, sample)).toEqual({
      ok: false,
      error: { code: 'corpus-changed', details: { path: sample, open: path } },
    });
    expect((await answer(client, 'dispatch.read', { id })).dispatch).toMatchObject({
      revision: 1,
      notes: '',
    });
    expect(await client.call('dispatch.apply', input, path)).toMatchObject({ ok: true });
    await answer(client, 'corpus.open', { path: sample });
  });

  describe.each(METHOD_NAMES)('%s', (name) => {
    const { good, bad } = METHOD_CASES[name];

    test('answers a right input by its schema', async () => {
      if (name.startsWith('host.') && connection.answerDialog === null) {
        const reply = await callUnchecked(client, name, await good(await world()));
        expect(reply).toMatchObject({ ok: false, error: { code: 'unsupported-by-host' } });
        return;
      }
      connection.answerDialog?.([sample]);
      const reply = await callUnchecked(client, name, await good(await world()));
      expect(reply).toMatchObject({ ok: true });
      expect(METHODS[name].output.safeParse(reply.ok ? reply.value : null)).toMatchObject({ success: true });
      // Long work that it began must be over before its folder goes.
      const begun = z.object({ job: z.string() }).safeParse(reply.ok ? reply.value : null);
      if (begun.success) await ended(client, begun.data.job);
    });

    test('refuses a wrong input and goes on', async () => {
      expect(await callUnchecked(client, name, bad)).toMatchObject({
        ok: false,
        error: { code: 'bad-request' },
      });
      expect(await client.call('app.describe', {})).toMatchObject({ ok: true });
    });
  });

  test('refuses a method that there is none of', async () => {
    for (const name of ['dispatch.invent', 'constructor', '__proto__'])
      expect(await callUnchecked(client, name, {})).toMatchObject({
        ok: false,
        error: { code: 'bad-request' },
      });
  });

  test('gives a list in pages that make up the whole', async () => {
    const all = await answer(client, 'dispatches.list', {
      query: EVERYTHING,
      range: { offset: 0, limit: 500 },
    });
    expect(all.items.length).toBe(all.total);
    const pages = [];
    for (let offset = 0; offset < all.total; offset += 2) {
      const page = await answer(client, 'dispatches.list', {
        query: EVERYTHING,
        range: { offset, limit: 2 },
      });
      pages.push(...page.items);
    }
    expect(pages).toEqual(all.items);
  });

  test('keeps a decision, tells of it, and takes it back', async () => {
    const { id, revision } = await world();
    const events: Event[] = [];
    const unsubscribe = client.subscribe((event) => events.push(event));
    const operation = { type: 'set-status', status: 'reviewed', undecided: 'leave' } as const;
    const saved = await answer(client, 'dispatch.apply', { id, revision, operation });
    expect(saved.entry).toMatchObject({ revision: revision + 1, operation });
    expect(saved.undo).toBe(revision + 1);
    await expect.poll(() => events).toContainEqual({ type: 'dispatches', ids: [id] });
    unsubscribe();

    expect((await answer(client, 'dispatch.read', { id })).dispatch.status).toBe('reviewed');
    const undone = await answer(client, 'dispatch.undo', { id, revision: revision + 1 });
    expect(undone).toMatchObject({ undo: null, redo: revision + 1 });
    expect((await answer(client, 'dispatch.read', { id })).dispatch.status).toBe('new');
  });

  test('refuses a decision on a revision that is no longer the last', async () => {
    const { id, revision } = await world();
    const operation = { type: 'set-notes', notes: 'one' } as const;
    await answer(client, 'dispatch.apply', { id, revision, operation });
    const failure = await failureOfCall(client, 'dispatch.apply', { id, revision, operation });
    expect(failure).toMatchObject({ code: 'revision-conflict' });
  });

  test('tells no more events to whoever unsubscribed', async () => {
    const heard: Event[] = [];
    const still: Event[] = [];
    client.subscribe((event) => heard.push(event))();
    const stop = client.subscribe((event) => still.push(event));
    await answer(client, 'settings.set', { textSize: 140 });
    await expect.poll(() => still.map(({ type }) => type)).toContain('settings');
    stop();
    expect(heard).toEqual([]);
  });

  test('imports what was uploaded in parts, and knows it again', async () => {
    const bytes = Buffer.from(TEXT.repeat(3));
    const upload = async () => {
      const at = { batch: 'upload', name: 'folder/é.txt' };
      for (const [append, part] of [bytes.subarray(0, 30), bytes.subarray(30)].entries())
        await answer(client, 'import.stage', { ...at, base64: part.toString('base64'), append: append > 0 });
      return ended(client, (await answer(client, 'import.start', { batch: 'upload' })).job);
    };
    const first = await upload();
    const again = await upload();
    const [id] = first.result?.kind === 'import' ? first.result.added : [];
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(again.result).toEqual({
      kind: 'import',
      added: [],
      decided: [],
      conflicts: [],
      known: [{ file: 'folder/é.txt', id }],
      removed: [],
      replaced: [],
    });
    const { text } = await answer(client, 'dispatch.read', { id: id ?? '' });
    expect(text).toBe(TEXT.repeat(3));
  });

  test('names the file that cannot be imported, and imports the rest', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'good.txt'), `${folder}\n${TEXT}`);
    const job = await imported(client, [folder]);
    expect(job).toMatchObject({
      state: 'done',
      failed: 1,
      failures: [{ file: 'empty.txt', error: { code: 'file-empty' } }],
      result: { kind: 'import', added: [expect.any(String)] },
    });
  });

  test('exports into a folder, and replaces a file only when told to', async () => {
    const folder = join(await freshFolder(), 'out');
    await mkdir(folder);
    const { total } = await answer(client, 'dispatches.list', {
      query: EVERYTHING,
      range: { offset: 0, limit: 1 },
    });
    const run = async (replace: boolean) => {
      const request = { format: 'jsonl', query: EVERYTHING, folder, name: 'a.jsonl', replace } as const;
      return ended(client, (await answer(client, 'export.start', request)).job);
    };
    expect((await run(false)).result).toMatchObject({ kind: 'export', dispatches: total });
    expect(await run(false)).toMatchObject({ state: 'failed', error: { code: 'target-exists' } });
    expect(await run(true)).toMatchObject({ state: 'done' });
    expect(await readdir(folder)).toEqual(['a.jsonl']);
    expect((await readFile(join(folder, 'a.jsonl'), 'utf8')).trimEnd().split('\n')).toHaveLength(total);
  });

  test('finds every source as it was imported', async () => {
    const job = await ended(client, (await answer(client, 'verify.start', {})).job);
    expect(job.result).toMatchObject({ kind: 'verify', problems: [] });
  });
});

describe.each(TRANSPORTS)('closed and opened again over $name', (transport) => {
  test('the sample has its five dispatches, and a decision is still there and can be undone', async () => {
    const data = await freshFolder();
    const first = await transport.open(data);
    const list = await answer(first.client, 'dispatches.list', {
      query: EVERYTHING,
      range: { offset: 0, limit: 10 },
    });
    const seeds = (await readdir(inProject('seeds'))).filter((name) => name.endsWith('.txt'));
    expect(list.items.map(({ name }) => name).toSorted()).toEqual(seeds.toSorted());
    const id = list.items[0]?.id ?? '';
    const { dispatch } = await answer(first.client, 'dispatch.read', { id });
    const operation = { type: 'set-notes', notes: 'kept' } as const;
    await answer(first.client, 'dispatch.apply', { id, revision: dispatch.revision, operation });
    await first.close();

    const second = await transport.open(data);
    const read = await answer(second.client, 'dispatch.read', { id });
    expect(read.dispatch.notes).toBe('kept');
    await answer(second.client, 'dispatch.undo', { id, revision: read.dispatch.revision });
    expect((await answer(second.client, 'dispatch.read', { id })).dispatch.notes).toBe('');
    await second.close();
  });
});
