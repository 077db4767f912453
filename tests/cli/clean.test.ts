/** What a script may rely on when it runs `depeche clean`. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../scripts/root.mjs';
import { freshFolder } from '../library/fresh.ts';
import { runCommand } from './run-command.ts';

const SEEDS = inProject('seeds');
const seedNames = async () => (await readdir(SEEDS)).filter((name) => name.endsWith('.txt')).toSorted();
const seedPaths = async () => (await seedNames()).map((name) => join(SEEDS, name));

const STORY = 'Hanoï, 3 mars (VNA) - Le ministre a reçu une délégation.';

describe('a line', () => {
  test('has the fields of the cleaned record, and the digest of the very bytes', async () => {
    const [path = ''] = await seedPaths();
    const { code, records } = await runCommand(['clean', path]);
    expect(code).toBe(0);
    const [record] = records();
    expect(Object.keys(record ?? {})).toEqual([
      'id',
      'file',
      'sha256',
      'blocks',
      'edits',
      'headline',
      'alternateHeadline',
      'dateline',
      'lead',
      'body',
      'text',
      'images',
      'related',
      'signOff',
      'metadata',
      'words',
      'relatedWords',
      'bodyLanguages',
    ]);
    const sha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    expect(record).toMatchObject({ sha256, id: sha256.slice(0, 16) });
  });

  test('has blocks and edits that lie in the source, in order', async () => {
    const { records } = await runCommand(['clean', ...(await seedPaths())]);
    const all = records();
    expect(all.map(({ file }) => file)).toEqual(await seedNames());
    for (const [index, record] of all.entries()) {
      const text = await readFile((await seedPaths())[index] ?? '', 'utf8');
      for (const spans of [record.blocks, record.edits] as { from: number; to: number }[][]) {
        let at = 0;
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
          at = to;
        }
      }
    }
  });
});

describe('what it accepts', () => {
  const states = async (accept: string): Promise<ReadonlySet<unknown>> => {
    const { records } = await runCommand(['clean', '--accept', accept, ...(await seedPaths())]);
    return new Set(
      records().flatMap(({ edits }) => (edits as { state: string }[]).map(({ state }) => state)),
    );
  };
  test('auto leaves the unsure edits proposed, all accepts them, none accepts nothing', async () => {
    expect(await states('auto')).toEqual(new Set(['accepted', 'proposed']));
    expect(await states('all')).toEqual(new Set(['accepted']));
    expect(await states('none')).toEqual(new Set(['proposed']));
  });

  test('none leaves the characters of the body as they are in the source', async () => {
    const { records } = await runCommand(['clean', '--accept', 'none', ...(await seedPaths())]);
    for (const [index, { body }] of records().entries()) {
      const text = await readFile((await seedPaths())[index] ?? '', 'utf8');
      for (const paragraph of body as string[]) expect(text).toContain(paragraph);
    }
  });
});

describe('input', () => {
  test('of a folder is that of its files, and other files are passed over and told', async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'b', 'two.txt'), STORY);
    await writeFile(join(folder, 'a.txt'), STORY);
    await writeFile(join(folder, 'notes.md'), '# notes');
    const { code, records, errors } = await runCommand(['clean', folder]);
    expect(records().map(({ file }) => file)).toEqual(['a.txt', 'b/two.txt']);
    expect(errors).toContain('notes.md');
    expect(code).toBe(0);
  });

  test('of JSON Lines keeps the other fields, and names the line', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'crawl.jsonl');
    await writeFile(
      path,
      `${JSON.stringify({ id: 7, text: STORY, url: 'u' })}\n\n${JSON.stringify({ text: STORY })}\n`,
    );
    const { records } = await runCommand(['clean', path]);
    expect(records()).toMatchObject([
      { file: 'crawl.jsonl:1', input: { id: 7, url: 'u' } },
      { file: 'crawl.jsonl:3', input: {} },
    ]);
    expect(records()[0]).not.toHaveProperty('input.text');
  });

  test('of standard input is JSON Lines if it starts with a brace, else one text', async () => {
    const lines = await runCommand(['clean', '-'], { input: `\n ${JSON.stringify({ text: STORY })}\n` });
    expect(lines.records()).toMatchObject([{ file: '-:2', input: {} }]);
    const text = await runCommand(['clean', '-'], { input: STORY });
    expect(text.records()).toMatchObject([{ file: '-' }]);
    expect(text.records()[0]?.text).toBe(lines.records()[0]?.text);
  });

  test('of standard input is JSON Lines behind a byte-order mark, too, as it is in a file', async () => {
    const line = JSON.stringify({ text: STORY });
    const marked = await runCommand(['clean', '-'], { input: `\ufeff${line}\n${line}\n` });
    expect(marked.records()).toMatchObject([{ file: '-:1' }, { file: '-:2' }]);
    const text = await runCommand(['clean', '-'], { input: Buffer.from('\xef{, dit-il.', 'latin1') });
    expect(text.records()).toMatchObject([{ file: '-' }]);
  });

  test('that cannot be taken gives an error in its place, and the rest is done', async () => {
    const folder = await freshFolder();
    const path = (name: string) => join(folder, name);
    await writeFile(path('good.txt'), STORY);
    await writeFile(path('empty.txt'), '');
    await writeFile(path('binary.txt'), Buffer.from([0x50, 0x4b, 0, 0, 1]));
    await writeFile(path('cut.jsonl'), `${JSON.stringify({ text: STORY })}\n{"text": "half`);
    const names = ['empty.txt', 'good.txt', 'missing.txt', 'binary.txt', 'cut.jsonl', 'good.txt'];
    const { code, records, errors } = await runCommand(['clean', ...names.map(path)]);
    expect(code).toBe(1);
    expect(records().map(({ file, error }) => [file, (error as { code: string } | undefined)?.code])).toEqual(
      [
        ['empty.txt', 'file-empty'],
        ['good.txt', undefined],
        ['missing.txt', 'file-missing'],
        ['binary.txt', 'file-binary'],
        ['cut.jsonl:1', undefined],
        ['cut.jsonl:2', 'line-not-json'],
        ['good.txt', undefined],
      ],
    );
    for (const name of ['empty.txt', 'missing.txt', 'binary.txt', 'cut.jsonl:2'])
      expect(errors).toMatch(new RegExp(`^${name}: .+\\.$`, 'm'));
  });

  test('that cannot be opened is counted for itself, and not for the next', async () => {
    const folder = await freshFolder();
    const path = (name: string): string => join(folder, name);
    await writeFile(path('notes.md'), STORY);
    await writeFile(path('a.txt'), STORY);
    const { errors } = await runCommand(['clean', path('notes.md'), path('gone.txt'), path('a.txt')]);
    expect(errors.match(/^.*\d+ cleaned, \d+ failed$/gm)).toEqual([
      'notes.md: 0 cleaned, 1 failed',
      'gone.txt: 0 cleaned, 1 failed',
      'a.txt: 1 cleaned, 0 failed',
    ]);
  });

  test('that was named and is no text is an error', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'notes.md'), STORY);
    const { code, records } = await runCommand(['clean', join(folder, 'notes.md')]);
    expect(code).toBe(1);
    expect(records()).toMatchObject([{ file: 'notes.md', error: { code: 'unknown-format' } }]);
  });
});

describe('output', () => {
  test('is the same in several threads, in the order of the input', async () => {
    const texts = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({ n: i, text: `${STORY.repeat(1 + (i % 7))} ${i}` }),
    );
    const input = `${texts.join('\n')}\n`;
    const one = await runCommand(['clean', '-'], { input });
    const three = await runCommand(['clean', '--jobs', '3', '-'], { input });
    expect(three.out).toBe(one.out);
    expect(one.records().map(({ input: fields }) => (fields as { n: number }).n)).toEqual(
      texts.map((_, i) => i),
    );
  });

  test('as text is the cleaned texts, parted by form feeds', async () => {
    const paths = await seedPaths();
    const { out } = await runCommand(['clean', '--format', 'text', ...paths]);
    const { records } = await runCommand(['clean', ...paths]);
    expect(out.trimEnd().split('\n\n\f\n')).toEqual(records().map(({ text }) => text));
  });

  test('may be cut short by whoever reads it', async () => {
    const paths = Array.from({ length: 40 }, () => SEEDS);
    const child = spawn(process.execPath, [inProject('dist', 'cli', 'main.js'), 'clean', ...paths]);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (part) => {
      errors += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(0);
    expect(errors).not.toMatch(/EPIPE|^ +at /m);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk at standard output', () => {
  /** What the command says on standard error, and how it ends, where every write to standard output is refused. */
  const onFullDisk = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [inProject('dist', 'cli', 'main.js'), ...args], {
      stdio: ['ignore', full.fd, 'pipe'],
      env: { ...process.env, LC_ALL: 'C', ...environment },
    });
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (part) => {
      errors += part;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    await full.close();
    return { code, errors };
  };

  test('is told in one line, and the exit code is 1', async () => {
    expect(await onFullDisk(['--version'])).toEqual({
      code: 1,
      errors: 'Standard output cannot be written (the disk is full, ENOSPC).\n',
    });
    const cleaned = await onFullDisk(['clean', ...(await seedPaths())], { LC_ALL: 'fr_FR.UTF-8' });
    expect(cleaned).toEqual({
      code: 1,
      errors: 'La sortie standard ne peut pas être écrite (le disque est plein, ENOSPC).\n',
    });
  });
});

