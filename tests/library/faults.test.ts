/**
 * Every call to the file system fails in turn, with each kind of error, once or from then on. After each the corpus
 * opens; it holds the old state or the new one; what was acknowledged is there; and the failure was told.
 */
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../core/api-events.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { corpusFolder } from '../../library/folder/corpus-folder.ts';
import { corpusOf, historyLines, note, readDispatch } from './corpus.ts';
import { type Fault, FaultyFiles } from './faulty-files.ts';
import { answer, ended, failureOfCall, freshFolder, imported, openLibrary } from './fresh.ts';
import { VolatileFiles } from './volatile-files.ts';

const KINDS: readonly Pick<Fault, 'code' | 'lasting' | 'torn'>[] = [
  { code: 'ENOSPC', lasting: false, torn: true },
  { code: 'ENOSPC', lasting: true, torn: true },
  { code: 'EMFILE', lasting: false, torn: false },
  { code: 'EIO', lasting: true, torn: true },
];

/** What the archivist must be told for each. */
const TOLD: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EIO: 'disk-error',
  EMFILE: 'too-many-open-files',
};

const problemsIn = async (library: Awaited<ReturnType<typeof openLibrary>>): Promise<readonly unknown[]> => {
  const job = await ended(library, (await answer(library, 'verify.start', {})).job);
  return job.result?.kind === 'verify' ? job.result.problems : [job];
};

describe.each(KINDS)('$code, lasting: $lasting, torn: $torn', ({ code, lasting, torn }) => {
  test('at each call of a save', async () => {
    const setting = await corpusOf();
    const id = setting.ids['a.txt'] ?? '';
    await setting.library.close();
    let faults = 0;
    for (let at = 0; ; at++) {
      const folder = await freshFolder();
      const corpus = corpusFolder(join(folder, 'corpus'));
      await cp(setting.corpus.path, corpus.path, { recursive: true });
      const fault: Fault = { at: Number.POSITIVE_INFINITY, code, lasting, torn, counts: () => armed };
      let armed = false;
      const faulty = new FaultyFiles(fault);
      const library = await openLibrary(join(folder, 'data'), {
        corpus: corpus.path,
        files: faulty.files,
        session: 'one',
      });
      const before = await readDispatch(library, id);
      armed = true;
      fault.at = at;
      const input = { id, revision: before.dispatch.revision, operation: note('kept') };
      const reply = await library.call('dispatch.apply', input);
      await library.close();
      armed = false;
      const last = faulty.calls.length <= at;

      const again = await openLibrary(join(folder, 'data'), { corpus: corpus.path, session: 'one' });
      const after = await readDispatch(again, id);
      const saved = after.dispatch.notes === 'kept';
      if (reply.ok) expect({ at, saved }).toEqual({ at, saved: true });
      else {
        expect(after.dispatch.revision).toBe(saved ? 2 : 1);
        expect([TOLD[code], 'file-unreadable']).toContain(reply.error.code);
      }
      if (!saved) expect({ ...after.dispatch }).toEqual(before.dispatch);
      const source = await readFile(corpus.original(after.dispatch.source.sha256), 'utf8');
      expect(source).toBe(after.text);
      await again.close();
      if (last) break;
      faults++;
    }
    expect(faults).toBeGreaterThan(15);
  });
});

