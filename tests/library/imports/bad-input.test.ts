/** Each bad input gets its own code and names its file; the rest of the batch goes on. */
import { mkdir, readdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { emptyCorpus } from '../../../core/model/corpus.ts';
import { answer, failureOfCall, freshFolder, imported, openLibrary } from '../fresh.ts';

const TEXT = 'Hanoï (VNA) - Le ministre a reçu une délégation.\n';
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const setUp = async () => {
  const folder = await freshFolder();
  const library = await openLibrary(join(folder, 'data'));
  await answer(library, 'corpus.create', { path: join(folder, 'corpus'), title: 'Essai' });
  const input = join(folder, 'input');
  await mkdir(input);
  return { folder, library, input };
};

/** Windows-1252 of a French text, byte by byte from the table of the standard. */
const windows1252 = Buffer.concat([
  Buffer.from('L', 'latin1'),
  Buffer.of(0x92),
  Buffer.from('économie a crû de 5 % ', 'latin1'),
  Buffer.of(0x96, 0x20, 0x85, 0x9c),
  Buffer.from('uvre.\n', 'latin1'),
]);

describe('bytes that are no text', () => {
  const spoilt = Buffer.concat([Buffer.from('été à Hanoï, déjà '), Buffer.of(0xc3), Buffer.from(' là')]);
  const cyrillic = Buffer.from(
    'cff0e8e2e5f220eceeb320e4f0f3e3e820eae0ea20e4e5ebe02c20fdf2ee20eff0eee2e5f0eae0',
    'hex',
  );
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  test.each([
    ['empty', Buffer.alloc(0), 'file-empty', {}],
    ['only a BOM', Buffer.of(0xef, 0xbb, 0xbf), 'file-empty', {}],
    ['white space', Buffer.from(' \r\n\t\u00a0\n'), 'file-blank', {}],
    ['a picture', png, 'file-binary', { position: 8 }],
    ['a NUL amid text', Buffer.from('Hanoï\0Moscou'), 'file-binary', { position: 6 }],
    ['control characters', Buffer.from('\x01\x02\x03\x04 abc'), 'file-binary', { position: 0 }],
    ['spoilt UTF-8', spoilt, 'file-undecodable', { position: 24 }],
    [
      'a byte that Windows-1252 does not have',
      Buffer.of(0x61, 0xe9, 0x81),
      'file-undecodable',
      { position: 2 },
    ],
    ['Cyrillic', cyrillic, 'file-undecodable', { guess: 'windows-1251' }],
    ['UTF-16 cut in the middle of a unit', Buffer.of(0xff, 0xfe, 0x41, 0x00, 0x42), 'file-undecodable', {}],
  ])('%s', async (_, bytes, code, details) => {
    const { library, input } = await setUp();
    await writeFile(join(input, 'a.txt'), bytes);
    await writeFile(join(input, 'b.txt'), TEXT);
    const job = await imported(library, [input]);
    expect(job.state).toBe('done');
    expect(job.failures).toEqual([
      { file: 'a.txt', error: { code, details: { ...details, file: 'a.txt' } } },
    ]);
    expect(job.result).toMatchObject({ added: [expect.any(String)], known: [] });
  });
});

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from('Été\r\nà'), 'utf-8', 'Été\r\nà'],
    ['UTF-8 with BOM', Buffer.from('\uFEFFÉté'), 'utf-8-bom', '\uFEFFÉté'],
    ['UTF-16 LE with BOM', Buffer.from('\uFEFFÉté à', 'utf16le'), 'utf-16le', '\uFEFFÉté à'],
    ['UTF-16 BE with BOM', utf16be('\uFEFFÉté à'), 'utf-16be', '\uFEFFÉté à'],
    ['UTF-16 LE without BOM', Buffer.from('Été à Hanoï', 'utf16le'), 'utf-16le', 'Été à Hanoï'],
    ['UTF-16 BE without BOM', utf16be('Été à Hanoï'), 'utf-16be', 'Été à Hanoï'],
    ['a lone surrogate in UTF-16', Buffer.from('\uFEFFa\ud800b', 'utf16le'), 'utf-16le', '\uFEFFa\ud800b'],
    ['Windows-1252', windows1252, 'windows-1252', 'L’économie a crû de 5 % – …œuvre.\n'],
  ])('%s is read as it is', async (_, bytes, encoding, text) => {
    const { library, input } = await setUp();
    await writeFile(join(input, 'a.txt'), bytes);
    const job = await imported(library, [input]);
    expect(job.failures).toEqual([]);
    const { items } = await answer(library, 'dispatches.list', {
      query: EVERYTHING,
      range: { offset: 0, limit: 9 },
    });
    const view = await answer(library, 'dispatch.read', { id: items[0]?.id ?? '' });
    expect(view.text).toBe(text);
    expect(view.dispatch.source).toMatchObject({ encoding, bytes: bytes.length, length: text.length });
  });
});

