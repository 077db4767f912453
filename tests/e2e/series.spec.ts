/** A series decided for the whole corpus, seen in its dispatches, undone as a whole, and the same after a restart. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { dispatches, evidence, saved } from './window.ts';

const TEXT = 'Vinh (VNA) - Leministre a visité la ville de Vinh hier matin. -VNA\n';

/** Imports three texts with the same error into the sample. */
const importTexts = async (app: App): Promise<void> => {
  const { page } = app;
  const input = join(app.folder, 'texts');
  await mkdir(input);
  const paths = ['un', 'deux', 'trois'].map((name) => join(input, `zz-${name}.txt`));
  for (const [n, path] of paths.entries()) await writeFile(path, `Titre ${n}\n${TEXT}`);
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const choose = dialog.getByRole('button', { name: 'Choose files…' });
  if (app.host === 'desktop') {
    await app.answerDialog(paths);
    await choose.click();
  } else {
    const choosing = page.waitForEvent('filechooser');
    await choose.click();
    await (await choosing).setFiles(paths);
  }
  await expect(dialog.getByText('3 new dispatches')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dispatches(page)).toHaveCount(8);
};

const showSeries = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Series', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Series', level: 1 })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search series' }).fill('Leministre');
  const undecided = page.getByRole('button', { name: 'Undecided', exact: true });
  if ((await undecided.getAttribute('aria-pressed')) === 'true') await undecided.click();
  await expect(page.getByText(/^1 series$/)).toBeVisible();
  await page.getByRole('list', { name: 'Series' }).getByRole('button').click();
};

const lines = (page: Page) => page.getByRole('list', { name: 'Edits in context' }).getByRole('listitem');
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });

test('decides a series once for all its dispatches, and takes it back as a whole', async ({ app }) => {
  test.slow();
  await importTexts(app);
  await showSeries(app.page);
  const told = await app.page.getByText(/^One decision for \d+ edits in/).textContent();
  const count = Number.parseInt((told ?? '').replace(/^\D+/, ''), 10);
  expect(count).toBeGreaterThanOrEqual(3);
  await expect(lines(app.page)).toHaveCount(count);
  const accepted = await lines(app.page).getByText('accepted').count();

  // Right after it, undo is about the whole operation.
  await app.page.keyboard.press('r');
  await expect(notices(app.page)).toContainText('Rejected the series: “Leministre” becomes “Le ministre”');
  await expect(lines(app.page).getByText('rejected')).toHaveCount(count);
  await app.page.keyboard.press('Control+z');
  await expect(notices(app.page)).toContainText('Undone in');
  await expect(lines(app.page).getByText('rejected')).toHaveCount(0);
  await expect(lines(app.page).getByText('accepted')).toHaveCount(accepted);

  await app.page.keyboard.press('r');
  await expect(lines(app.page).getByText('rejected')).toHaveCount(count);
  await lines(app.page)
    .nth(0)
    .getByRole('button', { name: /^Accept in/ })
    .click();
  await expect(lines(app.page).nth(0).getByText('accepted')).toBeVisible();

  await app.restart();
  const { page } = app;
  await showSeries(page);
  await expect(lines(page).getByText('rejected')).toHaveCount(count - 1);
  await lines(page).last().getByRole('button').first().click();
  await expect(evidence(page)).toContainText('rejected');
  await expect(page.getByRole('region', { name: 'History' })).toContainText('(corpus-wide)');

  // After a decision on a dispatch, undo is about that dispatch.
  await page.getByRole('combobox', { name: 'Agency' }).fill('AFP');
  await page.keyboard.press('Tab');
  await saved(page);
  await page.locator('.view-scroller').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: 'Agency' })).not.toHaveValue('AFP');
  await expect(evidence(page)).toContainText('rejected');
  await saved(page);
  expect(app.complaints).toEqual([]);
});
