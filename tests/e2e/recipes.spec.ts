/** History and recipes: an old operation undone from the history, another one made a recipe of, saved, and applied. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { openDispatch, saved } from './window.ts';

const choose = async (page: Page, action: string): Promise<void> => {
  await page.getByRole('button', { name: /^Corpus/ }).click();
  await page.getByRole('menuitem', { name: action }).click();
};

/** Saves the recipe that the dialog offers; gives the path of its file. */
const saveRecipe = async (app: App): Promise<string> => {
  const { page } = app;
  const dialog = page.getByRole('dialog', { name: 'Make a recipe' });
  const save = dialog.getByRole('button', { name: 'Save the recipe' });
  await dialog.getByLabel('Title').fill('Essai');
  if (app.host === 'loopback') {
    const downloading = page.waitForEvent('download');
    await save.click();
    const path = join(app.folder, 'essai.recipe.json');
    await (await downloading).saveAs(path);
    return path;
  }
  await app.answerDialog([app.folder]);
  await dialog.getByRole('button', { name: 'Choose…' }).click();
  await save.click();
  await expect(dialog).toBeHidden();
  return join(app.folder, 'essai.recipe.json');
};

test('an operation is undone from the history, and another is replayed by a recipe', async ({ app }) => {
  test.slow();
  const { page } = app;
  await page.getByRole('button', { name: 'Series', exact: true }).click();
  const rows = page.getByRole('list', { name: 'Series' }).getByRole('listitem');
  await expect(rows).not.toHaveCount(0);
  const count = await rows.count();
  await page.keyboard.press('r');
  await expect(rows).toHaveCount(count - 1);
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('Rejected the series');

  await choose(page, 'Make a recipe…');
  const path = await saveRecipe(app);
  const recipe = JSON.parse(await readFile(path, 'utf8'));
  expect(recipe).toMatchObject({
    kind: 'depeche-recipe',
    title: 'Essai',
    decisions: [{ state: 'rejected' }],
  });

  await choose(page, 'History of the corpus…');
  const history = page.getByRole('dialog', { name: 'History of the corpus' });
  await history.getByRole('button', { name: /^Undo: Rejected the series/ }).click();
  await expect(history.getByText(/^Took back: Rejected the series/)).toBeVisible();
  await history.getByRole('button', { name: 'Last decided dispatches' }).click();
  await expect(history.getByText('(corpus-wide)').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(count);

  await choose(page, 'Apply a recipe…');
  const dialog = page.getByRole('dialog', { name: 'Apply a recipe' });
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose the file…' }).click();
  await (await choosing).setFiles(path);
  await expect(dialog.getByText(/1 decision$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Count what would change' }).click();
  await expect(dialog.getByText(/^Would change 1 of 5 dispatches: 1 edit/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(rows).toHaveCount(count - 1);
  expect(app.complaints).toEqual([]);
});

test('one older decision is taken back alone, unless a later one depends on it', async ({ app }) => {
  test.slow();
  const { page } = app;
  await openDispatch(page, 0);
  const agency = page.getByRole('combobox', { name: 'Agency' });
  const byline = page.getByRole('textbox', { name: 'Byline' });
  const before = await agency.inputValue();
  for (const [field, value] of [
    [agency, 'AFP'],
    [byline, 'Ada'],
  ] as const) {
    await field.fill(value);
    await page.keyboard.press('Tab');
    await saved(page);
  }
  const history = page.getByRole('region', { name: 'History' });
  await history.getByRole('button', { name: 'Take back alone: Agency: AFP' }).click();
  await expect(agency).toHaveValue(before);
  await expect(byline).toHaveValue('Ada');

  await byline.fill('Bao');
  await page.keyboard.press('Tab');
  await saved(page);
  await history.getByRole('button', { name: 'Take back alone: Byline: Ada' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('“Byline: Bao”');
  await expect(byline).toHaveValue('Bao');
});
