/** The list narrowed by facets and fields, kept as a worklist, chosen again after a restart, renamed and deleted. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { dispatches, evidence, openDispatch } from './window.ts';

const openMenu = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
};

test('filters, keeps what was found under a name, and finds it again', async ({ app }) => {
  test.slow();
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);

  await page.getByRole('button', { name: 'Filters' }).click();
  const block = page.getByRole('combobox', { name: 'Block' });
  const option = block.locator('option', { hasText: 'Teaser headline' });
  await expect(option).toHaveText(/\(\d+\)/);
  const [, counted = ''] = /\((\d+)\)/.exec((await option.textContent()) ?? '') ?? [];
  await block.selectOption('teaser-headline');
  await expect(dispatches(page)).toHaveCount(Number(counted));
  expect(Number(counted)).toBeLessThan(5);
  const rule = page.getByRole('combobox', { name: 'Rule' });
  await rule.selectOption({ index: 1 });
  const filters = page.getByRole('button', { name: 'Filters 2' });
  await filters.click();
  await expect(filters).toContainText('Teaser headline, ');
  await filters.click();
  await expect(filters).not.toContainText('Teaser headline');
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(dispatches(page)).toHaveCount(5);
  await expect(block).toHaveValue('');

  const search = page.getByRole('searchbox', { name: 'Search dispatches' });
  await search.fill('role:teaser status:new');
  await expect(dispatches(page)).toHaveCount(Number(counted));

  await openMenu(page, 'Worklists');
  await page.getByRole('menuitem', { name: 'Keep this list…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep this list' });
  // The dialog begins in its field.
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('With teasers');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept as “With teasers”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'With teasers', exact: true })).toBeVisible();

  await app.restart();
  await expect(dispatches(app.page)).toHaveCount(5);
  await openMenu(app.page, 'Worklists');
  await app.page.getByRole('menuitem', { name: `With teasers, ${counted}` }).click();
  await expect(dispatches(app.page)).toHaveCount(Number(counted));

  await openMenu(app.page, 'With teasers');
  await app.page.getByRole('menuitem', { name: 'Rename or delete…' }).click();
  const edit = app.page.getByRole('dialog', { name: 'Worklist' });
  await edit.getByRole('textbox', { name: 'Name' }).fill('Teasers');
  await edit.getByRole('button', { name: 'Rename' }).click();
  await openMenu(app.page, 'Teasers');
  await app.page.getByRole('menuitem', { name: 'Rename or delete…' }).click();
  await edit.getByRole('button', { name: 'Delete worklist' }).click();
  await expect(app.page.getByRole('button', { name: 'Worklists', exact: true })).toBeVisible();
  await expect(dispatches(app.page)).toHaveCount(Number(counted));
  expect(app.complaints).toEqual([]);
});

test('the first decision of a corpus moves no row of the list', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 4);
  const row = dispatches(page).nth(4);
  const before = await row.boundingBox();
  await page.keyboard.press('j');
  await evidence(page).getByRole('button', { name: 'Reject' }).click();
  await expect(page.getByRole('button', { name: 'In progress 1' })).toBeVisible();
  expect(await row.boundingBox()).toEqual(before);
});

/** How many places are marked in the text that is shown, beside the one that is gone to. */
const marked = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    ['dispatch-found', 'dispatch-found-current'].map((name) => CSS.highlights.get(name)?.size ?? 0),
  );

test('shows what was searched for in the dispatch that is opened from the list, and goes through it', async ({
  app,
}) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const search = page.getByRole('searchbox', { name: 'Search dispatches' });
  const curate = page.getByRole('tabpanel', { name: 'Curate' });
  await search.fill('status:new vietcombank');
  await search.press('Enter');
  await expect(dispatches(page)).toHaveCount(1);
  await expect(page.getByText('Dispatch 1 of 1')).toBeVisible();
  await expect(curate.getByText('Vietnam Vietcombank')).toBeInViewport();
  await expect.poll(() => marked(page)).toEqual([1, 0]);
  // The focus went to the text, where single keys work; there, find has the same words.
  await page.keyboard.press('Control+f');
  const find = page.getByRole('textbox', { name: 'Find in the dispatch' });
  await expect(find).toHaveValue('vietcombank');
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
  await expect.poll(() => marked(page)).toEqual([0, 1]);
  await find.press('Escape');
  await expect.poll(() => marked(page)).toEqual([1, 0]);
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page)).toEqual([0, 0]);
  await dispatches(page).first().getByRole('button').click();
  await expect.poll(() => marked(page)).toEqual([1, 0]);
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect.poll(() => marked(page)).toEqual([0, 0]);
  expect(app.complaints).toEqual([]);
});
