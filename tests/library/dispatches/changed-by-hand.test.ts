/** Snapshots and histories that were changed by hand: history is the truth, nothing is decided on what it does not give. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureMessage } from '../../../core/messages/failure-message.ts';
import type { CorpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { applied, decidedTwice, historyLines, itemOf, note, readDispatch, reopened } from '../corpus.ts';
import { answer, ended, keptAside, openLibrary } from '../fresh.ts';

const verified = async (library: Library) =>
  (await ended(library, (await answer(library, 'verify.start', {})).job)).result;
const repaired = async (library: Library, ids: string[] | null) =>
  (await ended(library, (await answer(library, 'repair.start', { ids })).job)).result;

interface Loose {
  schemaVersion: number;
  source: object;
  takenOver?: string[];
  revision: number;
  notes: string;
  status: string;
  metadata: Record<string, unknown>;
  blocks: { from: number; to: number; role: string }[];
  edits: { state: string; to: number }[];
  cleaned: { text: string };
}

/** Changes a snapshot as an editor does, and gives its new bytes. */
const changed = async (path: string, change: (stored: Loose) => void): Promise<Buffer> => {
  const stored = JSON.parse(await readFile(path, 'utf8')) as Loose;
  change(stored);
  await writeFile(path, `${JSON.stringify(stored, null, 2)}\n`);
  return readFile(path);
};

const asides = async (path: string): Promise<readonly Buffer[]> =>
  Promise.all((await keptAside(path)).map((name) => readFile(join(dirname(path), name))));

/** Changes what an entry of a history says its state was before. */
const unfit = async (corpus: CorpusFolder, id: string, revision: number): Promise<Buffer> => {
  const path = corpus.history(id);
  const lines = (await historyLines(corpus, id)).map((entry) =>
    entry.revision === revision ? { ...entry, change: { notes: { before: 'never', after: 'two' } } } : entry,
  );
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return readFile(path);
};

const OF_SOURCE: readonly (readonly [what: string, part: object])[] = [
  ['the folder of its file', { file: { folder: 'other', modified: '2026-01-01T00:00:00.000Z' } }],
  [
    'a file that it was extracted from',
    { container: { sha256: '0'.repeat(64), name: 'lot.jsonl', line: 3, extractor: 'jsonl 1' } },
  ],
  ['its encoding', { encoding: 'utf-8-bom' }],
];

const HANDS: readonly (readonly [what: string, change: (stored: Loose) => void])[] = [
  ...OF_SOURCE.map(([what, part]): [string, (stored: Loose) => void] => [
    what,
    (stored) => {
      stored.source = { ...stored.source, ...part };
    },
  ]),
  [
    'which operations it took over',
    (stored) => {
      stored.takenOver = ['01ARZ3NDEKTSV4RRFFQ69G5FAV'];
    },
  ],
  [
    'the version of its schema',
    (stored) => {
      stored.schemaVersion = 0;
    },
  ],
  [
    'notes',
    (stored) => {
      stored.notes = 'by hand';
    },
  ],
  [
    'a status',
    (stored) => {
      stored.status = 'reviewed';
    },
  ],
  [
    'a field',
    (stored) => {
      stored.metadata.tags = { value: ['x'], basis: 'typed', confirmed: true };
    },
  ],
  [
    'a role',
    (stored) => {
      for (const block of stored.blocks.slice(0, 1)) block.role = 'caption';
    },
  ],
  ['fewer edits', (stored) => void stored.edits.pop()],
  [
    'overlapping blocks',
    (stored) => {
      for (const block of stored.blocks.slice(1, 2)) block.from = 0;
    },
  ],
  [
    'a block beyond the text',
    (stored) => {
      for (const block of stored.blocks.slice(-1)) block.to = 99_999;
    },
  ],
];

