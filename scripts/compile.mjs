#!/usr/bin/env node
/**
 * Has V8 compile what the loopback host and its library's thread run at a start, and lays the code beside their
 * programs, where `library/thread/compiled.ts` finds it. The code is that of a start: the programs are started here, over a
 * folder of their own, and asked what a window asks first. Run by a build, in a process of its own.
 *
 * `node scripts/compile.mjs`
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, MessageChannel, Worker, workerData } from 'node:worker_threads';
import {
  COMMAND_PROGRAM,
  HOST_PROGRAM,
  PIPELINE_PROGRAM,
  RULES_PROGRAM,
  SQLITE_PROGRAM,
  WORKER_PROGRAM,
} from './compiled-programs.mjs';
import { inProject } from './root.mjs';

/** @typedef {{ ok: boolean, value?: { items?: { id: string }[] } }} Reply */

const LEXICON = inProject('dist', 'lexicon', 'fr.bin');
const SEEDS = inProject('dist', 'seeds');
const QUERY = {
  ...{ search: '', statuses: [], undecided: false, damaged: false, unsure: false, lacks: null },
  ...{ role: null, rule: null, year: null, tag: null, sort: 'name' },
};

/** Runs a program; gives what it exports, and what writes its code. @param {string} path */
const run = async (path) => {
  const { runCompiled } = await import(pathToFileURL(inProject('dist', 'library', 'compiled.js')).href);
  const { exports, code } = runCompiled(path);
  return { exports, write: () => writeFileSync(`${path}.code`, code()) };
};

/** What a window asks first. @param {(method: string, input: unknown) => Promise<Reply>} ask */
const askAsWindow = async (ask) => {
  await ask('app.describe', {});
  const listed = await ask('dispatches.list', { query: QUERY, range: { offset: 0, limit: 32 } });
  const [first] = listed.value?.items ?? [];
  if (first === undefined) throw new Error('the sample was not listed');
  await ask('dispatch.read', { id: first.id });
};

/** Opens the sample in a thread, as the host does; `compiling` has its code written at the end. @param {string} folder @param {boolean} compiling */
const openInThread = async (folder, compiling) => {
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: { program: WORKER_PROGRAM, compiling },
  });
  worker.postMessage({
    type: 'open',
    options: {
      dataFolder: folder,
      seedsFolder: SEEDS,
      lexiconPath: LEXICON,
      pipelinePath: inProject('dist', 'library', 'pipeline.js'),
      version: '0',
      host: { dialogs: false, note: null },
    },
  });
  /** @type {Map<number, (reply: Reply) => void>} */
  const waiting = new Map();
  const ended = new Promise((resolve, reject) => {
    worker.once('exit', resolve);
    worker.once('error', reject);
  });
  await new Promise((resolve, reject) => {
    worker.on('message', (message) => {
      if (message.type === 'ready') resolve(null);
      else if (message.type === 'unready') reject(new Error(JSON.stringify(message.failure)));
      else if (message.type === 'reply') waiting.get(message.id)?.(message.result);
    });
    worker.once('error', reject);
  });
  await askAsWindow(
    (method, input) =>
      new Promise((resolve) => {
        const id = waiting.size + 1;
        waiting.set(id, resolve);
        worker.postMessage({ type: 'call', id, method, input });
      }),
  );
  worker.postMessage({ type: 'close' });
  await ended;
};

/** Cleans the sample in a thread, as an import does, and has its code written. */
const cleanInThread = async () => {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: { program: PIPELINE_PROGRAM, compiling: true, end: port2, lexiconPath: LEXICON },
    transferList: [port2],
  });
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  const texts = names.map((name) => readFileSync(join(SEEDS, name), 'utf8'));
  worker.postMessage({ work: { kind: 'clean', texts }, settings: null });
  await new Promise((resolve, reject) => {
    worker.once('message', (reply) => (reply.ok ? resolve(null) : reject(new Error(JSON.stringify(reply)))));
    worker.once('error', reject);
  });
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  port1.postMessage(null);
  await ended;
};

/** Runs the host in this process, and writes its code. @param {string} folder */
const openHost = async (folder) => {
  const say = console.log;
  /** @type {Promise<string>} */
  const opened = new Promise((resolve) => {
    console.log = (/** @type {unknown} */ said) => resolve(String(said));
  });
  process.argv.splice(2, Number.POSITIVE_INFINITY, '--data-dir', folder, '--port', '0');
  const { exports, write } = await run(HOST_PROGRAM);
  exports.open(new Worker(inProject('dist', 'library', 'worker.cjs')));
  const [, origin, token] = /(http:\/\/[^/]+)\/#token=(\S+)/.exec(await opened) ?? [];
  console.log = say;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  await (await fetch(`${origin}/`)).text();
  await askAsWindow(async (method, input) => {
    const answer = await fetch(`${origin}/api/${method}`, {
      ...{ method: 'POST', headers, body: JSON.stringify(input) },
    });
    return /** @type {Reply} */ (await answer.json());
  });
  write();
};

const compile = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-compile-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // The first time it makes the sample, which later starts do not.
  await openInThread(folder, false);
  await openInThread(folder, true);
  await openHost(folder);
  (await run(RULES_PROGRAM)).write();
  (await run(COMMAND_PROGRAM)).write();
  await cleanInThread();
  const { exports, write } = await run(SQLITE_PROGRAM);
  const database = exports.openSqlite(':memory:');
  database.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
  database.all('SELECT a FROM t');
  database.close();
  write();
  // As the signal would, which on Windows no process can be sent without being killed.
  process.emit('SIGTERM');
};

if (isMainThread) {
  await compile();
} else {
  const { program, compiling, end } = workerData;
  const { write } = await run(program);
  if (compiling) process.once('exit', write);
  // A cleaning thread does not end by itself.
  end?.once('message', () => process.exit());
}
