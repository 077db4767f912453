/** The parts of the window by their accessible names, and what a person does with them, for every spec. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from './app.ts';

/** The rows of the list of dispatches. */
export const dispatches = (page: Page): Locator =>
  page.getByRole('list', { name: 'Dispatches' }).getByRole('listitem');

/** Opens the dispatch at `index` of the list, from 0, and waits until its text is there and the column beside it tells of it, too. */
export const openDispatch = async (page: Page, index: number): Promise<void> => {
  await dispatches(page).nth(index).getByRole('button').first().click();
  await expect(page.getByText(`Dispatch ${index + 1} of`)).toBeVisible();
  await expect(page.getByRole('tabpanel')).toBeVisible();
  await expect(page.locator('.inspector [inert]')).toHaveCount(0);
};

/** How many edits wait for a decision, as a row of the list tells it. */
export const undecidedOf = async (row: Locator): Promise<number> => {
  const [told = ''] = await row.getByText(/^\s*\d+ to decide$/).allTextContents();
  return Number.parseInt(told, 10) || 0;
};

/**
 * Loads the window again, so that what was routed is. A route put over a page that is there may miss what the page asks
 * for next: the process of the page is told to ask elsewhere from now on, and nobody waits until it was.
 */
export const loadBelowRoutes = async (page: Page): Promise<void> => {
  await page.reload();
};

export const evidence = (page: Page): Locator => page.getByRole('region', { name: 'Evidence' });

/** Waits until the window says that everything is on the disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');

export const showView = async (page: Page, name: 'Curate' | 'Review' | 'Read'): Promise<void> => {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tabpanel', { name })).toBeVisible();
};

/** The id of a dispatch of the sample, by the name of its file. */
export const sampleId = async (name: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(new URL(`../../seeds/${name}`, import.meta.url)))
    .digest('hex')
    .slice(0, 16);

/**
 * The dispatch file with this id, as it stands in the corpus folder; null where there is none. While what came from
 * outside is joined there is none for a moment: until it is written anew the history alone holds the dispatch.
 */
export const storedDispatch = async (app: App, id: string): Promise<Record<string, unknown> | null> => {
  const path = join(app.corpusFolder, 'dispatches', id.slice(0, 2), `${id}.json`);
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

interface Added {
  readonly added: readonly unknown[];
}

/** What the import of a dispatch made, as the first line of its history tells it. */
export const firstChange = async (
  app: App,
  id: string,
): Promise<{ readonly blocks: Added; readonly edits: Added }> => {
  const lines = await readFile(join(app.corpusFolder, 'history', id.slice(0, 2), `${id}.jsonl`), 'utf8');
  const none: Added = { added: [] };
  return { blocks: none, edits: none, ...JSON.parse(lines.slice(0, lines.indexOf('\n'))).change };
};

/**
 * Exports through the dialog and gives back the file's text: by download where the host has one, else into the
 * folder of the test.
 */
export const exportBy = async (
  app: App,
  format: 'JSON Lines' | 'JSON' | 'CSV',
  name: string,
): Promise<string> => {
  const { page } = app;
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: format, exact: false }).first().check({ force: true });
  await dialog.getByLabel('File name').fill(name);
  const start = dialog.getByRole('button', { name: 'Export', exact: true });
  let text: string;
  if (app.host === 'loopback') {
    const downloading = page.waitForEvent('download');
    await start.click();
    text = await readFile(await (await downloading).path(), 'utf8');
  } else {
    await app.answerDialog([app.folder]);
    await dialog.getByRole('button', { name: 'Choose…' }).click();
    await start.click();
    await expect(dialog.getByText(/exported$/)).toBeVisible();
    text = await readFile(join(app.folder, name), 'utf8');
  }
  await expect(dialog.getByText(/exported$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return text;
};

/** Imports files through the dialog, which is given back with what came of it. */
export const importPaths = async (app: App, paths: readonly string[]): Promise<Locator> => {
  const { page } = app;
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  if (app.host === 'desktop') {
    await app.answerDialog(paths);
    await dialog.getByRole('button', { name: 'Choose files…' }).click();
  } else {
    const choosing = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Choose files…' }).click();
    await (await choosing).setFiles([...paths]);
  }
  return dialog;
};

/** Imports two dispatches with one edit each that waits for a person; they stand last, behind the five of the sample. */
export const importWaiting = async (app: App): Promise<void> => {
  const path = join(app.folder, 'attente.jsonl');
  const texts = ['AnnaMorel', 'BrunoDurand'].map(
    (name) => `Le port de ${name.slice(0, 4)} rouvre\n\nHier, ${name} a visité le port devant la foule.`,
  );
  await writeFile(path, texts.map((text) => JSON.stringify({ text })).join('\n'));
  const dialog = await importPaths(app, [path]);
  await expect(dialog.getByText('2 new dispatches')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
};
