/** A file that stands where one is to be written is replaced on a person's word, and no other file is by that word. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';

const PRECIOUS = 'not to be had again';

test('an export replaces the file that was found to stand there, and asks again for another name', async ({
  app,
}) => {
  const { page } = app;
  const contentOf = (name: string): Promise<string> => readFile(join(app.folder, name), 'utf8');
  for (const name of ['first.jsonl', 'second.jsonl']) await writeFile(join(app.folder, name), PRECIOUS);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  if (app.host === 'loopback')
    await dialog.getByRole('radio', { name: 'Into a folder' }).check({ force: true });
  await dialog.getByLabel('Folder', { exact: true }).fill(app.folder);
  const name = dialog.getByLabel('File name');
  const start = dialog.getByRole('button', { name: 'Export', exact: true });
  const replace = dialog.getByRole('button', { name: 'Replace it' });

  await name.fill('first.jsonl');
  await start.click();
  await expect(dialog.getByRole('alert')).toHaveText('“first.jsonl” exists already. Replace it?');
  await expect(name).toBeFocused();
  await name.fill('second.jsonl');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(replace).toHaveCount(0);

  // Asked and asked again by Enter alone: nothing was said about replacing it.
  await name.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('“second.jsonl” exists already. Replace it?');
  await name.press('Enter');
  await name.fill('first.jsonl');
  await expect(start).toBeEnabled();
  await name.fill('second.jsonl');
  await replace.click();
  await expect(dialog.getByText('5 dispatches exported')).toBeVisible();
  expect(await contentOf('first.jsonl')).toBe(PRECIOUS);
  expect((await contentOf('second.jsonl')).trim().split('\n')).toHaveLength(5);
  expect(app.complaints).toEqual([]);
});

test('a recipe replaces the file that was found to stand there, and no other by the same keys', async ({
  app,
}) => {
  test.skip(app.host === 'loopback', 'a recipe is downloaded there');
  const { page } = app;
  const contentOf = (name: string): Promise<string> => readFile(join(app.folder, name), 'utf8');
  const names = ['first.recipe.json', 'second.recipe.json'];
  for (const name of names) await writeFile(join(app.folder, name), PRECIOUS);
  await page.getByRole('button', { name: /^Corpus/ }).click();
  await page.getByRole('menuitem', { name: 'Make a recipe…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a recipe' });
  const title = dialog.getByLabel('Title');
  await dialog.getByLabel('Folder', { exact: true }).fill(app.folder);

  await title.fill('First');
  await title.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('“first.recipe.json” exists already. Replace it?');
  await title.press('Enter');
  await title.fill('Second');
  await title.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('“second.recipe.json” exists already. Replace it?');
  for (const name of names) expect(await contentOf(name)).toBe(PRECIOUS);

  await dialog.getByRole('button', { name: 'Replace it' }).click();
  await expect(dialog).toBeHidden();
  expect(await contentOf('first.recipe.json')).toBe(PRECIOUS);
  expect(JSON.parse(await contentOf('second.recipe.json'))).toMatchObject({ title: 'Second' });
});
