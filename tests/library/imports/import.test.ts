/** Import: what is taken, under which name and in which order, what is recognised, and how it stops. */
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { storedDispatchSchema } from '../../../core/model/dispatch.ts';
import { idOf, sha256Of } from '../../../library/dispatches/originals.ts';
import { corpusOf, historyLines, readDispatch, reopened, TEXTS } from '../corpus.ts';
import { answer, ended, failureOfCall, imported, SEEDS } from '../fresh.ts';

const RANGE = { offset: 0, limit: 500 };

describe('what is imported', () => {
  test('the bytes as they are, read-only, under their SHA-256', async () => {
    const { library, corpus, ids, folder } = await corpusOf();
    for (const [name, text] of Object.entries(TEXTS)) {
      const bytes = await readFile(join(folder, 'input', name));
      const sha256 = sha256Of(bytes);
      expect(ids[name]).toBe(idOf(sha256));
      expect(await readFile(corpus.original(sha256))).toEqual(bytes);
      expect((await stat(corpus.original(sha256))).mode & 0o222).toBe(0);
      const { dispatch, text: decoded } = await readDispatch(library, ids[name] ?? '');
      expect(decoded).toBe(text);
      expect(dispatch).toMatchObject({
        revision: 1,
        status: 'new',
        source: { names: [name], sha256, encoding: 'utf-8' },
      });
    }
  });

  test('folders with what is in them, in the order of names, hidden files and loops passed over', async () => {
    const { library, folder } = await corpusOf();
    const tree = join(folder, 'tree');
    await mkdir(join(tree, '2019', '08'), { recursive: true });
    for (const name of ['b.txt', 'a.txt', '2019/z.TXT', '2019/08/y.txt', '.hidden.txt', 'Thumbs.db'])
      await writeFile(join(tree, name), `Texte de ${name}, à Hanoï.`);
    await symlink(tree, join(tree, '2019', 'loop'));
    const job = await imported(library, [tree]);
    expect(job.failures).toEqual([]);
    const added = job.result?.kind === 'import' ? job.result.added : [];
    const names = await Promise.all(
      added.map(async (id) => (await readDispatch(library, id)).dispatch.source.names[0]),
    );
    expect(names).toEqual(['2019/08/y.txt', '2019/z.TXT', 'a.txt', 'b.txt']);
    expect(job).toMatchObject({ done: 4, total: 4, failed: 0 });
  });

  test('the records of JSON Lines, with their container kept', async () => {
    const { library, corpus, folder } = await corpusOf();
    const file = join(folder, 'a.jsonl');
    const records = Array.from({ length: 150 }, (_, i) =>
      JSON.stringify({ text: `Texte ${i}, à Hué.`, number: i }),
    );
    await writeFile(file, records.join('\r\n'));
    const job = await imported(library, [file]);
    const added = job.result?.kind === 'import' ? job.result.added : [];
    expect(job).toMatchObject({ done: 150, total: 150, failed: 0 });
    const { dispatch, text } = await readDispatch(library, added[149] ?? '');
    expect(text).toBe('Texte 149, à Hué.');
    const { container } = dispatch.source;
    expect(container).toMatchObject({ name: 'a.jsonl', line: 150, fields: { number: 149 } });
    expect(await readFile(corpus.original(container?.sha256 ?? ''))).toEqual(await readFile(file));
  });

  test('the address, date and rights that a record has beside its text, which stay when blocks change', async () => {
    const { library, folder } = await corpusOf();
    const file = join(folder, 'crawl.jsonl');
    const record = {
      text: 'Un titre\nHué, 6 septembre (VNA) - Une délégation de Hanoï est arrivée hier matin à Hué. - VNA',
      url: 'https://example.org/a',
      published: '2019-09-07T08:00:00+07:00',
      license: 'CC BY 4.0',
    };
    await writeFile(file, JSON.stringify(record));
    const job = await imported(library, [file]);
    const [id = ''] = job.result?.kind === 'import' ? job.result.added : [];
    const { dispatch } = await readDispatch(library, id);
    const told = {
      date: { value: '2019-09-06', basis: 'inferred', rule: 'record-field', confirmed: false },
      rights: { value: 'CC BY 4.0', basis: 'inferred', rule: 'record-field', confirmed: false },
      sourceUrl: { value: record.url, basis: 'inferred', rule: 'record-field', confirmed: false },
    };
    expect(dispatch.metadata).toMatchObject(told);
    const [block] = dispatch.blocks;
    if (block === undefined) throw new Error('the dispatch has no block');
    const operation = {
      type: 'set-role',
      blocks: [{ from: block.from, to: block.to }],
      role: 'lead',
    } as const;
    await answer(library, 'dispatch.apply', { id, revision: dispatch.revision, operation });
    expect((await readDispatch(library, id)).dispatch.metadata).toMatchObject(told);
  });

  test('files that a window uploads, in parts', async () => {
    const { library, data } = await corpusOf();
    const text = 'Une délégation de Hanoï est arrivée.';
    const [head, tail] = [Buffer.from(text).subarray(0, 5), Buffer.from(text).subarray(5)];
    const stage = (name: string, bytes: Buffer, append: boolean) =>
      answer(library, 'import.stage', { batch: 'one', name, base64: bytes.toString('base64'), append });
    await stage('dossier/x.txt', head, false);
    await stage('dossier/x.txt', tail, true);
    await stage('../../../y.txt', Buffer.from('Un autre texte de Hué.'), false);
    const job = await ended(library, (await answer(library, 'import.start', { batch: 'one' })).job);
    const added = job.result?.kind === 'import' ? job.result.added : [];
    const views = await Promise.all(added.map((id) => readDispatch(library, id)));
    expect(views.map((view) => [view.dispatch.source.names[0], view.text])).toEqual([
      ['dossier/x.txt', text],
      ['y.txt', 'Un autre texte de Hué.'],
    ]);
    expect(await failureOfCall(library, 'import.start', { batch: 'one' })).toMatchObject({
      code: 'nothing-to-import',
    });
    for (const base64 of ['??', 'QUJ', 'QUJD\n', 'QUI=QUJD', 'Q===', 'QU_-', '===='])
      expect(
        await failureOfCall(library, 'import.stage', { batch: 'b', name: 'x', base64, append: false }),
      ).toMatchObject({ code: 'bad-request' });
    const [session = ''] = await readdir(join(data, 'uploads'));
    expect(await readdir(join(data, 'uploads', session))).toEqual([]);
  });

  test('no file that a window could not send to its end, and the others', async () => {
    const { library } = await corpusOf();
    const stage = (name: string, text: string, part: { append: boolean; more?: boolean }) =>
      answer(library, 'import.stage', {
        batch: 'one',
        name,
        base64: Buffer.from(text).toString('base64'),
        ...part,
      });
    await stage('cut.txt', 'Une délégation de Hanoï est ', { append: false, more: true });
    await stage('whole.txt', 'Un texte de ', { append: false, more: true });
    await stage('whole.txt', 'Huế.', { append: true, more: false });
    await stage('cut.txt', 'Un autre du même nom, de Vinh.', { append: false });
    const job = await ended(library, (await answer(library, 'import.start', { batch: 'one' })).job);
    const added = job.result?.kind === 'import' ? job.result.added : [];
    const texts = await Promise.all(added.map(async (id) => (await readDispatch(library, id)).text));
    expect(texts.toSorted()).toEqual(['Un autre du même nom, de Vinh.', 'Un texte de Huế.']);
  });

  test('no file that a link leads to outside of the folder; one that stays in it, and one that is named, are', async () => {
    const { library, folder } = await corpusOf({});
    const [unpacked, secret] = [join(folder, 'unpacked'), join(folder, 'private.txt')];
    await mkdir(join(unpacked, 'inner'), { recursive: true });
    await mkdir(join(folder, 'others'));
    await writeFile(join(folder, 'others', 'other.txt'), 'Un texte d’un autre dossier.\n');
    await writeFile(secret, 'Un secret de quelqu’un.\n');
    await writeFile(join(unpacked, 'inner', 'a.txt'), 'Un texte de Vinh.\n');
    await symlink('../private.txt', join(unpacked, 'depeche.txt'));
    await symlink('../others', join(unpacked, 'dossier'));
    await symlink('inner/a.txt', join(unpacked, 'b.txt'));
    await symlink('nowhere.txt', join(unpacked, 'c.txt'));
    await symlink(secret, join(folder, 'named.txt'));
    const job = await imported(library, [unpacked]);
    expect(job.failures.map(({ file, error }) => [file, error.code])).toEqual([
      ['c.txt', 'file-missing'],
      ['depeche.txt', 'link-outside'],
      ['dossier', 'link-outside'],
    ]);
    const added = job.result?.kind === 'import' ? job.result.added : [];
    expect(added).toHaveLength(1);
    const { dispatch } = await readDispatch(library, added[0] ?? '');
    expect(dispatch.source.names.toSorted()).toEqual(['b.txt', 'inner/a.txt']);
    expect(await imported(library, [join(folder, 'named.txt')])).toMatchObject({ failures: [] });
  });

  test('no record whose fields stand in one another deeper than anybody writes them', async () => {
    const { library, folder } = await corpusOf({});
    const lot = join(folder, 'lot.jsonl');
    const line = (depth: number): string =>
      `{"text":"Un texte de Vinh, ${depth}.","x":${'['.repeat(depth)}${']'.repeat(depth)}}\n`;
    await writeFile(lot, [32, 33, 5000].map(line).join(''));
    const job = await imported(library, [lot]);
    expect(job.failures.map(({ file, error }) => [file, error.code])).toEqual([
      ['lot.jsonl:2', 'line-nested-too-deeply'],
      ['lot.jsonl:3', 'line-nested-too-deeply'],
    ]);
    expect(job.result).toMatchObject({ added: [expect.any(String)] });
  });

  test.each([
    [
      ['depeche.txt', 'depeche.txt'],
      ['depeche.txt', 'depeche.txt'],
    ],
    [
      ['lot/a:b.txt', 'lot/a?b.txt'],
      ['lot/a_b.txt', 'lot/a_b.txt'],
    ],
    [
      ['x/./y.txt', 'x/y.txt'],
      ['x/y.txt', 'x/y.txt'],
    ],
    [
      ['Nouvelle.txt', 'nouvelle.TXT'],
      ['Nouvelle.txt', 'nouvelle.TXT'],
    ],
    [
      ['x.txt', 'x.txt/y.txt'],
      ['x.txt', 'x.txt/y.txt'],
    ],
    [
      ['x.txt/y.txt', 'x.txt'],
      ['x.txt/y.txt', 'x.txt'],
    ],
  ])('files sent as %j, which are in each other’s way on a disk, are all imported', async (names, kept) => {
    const { library } = await corpusOf({});
    for (const [i, name] of names.entries())
      for (const [append, text] of [
        [false, `Un texte de Vinh, le ${i + 1}`],
        [true, 'e de deux.\n'],
      ] as const)
        await answer(library, 'import.stage', {
          ...{ batch: 'b', name, append },
          base64: Buffer.from(text).toString('base64'),
        });
    const job = await ended(library, (await answer(library, 'import.start', { batch: 'b' })).job);
    expect(job).toMatchObject({ state: 'done', failures: [] });
    const { items } = await answer(library, 'dispatches.list', {
      query: EVERYTHING,
      range: { offset: 0, limit: 9 },
    });
    expect(items.map(({ name }) => name).toSorted()).toEqual(kept.toSorted());
    for (const { id } of items)
      expect((await readDispatch(library, id)).text).toMatch(/^Un texte de Vinh, le [12]e de deux\.\n$/);
  });
});

