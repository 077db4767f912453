/** Legal takedown: nothing of the text is left in the folder, the tombstone says who, when and why, and it stays out. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import { sha256Of } from '../../../library/dispatches/originals.ts';
import { PROCESS_SPACE } from '../../../library/folder/process-space.ts';
import { copies, merged } from '../copies.ts';
import { applied, corpusOf, note, readDispatch, reopened } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, ended, failureOfCall, imported, openLibrary } from '../fresh.ts';
import { made, settled } from '../operations.ts';
import { VolatileFiles } from '../volatile-files.ts';

/** The files below a folder in which `words` stand. */
const filesWith = async (folder: string, words: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if ((await readFile(path, 'utf8')).includes(words)) found.push(path);
  }
  return found;
};

const REASON = 'ordonnance 12/2026';

describe('a dispatch that is taken down', () => {
  test('leaves no byte of its text, is refused when it comes again, and never comes back', async () => {
    const setting = await corpusOf();
    const { corpus, ids, folder } = setting;
    const id = ids['a.txt'] ?? '';
    await applied(setting.library, id, note('Leministre, dit la note'));
    await setting.library.close();
    // A copy that was kept because it was damaged is destroyed too, and so are those of editors and sync clients.
    const copy = 'Le ministre a visité la capitale';
    const beside = corpus.dispatch(id).slice(0, -'.json'.length);
    for (const path of [
      `${beside}.json.damaged-0badc0de`,
      `${beside}.json~`,
      `${beside} (copie d’Anne).json`,
      `${beside}.sync-conflict-20261126.json`,
    ])
      await writeFile(path, copy);
    const library = await reopened(setting);
    const { source } = (await readDispatch(library, id)).dispatch;
    expect(await filesWith(corpus.path, 'ministre')).toHaveLength(8);
    // An export that waits to be fetched, and what a run that was killed was sent for import.
    const request = {
      format: 'jsonl',
      query: EVERYTHING,
      folder: null,
      name: 'a.jsonl',
      replace: false,
    } as const;
    await ended(library, (await answer(library, 'export.start', request)).job);
    await mkdir(join(setting.data, 'uploads', 'killed'), { recursive: true });
    await writeFile(join(setting.data, 'uploads', 'killed', 'a.txt'), copy);
    expect(await filesWith(setting.data, 'ministre')).not.toEqual([]);

    expect(await answer(library, 'dispatches.take-down', { ids: [id], reason: REASON })).toEqual({
      takenDown: [id],
      kept: [],
      words: [],
    });
    expect(await filesWith(corpus.path, 'ministre')).toEqual([]);
    expect(await filesWith(setting.data, 'ministre')).toEqual([]);
    expect(JSON.parse(await readFile(corpus.tombstone(id), 'utf8'))).toMatchObject({
      id,
      sha256: source.sha256,
      name: 'a.txt',
      title: '',
      by: { kind: 'person' },
      at: expect.any(String),
      reason: REASON,
      takenDown: { containers: [] },
    });
    expect(await failureOfCall(library, 'dispatch.read', { id })).toMatchObject({ code: 'dispatch-missing' });
    const code = 'dispatch-taken-down';
    expect(await failureOfCall(library, 'dispatches.restore', { ids: [id] })).toMatchObject({ code });

    const again = await reopened({ ...setting, library });
    const job = await imported(again, [join(folder, 'input')]);
    expect(job).toMatchObject({
      failed: 1,
      failures: [{ file: 'a.txt', error: { code, details: { file: 'a.txt', reason: REASON } } }],
      result: { added: [], known: [{ file: 'b.txt' }, { file: 'c.txt' }] },
    });
    expect(await filesWith(corpus.path, 'ministre')).toEqual([]);
    const { result } = await ended(again, (await answer(again, 'verify.start', {})).job);
    expect(result).toMatchObject({ dispatches: 2, sources: 2, problems: [] });
    const search = { ...EVERYTHING, search: 'ministre' };
    const page = await answer(again, 'dispatches.list', { query: search, range: { offset: 0, limit: 9 } });
    expect(page.total).toBe(0);
  });

  test('leaves what a browser sends to another run that lives, in a container too, and takes what one left that ended', async () => {
    const { library, ids, data } = await corpusOf();
    const gone = spawnSync(process.execPath, ['--version']).pid;
    const since = new Date().toISOString();
    const left = async (name: string, process_: number, space: string, age: number): Promise<string> => {
      const folder = join(data, 'uploads', `${process_}-${name}`);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'a.txt'), 'Un texte');
      const holder = { token: name, session: name, process: process_, host: hostname(), space };
      await writeFile(join(folder, '.lock'), JSON.stringify({ ...holder, since, heartbeat: since }));
      const at = Date.now() / 1000 - age;
      await utimes(join(folder, '.lock'), at, at);
      return join(folder, 'a.txt');
    };
    // The numbers of processes in a container say nothing here: one of none that lives here, and that of the parent.
    const contained = await left('contained', gone, 'x pid:[1]', 0);
    await left('contained-dead', process.ppid, 'x pid:[1]', 3600);
    await left('dead', gone, PROCESS_SPACE, 0);
    const other = await openLibrary(data);
    const part = { name: 'a.txt', base64: Buffer.from('Un texte de Huế.').toString('base64'), append: false };
    await answer(other, 'import.stage', { batch: 'one', ...part });
    await answer(library, 'dispatches.take-down', { ids: [ids['a.txt'] ?? ''], reason: REASON });
    const sent = (await filesWith(join(data, 'uploads'), 'texte')).filter((path) => path !== contained);
    expect(sent).toEqual([expect.stringMatching(/a\.txt$/)]);
    expect(await readFile(sent[0] ?? '', 'utf8')).toBe('Un texte de Huế.');
    expect(existsSync(contained)).toBe(true);
    await other.close();
    expect(existsSync(sent[0] ?? '')).toBe(false);
  });

  test('takes along the conflicts that wait for it', async () => {
    const setting = await corpusOf();
    const { corpus, ids, folder } = setting;
    const id = ids['a.txt'] ?? '';
    await setting.library.close();
    const other = join(folder, 'other');
    await cp(corpus.path, other, { recursive: true });
    const theirs = await openLibrary(join(folder, 'data-b'), { corpus: other });
    await applied(theirs, id, note('Le ministre, d’après elle'));
    await theirs.close();
    const library = await openLibrary(setting.data, { corpus: corpus.path });
    await applied(library, id, note('Le ministre, d’après moi'));
    await ended(
      library,
      (await answer(library, 'merge.start', { path: other, base: null, anotherCorpus: false })).job,
    );
    // A later conflict, cut short, left a temporary file.
    await cp(corpus.conflict(id), join(corpus.conflicts, `.${id}.json.0123456789ab.tmp`));
    expect(await filesWith(corpus.conflicts, 'ministre')).toHaveLength(2);

    await answer(library, 'dispatches.take-down', { ids: [id], reason: REASON });
    expect(await filesWith(corpus.path, 'ministre')).toEqual([]);
    expect(await answer(library, 'conflicts.list', {})).toMatchObject({ total: 0 });
  });

  test('can have been removed before', async () => {
    const { library, corpus, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    await answer(library, 'dispatches.remove', { ids: [id], reason: 'en double' });
    await answer(library, 'dispatches.take-down', { ids: [id], reason: REASON });
    expect(await filesWith(corpus.path, 'ministre')).toEqual([]);
    expect(await answer(library, 'dispatches.removed', {})).toMatchObject({
      tombstones: [{ id, reason: REASON, takenDown: {} }],
    });
  });

  test('takes the file it was extracted from along, once no other dispatch needs that', async () => {
    const setting = await corpusOf({
      'lot.jsonl': '{"text":"Un texte sur Hué."}\n{"text":"Un texte sur Vinh."}\n',
    });
    const { library, corpus, folder } = setting;
    const list = { query: EVERYTHING, range: { offset: 0, limit: 9 } };
    const { items } = await answer(library, 'dispatches.list', list);
    const [first = '', second = ''] = items.map(({ id }) => id);
    expect(await answer(library, 'dispatches.take-down', { ids: [first], reason: REASON })).toMatchObject({
      kept: ['lot.jsonl'],
    });
    expect(await filesWith(corpus.path, 'Hué')).toHaveLength(1);
    expect(await answer(library, 'dispatches.take-down', { ids: [second], reason: REASON })).toMatchObject({
      kept: [],
    });
    expect(await filesWith(corpus.path, 'texte sur')).toEqual([]);
    // The file is refused whole, because keeping it would keep the text.
    const job = await imported(library, [join(folder, 'input')]);
    expect(job).toMatchObject({ failed: 1, failures: [{ error: { code: 'dispatch-taken-down' } }] });
    expect(await filesWith(corpus.path, 'texte sur')).toEqual([]);
  });

  test('leaves that file for another dispatch however its own files write the digest', async () => {
    const setting = await corpusOf({
      'lot.jsonl': '{"text":"Un texte sur Hué."}\n{"text":"Un texte sur Vinh."}\n',
    });
    const { corpus, data } = setting;
    const list = { query: EVERYTHING, range: { offset: 0, limit: 9 } };
    const { items } = await answer(setting.library, 'dispatches.list', list);
    const [first = '', second = ''] = items.map(({ id }) => id);
    const { source } = (await readDispatch(setting.library, second)).dispatch;
    const digest = source.container?.sha256 ?? '';
    await setting.library.close();
    // As a program may that writes letters by their numbers.
    const written = `\\u00${digest.charCodeAt(0).toString(16)}${digest.slice(1)}`;
    for (const path of [corpus.history(second), corpus.dispatch(second)])
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll(digest, written));
    const library = await openLibrary(data, { corpus: corpus.path });
    expect(await answer(library, 'dispatches.take-down', { ids: [first], reason: REASON })).toMatchObject({
      kept: ['lot.jsonl'],
    });
  });

  test('asks every dispatch of a large corpus whether it needs that file', async () => {
    // Those whose ids come first are asked last.
    const vinh = Array.from({ length: 9999 }, (_, n) => `Un texte sur Vinh, le ${n}e.`).find((text) =>
      sha256Of(Buffer.from(text)).startsWith('00'),
    );
    const others = Array.from({ length: 280 }, (_, n) => [`${n}.txt`, `${n} fois autre chose, ${n * n}.\n`]);
    const { library } = await corpusOf({
      ...Object.fromEntries(others),
      'lot.jsonl': `{"text":"Un texte sur Hué."}\n${JSON.stringify({ text: vinh })}\n`,
    });
    const query = { ...EVERYTHING, search: 'hue' };
    const { items } = await answer(library, 'dispatches.list', { query, range: { offset: 0, limit: 9 } });
    const ids = items.map(({ id }) => id);
    expect(await answer(library, 'dispatches.take-down', { ids, reason: REASON })).toMatchObject({
      takenDown: [expect.any(String)],
      kept: ['lot.jsonl'],
    });
  });

  test('takes that file along at the next opening, where the disk failed in between', async () => {
    const setting = await corpusOf({
      'a.txt': 'Autre chose.\n',
      'lot.jsonl': '{"text":"Un texte sur Hué."}\n',
    });
    const { corpus, data } = setting;
    await setting.library.close();
    let armed = true;
    const faulty = new FaultyFiles({
      ...{ at: 0, code: 'EIO', lasting: true, torn: false },
      counts: (name, path) => armed && name === 'remove' && path.startsWith(corpus.originals),
    });
    const library = await openLibrary(data, { corpus: corpus.path, files: faulty.files });
    const list = { query: { ...EVERYTHING, search: 'hue' }, range: { offset: 0, limit: 9 } };
    const [{ id } = { id: '' }] = (await answer(library, 'dispatches.list', list)).items;
    expect(await failureOfCall(library, 'dispatches.take-down', { ids: [id], reason: REASON })).toMatchObject(
      {
        code: 'disk-error',
      },
    );
    await library.close();
    armed = false;
    expect(await filesWith(corpus.path, 'Hué')).not.toEqual([]);
    const again = await openLibrary(data, { corpus: corpus.path });
    await again.close();
    expect(await filesWith(corpus.path, 'Hué')).toEqual([]);
  });

  test('takes along what came again since, when it is taken down once more', async () => {
    const { library, corpus } = await corpusOf({ 'lot.jsonl': '{"text":"Un texte sur Hué."}\n' });
    const list = { query: EVERYTHING, range: { offset: 0, limit: 9 } };
    const [{ id } = { id: '' }] = (await answer(library, 'dispatches.list', list)).items;
    const path = (await filesWith(corpus.originals, '{"text":"Un texte sur Hué."}'))[0] ?? '';
    const bytes = await readFile(path);
    for (let time = 0; time < 3; time++) {
      await answer(library, 'dispatches.take-down', { ids: [id], reason: REASON });
      expect(await filesWith(corpus.path, 'Hué')).toEqual([]);
      await writeFile(path, bytes);
    }
  });

  test('does not come again by a merge, neither itself nor in the file of another', async () => {
    const text = 'Un texte sur Hué.';
    const { mine, theirs, other, corpus, folder } = await copies(async ({ library, folder: at }) => {
      await writeFile(join(at, 'hue.txt'), text);
      await imported(library, [join(at, 'hue.txt')]);
    });
    const lot = join(folder, 'lot.jsonl');
    await writeFile(
      lot,
      `${JSON.stringify({ text })}\n{"text":"Un texte sur Vinh."}\n{"text":"Un texte sur Hoi An."}\n`,
    );
    const { result } = await imported(theirs, [lot]);
    const others = result?.kind === 'import' ? result.added.toSorted() : [];
    await theirs.close();
    const query = { ...EVERYTHING, search: 'hue' };
    const { items } = await answer(mine, 'dispatches.list', { query, range: { offset: 0, limit: 9 } });
    const [{ id } = { id: '' }] = items;
    await answer(mine, 'dispatches.take-down', { ids: [id], reason: REASON });
    expect(others).toHaveLength(2);
    const job = await merged(mine, other);
    expect(job).toMatchObject({ state: 'done', result: { added: [] } });
    expect(job.failures.map(({ file, error }) => [file, error.code])).toEqual(
      [id, ...others].toSorted().map((one) => [one, 'dispatch-taken-down']),
    );
    expect(await filesWith(corpus.path, 'Hué')).toEqual([]);
  });

  test('a missing one stops all, before anything is destroyed', async () => {
    const { library, corpus, ids } = await corpusOf();
    const input = { ids: [ids['a.txt'] ?? '', '0'.repeat(16)], reason: REASON };
    expect(await failureOfCall(library, 'dispatches.take-down', input)).toMatchObject({
      code: 'dispatch-missing',
    });
    // Not the index, which is written when nobody waits for it.
    for (const part of [corpus.originals, corpus.histories, corpus.dispatches])
      expect(await filesWith(part, 'ministre')).toHaveLength(1);
  });
});