describe('a snapshot changed by hand', () => {
  test.each(HANDS)(
    '%s: told, shown as history has it, repaired when asked, the changed file kept',
    async (_, change) => {
      const setting = await decidedTwice();
      const { id, corpus } = setting;
      const path = corpus.dispatch(id);
      const whole = await readFile(path);
      const bytes = await changed(path, change);
      const library = await reopened(setting);
      expect((await itemOf(library, id)).damaged).toMatchObject({ code: 'dispatch-damaged' });
      expect((await readDispatch(library, id)).dispatch).toMatchObject({
        notes: 'two',
        status: 'in-progress',
      });
      expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([
        { id, gives: 'all', revision: 3 },
      ]);
      expect(await readFile(path)).toEqual(bytes);
      expect(await repaired(library, null)).toMatchObject({ repaired: [id] });
      expect(await readFile(path)).toEqual(whole);
      expect(await asides(path)).toEqual([bytes]);
      expect(await keptAside(corpus.history(id))).toEqual([]);
      expect(await verified(library)).toMatchObject({ problems: [] });
      expect((await answer(library, 'damage.list', {})).total).toBe(0);
    },
  );

  test('decided on all the same: every decision is replayed from history, and undone', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const bytes = await changed(corpus.dispatch(id), (stored) => {
      stored.notes = 'by hand';
    });
    let library = await reopened(setting);
    await applied(library, id, note('three'));
    await applied(library, id, { type: 'set-status', status: 'reviewed', undecided: 'leave' });
    await library.close();
    expect(await asides(corpus.dispatch(id))).toEqual([bytes]);
    await rm(corpus.dispatch(id));
    library = await openLibrary(setting.data, { corpus: corpus.path });
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ notes: 'three', status: 'reviewed' });
    for (const revision of [5, 6, 7]) await answer(library, 'dispatch.undo', { id, revision });
    expect((await readDispatch(library, id)).dispatch.notes).toBe('one');
  });

  test('while the dispatch is at hand: seen when it is next read', async () => {
    const setting = await decidedTwice();
    const { id, corpus, data } = setting;
    const library = await openLibrary(data, { corpus: corpus.path });
    await readDispatch(library, id);
    const bytes = await changed(corpus.dispatch(id), (stored) => {
      stored.notes = 'by hand, longer';
    });
    expect((await readDispatch(library, id)).dispatch.notes).toBe('two');
    expect((await itemOf(library, id)).damaged).toMatchObject({ code: 'dispatch-damaged' });
    expect(await repaired(library, [id])).toMatchObject({ repaired: [id] });
    expect(await asides(corpus.dispatch(id))).toEqual([bytes]);
  });

  test('while its snapshot waits to be written: kept aside before it is', async () => {
    const setting = await decidedTwice();
    const { id, corpus, data } = setting;
    const library = await openLibrary(data, { corpus: corpus.path });
    await applied(library, id, note('three'));
    const bytes = await changed(corpus.dispatch(id), (stored) => {
      stored.notes = 'by hand, longer';
    });
    await library.close();
    expect(await asides(corpus.dispatch(id))).toEqual([bytes]);
    expect(JSON.parse(await readFile(corpus.dispatch(id), 'utf8'))).toMatchObject({ notes: 'three' });
  });

  test('its cleaned record: verify finds it, and repair computes it anew', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const path = corpus.dispatch(id);
    const whole = await readFile(path);
    const bytes = await changed(path, (stored) => {
      stored.cleaned.text = 'by hand';
    });
    const library = await reopened(setting);
    expect(await verified(library)).toMatchObject({ problems: [{ error: { code: 'dispatch-damaged' } }] });
    expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([{ id, gives: 'all' }]);
    expect(await repaired(library, null)).toMatchObject({ repaired: [id] });
    expect(await readFile(path)).toEqual(whole);
    expect(await asides(path)).toEqual([bytes]);
    expect(await verified(library)).toMatchObject({ problems: [] });
    expect((await answer(library, 'damage.list', {})).total).toBe(0);
  });

  test('older than a history that goes on without what it holds: history is shown', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    await changed(corpus.dispatch(id), (stored) => {
      stored.revision = 2;
      stored.notes = 'two';
    });
    const library = await reopened(setting);
    expect((await itemOf(library, id)).damaged).toMatchObject({ code: 'dispatch-damaged' });
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 3, notes: 'two' });
  });
});

describe('a history with a change that does not fit what came before', () => {
  test('the snapshot lost: the part that fits is shown, and the whole file is kept', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const bytes = await unfit(corpus, id, 3);
    await rm(corpus.dispatch(id));
    const library = await reopened(setting);
    const { dispatches } = await answer(library, 'damage.list', {});
    expect(dispatches).toMatchObject([{ id, gives: 'part', revision: 2 }]);
    for (const { failure } of dispatches) expect(failureMessage(failure, 'en')).toContain('3');
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 2, notes: 'one' });
    expect(await readFile(corpus.history(id))).toEqual(bytes);
    await applied(library, id, note('after'));
    await library.close();
    expect(await asides(corpus.history(id))).toEqual([bytes]);
    const again = await openLibrary(setting.data, { corpus: corpus.path });
    expect((await readDispatch(again, id)).dispatch).toMatchObject({ revision: 3, notes: 'after' });
    expect(await verified(again)).toMatchObject({ problems: [] });
  });

  test('the snapshot whole: its state is had back, and history goes on from it', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const bytes = await unfit(corpus, id, 2);
    const library = await reopened(setting);
    expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([
      { id, gives: 'state', revision: 3 },
    ]);
    expect(await repaired(library, null)).toMatchObject({ repaired: [id] });
    expect(await asides(corpus.history(id))).toEqual([bytes]);
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 3, notes: 'two' });
    expect(await verified(library)).toMatchObject({ problems: [] });
  });
});