describe.each(KINDS.filter((_, i) => i !== 1))('$code, lasting: $lasting', ({ code, lasting, torn }) => {
  test('at each call of an import', async () => {
    let faults = 0;
    for (let at = 0; ; at++) {
      const disk = new VolatileFiles();
      disk.put('/input/a.txt', 'Le ministre visite Hanoï.\n');
      disk.put('/input/b.jsonl', '{"text":"Une délégation à Hué."}\n{"text":"Une autre."}\n');
      let armed = false;
      const faulty = new FaultyFiles({ at, code, lasting, torn, counts: () => armed }, disk.files);
      const library = await openLibrary('/data', { files: faulty.files, session: 'one' });
      await answer(library, 'corpus.create', { path: '/corpus', title: 'x' });
      armed = true;
      const job = await ended(library, (await answer(library, 'import.start', { paths: ['/input'] })).job);
      await library.close();
      armed = false;
      const added = job.result?.kind === 'import' ? job.result.added : [];
      if (job.state === 'done') {
        // Nothing is left out in silence: a file that was not taken is told.
        const told = job.failures.map(({ file }) => file.split(':')[0]);
        const isLeft = (file: string): boolean => !told.includes(file) && !told.includes('/input');
        expect(added.length).toBeGreaterThanOrEqual((isLeft('a.txt') ? 1 : 0) + (isLeft('b.jsonl') ? 2 : 0));
      } else expect(job.error?.code).toMatch(/^(disk-|too-many|folder-|file-)/);

      const again = await openLibrary('/data', { corpus: '/corpus', files: disk.files, session: 'one' });
      const list = () =>
        answer(again, 'dispatches.list', { query: EVERYTHING, range: { offset: 0, limit: 9 } });
      expect((await list()).items.filter(({ damaged }) => damaged !== null)).toEqual([]);
      for (const id of added) expect((await readDispatch(again, id)).dispatch.revision).toBe(1);
      // What was not imported can be imported now, and nothing is there twice.
      const second = await ended(again, (await answer(again, 'import.start', { paths: ['/input'] })).job);
      expect(second.failures).toEqual([]);
      expect((await list()).total).toBe(3);
      expect(await problemsIn(again)).toEqual([]);
      for (const part of await disk.files.list('/corpus/dispatches'))
        for (const name of await disk.files.list(`/corpus/dispatches/${part}`))
          expect(name).toMatch(/\.json$/);
      await again.close();
      if (!faulty.struck) {
        expect(job).toMatchObject({ state: 'done', failed: 0 });
        break;
      }
      faults++;
    }
    expect(faults).toBeGreaterThan(30);
  });
});

describe('an import whose batch cannot be written', () => {
  const text = (title: string, rest: string) => `${title}\n${rest}, assez longue pour un article. -VNA\n`;
  const input = join('input', 'm');

  /** Ten texts, and one more with a headline of theirs: it has the others written before it is included itself. */
  test.each([
    ['text files', (lines: readonly string[]) => lines.map((line, i) => [`${input}${i}.txt`, line] as const)],
    [
      'a container',
      (lines: readonly string[]) => [
        [`${input}.jsonl`, lines.map((line) => JSON.stringify({ text: line })).join('\n')] as const,
      ],
    ],
  ])('ends there and says so, for %s', async (_, filesOf) => {
    let armed = false;
    const faulty = new FaultyFiles({
      ...{ at: 0, code: 'EMFILE', lasting: false, torn: false },
      counts: (name, path) => armed && name === 'create' && path.includes('/history/'),
    });
    const { library, folder } = await corpusOf(undefined, { files: faulty.files });
    await mkdir(join(folder, 'm', 'input'), { recursive: true });
    const lines = Array.from({ length: 10 }, (_, i) =>
      text(`Titre ${i} de la série`, `Une phrase numéro ${i}`),
    );
    lines.push(text('Titre 3 de la série', 'Une toute autre phrase, qui n’a rien à voir avec cela'));
    for (const [name, content] of filesOf(lines)) await writeFile(join(folder, 'm', name), content);
    armed = true;
    const paths = [join(folder, 'm', 'input')];
    const job = await ended(library, (await answer(library, 'import.start', { paths })).job);
    expect(faulty.struck).toBe(true);
    expect(job).toMatchObject({ state: 'failed', error: { code: 'too-many-open-files' } });
    const again = await ended(library, (await answer(library, 'import.start', { paths })).job);
    expect(again).toMatchObject({ state: 'done', failed: 0 });
    expect(again.result?.kind === 'import' && again.result.added.length).toBe(11);
  });
});