describe('decisions that no disk would take, in a file of the corpus', () => {
  const errand = (notes: string) => ({
    kind: 'apply',
    operation: note(notes),
    decided: { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' },
  });
  const unsavedOf = (...list: readonly (readonly [id: string, notes: string])[]): string =>
    JSON.stringify({ unsaved: list.map(([id, notes]) => ({ id, revision: 1, errands: [errand(notes)] })) });
  const withUnsaved = async () => {
    const setting = await corpusOf();
    const [a = '', b = ''] = Object.values(setting.ids);
    const path = join(setting.corpus.path, 'unsaved-decisions.json');
    return { ...setting, a, b, path };
  };

  test('go with it, in copies too; those on others stay', async () => {
    const { library, corpus, a, b, path } = await withUnsaved();
    await writeFile(path, unsavedOf([a, 'le ministre'], [b, 'de b']));
    await writeFile(`${path}~`, unsavedOf([a, 'le ministre']));
    const cut = join(corpus.path, '.unsaved-decisions.json.0123456789ab.tmp');
    await writeFile(cut, 'le ministre');
    await answer(library, 'dispatches.take-down', { ids: [a], reason: REASON });
    expect(await filesWith(corpus.path, 'ministre')).toEqual([]);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(unsavedOf([b, 'de b'])));
    const { result } = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(result).toMatchObject({ problems: [], strays: [] });
    await answer(library, 'dispatches.take-down', { ids: [b], reason: REASON });
    expect(await readdir(corpus.path)).not.toContain('unsaved-decisions.json');
  });

  test('go at the next opening where they came afterwards, as by a sync client', async () => {
    const { library, corpus, data, a, path } = await withUnsaved();
    await answer(library, 'dispatches.take-down', { ids: [a], reason: REASON });
    await library.close();
    await writeFile(path, unsavedOf([a, 'le ministre']));
    await (await openLibrary(data, { corpus: corpus.path })).close();
    expect(await filesWith(corpus.path, 'ministre')).toEqual([]);
  });

  test('are told and left where they cannot be read, and all else goes', async () => {
    const { library, corpus, a, path } = await withUnsaved();
    const torn = unsavedOf([a, 'le ministre']).slice(0, -4);
    await writeFile(path, torn);
    const input = { ids: [a], reason: REASON };
    const details = { file: 'unsaved-decisions.json', reason: expect.any(String) };
    expect(await failureOfCall(library, 'dispatches.take-down', input)).toEqual({
      code: 'decisions-unreadable',
      details,
    });
    expect(await filesWith(corpus.path, 'ministre')).toEqual([path]);
    expect(await readFile(path, 'utf8')).toBe(torn);
    const { result } = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(result).toMatchObject({
      problems: [{ file: 'unsaved-decisions.json', error: { code: 'record-damaged', details } }],
      strays: [],
    });
    await writeFile(path, `${torn}]}]}`);
    expect(await answer(library, 'dispatches.take-down', input)).toMatchObject({ takenDown: [a] });
    expect(await filesWith(corpus.path, 'ministre')).toEqual([]);
  });
});

