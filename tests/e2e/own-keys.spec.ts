/** Keys of one's own: given, refused where another command has them, kept over a start, and given back. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { dispatches, evidence } from './window.ts';

const NEXT = 'Next undecided edit';

const accept = (page: Page) => evidence(page).getByRole('button', { name: 'Accept' });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Change the keys' });

/** Opens the dialog from the list of keys, with the one command that is looked for. */
const openKeys = async (page: Page) => {
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Change the keys…' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('searchbox', { name: 'Find a command' }).fill('next undecided');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  return dialog;
};

/** Closes every dialog, and no edit is chosen. */
const leave = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(accept(page)).toHaveCount(0);
};

test('gives a command other keys, which hold after a start, and its usual ones again', async ({ app }) => {
  await expect(dispatches(app.page)).toHaveCount(5);
  const dialog = await openKeys(app.page);
  await dialog.getByRole('button', { name: `Add keys to “${NEXT}”` }).click();
  await expect(dialog.getByRole('textbox', { name: `Add keys to “${NEXT}”` })).toBeFocused();
  await app.page.keyboard.press('a');
  await expect(dialog.getByRole('alert')).toContainText('“Accept” has these keys.');
  await app.page.keyboard.press('Backspace');
  await app.page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('alert')).toContainText('means the same in every program');
  await app.page.keyboard.press('y');
  await app.page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: `Remove j from “${NEXT}”` }).click();
  await expect(dialog.getByRole('button', { name: `Remove y from “${NEXT}”` })).toBeVisible();
  await expect(dialog.getByRole('button', { name: `Remove j from “${NEXT}”` })).toHaveCount(0);
  await leave(app.page);

  await app.restart();
  await expect(dispatches(app.page)).toHaveCount(5);
  await expect(app.page.getByText('Dispatch 1 of 5')).toBeVisible();
  // Its edits come with the column beside it, a moment later.
  await expect(app.page.getByRole('form', { name: 'Metadata' })).toBeVisible();
  await app.page.keyboard.press('j');
  await app.page.keyboard.press('y');
  await expect(accept(app.page)).toBeEnabled();

  const again = await openKeys(app.page);
  await again.getByRole('button', { name: `Give “${NEXT}” its usual keys again` }).click();
  await expect(again.getByRole('button', { name: `Remove j from “${NEXT}”` })).toBeVisible();
  await leave(app.page);
  await app.page.keyboard.press('y');
  await expect(accept(app.page)).toHaveCount(0);
  await app.page.keyboard.press('j');
  await expect(accept(app.page)).toBeEnabled();
});

test('takes keys from the command that has them, if it is told to', async ({ app }) => {
  await expect(dispatches(app.page)).toHaveCount(5);
  const dialog = await openKeys(app.page);
  await dialog.getByRole('button', { name: `Add keys to “${NEXT}”` }).click();
  await app.page.keyboard.press('r');
  await dialog.getByRole('button', { name: 'Take them from it' }).click();
  await expect(dialog.getByRole('button', { name: `Remove r from “${NEXT}”` })).toBeVisible();
  await dialog.getByRole('searchbox', { name: 'Find a command' }).fill('reject');
  await expect(dialog.getByRole('button', { name: /^Remove r from/ })).toHaveCount(0);
  await leave(app.page);
  await app.page.keyboard.press('r');
  await expect(accept(app.page)).toBeEnabled();
  await expect(evidence(app.page)).not.toContainText('Rejected');
});

test('makes a corpus by the keys that its menu prints, and prints none that a browser keeps for itself', async ({
  app,
}) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog.getByText('Open a corpus…')).toBeVisible();
  const row = dialog.locator('dl > div', { hasText: 'Create a corpus…' });
  if (app.host === 'loopback') return expect(row).toHaveCount(0);
  await expect(row).toContainText('Ctrl');
  await page.keyboard.press('Escape');
  await expect(row).toHaveCount(0);
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('dialog', { name: 'Create a corpus' })).toBeVisible();
});
