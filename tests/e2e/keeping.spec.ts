/** Losing nothing, and destroying what the law asks: repair, a change from outside, conflicts, saving elsewhere, takedown. */
import { cp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { dispatches, exportBy, openDispatch, sampleId, saved, storedDispatch } from './window.ts';

const part = (folder: string, kind: string, id: string, end: string): string =>
  join(folder, kind, id.slice(0, 2), `${id}.${end}`);

/** Marks the shown dispatch reviewed; edits that wait are left so. */
const markReviewed = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Mark reviewed' }).click();
  const leave = page.getByRole('button', { name: /^Leave/ });
  const next = page.getByText('Dispatch 2 of');
  await leave.or(next).first().waitFor();
  if (await leave.isVisible()) await leave.click();
  await next.waitFor();
};

test('repairs a damaged record when told to, shows what changed outside, and settles a conflict', async ({
  app,
}) => {
  test.slow();
  const { page, corpusFolder } = app;
  await openDispatch(page, 0);
  const id = await sampleId('000_34117e46335b483c.txt');
  await saved(page);

  // Another archivist's copy, in which the dispatch is set aside.
  const other = join(app.folder, 'other');
  await cp(corpusFolder, other, { recursive: true });
  const history = part(other, 'history', id, 'jsonl');
  const entry = (revision: number, status: string, before: string) =>
    `${JSON.stringify({
      revision,
      at: '2026-03-01T10:00:00.000Z',
      agent: { kind: 'person', name: 'Bob' },
      operation: { type: 'set-status', status, undecided: 'leave' },
      change: { status: { before, after: status } },
    })}\n`;
  await writeFile(history, entry(2, 'second-look', 'new'), { flag: 'a' });

  // Mine: reviewed. Then theirs is put in its place by something outside.
  await markReviewed(page);
  await expect.poll(async () => (await storedDispatch(app, id))?.status).toBe('reviewed');
  await openDispatch(page, 0);
  const mine = part(corpusFolder, 'history', id, 'jsonl');
  await cp(history, `${mine}.new`);
  await rename(`${mine}.new`, mine);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByText('One dispatch has conflicts to settle.')).toBeVisible();
  await page.getByRole('button', { name: 'Settle…' }).click();
  const conflicts = page.getByRole('dialog', { name: 'Conflicts' });
  await expect(conflicts.getByRole('group', { name: 'Status' })).toBeVisible();
  await conflicts.getByRole('radio', { name: /In “Bob”/ }).check();
  await conflicts.getByRole('button', { name: /^Settle the conflicts of/ }).click();
  await expect(conflicts.getByText('No conflicts are waiting.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await storedDispatch(app, id))?.status).toBe('second-look');

  // A power cut leaves half a record: told at the start, repaired on the person's word, the bytes kept.
  await app.restart(async () => {
    await truncate(part(corpusFolder, 'dispatches', id, 'json'), 500);
    await truncate(join(corpusFolder, 'corpus.json'), 40);
  });
  await expect(app.page.getByText('The description of this corpus (corpus.json) is damaged.')).toBeVisible();
  await expect(app.page.getByText('The record of one dispatch is damaged.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Repair…' }).first().click();
  const repair = app.page.getByRole('dialog', { name: 'Damaged dispatches' });
  await expect(repair.getByText('Everything that was decided can be recovered.')).toBeVisible();
  await expect(repair.getByText('It can be recovered as this program last read or wrote it.')).toBeVisible();
  await repair.getByRole('button', { name: 'Repair all that can be' }).click();
  await expect(repair.getByText('1 dispatch was repaired.')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByText('The record of one dispatch is damaged.')).toBeHidden();
  await expect(app.page.getByText('The description of this corpus (corpus.json) is damaged.')).toBeHidden();
  await expect(app.page.getByText('Sample dispatches')).toBeVisible();
  expect((await storedDispatch(app, id))?.status).toBe('second-look');
});

test('takes a dispatch down after asking twice, verifies, and saves elsewhere what the disk refuses', async ({
  app,
}) => {
  test.slow();
  const { page, corpusFolder } = app;
  await openDispatch(page, 0);
  const gone = await sampleId('000_34117e46335b483c.txt');
  const { source } = (await storedDispatch(app, gone)) as { source: { sha256: string } };
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Take the dispatch down');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Take down 1 dispatch?' });
  const meant = dialog.getByRole('list', { name: 'What this is about' });
  await expect(meant).toContainText('000_34117e46335b483c.txt');
  const next = dialog.getByRole('button', { name: 'Continue…' });
  await expect(next).toBeDisabled();
  await dialog.getByLabel('Why').fill('court order 12');
  await next.click();
  await expect(dialog.getByText('1 dispatch will be destroyed. This cannot be undone.')).toBeVisible();
  await expect(meant).toContainText('000_34117e46335b483c.txt');
  await dialog.getByRole('button', { name: 'Destroy for good' }).click();
  await expect(dispatches(page)).toHaveCount(4);
  await expect(
    readFile(join(corpusFolder, 'originals', source.sha256.slice(0, 2), source.sha256)),
  ).rejects.toThrow('ENOENT');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Verify the corpus');
  await page.keyboard.press('Enter');
  const report = page.getByRole('dialog', { name: 'Verify the corpus' });
  await expect(report.getByText('All 4 sources are unchanged.')).toBeVisible();
  await expect(report.getByText('4 dispatches and 4 sources read.', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  // The folder of histories is in the way of every save; the copy elsewhere has what could not be saved.
  await openDispatch(page, 3);
  const folder = join(corpusFolder, 'history');
  await saved(page);
  await page
    .getByRole('tabpanel', { name: 'Curate' })
    .getByRole('button', { name: /^space inserted/ })
    .first()
    .click();
  await rename(folder, `${folder}.away`);
  await writeFile(folder, '');
  await page.keyboard.press('r');
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Not saved');
  await page.getByRole('button', { name: 'Save elsewhere…' }).click();
  await rm(folder);
  await rename(`${folder}.away`, folder);
  const copy = page.getByRole('dialog', { name: 'Copy the corpus elsewhere' });
  const target = join(app.folder, 'elsewhere');
  await copy.getByLabel('New or empty folder').fill(target);
  await copy.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(copy.getByText(`The copy is complete: ${target}`)).toBeVisible();
  await copy.getByRole('button', { name: 'Go on in the copy' }).click();
  await saved(page);
  await expect(dispatches(page)).toHaveCount(4);
});

test('exports nothing that was put out of the corpus, unless that is asked for', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 1);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Exclude from the corpus');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('searchbox', { name: 'Search dispatches' }).fill('Une cérémonie');
  await expect(dispatches(page)).toHaveCount(2);
  expect((await exportBy(app, 'JSON Lines', 'kept.jsonl')).trim().split('\n')).toHaveLength(4);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: '4 dispatches, without the one excluded' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'The whole corpus, 5 dispatches' })).toBeVisible();
});

test('says of an export in how many of its dispatches something is left to decide', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 4);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const told = dialog.getByText('In 1 of these something is left to decide.');
  await expect(told).toBeVisible();
  await dialog.getByRole('radio', { name: /^Reviewed only/ }).check({ force: true });
  await expect(told).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await saved(page);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('radio', { name: /^The whole corpus/ })).toBeChecked();
  await expect(told).toHaveCount(0);
});