describe('files and folders', () => {
  test('JSON Lines: each bad line is named, the others are imported', async () => {
    const { library, input } = await setUp();
    const lines = [
      JSON.stringify({ text: TEXT, url: 'https://example.org/1' }),
      '',
      '{"text": 12}',
      '[1]',
      '{"text": "\\u0000"}',
      '{"text": "a\\ud800"}',
      JSON.stringify({ text: '  ' }),
      '{"text": "cut of',
    ];
    await writeFile(join(input, 'a.jsonl'), lines.join('\n'));
    const job = await imported(library, [join(input, 'a.jsonl')]);
    expect(job.failures.map(({ file, error }) => [file, error.code])).toEqual([
      ['a.jsonl:3', 'line-without-text'],
      ['a.jsonl:4', 'line-without-text'],
      ['a.jsonl:5', 'file-binary'],
      ['a.jsonl:6', 'line-with-lone-surrogate'],
      ['a.jsonl:7', 'file-blank'],
      ['a.jsonl:8', 'line-not-json'],
    ]);
    expect(job.failures[3]?.error.details).toEqual({ file: 'a.jsonl', line: 6, position: 1 });
    expect(job.result).toMatchObject({ added: [expect.any(String)] });
    const [id = ''] = job.result?.kind === 'import' ? job.result.added : [];
    const { dispatch } = await answer(library, 'dispatch.read', { id });
    expect(dispatch.source).toMatchObject({
      names: ['a.jsonl:1'],
      container: { name: 'a.jsonl', line: 1, fields: { url: 'https://example.org/1' } },
    });
  });

  test('a file of which no line is a text leaves nothing behind, unless its bytes were there', async () => {
    const { folder, library, input } = await setUp();
    const file = join(input, 'a.jsonl');
    const originals = async () => {
      const all = await readdir(join(folder, 'corpus', 'originals'), {
        recursive: true,
        withFileTypes: true,
      });
      return all.filter((entry) => entry.isFile()).map(({ name }) => name);
    };
    await writeFile(file, '{"text":1}\nno JSON\n');
    expect((await imported(library, [file])).failed).toBe(2);
    expect(await originals()).toEqual([]);
    // Now the same bytes are a source of their own.
    const same = join(input, 'same.txt');
    await writeFile(same, '{"text":1}\nno JSON\n');
    await imported(library, [same]);
    const kept = await originals();
    expect(kept).toHaveLength(1);
    await imported(library, [file]);
    expect(await originals()).toEqual(kept);
  });

  test('of very many failures the first thousand are listed and all are counted', async () => {
    const { library, input } = await setUp();
    await writeFile(join(input, 'a.jsonl'), '{"text":1}\n'.repeat(1200));
    const job = await imported(library, [input]);
    expect(job.failures).toHaveLength(1000);
    expect(job).toMatchObject({ state: 'done', failed: 1200, done: 1200, total: 1200 });
  });

  test('a single line of 5 MB is imported', async () => {
    const { library, input } = await setUp();
    await writeFile(join(input, 'a.txt'), 'Le ministre est venu à Hanoï. '.repeat(170_000));
    const job = await imported(library, [input]);
    expect(job.failures).toEqual([]);
    expect(job.result).toMatchObject({ added: [expect.any(String)] });
  });

  test('a file of another kind, one that is not there, and a path through a file', async () => {
    const { library, input } = await setUp();
    await writeFile(join(input, 'a.txt'), TEXT);
    await writeFile(join(input, 'b.pdf'), 'x');
    const job = await imported(library, [input, join(input, 'c.txt'), join(input, 'a.txt', 'd.txt')]);
    expect(job.failures.map(({ file, error }) => [file, error.code])).toEqual([
      ['b.pdf', 'unknown-format'],
      [join(input, 'c.txt'), 'file-missing'],
      [join(input, 'a.txt', 'd.txt'), 'file-missing'],
    ]);
    expect(job.result).toMatchObject({ added: [expect.any(String)] });
  });

  test.skipIf(process.platform !== 'linux')('names that are no UTF-8, of files and folders', async () => {
    const { library, input } = await setUp();
    const bytes = (...parts: readonly (string | number)[]): Buffer =>
      Buffer.concat(
        [`${input}/`, ...parts].map((part) => Buffer.from(typeof part === 'number' ? [part] : part)),
      );
    await mkdir(bytes('d', 0xe9, 'p'));
    await writeFile(bytes('100% ', 0xe9, 't', 0xe9, '.txt'), TEXT);
    await writeFile(bytes('d', 0xe9, 'p/é.txt'), `${TEXT} Bis.`);
    await writeFile(bytes('d', 0xe9, '.pdf'), 'x');
    const job = await imported(library, [input]);
    expect(job.failures).toMatchObject([{ file: 'd%E9.pdf', error: { code: 'unknown-format' } }]);
    expect(job.result).toMatchObject({ added: [expect.any(String), expect.any(String)] });
    const { items } = await answer(library, 'dispatches.list', {
      query: { ...EVERYTHING, statuses: [] },
      range: { offset: 0, limit: 10 },
    });
    expect(items.map(({ name }) => name)).toEqual(['100%25 %E9t%E9.txt', 'd%E9p/é.txt']);
  });

  test('a path that came as text and lost its bytes: told as that', async () => {
    const { library, input } = await setUp();
    const job = await imported(library, [join(input, '\ufffdt\ufffd.txt')]);
    expect(job).toMatchObject({ failures: [{ error: { code: 'file-name-unreadable' } }] });
  });

  test('a relative path is refused before anything is read', async () => {
    const { library, input } = await setUp();
    expect(await failureOfCall(library, 'import.start', { paths: [input, 'a.txt'] })).toEqual({
      code: 'invalid-value',
      details: { field: 'path', value: 'a.txt' },
    });
  });

  test('a folder with nothing to import', async () => {
    const { library, input } = await setUp();
    const job = await imported(library, [input]);
    expect(job).toMatchObject({
      state: 'failed',
      error: { code: 'nothing-to-import', details: { file: input } },
    });
  });
});

