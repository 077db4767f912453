/** Going from one dispatch to the next, and back: what was decided can be undone, and the keys go where the eyes are. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { dispatches, openDispatch, saved, showView } from './window.ts';

const text = (page: Page): Locator => page.locator('.view-scroller');
const title = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 1 });

/** Opens the first dispatch that has undecided edits and takes the last of its decisions, which leaves it. */
const decideToTheEnd = async (page: Page): Promise<string> => {
  await openDispatch(page, 0);
  await page.keyboard.press('j');
  const left = (await title(page).textContent()) ?? '';
  const notice = page.getByRole('region', { name: 'Notices' }).getByText(/^Accepted in/);
  for (let pressed = 0; pressed < 200 && !(await notice.isVisible()); pressed++) {
    const before = await page
      .getByText(/ to decide$/)
      .first()
      .textContent();
    await page.keyboard.press('a');
    await expect(page.getByText(/ to decide$/).first()).not.toHaveText(before ?? '');
  }
  return left;
};

test('says which dispatch a decision has left, and undoes it there', async ({ app }) => {
  const { page } = app;
  const left = await decideToTheEnd(page);
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Accepted in “');
  await expect(title(page)).not.toHaveText(left);
  await expect(text(page)).toBeFocused();
  await page.getByRole('button', { name: 'Undo and go back' }).click();
  await saved(page);
  await expect(page.getByText(/^1 of \d+ to decide$/)).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByText(/^1 of \d+ to decide$/)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^1 of \d+ to decide$/)).toBeVisible();
});

test('marks a dispatch reviewed from a tab and from a field, which is kept', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 0);
  const ask = page.getByRole('dialog');
  await showView(page, 'Review');
  await expect(page.getByRole('tab', { name: 'Review' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await ask.getByRole('button').filter({ hasText: /leave/i }).first().click();
  await expect(page.getByText('Dispatch 2 of')).toBeVisible();
  await expect(text(page)).toBeFocused();
  await page.getByLabel('Agency').fill('VNA-typed');
  await page.keyboard.press('Control+Enter');
  await ask.getByRole('button').filter({ hasText: /leave/i }).first().click();
  await expect(page.getByText('Dispatch 3 of')).toBeVisible();
  await openDispatch(page, 1);
  await expect(page.getByLabel('Agency')).toHaveValue('VNA-typed');
});

test('puts the focus into the text after a view was chosen by key and when find is left', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 0);
  for (const key of ['Control+2', 'Control+3', 'Control+1']) {
    await page.keyboard.press(key);
    await expect(text(page)).toBeFocused();
  }
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('textbox', { name: 'Find in the dispatch' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
});

test('opens the next dispatch when the open one is removed', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 2);
  const next = await dispatches(page).nth(3).getByRole('button').first().locator('.row-title').textContent();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Remove the dispatch');
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(dispatches(page)).toHaveCount(4);
  await expect(page.getByText('Dispatch 3 of 4')).toBeVisible();
  await expect(title(page)).toContainText(next ?? '');
});