describe('an import that the disk broke off amid a batch', () => {
  test.each([
    ['before the snapshots: the dispatch is there', '/dispatches/', 1],
    ['before the histories: nothing is there', '/history/', 0],
  ])('%s', async (_, part, left) => {
    let full = false;
    const faulty = new FaultyFiles({
      ...{ at: 0, code: 'ENOSPC', lasting: true, torn: true },
      counts: (name, path) => full && name === 'write' && path.includes(part),
    });
    const { library, folder } = await corpusOf({}, { files: faulty.files });
    const path = (name: string) => join(folder, 'input', name);
    await writeFile(path('x.txt'), 'Hanoï (VNA) - Le ministre visite Hué.\n');
    await writeFile(path('y.txt'), 'Une autre dépêche.\n');
    const list = () =>
      answer(library, 'dispatches.list', { query: EVERYTHING, range: { offset: 0, limit: 9 } });
    full = true;
    expect(await imported(library, [path('x.txt')])).toMatchObject({
      state: 'failed',
      error: { code: 'disk-full' },
    });
    const after = await list();
    expect(after.items.map(({ name, damaged }) => ({ name, damaged }))).toEqual(
      [{ name: 'x.txt', damaged: null }].slice(0, left),
    );
    for (const { id } of after.items) expect((await readDispatch(library, id)).text).toContain('Hué');
    full = false;
    expect(await imported(library, [path('y.txt')])).toMatchObject({ state: 'done', failures: [] });
    expect((await list()).total).toBe(left + 1);
    expect((await answer(library, 'damage.list', {})).total).toBe(0);
    const again = await imported(library, [path('x.txt')]);
    expect(again.result).toMatchObject({ known: after.items.map(({ id }) => ({ file: 'x.txt', id })) });
    expect((await list()).total).toBe(2);
    const verified = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(verified.result).toMatchObject({ dispatches: 2, sources: 2, unreferenced: 0, problems: [] });
  });
});

describe('a save that failed', () => {
  test('at any call, can be made again at once, and stands once in history', async () => {
    for (let at = 0; ; at++) {
      const fault: Fault = { at, code: 'ENOSPC', lasting: false, torn: true, counts: () => armed };
      let armed = false;
      const faulty = new FaultyFiles(fault);
      const { library, corpus, ids } = await corpusOf(
        { 'a.txt': 'Une ligne de Hanoï.\n' },
        { files: faulty.files },
      );
      const id = ids['a.txt'] ?? '';
      await readDispatch(library, id);
      armed = true;
      const input = { id, revision: 1, operation: note('kept') };
      const first = await library.call('dispatch.apply', input);
      armed = false;
      if (!faulty.struck) break;
      // A call that failed after its line was on the disk has been told so; the window then finds it done.
      if (!first.ok) expect((await library.call('dispatch.apply', input)).ok).toBe(true);
      await library.close();
      expect((await historyLines(corpus, id)).map(({ revision }) => revision)).toEqual([1, 2]);
    }
  });

  test('because another program holds the file for a moment, waits and never overwrites', async () => {
    let held = 0;
    const counts = (name: string, path: string): boolean =>
      name === 'rename' && path.includes('.json.') && held-- > 0;
    for (const code of ['EPERM', 'EBUSY', 'EACCES']) {
      const faulty = new FaultyFiles({ at: 0, code, lasting: true, torn: false, counts });
      const { library, corpus, ids } = await corpusOf(undefined, { files: faulty.files });
      const id = ids['a.txt'] ?? '';
      await answer(library, 'dispatch.apply', { id, revision: 1, operation: note(code) });
      held = 3;
      await library.close();
      expect(faulty.calls).toHaveLength(3);
      expect(JSON.parse(await readFile(corpus.dispatch(id), 'utf8'))).toMatchObject({ notes: code });
    }
  });

  test('because the folder is gone, makes no other in its place', async () => {
    const { library, corpus, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    await answer(library, 'dispatch.apply', { id, revision: 1, operation: note('one') });
    await rename(corpus.path, `${corpus.path}-away`);
    const input = { id, revision: 2, operation: note('two') };
    expect(await failureOfCall(library, 'dispatch.apply', input)).toEqual({
      code: 'corpus-missing',
      details: { path: corpus.path },
    });
    await library.call('verify.start', {});
    await expect(readdir(corpus.path)).rejects.toMatchObject({ code: 'ENOENT' });
    await rename(`${corpus.path}-away`, corpus.path);
    expect((await answer(library, 'dispatch.apply', input)).entry.revision).toBe(3);
    await library.close();
    expect(JSON.parse(await readFile(corpus.dispatch(id), 'utf8'))).toMatchObject({
      revision: 3,
      notes: 'two',
    });
  });

  test.each([
    ['a.txt', 'a text that the corpus has', null],
    ['new.txt', 'a new text', 'Un texte que le corpus n’a pas encore.'],
    ['lines.jsonl', 'lines of a file', '{"text":"Une ligne que le corpus n’a pas encore."}\n'],
  ])(
    'because the folder is gone, imports nothing into another in its place: %s, %s',
    async (name, _, text) => {
      const { library, corpus, folder } = await corpusOf();
      const path = join(folder, 'input', name);
      if (text !== null) await writeFile(path, text);
      await rename(corpus.path, `${corpus.path}-away`);
      expect(await imported(library, [path])).toMatchObject({
        state: 'failed',
        error: { code: 'corpus-missing', details: { path: corpus.path } },
      });
      await expect(readdir(corpus.path)).rejects.toMatchObject({ code: 'ENOENT' });
      await rename(`${corpus.path}-away`, corpus.path);
      expect(await imported(library, [path])).toMatchObject({ state: 'done', failures: [] });
      expect(await problemsIn(library)).toEqual([]);
      await library.close();
    },
  );

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'disk-read-only'],
    ['EIO', 'disk-error'],
    ['EMFILE', 'too-many-open-files'],
    ['EACCES', 'target-not-writable'],
  ])('with %s says %s and names the file', async (code, told) => {
    let armed = false;
    const counts = (name: string): boolean => armed && name === 'append';
    const faulty = new FaultyFiles({ at: 0, code, lasting: true, torn: false, counts });
    const { library, corpus, ids } = await corpusOf(undefined, { files: faulty.files });
    const id = ids['a.txt'] ?? '';
    armed = true;
    const failure = await failureOfCall(library, 'dispatch.apply', { id, revision: 1, operation: note('x') });
    expect(failure).toEqual({ code: told, details: { file: corpus.history(id), reason: code } });
  });
});