describe('an operation that quotes it and cannot be read', () => {
  const broken = async (repaired: boolean) => {
    const setting = await corpusOf();
    const { library, corpus, ids } = setting;
    const [id = '', other = ''] = [ids['a.txt'], ids['b.txt']];
    const names: string[] = [];
    for (const one of [id, other]) {
      const set = { type: 'set-field', field: 'byline', value: `Signature ${one}` } as const;
      names.push((await made(library, set, { ids: [one] })).id);
    }
    await settled(library);
    await library.close();
    const files = names.map((name) => join(corpus.operations, `${name}.json`));
    // Broken by hand: the last brace went.
    for (const path of files) await writeFile(path, (await readFile(path, 'utf8')).trimEnd().slice(0, -1));
    const again = await reopened(setting);
    const asked = { ids: [], files: names.map((name) => `operations/${name}.json`) };
    if (repaired) await ended(again, (await answer(again, 'repair.start', asked)).job);
    return { ...setting, library: again, id, other, files };
  };

  test('is told and left, as it may be about others', async () => {
    const { library, corpus, id, files } = await broken(false);
    const [path = ''] = files;
    expect(await failureOfCall(library, 'dispatches.take-down', { ids: [id], reason: REASON })).toEqual({
      code: 'decisions-unreadable',
      details: { file: `operations/${basename(path)}`, reason: expect.any(String) },
    });
    expect(await filesWith(corpus.path, `Signature ${id}`)).toEqual([path]);
  });

  test('goes where repair left it out, and those that name others stay', async () => {
    const { library, corpus, id, other } = await broken(true);
    await answer(library, 'dispatches.take-down', { ids: [id], reason: REASON });
    expect(await filesWith(corpus.path, `Signature ${id}`)).toEqual([]);
    expect(await filesWith(corpus.operations, `Signature ${other}`)).toHaveLength(1);
  });
});

