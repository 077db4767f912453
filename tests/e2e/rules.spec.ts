/** The Rules page: another threshold looked at, applied and taken back; a word and a refused series that hold later. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { dispatches, evidence, importPaths, saved } from './window.ts';

const goTo = async (page: Page, name: 'Dispatches' | 'Rules'): Promise<void> => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click();
  if (name === 'Rules') await expect(page.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible();
};

/** The row of the rule of lost wraps. */
const wrapRow = (page: Page): Locator => page.getByRole('row', { name: /lost-wrap, version/ });
const wrapThreshold = (page: Page): Locator =>
  wrapRow(page).getByRole('textbox', { name: /^Accepts from this confidence/ });

const importText = async (app: App, name: string, text: string): Promise<void> => {
  const path = join(app.folder, name);
  await writeFile(path, text);
  const dialog = await importPaths(app, [path]);
  await expect(dialog.getByText('1 new dispatch')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
};

/** Opens the dispatch that begins with these words. */
const openBy = async (page: Page, words: string): Promise<void> => {
  await dispatches(page).filter({ hasText: words }).getByRole('button').first().click();
  await expect(page.getByRole('tabpanel', { name: 'Curate' })).toContainText(words);
};

/** Chooses the mark of the space that is inserted in the shown dispatch, by the words that it parts. */
const choose = (page: Page, words: string): Promise<void> =>
  page
    .getByRole('tabpanel', { name: 'Curate' })
    .getByRole('button', { name: new RegExp(`^space inserted.*${words}`) })
    .click();

test('shows what another threshold would change, applies it, and takes it back', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  await goTo(page, 'Rules');
  await expect(page.getByRole('row', { name: /french-typography, version/ })).toContainText(
    'Off unless turned on',
  );
  const accepted = Number(await wrapRow(page).getByRole('cell').nth(2).textContent());
  expect(accepted).toBeGreaterThan(10);

  await wrapThreshold(page).fill('1');
  await expect(wrapRow(page)).toContainText('not applied yet');
  await page.getByRole('status').getByRole('button', { name: 'See what would change' }).click();
  const figures = page.getByRole('table', { name: 'What becomes of edits' });
  await expect(figures).toContainText('Become proposed');
  await expect(page.getByText(/^\d+ of 5 dispatches would change\.$/)).toBeVisible();

  // An example is looked at where it stands; coming back, nothing of what is being tried is gone.
  await page
    .getByRole('button', { name: /^Open “/ })
    .first()
    .click();
  await expect(evidence(page)).toContainText('Automatic: its confidence');
  await evidence(page)
    .getByRole('button', { name: /^Rule lost-wrap/ })
    .click();
  await expect(wrapRow(page)).toBeFocused();
  await expect(wrapThreshold(page)).toHaveValue('1');

  await page.getByRole('button', { name: /^Clean \d+ dispatch(es)? again$/ }).click();
  await expect(wrapRow(page).getByRole('cell').nth(2)).toHaveText('0');
  await expect(wrapRow(page).getByRole('cell').nth(3)).toHaveText(String(accepted));
  await expect(wrapRow(page)).not.toContainText('not applied yet');
  await goTo(page, 'Dispatches');
  await expect(evidence(page)).toContainText('Proposed: its confidence');

  await goTo(page, 'Rules');
  await page.getByRole('button', { name: 'Undo this cleaning' }).click();
  await expect(page.getByText(/^Taken back in \d+ dispatch(es)?, where nothing/)).toBeVisible();
  await expect(wrapRow(page).getByRole('cell').nth(2)).toHaveText(String(accepted));
  await expect(wrapThreshold(page)).toHaveValue('0.88');

  // The same by the key, from another page.
  await wrapThreshold(page).fill('1');
  await page.getByRole('status').getByRole('button', { name: 'See what would change' }).click();
  await page.getByRole('button', { name: /^Clean \d+ dispatch(es)? again$/ }).click();
  await expect(wrapRow(page).getByRole('cell').nth(2)).toHaveText('0');
  await goTo(page, 'Dispatches');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(/Undone in \d+ dispatch/);
  await expect(evidence(page)).toContainText('Automatic: its confidence');
  await goTo(page, 'Rules');
  await expect(wrapRow(page).getByRole('cell').nth(2)).toHaveText(String(accepted));
  await expect(page.getByRole('button', { name: 'Undo this cleaning' })).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('tells of a cleaning that was cut short, goes on with it, and undoes it after a restart', async ({
  app,
}) => {
  await expect(dispatches(app.page)).toHaveCount(5);
  await goTo(app.page, 'Rules');
  const accepted = Number(await wrapRow(app.page).getByRole('cell').nth(2).textContent());
  await wrapThreshold(app.page).fill('1');
  await app.page.getByRole('status').getByRole('button', { name: 'See what would change' }).click();
  await app.page.getByRole('button', { name: /^Clean \d+ dispatch(es)? again$/ }).click();
  await expect(wrapRow(app.page).getByRole('cell').nth(2)).toHaveText('0');

  // Without the mark of its end it is as one that was killed before it wrote how far it came.
  const operations = join(app.corpusFolder, 'operations');
  const ended = (await readdir(operations)).filter((name) => name.endsWith('.settled.json'));
  expect(ended).toHaveLength(1);
  for (const name of ended) await rm(join(operations, name));
  await app.restart();
  const { page } = app;
  const bar = page
    .getByRole('status')
    .filter({ hasText: 'Cleaning again was cut short: it came to at least 0 of 5' });
  await bar.getByRole('button', { name: 'Go on' }).click();
  await expect(bar).toBeHidden();
  await expect(page.getByText(/^\d of 5 dispatches changed\./)).toBeVisible();

  await app.restart();
  await app.page.getByRole('button', { name: /^Corpus/ }).click();
  await app.page.getByRole('menuitem', { name: 'History of the corpus…' }).click();
  const history = app.page.getByRole('dialog', { name: 'History of the corpus' });
  const line = history.getByRole('listitem').filter({ hasText: 'Cleaned again by the rules' });
  await expect(line).toContainText(/changed \d dispatch/);
  await line.getByRole('button', { name: 'Undo: Cleaned again by the rules' }).click();
  await expect(history.getByText('Took back: Cleaned again by the rules')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await goTo(app.page, 'Rules');
  await expect(wrapRow(app.page).getByRole('cell').nth(2)).toHaveText(String(accepted));
  await expect(wrapThreshold(app.page)).toHaveValue('0.88');
  expect(app.complaints).toEqual([]);
});

test('learns a word and a refusal, uses both in the next import, and lets them go', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const story = (opening: string): string =>
    `Moscou, 3 mars (VNA) - ${opening} rubrique Lesinvités a cité hier la note dugouvernement. -VNA`;
  await importText(app, 'un.txt', story('La'));
  await expect(dispatches(page)).toHaveCount(6);
  await openBy(page, 'La rubrique');
  await choose(page, 'du gouvernement');
  await page.keyboard.press('r');
  await choose(page, 'Les invités');
  await page.keyboard.press('w');
  await expect(page.getByText('“Lesinvités” is a word of this corpus now.')).toBeVisible();
  await saved(page);

  await goTo(page, 'Rules');
  const words = page.getByRole('list', { name: 'Words of this corpus' });
  const refusals = page.getByRole('list', { name: 'Refused series' });
  await expect(words).toContainText('Lesinvités');
  await expect(refusals).toContainText('dugouvernement');

  // Undoing the decision lets go of what it taught, and redoing it teaches it again.
  await goTo(page, 'Dispatches');
  await openBy(page, 'La rubrique');
  await page.keyboard.press('Control+z');
  await goTo(page, 'Rules');
  await expect(page.getByText('No word has been declared right yet.', { exact: false })).toBeVisible();
  await goTo(page, 'Dispatches');
  await page.keyboard.press('Control+Shift+z');
  await saved(page);

  await importText(app, 'deux.txt', story('Cette'));
  await expect(dispatches(page)).toHaveCount(7);
  await openBy(page, 'Cette rubrique');
  await expect(page.getByText('no edits')).toBeVisible();

  // Forgotten, the word is parted again by the next cleaning, where nobody decided it.
  await goTo(page, 'Rules');
  await words.getByRole('button', { name: 'Remove Lesinvités' }).click();
  // The refusal that the same decision taught goes along; the other stays.
  await expect(refusals).toContainText('dugouvernement');
  await expect(refusals).not.toContainText('Lesinvités');
  await page.getByRole('button', { name: 'See what would change' }).click();
  await expect(page.getByRole('table', { name: 'What becomes of edits' })).toContainText('Appear accepted');
  await expect(page.getByRole('button', { name: /^Clean \d dispatch(es)? again$/ })).toBeEnabled();
  expect(app.complaints).toEqual([]);
});

test('edits the words and refusals of the corpus by hand, and takes that back', async ({ app }) => {
  const { page } = app;
  await goTo(page, 'Rules');
  const words = page.getByRole('list', { name: 'Words of this corpus' });
  const refusals = page.getByRole('list', { name: 'Refused series' });
  await expect(page.getByText('No word has been declared right yet.', { exact: false })).toBeVisible();
  const word = page.getByLabel('Add a word');
  await word.fill('deux mots');
  await word.press('Enter');
  await expect(page.getByText('Write one word, without spaces.')).toBeVisible();
  await word.fill('Viêt-Nam');
  await word.press('Enter');
  await expect(words).toContainText('Viêt-Nam');
  await page.getByLabel('As it stands').fill('Lamer');
  await page.getByLabel('What is not proposed').fill('La mer');
  await page.keyboard.press('Enter');
  await refusals.getByRole('button', { name: /^Remove Lamer/ }).click();
  await expect(page.getByText('Nothing has been rejected yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the change to the list' }).click();
  await expect(refusals).toContainText('Lamer');
  await app.restart();
  await goTo(app.page, 'Rules');
  await expect(app.page.getByRole('list', { name: 'Words of this corpus' })).toContainText('Viêt-Nam');
  expect(app.complaints).toEqual([]);
});
