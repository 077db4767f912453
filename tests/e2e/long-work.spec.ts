/**
 * Long work in the window: how far it is and the way to stop it. The sample is read sooner than anybody could look, so
 * what the host says of it is said here as of a large corpus.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Job } from '../../core/api-jobs.ts';
import { expect, test } from './app.ts';
import { dispatches, loadBelowRoutes } from './window.ts';

test.skip(
  ({ hostName }) => hostName === 'desktop',
  'what the host answers can be replaced in a browser alone',
);

/** Answers every call of a method with what `answer` gives then. */
const answering = async (page: Page, method: string, answer: () => unknown): Promise<void> => {
  await page.route(`**/api/${method}`, (route) => route.fulfill({ json: { ok: true, value: answer() } }));
};

test('verifying shows how far it is and at which file, is cancelled, and says what it had read', async ({
  app,
}) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  let job: Job = {
    ...{ id: 'j1', kind: 'verify', state: 'running', done: 30, total: 120, current: 'depeche-30.txt' },
    ...{ failures: [], failed: 0, result: null, error: null },
  };
  await answering(page, 'verify.start', () => ({ job: job.id }));
  await answering(page, 'jobs.read', () => job);
  await answering(page, 'jobs.cancel', () => {
    const result: Job['result'] = { kind: 'verify', dispatches: 31, sources: 0, strays: [], problems: [] };
    job = { ...job, state: 'cancelled', current: null, result };
    return {};
  });
  await loadBelowRoutes(page);
  await expect(dispatches(page)).toHaveCount(5);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Verify the corpus');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Verify the corpus' });
  const bar = dialog.getByRole('progressbar', { name: 'Reading every file…' });
  await expect(bar).toHaveAttribute('aria-valuenow', '25');
  await expect(dialog.getByText('30 of 120')).toBeVisible();
  await expect(dialog.getByText('depeche-30.txt')).toBeVisible();
  // What runs is not put out of sight, where nothing would tell of it.
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeDisabled();
  job = { ...job, done: 60 };
  await expect(bar).toHaveAttribute('aria-valuenow', '50');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Stopped. This is what was read until then.')).toBeVisible();
  await expect(dialog.getByText(/^31 dispatches/)).toBeVisible();
  await expect(bar).toBeHidden();
});

test('a list whose index is being made says how far that is, and has it stopped and gone on with', async ({
  app,
}) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  let state: 'reading' | 'partial' = 'reading';
  await page.route('**/api/app.describe', async (route) => {
    const response = await route.fetch();
    const { value } = await response.json();
    const index = { state, done: 2, total: 5 };
    await route.fulfill({
      response,
      json: { ok: true, value: { ...value, corpus: { ...value.corpus, index } } },
    });
  });
  for (const [shown, button, method] of [
    ['reading', 'Stop reading', 'index.stop'],
    ['partial', 'Read the rest', 'index.resume'],
  ] as const) {
    state = shown;
    await page.reload();
    const bar = page.getByRole('progressbar', { name: 'Reading dispatches' });
    await expect(bar).toHaveAttribute('value', '2');
    await expect(bar).toHaveAttribute('max', '5');
    await expect(page.locator('.reading-note')).toContainText('2 of 5');
    const asked = page.waitForResponse(`**/api/${method}`);
    await page.getByRole('button', { name: button }).click();
    expect(await (await asked).json()).toMatchObject({ ok: true });
  }
});

test('reading a long list of terms shows how far it is, and is cancelled', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  let job: Job = {
    ...{ id: 'j1', kind: 'terms', state: 'running', done: 51_200, total: 204_800, current: 'sujets.csv' },
    ...{ failures: [], failed: 0, result: null, error: null },
  };
  await answering(page, 'vocabularies.read', () => ({ job: job.id }));
  await answering(page, 'jobs.read', () => job);
  await answering(page, 'jobs.cancel', () => {
    job = { ...job, state: 'cancelled', current: null };
    return {};
  });
  await loadBelowRoutes(page);
  await expect(dispatches(page)).toHaveCount(5);
  const list = join(app.folder, 'sujets.csv');
  await writeFile(list, 'port\n');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Vocabularies');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Vocabularies' });
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Import a list…' }).click();
  await (await choosing).setFiles(list);
  const bar = dialog.getByRole('progressbar', { name: 'Reading the list…' });
  await expect(bar).toHaveAttribute('aria-valuenow', '25');
  await expect(dialog.getByText('51,200 of 204,800')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(bar).toBeHidden();
  await expect(dialog.getByRole('button', { name: 'Import a list…' })).toBeEnabled();
});
