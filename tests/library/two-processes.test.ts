/** One corpus, open in programs of their own at once: one writes, and the others are told by whom. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { bundled } from './bundle.ts';
import { corpusOf } from './corpus.ts';
import { LEXICON } from './fresh.ts';

let bundle = '';
beforeAll(async () => {
  bundle = await bundled('two-processes', { writer: 'writer' });
});

const endedOf = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
};

/** A running `writer`: `ask` gives its answer to an order, `kill` comes back when the process is gone. */
const started = async (data: string, corpus: string, id: string) => {
  const child = spawn(process.execPath, [join(bundle, 'writer.mjs'), data, corpus, id, LEXICON], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => endedOf(child));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('the program ended');
    return JSON.parse(value);
  };
  expect(await next()).toBe('ready');
  const ask = (order: string): Promise<unknown> => {
    child.stdin.write(`${order}\n`);
    return next();
  };
  return { process: child.pid, ask, kill: () => endedOf(child) };
};

const setting = async () => {
  const { library, corpus, folder, ids } = await corpusOf();
  await library.close();
  let programs = 0;
  return () => started(join(folder, `data-${programs++}`), corpus.path, ids['a.txt'] ?? '');
};

test('the second reads what the first decides, and is told who that is; once it is killed, another writes', async () => {
  const start = await setting();
  const [first, second] = await Promise.all([start(), start()]);
  expect(await first.ask('open')).toEqual({ readOnly: null });
  expect(await second.ask('open')).toEqual({
    readOnly: {
      code: 'corpus-locked',
      details: { process: first.process, host: hostname(), since: expect.any(String) },
    },
  });
  expect(await first.ask('note by the first')).toEqual({ revision: 2 });
  expect(await second.ask('read')).toEqual({ revision: 2, notes: 'by the first' });
  expect(await second.ask('note by the second')).toEqual({ code: 'corpus-locked' });

  await first.kill();
  const third = await start();
  expect(await third.ask('open')).toEqual({ readOnly: null });
  expect(await third.ask('read')).toEqual({ revision: 2, notes: 'by the first' });
  expect(await third.ask('note by the third')).toEqual({ revision: 3 });
  expect(await second.ask('read')).toEqual({ revision: 3, notes: 'by the third' });
});

test('of two that open at once over the lock of one that was killed, exactly one writes', async () => {
  const start = await setting();
  const dead = await start();
  expect(await dead.ask('open')).toEqual({ readOnly: null });
  await dead.kill();
  for (let round = 0; round < 3; round++) {
    const both = await Promise.all([start(), start()]);
    const opened = await Promise.all(both.map(({ ask }) => ask('open')));
    const locked = { readOnly: { code: 'corpus-locked' } };
    const [writer, reader] = (opened[0] as { readOnly: unknown }).readOnly === null ? [0, 1] : [1, 0];
    expect([opened[writer], opened[reader]]).toMatchObject([{ readOnly: null }, locked]);
    expect(await both[reader]?.ask('note by the reader')).toEqual({ code: 'corpus-locked' });
    expect(await both[writer]?.ask(`note ${round}`)).toEqual({ revision: round + 2 });
    expect(await both[reader]?.ask('read')).toEqual({ revision: round + 2, notes: `${round}` });
    // Their lock is the dead one of the next round.
    await Promise.all(both.map(({ kill }) => kill()));
  }
});
