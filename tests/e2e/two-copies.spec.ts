/** What comes back and what comes from elsewhere: another archivist's copy, an import, a removed dispatch; told in words. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import {
  dispatches,
  evidence,
  importPaths,
  openDispatch,
  sampleId,
  saved,
  storedDispatch,
} from './window.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** Does an action by its name in the palette. */
const act = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
};

test('asks whether a dispatch stays that another copy removed, and then never again', async ({ app }) => {
  const { page, corpusFolder, folder } = app;
  await openDispatch(page, 0);
  const id = await sampleId('000_34117e46335b483c.txt');
  await saved(page);
  const other = join(folder, 'other');
  await cp(corpusFolder, other, { recursive: true });
  await rm(join(other, '.lock'));
  const { source } = (await storedDispatch(app, id)) as { source: { sha256: string } };
  const tombstone = {
    ...{ id, sha256: source.sha256, name: 'a.txt', title: 'A', reason: 'a double' },
    ...{ by: { kind: 'person', name: 'Bob' }, at: '2026-03-01T10:00:00.000Z' },
  };
  await writeFile(join(other, 'removed', `${id}.json`), JSON.stringify(tombstone));
  await page.getByLabel('Notes').fill('to be kept');
  await page.keyboard.press('Tab');
  await saved(page);

  await act(page, 'Join another copy');
  const joining = page.getByRole('dialog', { name: 'Join another copy' });
  await joining.getByLabel('Folder of the other copy').fill(other);
  await joining.getByRole('button', { name: 'Join', exact: true }).click();
  await joining.getByRole('button', { name: 'Settle 1 conflict…' }).click();
  const conflicts = page.getByRole('dialog', { name: 'Conflicts' });
  const removal = conflicts.getByRole('group', { name: 'In the corpus' });
  await expect(removal.getByText('Removed: a double')).toBeVisible();
  await expect(removal.getByText('Stays, with what was decided on it since')).toBeVisible();
  await expect(removal.getByRole('radio', { name: /^Here/ })).toBeChecked();
  await conflicts.getByRole('button', { name: /^Settle the conflicts of/ }).click();
  await expect(conflicts.getByText('No conflicts are waiting.')).toBeVisible();
  await page.keyboard.press('Escape');
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByText('Kept, though removed in “other”')).toBeVisible();

  await act(page, 'Join another copy');
  await joining.getByLabel('Folder of the other copy').fill(other);
  await joining.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(joining.getByText('It holds nothing that is not here already.')).toBeVisible();
  await expect(joining.getByRole('button', { name: /^Settle/ })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(dispatches(page)).toHaveCount(5);
});

test('tells of an import what was carried over, taken down and read back, and lets one decision be taken back', async ({
  app,
}) => {
  test.slow();
  const { page, folder } = app;
  await openDispatch(page, 0);
  const [first, third] = ['000_34117e46335b483c.txt', '002_122bbc68995c756b.txt'];
  await page.getByRole('combobox', { name: 'Tags' }).fill('ministère');
  await page.keyboard.press('Enter');
  await saved(page);

  await openDispatch(page, 1);
  await act(page, 'Take the dispatch down');
  const dialog = page.getByRole('dialog', { name: 'Take down 1 dispatch?' });
  await dialog.getByLabel('Why').fill('court order 12');
  await dialog.getByRole('button', { name: 'Continue…' }).click();
  await dialog.getByRole('button', { name: 'Destroy for good' }).click();
  await expect(dispatches(page)).toHaveCount(4);

  const inbox = join(folder, 'inbox');
  await mkdir(inbox);
  const text = await readFile(new URL(first, SEEDS), 'utf8');
  await writeFile(join(inbox, 'newer.txt'), text.replace(/\.(\s*)$/, ', dit-on.$1').concat('\n'));
  const id = await sampleId(third);
  const operation = { type: 'set-notes', notes: 'from the broken disk' };
  const decided = { by: { kind: 'person', name: 'Bob' }, at: '2026-03-01T10:00:00.000Z' };
  const unsaved = [{ id, revision: 1, errands: [{ kind: 'apply', operation, decided }] }];
  await writeFile(join(inbox, 'unsaved-decisions.json'), JSON.stringify({ unsaved }));
  const outcome = await importPaths(app, [
    join(inbox, 'newer.txt'),
    new URL('001_679247a4154d51ed.txt', SEEDS).pathname,
    join(inbox, 'unsaved-decisions.json'),
  ]);
  await expect(outcome.getByText('1 new dispatch')).toBeVisible();
  await expect(outcome.getByText(/^1 is a newer version of a dispatch/)).toBeVisible();
  await expect(outcome.getByText(/court order 12/)).toBeVisible();
  await expect(outcome.getByText('1 dispatch took over decisions that had not been saved')).toBeVisible();
  await outcome.getByRole('button', { name: 'Open the first' }).click();
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByText('Carried over from the earlier version: Tags')).toBeVisible();
  await history.getByRole('button', { name: /^Take back alone.*Tags/ }).click();
  await expect(history.getByText('Took an older decision back')).toBeVisible();
  await expect.poll(async () => (await storedDispatch(app, id))?.notes).toBe('from the broken disk');
});

test('has a removed dispatch back from the list of removed ones, and goes from its history to the place', async ({
  app,
}) => {
  const { page } = app;
  await openDispatch(page, 4);
  const curate = page.getByRole('tabpanel', { name: 'Curate' });
  await curate
    .getByRole('button', { name: /^space inserted/ })
    .first()
    .click();
  await page.keyboard.press('r');
  await saved(page);
  await act(page, 'Remove the dispatch');
  const dialog = page.getByRole('dialog', { name: 'Remove 1 dispatch?' });
  await dialog.getByLabel('Reason').fill('by mistake');
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(dispatches(page)).toHaveCount(4);

  await act(page, 'Removed dispatches');
  const removed = page.getByRole('dialog', { name: 'Removed dispatches' });
  await expect(removed.getByText('by mistake')).toBeVisible();
  await removed.getByRole('button', { name: /^Restore “/ }).click();
  await expect(removed.getByText('Nothing was removed from this corpus.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dispatches(page)).toHaveCount(5);

  await openDispatch(page, 4);
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByText(/^Restored to the corpus \(removed by /)).toBeVisible();
  await history.getByRole('button', { name: /^Rejected 1 edit: “.+” becomes “.*·.*”$/ }).click();
  await expect(evidence(page).getByRole('button', { name: 'Accept' })).toBeVisible();
});
