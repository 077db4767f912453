/** `depeche merge` as two archivists run it over copies of one corpus. */
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Operation } from '../../core/history/operation.ts';
import { applied, note } from '../library/corpus.ts';
import { answer, freshFolder, openLibrary } from '../library/fresh.ts';
import { runCommand } from './run-command.ts';

const place = (value: string): Operation => ({ type: 'set-field', field: 'datelinePlace', value });

/** A corpus of two dispatches, with a copy of it as it was and one for another archivist. */
const copies = async () => {
  const folder = await freshFolder();
  const [mine, base, other] = [join(folder, 'mine'), join(folder, 'base'), join(folder, 'other')] as const;
  const input = join(folder, 'input');
  await mkdir(input);
  await writeFile(join(input, 'a.txt'), 'Hanoï (VNA) - Le ministre a visité la capitale. -VNA\n');
  await writeFile(join(input, 'b.txt'), 'Une simple ligne de texte, sans titre.\n');
  const run = (...args: readonly string[]) => runCommand([...args, '--data-dir', join(folder, 'data')]);
  const [imported] = (await run('import', mine, input)).records();
  const [a = '', b = ''] = (imported?.added ?? []) as readonly string[];
  for (const copy of [base, other]) await cp(mine, copy, { recursive: true });
  const decide = async (corpus: string, id: string, operation: Operation): Promise<void> => {
    const library = await openLibrary(join(folder, 'data-of-tests'), { corpus });
    await applied(library, id, operation);
    await library.close();
  };
  const remove = async (corpus: string, id: string): Promise<void> => {
    const library = await openLibrary(join(folder, 'data-of-tests'), { corpus });
    await answer(library, 'dispatches.remove', { ids: [id], reason: 'en double' });
    await library.close();
  };
  return { folder, mine, base, other, a, b, run, decide, remove };
};

test('what only the other decided is taken over: exit 0, and again there is nothing to do', async () => {
  const { mine, base, other, a, b, run, decide } = await copies();
  await decide(mine, b, note('de moi'));
  await decide(other, a, place('Hué'));
  const before = await readdir(other, { recursive: true });
  const { code, errors, records } = await run('merge', mine, other, '--base', base);
  expect({ code, errors }).toEqual({ code: 0, errors: expect.not.stringContaining('decided') });
  expect(records()).toMatchObject([
    { kind: 'merge', added: [], changed: [a], removed: [], conflicts: [], kept: [], failed: 0 },
  ]);
  expect(await readdir(other, { recursive: true })).toEqual(before);
  expect((await run('merge', mine, other, '--base', base)).records()).toMatchObject([
    { changed: [], failed: 0 },
  ]);
  expect((await run('verify', mine)).code).toBe(0);
});

test('what both decided waits: exit 1, each named with its parts', async () => {
  const { mine, other, a, b, run, decide, remove } = await copies();
  await decide(mine, a, place('Vinh'));
  await decide(other, a, place('Hué'));
  await decide(mine, b, note('de moi'));
  await remove(other, b);
  const { code, errors, records } = await run('merge', mine, other);
  expect(code).toBe(1);
  const [result] = records();
  expect(result).toMatchObject({ removed: [], failed: 0 });
  expect([...((result?.conflicts ?? []) as string[])].sort()).toEqual([a, b].sort());
  expect(errors).toMatch(/^a\.txt: .*: metadata datelinePlace$/m);
  expect(errors).toMatch(/^b\.txt: .*: removal$/m);
});

test('a dispatch that cannot be read there is named, and the rest is joined: exit 1', async () => {
  const { mine, other, a, b, run, decide } = await copies();
  await decide(other, b, note('d’elle'));
  for (const part of ['history', 'dispatches'])
    await writeFile(
      join(other, part, a.slice(0, 2), `${a}.json${part === 'history' ? 'l' : ''}`),
      'no JSON\n',
    );
  const { code, errors, records } = await run('merge', mine, other);
  expect(code).toBe(1);
  expect(records()).toMatchObject([{ changed: [b], failed: 1 }]);
  expect(errors).toContain(`${a}: `);
  expect((await run('verify', mine)).code).toBe(0);
});

test('a corpus that is no copy of this one is refused with its title, and joined when that is asked for', async () => {
  const { folder, mine, base, a, b, run, decide } = await copies();
  const apart = join(folder, 'apart');
  await mkdir(join(folder, 'more'));
  await writeFile(join(folder, 'more', 'c.txt'), 'Une autre ligne de texte, elle aussi sans titre.\n');
  const [imported] = (await run('import', apart, join(folder, 'more'), join(folder, 'input'))).records();
  const [c = ''] = (imported?.added ?? []) as readonly string[];
  await decide(apart, a, place('Hué'));
  const before = await readdir(mine, { recursive: true });
  for (const args of [[apart], [base, '--base', apart]]) {
    const { code, out, errors } = await run('merge', mine, ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors).toContain('not a copy of this corpus but of another, “apart”');
    expect(await readdir(mine, { recursive: true })).toEqual(before);
  }
  const { records } = await run('merge', mine, apart, '--another-corpus');
  expect(records()).toMatchObject([{ kind: 'merge', added: [c], changed: [a], conflicts: [], failed: 0 }]);
  expect((await run('verify', mine)).code).toBe(0);
  expect([a, b]).not.toContain(c);
});

test('a corpus is not merged with itself, by whatever link it is reached', async () => {
  const { folder, mine, run } = await copies();
  const link = join(folder, 'link');
  await symlink(mine, link, 'junction');
  const { code, out, errors } = await run('merge', mine, link);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(errors).toContain('the open corpus itself');
});

test.each([
  ['without the other copy', (mine: string) => ['merge', mine], 2, 'OTHER'],
  ['with itself', (mine: string) => ['merge', mine, mine], 1, 'the open corpus itself'],
  ['with a folder that is no corpus', (mine: string) => ['merge', mine, join(mine, 'history')], 1, 'history'],
  ['with a base that is not there', (mine: string) => ['merge', mine, mine, '--base', `${mine}-gone`], 1, ''],
])('%s it says so, and changes nothing', async (_, args, exit, said) => {
  const { mine, run } = await copies();
  const before = await readFile(join(mine, 'corpus.json'), 'utf8');
  const { code, out, errors } = await run(...args(mine));
  expect({ code, out }).toEqual({ code: exit, out: '' });
  expect(errors.trim()).not.toBe('');
  expect(errors).toContain(said);
  expect(await readFile(join(mine, 'corpus.json'), 'utf8')).toBe(before);
});
