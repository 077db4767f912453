/**
 * What saving one changed dispatch costs elsewhere: with lowdb and its own `JSONFile`, the whole corpus in one file;
 * and with SQLite at `synchronous = FULL`, a row a dispatch, by `node:sqlite` or, before Node 22, by Python's `sqlite3`.
 */
import { constants } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Template } from './corpus.ts';

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** The median and the 99th percentile; null where nothing was measured. */
export const percentiles = (times: readonly number[]): Percentiles | null => {
  const sorted = times.toSorted((a, b) => a - b);
  const [p50, p99] = [0.5, 0.99].map(
    (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))],
  );
  return p50 === undefined || p99 === undefined ? null : { p50, p99 };
};

/** A save of a large lowdb file takes seconds. */
const SAVES = { few: 4, many: 1000 };

/**
 * Milliseconds of a save where the file holds `size` dispatches; null where lowdb cannot write it, since it makes its file
 * of one string, and there is none so long.
 */
export const lowdbSaves = async (
  folder: string,
  from: readonly Template[],
  size: number,
): Promise<Percentiles | null> => {
  const mean = from.reduce((sum, { snapshot }) => sum + snapshot.length, 0) / from.length;
  if (mean * size > constants.MAX_STRING_LENGTH) return null;
  const path = join(folder, 'lowdb.json');
  const dispatches = Array.from({ length: size }, (_, at) =>
    JSON.parse(from[at % from.length]?.snapshot ?? '{}'),
  );
  const store = new Low<{ dispatches: { notes: string }[] }>(new JSONFile(path), { dispatches });
  const times: number[] = [];
  const saves = size > 1000 ? SAVES.few : SAVES.many;
  for (let save = 0; save < saves; save++) {
    const start = performance.now();
    const dispatch = store.data.dispatches[save % size];
    if (dispatch) dispatch.notes = `${save}`;
    await store.write();
    times.push(performance.now() - start);
  }
  rmSync(path, { force: true });
  return percentiles(times);
};

/** The same in both languages: a table filled at once, then single rows replaced, each in its own transaction. */
const PYTHON = `
import json, sqlite3, sys, time
path, size, saves, snapshot = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.stdin.read()
db = sqlite3.connect(path, isolation_level=None)
db.execute('PRAGMA synchronous = FULL')
db.execute('CREATE TABLE dispatch (id INTEGER PRIMARY KEY, json TEXT)')
db.execute('BEGIN')
db.executemany('INSERT INTO dispatch VALUES (?, ?)', ((n, snapshot) for n in range(size)))
db.execute('COMMIT')
times = []
for n in range(saves):
    start = time.perf_counter()
    db.execute('UPDATE dispatch SET json = ? WHERE id = ?', (snapshot + str(n), n % size))
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps(times))
`;

const NODE = `
const { DatabaseSync } = require('node:sqlite');
const [path, size, saves] = [process.argv[1], Number(process.argv[2]), Number(process.argv[3])];
const snapshot = require('node:fs').readFileSync(0, 'utf8');
const db = new DatabaseSync(path);
db.exec('PRAGMA synchronous = FULL; CREATE TABLE dispatch (id INTEGER PRIMARY KEY, json TEXT); BEGIN');
const insert = db.prepare('INSERT INTO dispatch VALUES (?, ?)');
for (let n = 0; n < size; n++) insert.run(n, snapshot);
db.exec('COMMIT');
const update = db.prepare('UPDATE dispatch SET json = ? WHERE id = ?');
const times = [];
for (let n = 0; n < saves; n++) {
  const start = performance.now();
  update.run(snapshot + n, n % size);
  times.push(performance.now() - start);
}
console.log(JSON.stringify(times));
`;

const WAYS = [
  { by: '`node:sqlite`', program: process.execPath, args: ['-e', NODE, '--'] },
  { by: 'Python’s `sqlite3`', program: 'python3', args: ['-c', PYTHON] },
] as const;

/** Null where neither way is to be had. */
export const sqliteSaves = (
  folder: string,
  from: readonly Template[],
  size: number,
): (Percentiles & { readonly by: string }) | null => {
  const path = join(folder, 'peer.sqlite');
  const snapshot = from[0]?.snapshot ?? '';
  for (const { by, program, args } of WAYS) {
    rmSync(path, { force: true });
    const { status, stdout } = spawnSync(program, [...args, path, String(size), String(SAVES.many)], {
      input: snapshot,
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    });
    const filled = status === 0 && statSync(path).size > 0;
    for (const rest of [path, `${path}-journal`]) rmSync(rest, { force: true });
    const found = filled ? percentiles(JSON.parse(stdout)) : null;
    if (found !== null) return { ...found, by };
  }
  return null;
};
