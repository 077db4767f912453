/** The job with the keyboard alone, from the first paint to the exported file: no pointer is used. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { dispatches, saved, undecidedOf } from './window.ts';

test.use({ isFirstStart: true });

test('decides, reviews and exports the sample without a pointer', async ({ app }) => {
  const { page, host, folder } = app;
  await expect(dispatches(page)).toHaveCount(5);
  await expect(page.getByText('Dispatch 1 of 5')).toBeVisible();
  const undecided = async (): Promise<number> => {
    let sum = 0;
    for (const row of await dispatches(page).all()) sum += await undecidedOf(row);
    return sum;
  };
  const accept = page.getByRole('region', { name: 'Evidence' }).getByRole('button', { name: 'Accept' });
  for (let waiting = await undecided(); waiting > 0; waiting--) {
    await page.keyboard.press('j');
    await expect(accept).toBeEnabled();
    await page.keyboard.press('a');
    await expect.poll(undecided).toBe(waiting - 1);
  }
  for (let shown = 5; shown > 1; shown--) {
    if (await page.getByText('Dispatch 1 of 5').isVisible()) break;
    await page.keyboard.press('p');
    await expect(page.getByText(`Dispatch ${shown - 1} of 5`)).toBeVisible();
  }
  for (let index = 0; index < 5; index++) {
    // The next dispatch is there, and can be marked.
    await expect(page.getByText(`Dispatch ${index + 1} of 5`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Mark reviewed' })).toBeEnabled();
    await page.keyboard.press('Control+Enter');
    await expect(dispatches(page).nth(index)).toContainText('Reviewed');
  }
  await saved(page);

  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  const pressButton = async (name: string): Promise<void> => {
    const button = dialog.getByRole('button', { name, exact: true });
    for (let step = 0; step < 20 && !(await button.evaluate((it) => it === document.activeElement)); step++) {
      await page.keyboard.press('Tab');
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  let text: string;
  if (host === 'desktop') {
    await app.answerDialog([folder]);
    await pressButton('Choose…');
    await expect(dialog.getByLabel('Folder', { exact: true })).toHaveValue(folder);
    await pressButton('Export');
    await expect(dialog.getByText(/exported$/)).toBeVisible();
    text = await readFile(join(folder, 'sample-dispatches.jsonl'), 'utf8');
  } else {
    const downloading = page.waitForEvent('download');
    await pressButton('Export');
    text = await readFile(await (await downloading).path(), 'utf8');
  }
  const statuses = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).status);
  expect(statuses).toEqual(Array(5).fill('reviewed'));
});
