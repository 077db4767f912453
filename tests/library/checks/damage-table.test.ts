/**
 * Every kind of damage met by every kind of act: whatever a person does before they hear of damage, nothing else suffers
 * from it, the damaged bytes are kept, what fails is told in words, and a repair afterwards gives back what can be had.
 * Each damage has a quarter of the acts, in turn; all of them where `DEPECHE_FAULTS=all`.
 */
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Failure } from '../../../core/model/result.ts';
import { failureOf } from '../../../library/errors.ts';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { applied, note, readDispatch } from '../corpus.ts';
import { CORPUS, DATA, diskWith, expectTold, problemsIn } from '../every-fault.ts';
import { answer, ended, openLibrary } from '../fresh.ts';
import { made, settled, TAGGED } from '../operations.ts';
import type { VolatileFiles } from '../volatile-files.ts';

const OTHER = '/home/other';
const TEXTS = {
  'a.txt': 'Titre un\nHanoï (VNA) - Leministre est là. -VNA\n',
  'b.txt': 'Titre deux\nHué (VNA) - Leministre est là-bas. -VNA\n',
  'c.txt': 'Titre trois\nVinh (VNA) - Leministre est parti. -VNA\n',
};
const corpus = corpusFolder(CORPUS);
const range = { offset: 0, limit: 99 };

/** The disk as it is before the damage, the dispatch that is damaged, one beside it, and one that is removed. */
let prepared: Promise<VolatileFiles> | null = null;
let [a, b, c] = ['', '', ''];
let sources: Readonly<Record<string, string>> = {};
let operation = '';

const prepare = async (): Promise<VolatileFiles> => {
  const whole = await diskWith(TEXTS);
  whole.put('/home/more/d.txt', 'Une foire à Vinh, disent les marchands.\n');
  whole.copyFolder(CORPUS, OTHER);
  const library = await openLibrary(DATA, { corpus: CORPUS, files: whole.files, session: 'one' });
  const { items } = await answer(library, 'dispatches.list', { query: EVERYTHING, range });
  const named = (name: string): string => items.find((item) => item.name === name)?.id ?? '';
  [a, b, c] = [named('a.txt'), named('b.txt'), named('c.txt')];
  for (const id of [a, b]) {
    await applied(library, id, note('un'));
    await applied(library, id, note('deux'));
  }
  operation = (await made(library, TAGGED, { ids: [a, b] })).id;
  await settled(library);
  const shas = await Promise.all(
    [a, b].map(async (id) => [id, (await readDispatch(library, id)).dispatch.source.sha256]),
  );
  sources = Object.fromEntries(shas);
  await answer(library, 'dispatches.remove', { ids: [c], reason: 'en double' });
  await library.close();
  return whole;
};

/** The files that are damaged, each with one of the same kind that is not. */
const FILES = {
  snapshot: () => [corpus.dispatch(a), corpus.dispatch(b)],
  history: () => [corpus.history(a), corpus.history(b)],
  source: () => [corpus.original(sources[a] ?? ''), corpus.original(sources[b] ?? '')],
  description: () => [corpus.corpus, `${OTHER}/corpus.json`],
  operation: () => [join(corpus.operations, `${operation}.json`), corpus.dispatch(b)],
  'mark of an operation': () => [join(corpus.operations, `${operation}.settled.json`), corpus.dispatch(b)],
  tombstone: () => [corpus.tombstone(c), corpus.dispatch(b)],
} as const;
type What = keyof typeof FILES;

/** What becomes of the bytes of a file; null for no file, and a folder in its place for `folder`. */
const HARMS = {
  zeros: (bytes: Buffer) => Buffer.alloc(bytes.length),
  'cut in half': (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1),
  gone: () => null,
  'a folder': () => 'folder' as const,
} as const;
type How = keyof typeof HARMS;

