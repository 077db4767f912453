/** Decisions: acknowledged when on the disk, undone and redone across restarts, refused on another revision. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { assemble } from '../../../core/assemble.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Dispatch } from '../../../core/model/dispatch.ts';
import { applied, corpusOf, historyLines, itemOf, note, readDispatch, reopened } from '../corpus.ts';
import { answer, ended, failureOfCall, toldChanged } from '../fresh.ts';

const state = ({ revision: _, ...rest }: Dispatch): unknown => rest;

describe('a decision', () => {
  test('is in the history file when the call comes back', async () => {
    const { library, corpus, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const saved = await applied(library, id, note('à revoir'));
    expect(saved.entry.revision).toBe(2);
    expect(await historyLines(corpus, id)).toEqual([
      expect.objectContaining({ revision: 1, operation: { type: 'import' } }),
      JSON.parse(JSON.stringify(saved.entry)),
    ]);
  });

  test('is acknowledged before the list is brought up to date with it; whoever asks the list has it there', async () => {
    const { library, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const order: string[] = [];
    const heard = new Promise<void>((resolve) => {
      library.subscribe(({ type }) => {
        if (type !== 'dispatches') return;
        order.push('listed');
        resolve();
      });
    });
    const operation = { type: 'set-status', status: 'excluded', undecided: 'leave' } as const;
    const reply = await library.call('dispatch.apply', { id, revision: 1, operation });
    order.push('acknowledged');
    expect(reply.ok).toBe(true);
    expect((await itemOf(library, id)).status).toBe('excluded');
    await heard;
    expect(order).toEqual(['acknowledged', 'listed']);
  });

  test('is told with the edit that it was about, and an undo with what it took back', async () => {
    const { library, ids } = await corpusOf();
    const id = ids['c.txt'] ?? '';
    const replacements = [{ from: 0, to: 4, insert: 'Avec', supersedes: [] }];
    await applied(library, id, { type: 'edit-text', replacements });
    await answer(library, 'dispatch.undo', { id, revision: 2 });
    const { lines } = await answer(library, 'dispatch.history', { id });
    const brief = { left: '', removed: 'Sans', inserted: 'Avec', right: ' titre' };
    expect(lines).toMatchObject([
      { operation: { type: 'import' }, brief: null, about: [] },
      { operation: { type: 'edit-text' }, brief, about: [] },
      { operation: { type: 'undo' }, brief: null, about: [{ operation: { type: 'edit-text' }, brief }] },
    ]);
  });

  test('is in the snapshot, with the cleaned record, after closing', async () => {
    const setting = await corpusOf();
    const id = setting.ids['a.txt'] ?? '';
    const { dispatch, text } = await readDispatch(setting.library, id);
    const [block] = dispatch.blocks;
    await applied(setting.library, id, {
      type: 'set-role',
      blocks: [block ?? { from: 0, to: 1 }],
      role: 'boilerplate',
    });
    await setting.library.close();
    const bytes = await readFile(setting.corpus.dispatch(id), 'utf8');
    const stored = JSON.parse(bytes) as Dispatch & { cleaned: unknown };
    expect(stored.revision).toBe(2);
    expect(stored.cleaned).toEqual(assemble(text, stored));
    expect(bytes).toBe(`${JSON.stringify(stored, null, 2)}\n`);
  });

  test('is in the snapshot once another dispatch is opened', async () => {
    const { library, corpus, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    // What is only written after a while is not written here.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await applied(library, id, note('à revoir'));
    await readDispatch(library, ids['b.txt'] ?? '');
    let notes = '';
    // Not by a poll of vitest, which would let the time pass.
    while (notes === '') {
      await new Promise((resolve) => setImmediate(resolve));
      ({ notes } = JSON.parse(await readFile(corpus.dispatch(id), 'utf8')));
    }
    expect(notes).toBe('à revoir');
  });

  test('on blocks is told by metadata, in the same entry and after a restart, and undone with it', async () => {
    const setting = await corpusOf();
    const id = setting.ids['a.txt'] ?? '';
    const { dispatch: before } = await readDispatch(setting.library, id);
    const block = before.blocks.find(({ role }) => role === 'sign-off') ?? { from: 0, to: 1 };
    const saved = await applied(setting.library, id, {
      type: 'set-role',
      blocks: [{ from: block.from, to: block.to }],
      role: 'boilerplate',
    });
    expect(saved.entry.change.metadata?.map(({ field }) => field)).toEqual(['signOff']);
    await applied(setting.library, id, { type: 'set-field', field: 'agency', value: 'AFP' });
    const [headline = block] = before.blocks;
    await applied(setting.library, id, {
      type: 'set-role',
      blocks: [{ from: headline.from, to: headline.to }],
      role: 'lead',
    });
    const library = await reopened(setting);
    const { dispatch: now } = await readDispatch(library, id);
    expect(now.metadata).toMatchObject({ agency: { value: 'AFP', confirmed: true } });
    expect([now.metadata.headline, now.metadata.signOff]).toEqual([undefined, undefined]);
    for (const revision of [4, 5, 6]) await answer(library, 'dispatch.undo', { id, revision });
    const { dispatch: back } = await readDispatch(library, id);
    expect(back.metadata).toEqual(before.metadata);
    await library.close();
  });

  test('that changes nothing makes no entry and answers with the last one', async () => {
    const { library, corpus, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const first = await applied(library, id, note('x'));
    const second = await applied(library, id, note('x'));
    expect(second).toEqual(first);
    expect(await historyLines(corpus, id)).toHaveLength(2);
  });

  test('on another revision is refused, and so is one that cannot be applied', async () => {
    const { library, corpus, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const call = (revision: number, edit: string) =>
      failureOfCall(library, 'dispatch.apply', { id, revision, operation: { type: 'revert-edit', edit } });
    expect(await call(7, '0-0')).toEqual({ code: 'revision-conflict', details: { id, revision: 1 } });
    expect(await call(1, '0-0')).toEqual({ code: 'edit-missing', details: { edit: '0-0' } });
    expect(await failureOfCall(library, 'dispatch.undo', { id, revision: 1 })).toMatchObject({
      code: 'nothing-to-undo',
    });
    expect(await failureOfCall(library, 'dispatch.redo', { id, revision: 1 })).toMatchObject({
      code: 'nothing-to-redo',
    });
    expect(await historyLines(corpus, id)).toHaveLength(1);
    expect(await failureOfCall(library, 'dispatch.read', { id: '0'.repeat(16) })).toMatchObject({
      code: 'dispatch-missing',
    });
  });

  test('of two at once on the same revision, one is taken', async () => {
    const { library, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const replies = await Promise.all(
      ['x', 'y', 'z'].map((text) =>
        library.call('dispatch.apply', { id, revision: 1, operation: note(text) }),
      ),
    );
    expect(replies.map((reply) => (reply.ok ? 'saved' : reply.error.code)).sort()).toEqual([
      'revision-conflict',
      'revision-conflict',
      'saved',
    ]);
  });

  test('is told to the list and to whoever listens', async () => {
    const { library, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const told = toldChanged(library, id);
    await applied(library, id, { type: 'set-status', status: 'reviewed', undecided: 'accept' });
    await told;
    const query = { ...EVERYTHING, statuses: ['reviewed' as const] };
    const page = await answer(library, 'dispatches.list', { query, range: { offset: 0, limit: 9 } });
    expect(page.items).toMatchObject([{ id, status: 'reviewed', undecided: 0 }]);
  });

  test('carries the name that the person gave', async () => {
    const { library, ids } = await corpusOf();
    await answer(library, 'settings.set', { agent: 'Thu Hà' });
    const { entry } = await applied(library, ids['b.txt'] ?? '', note('x'));
    expect(entry.agent).toEqual({ kind: 'person', name: 'Thu Hà' });
  });
});

describe('undo and redo', () => {
  test('go back and forth across restarts, and a new decision ends redo', async () => {
    const setting = await corpusOf();
    const id = setting.ids['a.txt'] ?? '';
    const start = await readDispatch(setting.library, id);
    await applied(setting.library, id, note('one'));
    await applied(setting.library, id, note('two'));
    let library = await reopened(setting);
    expect(await readDispatch(library, id)).toMatchObject({ undo: 3, redo: null });
    const undone = await answer(library, 'dispatch.undo', { id, revision: 3 });
    expect(undone).toMatchObject({ entry: { operation: { type: 'undo', of: 3 } }, undo: 2, redo: 3 });
    library = await reopened({ ...setting, library });
    expect((await readDispatch(library, id)).dispatch.notes).toBe('one');
    expect(await answer(library, 'dispatch.undo', { id, revision: 4 })).toMatchObject({
      undo: null,
      redo: 2,
    });
    expect(state((await readDispatch(library, id)).dispatch)).toEqual(state(start.dispatch));
    await answer(library, 'dispatch.redo', { id, revision: 5 });
    expect((await readDispatch(library, id)).dispatch.notes).toBe('one');
    expect(await applied(library, id, note('other'))).toMatchObject({ undo: 7, redo: null });
    const { lines } = await answer(library, 'dispatch.history', { id });
    expect(lines.map(({ operation }) => operation.type)).toEqual([
      'import',
      'set-notes',
      'set-notes',
      'undo',
      'undo',
      'redo',
      'set-notes',
    ]);
  });

  test('any decisions, undone in full, give the start, and redone in full the end', async () => {
    const setting = await corpusOf();
    const { library } = setting;
    const id = setting.ids['a.txt'] ?? '';
    const text = fc.constantFrom('a', 'é', '');
    const step = fc.oneof(
      text.map((notes) => ({ kind: 'notes' as const, notes })),
      fc.record({
        kind: fc.constant('role' as const),
        index: fc.nat(9),
        role: fc.constantFrom('body', 'lead', 'caption'),
      }),
      fc.record({
        kind: fc.constant('edit' as const),
        index: fc.nat(9),
        state: fc.constantFrom('accepted', 'rejected', 'proposed'),
      }),
      fc.record({ kind: fc.constant('split' as const), index: fc.nat(9), at: fc.nat(40) }),
      fc.record({ kind: fc.constant('join' as const), index: fc.nat(9) }),
      fc.record({ kind: fc.constant('type' as const), at: fc.nat(99), insert: text }),
      fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom('reviewed', 'excluded') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const start = (await readDispatch(library, id)).dispatch;
        let taken = 0;
        for (const item of steps) {
          const { blocks, edits, revision } = (await readDispatch(library, id)).dispatch;
          const block = 'index' in item ? blocks[item.index % blocks.length] : undefined;
          const span = block && { from: block.from, to: block.to };
          const edit = 'index' in item ? edits[item.index % Math.max(1, edits.length)]?.id : undefined;
          const apply = (operation: Parameters<typeof applied>[2]) =>
            library.call('dispatch.apply', { id, revision, operation });
          const reply = await (() => {
            switch (item.kind) {
              case 'notes':
                return apply({ type: 'set-notes', notes: item.notes });
              case 'role':
                return apply({ type: 'set-role', blocks: span ? [span] : [], role: item.role as 'body' });
              case 'edit':
                return apply({ type: 'decide', edits: [edit ?? 'none'], state: item.state as 'accepted' });
              case 'split':
                return apply({
                  type: 'split-block',
                  block: span ?? { from: 0, to: 0 },
                  at: (span?.from ?? 0) + item.at,
                  role: null,
                });
              case 'join':
                return apply({ type: 'join-blocks', block: span ?? { from: 0, to: 0 } });
              case 'type': {
                const { at, insert } = item;
                return apply({
                  type: 'edit-text',
                  replacements: [{ from: at, to: at, insert, supersedes: [] }],
                });
              }
              case 'status':
                return apply({ type: 'set-status', status: item.status as 'reviewed', undecided: 'leave' });
            }
          })();
          if (reply.ok && reply.value.entry.revision > revision) taken++;
        }
        const end = (await readDispatch(library, id)).dispatch;
        for (const method of ['dispatch.undo', 'dispatch.redo'] as const) {
          for (let i = 0; i < taken; i++) {
            const { dispatch } = await readDispatch(library, id);
            await answer(library, method, { id, revision: dispatch.revision });
          }
          const { dispatch } = await readDispatch(library, id);
          expect(state(dispatch)).toEqual(state(method === 'dispatch.undo' ? start : end));
        }
      }),
      { numRuns: 40 },
    );
    const again = await reopened(setting);
    const job = await ended(again, (await answer(again, 'verify.start', {})).job);
    expect(job.result).toMatchObject({ dispatches: 3, problems: [] });
  });
});
