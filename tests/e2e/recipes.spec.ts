/** History and recipes: an old operation undone from the history, another one made a recipe of, saved, and applied. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { dispatches, openDispatch, saved } from './window.ts';

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
  await history.getByRole('button', { name: 'Dispatches decided last' }).click();
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
  await dialog.getByRole('button', { name: 'Apply to 5 dispatches' }).click();
  await expect(dialog).toBeHidden();
  await expect(rows).toHaveCount(count - 1);
  expect(app.complaints).toEqual([]);
});

/** How many dispatches of the sample have a history that names what is looked for. */
const naming = async (app: App, words: string): Promise<number> => {
  const folder = join(app.corpusFolder, 'history');
  const names = await readdir(folder, { recursive: true });
  const histories = names.filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(histories.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.filter((text) => text.includes(words)).length;
};

test('a recipe is counted and applied for the selected dispatches alone, by keyboard, and undone as one', async ({
  app,
}) => {
  const { page } = app;
  const path = join(app.folder, 'ports.recipe.json');
  await writeFile(
    path,
    JSON.stringify({
      kind: 'depeche-recipe',
      schemaVersion: 1,
      title: 'Ports',
      made: { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' },
      corpus: 'Archive',
      policies: {},
      lexicon: ['Vinhphat'],
      refusals: [],
      weights: null,
      decisions: [{ type: 'add-terms', field: 'tags', terms: ['fonds portuaire'] }],
    }),
  );
  await page.getByRole('button', { name: 'Select several' }).click();
  const boxes = dispatches(page).getByRole('checkbox');
  for (const at of [1, 3]) await boxes.nth(at).check();
  await page.getByRole('button', { name: 'Recipe…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Apply a recipe' });
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose the file…' }).press('Enter');
  await (await choosing).setFiles(path);

  const selected = dialog.getByRole('radio', { name: '2 selected' });
  await expect(selected).toBeChecked();
  await selected.press('ArrowDown');
  await dialog.getByRole('button', { name: 'Count what would change' }).press('Enter');
  await expect(dialog.getByText(/^Would change 5 of 5 dispatches/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'The current list, 5 dispatches' }).press('ArrowUp');
  await expect(dialog.getByText(/^Would change/)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Count what would change' }).press('Enter');
  await expect(dialog.getByText('Would change 2 of 2 dispatches: 0 edits, 2 fields.')).toBeVisible();
  await expect(dialog.getByText(/They are settings of the whole corpus/)).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Also take over 1 word/ }).press('Space');
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Apply to 2 dispatches' }).press('Enter');
  await expect(dialog).toBeHidden();

  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('Applied the recipe Ports, in 2 dispatches.');
  await expect.poll(() => naming(app, 'fonds portuaire')).toBe(2);
  const corpus = async () => JSON.parse(await readFile(join(app.corpusFolder, 'corpus.json'), 'utf8'));
  expect((await corpus()).lexicon).toMatchObject([{ word: 'Vinhphat' }]);

  await page.getByRole('button', { name: 'Undo for the whole corpus' }).press('Enter');
  await expect(notices).toContainText('Undone in 2 dispatches');
  await expect.poll(() => naming(app, '"undo-operation"')).toBe(2);
  expect((await corpus()).lexicon).toMatchObject([{ word: 'Vinhphat' }]);
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