describe('a disk that is full for a while', () => {
  test('keeps the work in memory, says so, and writes the snapshot when it can', async () => {
    let full = false;
    const counts = (name: string, path: string): boolean =>
      full && name === 'write' && path.includes('.json.');
    const faulty = new FaultyFiles({ at: 0, code: 'ENOSPC', lasting: true, torn: true, counts });
    const { library, corpus, ids } = await corpusOf(undefined, { files: faulty.files });
    const id = ids['a.txt'] ?? '';
    const events: Event[] = [];
    library.subscribe((event) => events.push(event));
    full = true;
    await answer(library, 'dispatch.apply', { id, revision: 1, operation: note('kept') });
    // Looking at another dispatch has the snapshot written; an export waits for it.
    const start = {
      format: 'jsonl',
      query: EVERYTHING,
      folder: null,
      name: 'a.jsonl',
      replace: false,
    } as const;
    const job = await ended(library, (await answer(library, 'export.start', start)).job);
    expect(job.state).toBe('done');
    expect(events).toContainEqual({
      type: 'storage',
      what: 'snapshots',
      failure: { code: 'disk-full', details: { file: corpus.dispatch(id), reason: 'ENOSPC' } },
    });
    // A window that comes now has heard none of it.
    expect((await answer(library, 'app.describe', {})).storage).toMatchObject([{ what: 'snapshots' }]);
    full = false;
    await ended(library, (await answer(library, 'export.start', start)).job);
    expect(events).toContainEqual({ type: 'storage', what: 'snapshots', failure: null });
    expect((await answer(library, 'app.describe', {})).storage).toEqual([]);
    expect(JSON.parse(await readFile(corpus.dispatch(id), 'utf8'))).toMatchObject({
      revision: 2,
      notes: 'kept',
    });
  });

  test('is no matter of the corpus that is opened next', async () => {
    let full = false;
    const counts = (name: string, path: string): boolean =>
      full && name === 'write' && path.includes('/dispatches/');
    const faulty = new FaultyFiles({ at: 0, code: 'ENOSPC', lasting: true, torn: true, counts });
    const { library, folder, ids } = await corpusOf(undefined, { files: faulty.files });
    const failing = new Set<string>();
    library.subscribe((event) => {
      if (event.type !== 'storage') return;
      if (event.failure === null) failing.delete(event.what);
      else failing.add(event.what);
    });
    full = true;
    const id = ids['a.txt'] ?? '';
    await answer(library, 'dispatch.apply', { id, revision: 1, operation: note('kept') });
    await answer(library, 'corpus.flush', {});
    expect([...failing]).toEqual(['snapshots']);
    await answer(library, 'corpus.create', { path: join(folder, 'other'), title: 'Autre' });
    expect([...failing]).toEqual([]);
  });
});
