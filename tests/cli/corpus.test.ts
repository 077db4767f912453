/** The commands over a corpus, one after the other as an archivist would run them. */
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../scripts/root.mjs';
import { freshFolder } from '../library/fresh.ts';
import { runCommand } from './run-command.ts';

const SEEDS = inProject('seeds');

/** A corpus of the sample dispatches, and the command with a data folder of its own. */
const corpusOfSeeds = async () => {
  const folder = await freshFolder();
  const corpus = join(folder, 'archive');
  const run = (command: string, ...args: readonly string[]) =>
    runCommand([command, corpus, ...args, '--data-dir', join(folder, 'data')]);
  const seeds = (await readdir(SEEDS))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(SEEDS, name));
  const imported = await run('import', ...seeds);
  return { folder, corpus, run, seeds, imported };
};

describe('import', () => {
  test('makes the corpus, and knows the same bytes again', async () => {
    const { run, seeds, imported } = await corpusOfSeeds();
    expect(imported.code).toBe(0);
    const [first] = imported.records();
    expect(first).toMatchObject({ kind: 'import', known: [], failed: 0 });
    expect(first?.added).toHaveLength(seeds.length);
    const [again] = (await run('import', ...seeds)).records();
    expect(again).toMatchObject({ added: [], failed: 0 });
    expect(again?.known).toHaveLength(seeds.length);
  });

  test('tells each file that it could not take, and exits 1', async () => {
    const { folder, run } = await corpusOfSeeds();
    await writeFile(join(folder, 'empty.txt'), '');
    const { code, errors } = await run('import', join(folder, 'empty.txt'));
    expect(code).toBe(1);
    expect(errors).toMatch(/^empty\.txt: .+\.$/m);
  });

  test('names each of very many lines that it could not take', async () => {
    const { folder, run } = await corpusOfSeeds();
    await writeFile(join(folder, 'bad.jsonl'), '{"text":1}\n'.repeat(1500));
    const { code, errors, records } = await run('import', join(folder, 'bad.jsonl'));
    expect(code).toBe(1);
    expect(records()).toMatchObject([{ failed: 1500 }]);
    // Between them stands how far it is, as often as there is time for that.
    const named = [...errors.matchAll(/^bad\.jsonl:(\d+): Line \1 /gm)].map(([, line]) => Number(line));
    expect(named).toEqual(Array.from({ length: 1500 }, (_, index) => index + 1));
  });

  test('tells a name in one line, and never what a terminal would obey', async () => {
    const { folder, run } = await corpusOfSeeds();
    const { code, errors } = await run('import', join(folder, 'a\nb\u001b[31m\u202e.txt'));
    expect(code).toBe(1);
    for (const obeyed of ['\u001b', '\u202e']) expect(errors).not.toContain(obeyed);
    expect(
      errors
        .trimEnd()
        .split('\n')
        .filter((line) => line.includes('\\u000a')),
    ).toHaveLength(1);
  });

  test('leaves a folder alone that is no corpus and not empty', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'mine.txt'), 'mine');
    const { code, errors } = await runCommand(['import', folder, SEEDS, '--data-dir', await freshFolder()]);
    expect(code).toBe(1);
    expect(errors).toContain(folder);
    expect(await readdir(folder)).toEqual(['mine.txt']);
  });
});

