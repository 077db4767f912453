/**
 * Many dispatches that are had back at once: that is answered when the decision is on the disk, they come into the list a few
 * at a time behind it, and the list says so until all are there.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { dispatches, importPaths } from './window.ts';

/** So many come back in more than one piece, and are told as coming in between. */
const MANY = 100;

/** Keeps what the note of the list says from now on, however short a while it says it; gives what it has said. */
const noting = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  await page.evaluate(() => {
    const said = new Set<string>();
    const look = (): void => {
      for (const note of document.querySelectorAll('.reading-note'))
        for (const bar of note.querySelectorAll('progress'))
          said.add(`${bar.getAttribute('aria-label')} | ${note.textContent} | ${bar.value} of ${bar.max}`);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
};

test('many that are had back are told as coming until the list has them all', async ({ app }) => {
  const { page, folder } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const lines = Array.from({ length: MANY }, (_, i) =>
    JSON.stringify({ text: `La ligne ${i} est ouverte.` }),
  );
  const path = join(folder, 'lignes.jsonl');
  await writeFile(path, lines.join('\n'));
  const dialog = await importPaths(app, [path]);
  await expect(dialog.getByText(`${MANY} new dispatches`)).toBeVisible();
  await page.keyboard.press('Escape');
  const first = page.locator('li[aria-posinset="1"]');
  await expect(first).toHaveAttribute('aria-setsize', String(MANY + 5));

  // Those of the import alone, most of which were never in sight.
  await page.getByRole('searchbox', { name: 'Search dispatches' }).fill('ouverte');
  await expect(first).toHaveAttribute('aria-setsize', String(MANY));
  await page.getByRole('button', { name: 'Select several' }).click();
  await page.getByRole('button', { name: `All (${MANY})`, exact: true }).click();
  await expect(page.getByText(`${MANY} selected`)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Remove the dispatch');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('by mistake');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search dispatches' }).fill('');
  await expect(dispatches(page)).toHaveCount(5);

  const said = await noting(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Restore what was removed last');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${MANY} dispatches were restored.`)).toBeVisible();
  await expect(first).toHaveAttribute('aria-setsize', String(MANY + 5));
  await expect(page.locator('.reading-note')).toHaveCount(0);
  const notes = await said();
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(note).toMatch(/^(.+) \| \1 \| \d+ of 100$/);
});