/** Harms a file of a disk; gives the bytes that it has then, none where there is no file any more. */
const harmed = async ({ files }: VolatileFiles, what: What, how: How): Promise<Buffer> => {
  const [path = ''] = FILES[what]();
  const now = HARMS[how](await files.read(path));
  await files.remove(path);
  if (now === 'folder') await files.makeFolder(path);
  if (now === null || now === 'folder') return Buffer.alloc(0);
  const file = await files.create(path);
  await file.write(now);
  await file.sync();
  await file.close();
  await files.syncFolder(dirname(path));
  return now;
};

/** What failed of an act. */
type Failed = readonly Failure[];
const call = async (reply: Promise<{ readonly ok: boolean; readonly error?: Failure }>): Promise<Failed> => {
  const { error } = await reply;
  return error === undefined ? [] : [error];
};
const job = async (
  library: Library,
  reply: Promise<
    | { readonly ok: true; readonly value: { readonly job: string } }
    | { readonly ok: false; readonly error: Failure }
  >,
): Promise<Failed> => {
  const begun = await reply;
  if (!begun.ok) return [begun.error];
  const { error, failures } = await ended(library, begun.value.job);
  return [...(error === null ? [] : [error]), ...failures.map((failure) => failure.error)];
};
const decided = (library: Library, id: string, notes: string): Promise<Failed> =>
  library.call('dispatch.read', { id }).then((reply) => {
    if (!reply.ok) return [reply.error];
    const { revision } = reply.value.dispatch;
    return call(library.call('dispatch.apply', { id, revision, operation: note(notes) }));
  });

const ACTS: Readonly<Record<string, (library: Library) => Promise<Failed>>> = {
  'reading it': (library) => call(library.call('dispatch.read', { id: a })),
  'deciding on it': (library) => decided(library, a, 'trois'),
  'deciding on another': (library) => decided(library, b, 'trois'),
  'undoing in it': async (library) => {
    const reply = await library.call('dispatch.read', { id: a });
    if (!reply.ok) return [reply.error];
    return call(library.call('dispatch.undo', { id: a, revision: reply.value.dispatch.revision }));
  },
  'its history': (library) => call(library.call('dispatch.history', { id: a })),
  'searching and counting': async (library) => [
    ...(await call(library.call('dispatches.list', { query: { ...EVERYTHING, search: 'ministre' }, range }))),
    ...(await call(library.call('corpus.stats', {}))),
    ...(await call(library.call('operations.list', { range }))),
  ],
  'tagging all': async (library) => {
    const tagged = { type: 'add-terms', field: 'tags', terms: ['série'] } as const;
    const reply = await call(
      library.call('operations.apply', { operation: tagged, selection: { query: EVERYTHING } }),
    );
    // Whoever is read takes it over first; what cannot be read may have it later.
    return [...reply, ...(await call(library.call('dispatch.read', { id: b })))];
  },
  'undoing on all': (library) => call(library.call('operations.undo', { id: operation })),
  'removing and having back': async (library) => [
    ...(await call(library.call('dispatches.remove', { ids: [a, b], reason: 'r' }))),
    ...(await call(library.call('dispatches.restore', { ids: [a, b] }))),
  ],
  'having the removed one back': (library) => call(library.call('dispatches.restore', { ids: [c] })),
  'taking it down': (library) => call(library.call('dispatches.take-down', { ids: [a], reason: 'r' })),
  exporting: (library) =>
    job(
      library,
      library.call('export.start', {
        ...{ format: 'jsonl', query: EVERYTHING, folder: null, name: 'a.jsonl', replace: false },
      }),
    ),
  importing: (library) =>
    job(library, library.call('import.start', { paths: ['/home/input', '/home/more'] })),
  'joining a copy': (library) =>
    job(library, library.call('merge.start', { path: OTHER, base: null, anotherCorpus: false })),
  'cleaning again': (library) =>
    job(library, library.call('reclean.start', { query: EVERYTHING, policies: {}, anew: false })),
  'copying it all': (library) =>
    job(library, library.call('copy.start', { folder: '/home/copy', unsaved: [] })),
};