describe('a file where a folder should be', () => {
  test.each([
    ['the corpus', [''], 'is not a corpus'],
    ['above the corpus', ['deeper'], 'cannot be written'],
  ])('%s: says what it is, and leaves it alone', async (_, below, sentence) => {
    const folder = await freshFolder();
    const file = join(folder, 'good.txt');
    await writeFile(file, 'mine');
    const { code, errors } = await runCommand([
      'import',
      join(file, ...below),
      SEEDS,
      '--data-dir',
      join(folder, 'data'),
    ]);
    expect(code).toBe(1);
    expect(errors).toContain(sentence);
    expect(errors).not.toContain('Error:');
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('the data folder: says that it cannot be written', async () => {
    const folder = await freshFolder();
    const file = join(folder, 'good.txt');
    await writeFile(file, 'mine');
    const { code, errors } = await runCommand(['import', join(folder, 'a'), SEEDS, '--data-dir', file]);
    expect(code).toBe(1);
    expect(errors).toMatch(
      /good\.txt. cannot be written \(a file stands where a folder should be, ENOTDIR\)/,
    );
  });
});

describe('export', () => {
  test('says the same as the records in the corpus folder', async () => {
    const { folder, corpus, run } = await corpusOfSeeds();
    const out = join(folder, 'out');
    const { code, records } = await run('export', '--format', 'jsonl', '--out', out);
    expect(code).toBe(0);
    expect(records()).toMatchObject([{ kind: 'export', dispatches: 5, path: join(out, 'archive.jsonl') }]);
    const lines = (await readFile(join(out, 'archive.jsonl'), 'utf8')).trimEnd().split('\n');
    for (const line of lines) {
      const { id, file, sha256, status, replaces, words, relatedWords, bodyLanguages, ...cleaned } =
        JSON.parse(line);
      expect(replaces).toBeNull();
      expect(words).toBe(cleaned.text.split(/\s+/u).length);
      const related: string[] = cleaned.related.flatMap(
        ({ headline, summary, caption }: Record<string, string | null>) => [headline, summary, caption],
      );
      expect(relatedWords).toBe(related.join(' ').split(/\s+/u).filter(Boolean).length);
      expect(bodyLanguages).toHaveLength(cleaned.body.length);
      const stored = JSON.parse(
        await readFile(join(corpus, 'dispatches', id.slice(0, 2), `${id}.json`), 'utf8'),
      );
      expect(stored.cleaned).toEqual(cleaned);
      expect(stored).toMatchObject({ status, source: { sha256, names: [file] } });
    }
  });

  test('names a dispatch whose source was changed outside, and exits 1', async () => {
    const { folder, corpus, run } = await corpusOfSeeds();
    const originals = join(corpus, 'originals');
    const [shelf = ''] = await readdir(originals);
    const [sha256 = ''] = await readdir(join(originals, shelf));
    await chmod(join(originals, shelf, sha256), 0o644);
    await writeFile(join(originals, shelf, sha256), 'changed');
    const { code, errors, records } = await run('export', '--format', 'jsonl', '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(errors).toMatch(/\.txt: .*SHA-256/);
    expect(records()).toMatchObject([{ dispatches: 4, failed: 1 }]);
  });

  test('replaces a file only when told to', async () => {
    const { folder, run } = await corpusOfSeeds();
    const export_ = (...more: readonly string[]) =>
      run('export', '--format', 'csv', '--out', folder, '--name', 'a.csv', ...more);
    expect((await export_()).code).toBe(0);
    const refused = await export_();
    expect(refused.code).toBe(1);
    expect(refused.errors).toContain('a.csv');
    expect((await export_('--replace')).code).toBe(0);
  });
});

describe('verify', () => {
  test('finds a source that was changed outside, names it, and exits 1', async () => {
    const { corpus, run } = await corpusOfSeeds();
    expect(await run('verify')).toMatchObject({ code: 0 });
    const originals = join(corpus, 'originals');
    const [shelf = ''] = await readdir(originals);
    const [sha256 = ''] = await readdir(join(originals, shelf));
    const path = join(originals, shelf, sha256);
    await chmod(path, 0o644);
    await writeFile(path, 'changed');
    const { code, errors, records } = await run('verify');
    expect(code).toBe(1);
    expect(records()).toMatchObject([{ kind: 'verify', dispatches: 5 }]);
    expect(records()).not.toMatchObject([{ problems: 0 }]);
    expect(errors).toMatch(/SHA-256/);
    const told = errors.split('\n').filter((line) => /SHA-256/.test(line));
    expect(told).toEqual([...new Set(told)]);
  });
});

describe('stats', () => {
  test('counts', async () => {
    const { run } = await corpusOfSeeds();
    const { code, records } = await run('stats');
    expect(code).toBe(0);
    expect(records()).toMatchObject([
      { dispatches: 5, statuses: expect.arrayContaining([{ status: 'new', count: 5 }]) },
    ]);
  });

  test('says what is wrong with a folder that is no corpus', async () => {
    const folder = await freshFolder();
    const { code, errors, out } = await runCommand(['stats', folder, '--data-dir', await freshFolder()]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors).toContain(folder);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});