describe('a recipe', () => {
  const SERIES = { before: 'Leministre', after: 'Le ministre' };
  const recipe = (part: object): string =>
    JSON.stringify({
      kind: 'depeche-recipe',
      schemaVersion: 1,
      title: 'Essai',
      made: { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' },
      corpus: 'Archive',
      policies: {},
      lexicon: [],
      refusals: [],
      weights: null,
      decisions: [],
      ...part,
    });
  const input = 'Titre\nHanoï (VNA) - Leministre a visité la capitale. -VNA\n';
  const cleaned = async (part: object, ...args: readonly string[]) => {
    const path = join(await freshFolder(), 'recipe.json');
    await writeFile(path, recipe(part));
    const { code, records } = await runCommand(['clean', '-', '--recipe', path, ...args], { input });
    const [record = {}] = records();
    const edits = record.edits as readonly { insert: string; state: string }[];
    const metadata = record.metadata as Readonly<Record<string, unknown>>;
    return { code, edits, metadata, text: String(record.text) };
  };

  test('decides its series, whatever else is accepted', async () => {
    const rejects = { type: 'decide-series', ...SERIES, state: 'rejected', over: 'undecided' };
    const { code, text } = await cleaned({ decisions: [rejects] }, '--accept', 'all');
    expect([code, text.includes('Leministre')]).toEqual([0, true]);
    const accepts = { ...rejects, state: 'accepted' };
    const other = await cleaned({ decisions: [accepts] }, '--accept', 'none');
    expect(other.text).toContain('Le ministre');
  });

  test('keeps what it refuses from being proposed, obeys its policies and sets its fields', async () => {
    const refused = await cleaned({ refusals: [SERIES] });
    expect(refused.text).toContain('Leministre');
    expect(refused.edits.some(({ insert }) => insert === ' ')).toBe(false);
    const tag = { type: 'add-terms', field: 'tags', terms: ['VNA'] };
    expect((await cleaned({ decisions: [tag] })).metadata.tags).toEqual(['VNA']);
  });

  test('that is none is named, and nothing is cleaned', async () => {
    const path = join(await freshFolder(), 'recipe.json');
    await writeFile(path, '{"kind":"other"}');
    const { code, out, errors } = await runCommand(['clean', '-', '--recipe', path], { input });
    expect([code, out]).toEqual([1, '']);
    expect(errors).toContain('recipe.json');
  });
});