/** The files of a folder whose names begin with the name of one of them. */
const beside = async ({ files }: VolatileFiles, path: string): Promise<readonly Buffer[]> => {
  const names = await files.list(dirname(path));
  const found: Buffer[] = [];
  for (const name of names.filter((one) => one.startsWith(basename(path)))) {
    const there = join(dirname(path), name);
    if ((await files.info(there)).kind === 'file') found.push(await files.read(there));
  }
  return found;
};

/** Why a corpus cannot be opened. */
const failureAt = (opening: Promise<Library>): Promise<Failure | null> =>
  opening.then(
    () => null,
    (error: unknown) => failureOf(error),
  );

/** What must be kept of damaged bytes: of a history whose end is torn, its whole lines. */
const lasting = (what: What, bytes: Buffer): Buffer =>
  what === 'history' ? bytes.subarray(0, bytes.lastIndexOf('\n') + 1) : bytes;

/** What is lost for good until somebody brings it again. */
const isOfSource = (problem: unknown): boolean =>
  /source-missing|source-changed|originals.*EISDIR/.test(JSON.stringify(problem));

const met = async (what: What, how: How, act: string): Promise<void> => {
  prepared ??= prepare();
  const disk = (await prepared).copy();
  const bytes = await harmed(disk, what, how);
  const others = String(await disk.files.read(corpus.history(b)));
  const opening = openLibrary(DATA, { corpus: CORPUS, files: disk.files, session: 'one' });
  // Without a description there is no telling what kind of folder it is; nothing in it is touched.
  if (what === 'description' && how === 'a folder') return expectTold(await failureAt(opening));
  const library = await opening;
  const failed = (await ACTS[act]?.(library)) ?? [];
  for (const failure of failed) expectTold(failure);
  await library.close();
  expect(String(await disk.files.read(corpus.history(b))).startsWith(others)).toBe(true);
  const isKept = what !== 'mark of an operation' && act !== 'taking it down' && bytes.length > 0;
  if (isKept)
    expect(
      (await beside(disk, FILES[what]()[0] ?? '')).some((one) => one.includes(lasting(what, bytes))),
    ).toBe(true);

  const again = await openLibrary(DATA, { corpus: CORPUS, files: disk.files, session: 'one' });
  await problemsIn(again);
  const { files } = await answer(again, 'damage.list', {});
  for (const wanted of [{ ids: null }, { ids: [], files: files.map(({ file }) => file) }])
    expect(await ended(again, (await answer(again, 'repair.start', wanted)).job)).toMatchObject({
      state: 'done',
    });
  const left = (await problemsIn(again)).filter((problem) => what !== 'source' || !isOfSource(problem));
  expect(left).toEqual([]);
  expect((await readDispatch(again, b)).dispatch.notes).toBe(
    act === 'deciding on another' ? 'trois' : 'deux',
  );
  if (act !== 'taking it down' && act !== 'undoing in it' && what !== 'source') {
    const isTaken = act === 'deciding on it' && failed.length === 0;
    expect((await readDispatch(again, a)).dispatch.notes).toBe(isTaken ? 'trois' : 'deux');
  }
  await again.close();
};

const names = Object.keys(ACTS);
const ALL = process.env.DEPECHE_FAULTS === 'all';
const damages = (Object.keys(FILES) as What[]).flatMap((what, row) =>
  (Object.keys(HARMS) as How[]).map((how, column) => {
    const acts = names.filter((_, n) => ALL || n % 4 === (row + column) % 4);
    return { what, how, acts, told: acts.join(', ') };
  }),
);

test.each(damages)('$what, $how, met by $told', async ({ what, how, acts }) => {
  for (const act of acts)
    await met(what, how, act).catch((error: unknown) => {
      throw new Error(`${what}, ${how}, ${act}`, { cause: error });
    });
});