describe('folders that are no corpus', () => {
  test('each way says what it is and changes nothing', async () => {
    const { library, input, folder } = await setUp();
    await writeFile(join(input, 'a.txt'), TEXT);
    const open = (path: string) => failureOfCall(library, 'corpus.open', { path });
    expect(await open(input)).toMatchObject({ code: 'not-a-corpus', details: { path: input } });
    expect(await open(join(input, 'a.txt'))).toMatchObject({ code: 'not-a-corpus' });
    expect(await open(join(folder, 'nowhere'))).toMatchObject({ code: 'corpus-missing' });
    expect(await open('corpus')).toMatchObject({ code: 'invalid-value' });
    const create = (path: string) => failureOfCall(library, 'corpus.create', { path, title: 'x' });
    expect(await create(input)).toMatchObject({ code: 'folder-not-empty' });
    expect(await create(join(folder, 'corpus'))).toMatchObject({ code: 'corpus-exists' });
    const outer = { code: 'corpus-in-corpus', details: { outer: await realpath(join(folder, 'corpus')) } };
    expect(await create(join(folder, 'corpus', 'sub', 'deeper'))).toMatchObject(outer);
    expect(await open(join(folder, 'corpus', '.cache'))).toMatchObject(outer);
    expect(await readdir(join(folder, 'corpus'))).not.toContain('sub');
    for (const path of [join(input, 'a.txt'), join(input, 'a.txt', 'deeper')]) {
      const failure = { code: 'target-not-writable', details: { file: path, reason: 'ENOTDIR' } };
      expect(await create(path)).toEqual(failure);
      await expect(openLibrary(path)).rejects.toMatchObject({ failure });
    }
    expect(await open(join(input, 'a.txt', 'deeper'))).toMatchObject({ code: 'corpus-missing' });
    expect(await readdir(input)).toEqual(['a.txt']);
    // The corpus that was open still is.
    expect((await answer(library, 'app.describe', {})).corpus?.path).toBe(join(folder, 'corpus'));
  });

  test('a description of a newer version', async () => {
    const { library, folder } = await setUp();
    await answer(library, 'corpus.close', {});
    const file = join(folder, 'corpus', 'corpus.json');
    const newer = { ...emptyCorpus('x', 'T'), schemaVersion: 99 };
    await writeFile(file, JSON.stringify(newer));
    const corpus = await answer(library, 'corpus.open', { path: join(folder, 'corpus') });
    expect(corpus.readOnly).toMatchObject({ code: 'corpus-newer', details: { version: 99, known: 2 } });
    expect(await failureOfCall(library, 'import.start', { paths: [folder] })).toMatchObject({
      code: 'corpus-newer',
    });
  });
});