describe('the same bytes again', () => {
  test('change nothing under the same name', async () => {
    const { library, corpus, ids, folder } = await corpusOf();
    const before = await readFile(corpus.history(ids['a.txt'] ?? ''));
    const job = await imported(library, [join(folder, 'input')]);
    expect(job.result).toEqual({
      kind: 'import',
      added: [],
      decided: [],
      conflicts: [],
      known: Object.keys(TEXTS).map((file) => ({ file, id: ids[file] })),
      removed: [],
      replaced: [],
    });
    expect(await readFile(corpus.history(ids['a.txt'] ?? ''))).toEqual(before);
  });

  test('under another name are one dispatch with two names, also after the snapshot is lost', async () => {
    const setting = await corpusOf();
    const { library, corpus, folder } = setting;
    const id = setting.ids['b.txt'] ?? '';
    await writeFile(join(folder, 'copy.txt'), TEXTS['b.txt'] ?? '');
    const job = await imported(library, [join(folder, 'copy.txt'), join(folder, 'copy.txt')]);
    expect(job.result).toMatchObject({
      added: [],
      known: [
        { file: 'copy.txt', id },
        { file: 'copy.txt', id },
      ],
    });
    expect(await historyLines(corpus, id)).toHaveLength(2);
    await library.close();
    await writeFile(corpus.dispatch(id), '');
    const again = await reopened(setting);
    const view = await readDispatch(again, id);
    expect(view).toMatchObject({ dispatch: { source: { names: ['b.txt', 'copy.txt'] } }, undo: null });
  });

  test('of a dispatch that was removed are named as such, and it stays removed', async () => {
    const { library, ids, folder } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    await answer(library, 'dispatches.remove', { ids: [id], reason: '' });
    const { result } = await imported(library, [join(folder, 'input', 'a.txt')]);
    expect(result).toMatchObject({ added: [], known: [], removed: [{ file: 'a.txt', id }] });
    expect(await answer(library, 'dispatches.removed', {})).toMatchObject({ tombstones: [{ id }] });
  });

  test('twice in one import are taken once', async () => {
    const { library, folder } = await corpusOf();
    const twin = join(folder, 'twin.jsonl');
    await writeFile(twin, '{"text":"Une phrase de Huế."}\n{"text":"Une phrase de Huế."}\n');
    const job = await imported(library, [twin]);
    const added = job.result?.kind === 'import' ? job.result.added : [];
    expect(added).toHaveLength(1);
    expect(job.result).toMatchObject({ known: [{ file: 'twin.jsonl:2', id: added[0] }] });
    expect((await readDispatch(library, added[0] ?? '')).dispatch.source.names).toEqual([
      'twin.jsonl:1',
      'twin.jsonl:2',
    ]);
  });
});