test('a file of texts that cannot be read to its end is not kept where it may hold a text that was taken down', async () => {
  const text = 'Un texte sur Hué.';
  let armed = false;
  const files: Files = {
    ...systemFiles,
    stream: (path) => {
      if (!armed || !path.endsWith('lot.jsonl')) return systemFiles.stream(path);
      armed = false;
      return (async function* () {
        for await (const piece of systemFiles.stream(path)) yield piece.subarray(0, 30);
        throw Object.assign(new Error('EIO'), { code: 'EIO' });
      })();
    },
  };
  const { library, corpus, ids, folder } = await corpusOf({ 'a.txt': text, 'b.txt': 'Autre.\n' }, { files });
  await answer(library, 'dispatches.take-down', { ids: [ids['a.txt'] ?? ''], reason: REASON });
  const lot = join(folder, 'lot.jsonl');
  await writeFile(lot, `{"text":"Un texte sur Vinh."}\n${JSON.stringify({ text })}\n`);
  armed = true;
  expect(await imported(library, [lot])).toMatchObject({ failed: 1, result: { added: [] } });
  expect(await filesWith(corpus.path, 'Hué')).toEqual([]);
});

test('a takedown that fails at any call is told, and ended at the next opening or by asking again', async () => {
  for (let at = 0; ; at++) {
    const disk = new VolatileFiles();
    disk.put('/input/a.txt', 'Le ministre visite Hanoï.\n');
    let armed = false;
    const counts = () => armed;
    const faulty = new FaultyFiles({ at, code: 'EIO', lasting: true, torn: false, counts }, disk.files);
    const library = await openLibrary('/data', { files: faulty.files, session: 'one' });
    await answer(library, 'corpus.create', { path: '/corpus', title: 'x' });
    const [id = ''] = await imported(library, ['/input']).then(({ result }) =>
      result?.kind === 'import' ? result.added : [],
    );
    armed = true;
    const reply = await library.call('dispatches.take-down', { ids: [id], reason: REASON });
    expect(reply.ok).toBe(!faulty.struck);
    await library.close();
    armed = false;

    const again = await openLibrary('/data', { corpus: '/corpus', files: disk.files, session: 'one' });
    const { tombstones } = await answer(again, 'dispatches.removed', {});
    if (tombstones.length === 0) expect((await readDispatch(again, id)).text).toContain('ministre');
    else {
      for (const part of ['originals', 'history', 'dispatches'])
        expect(await disk.files.list(`/corpus/${part}/${id.slice(0, 2)}`)).toEqual([]);
    }
    await again.close();
    if (reply.ok) break;
  }
});

test('a takedown of several tells how many are destroyed, and that it ended', async () => {
  const { library, ids } = await corpusOf();
  const told: (readonly [number, number])[] = [];
  library.subscribe((event) => {
    if (event.type === 'taking-down') told.push([event.done, event.total]);
  });
  await answer(library, 'dispatches.take-down', { ids: Object.values(ids), reason: REASON });
  expect(told[0]).toEqual([0, 3]);
  expect(told.at(-1)).toEqual([3, 3]);
});