test('a whole source that no dispatch needs is counted by verify and no problem; a changed one is', async () => {
  const { library, corpus, folder } = await corpusOf();
  const file = join(folder, 'known.jsonl');
  await writeFile(file, JSON.stringify({ text: TEXTS['a.txt'] }));
  expect((await imported(library, [file])).result).toMatchObject({ added: [], known: [{}] });
  const verified = async () => (await ended(library, (await answer(library, 'verify.start', {})).job)).result;
  expect(await verified()).toMatchObject({ sources: 4, unreferenced: 1, problems: [] });
  const sha256 = sha256Of(await readFile(file));
  await chmod(corpus.original(sha256), 0o600);
  await writeFile(corpus.original(sha256), 'something else');
  expect(await verified()).toMatchObject({
    unreferenced: 0,
    problems: [{ error: { code: 'source-changed', details: { file: expect.stringContaining(sha256) } } }],
  });
});

describe('an import that is cancelled', () => {
  test('leaves a whole corpus, and the rest can be imported later', async () => {
    const setting = await corpusOf();
    const { library, folder } = setting;
    const file = join(folder, 'many.jsonl');
    const records = Array.from({ length: 400 }, (_, i) =>
      JSON.stringify({ text: `Texte ${i} de la ville de Vinh.` }),
    );
    await writeFile(file, records.join('\n'));
    const { job: id } = await answer(library, 'import.start', { paths: [file] });
    const stop = library.subscribe((event) => {
      if (event.type === 'dispatches') void library.call('jobs.cancel', { job: id });
    });
    const job = await ended(library, id);
    stop();
    const added = job.result?.kind === 'import' ? job.result.added : [];
    expect(job.state).toBe('cancelled');
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThan(400);
    const again = await reopened(setting);
    const verify = await ended(again, (await answer(again, 'verify.start', {})).job);
    expect(verify.result).toMatchObject({ dispatches: 3 + added.length, problems: [] });
    const rest = await imported(again, [file]);
    expect(rest.result?.kind === 'import' ? rest.result.added.length + added.length : 0).toBe(400);
  });

  test('knows no job of another name', async () => {
    const { library } = await corpusOf();
    expect(await failureOfCall(library, 'jobs.read', { job: 'x' })).toMatchObject({ code: 'job-missing' });
    expect(await failureOfCall(library, 'jobs.cancel', { job: 'x' })).toMatchObject({ code: 'job-missing' });
  });
});

test('snapshots and corpus.json are JSON of the schema, keys in its order, two spaces, a newline at the end', async () => {
  const { library, corpus } = await corpusOf();
  await imported(library, [SEEDS]);
  const { items } = await answer(library, 'dispatches.list', { query: EVERYTHING, range: RANGE });
  expect(items).toHaveLength(8);
  for (const { id } of items) {
    const bytes = await readFile(corpus.dispatch(id), 'utf8');
    expect(`${JSON.stringify(storedDispatchSchema.parse(JSON.parse(bytes)), null, 2)}\n`).toBe(bytes);
  }
  expect(Object.keys(JSON.parse(await readFile(corpus.corpus, 'utf8')))).toEqual([
    'schemaVersion',
    'id',
    'title',
    'language',
    'rights',
    'policies',
    'vocabularies',
    'required',
    'worklists',
    'weights',
    'lexicon',
    'refusals',
  ]);
  expect((await readdir(corpus.path)).toSorted()).toEqual([
    '.cache',
    '.gitattributes',
    '.gitignore',
    '.lock',
    'corpus.json',
    'dispatches',
    'history',
    'originals',
    'removed',
  ]);
});
