/** The columns of the window: gone to and round by keys, put away for more room, and kept so. */
import { expect, test } from './app.ts';
import { openDispatch, showView } from './window.ts';

test('goes round the columns, and to the list and the metadata, by keys alone', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 1);
  const text = page.locator('.view-scroller');
  const list = page.getByRole('list', { name: 'Dispatches' });
  const inspector = page.getByRole('complementary', { name: 'About this dispatch' });
  await page.keyboard.press('l');
  await expect(list.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F6');
  await expect(text).toBeFocused();
  await page.keyboard.press('F6');
  await expect(inspector.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F6');
  await expect(list.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+F6');
  await expect(inspector.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('m');
  await expect(page.getByRole('form', { name: 'Metadata' }).locator(':focus')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Notes' }).focus();
  await page.keyboard.press('Shift+F6');
  await expect(text).toBeFocused();
});

test('puts columns away for more room, has them back where they are asked for, and keeps them so', async ({
  app,
}) => {
  const list = () => app.page.getByRole('searchbox', { name: 'Search dispatches' });
  const inspector = () => app.page.getByRole('complementary', { name: 'About this dispatch' });
  const width = async (): Promise<number> => {
    const box = await app.page.getByRole('tabpanel').boundingBox();
    return box?.width ?? 0;
  };
  await openDispatch(app.page, 1);
  await showView(app.page, 'Review');
  const narrow = await width();
  await app.page.locator('.view-scroller').focus();
  await app.page.keyboard.press('Shift+L');
  await expect(list()).toHaveCount(0);
  await app.page.getByRole('button', { name: 'Show or hide what is known of the dispatch' }).click();
  await expect(inspector()).toHaveCount(0);
  await expect.poll(width).toBeGreaterThan(narrow + 500);
  await app.page.keyboard.press('n');
  await expect(app.page.getByText('Dispatch 3 of 5')).toBeVisible();
  await app.restart();
  await expect(app.page.getByRole('tabpanel')).toBeVisible();
  await expect(list()).toHaveCount(0);
  await expect(inspector()).toHaveCount(0);
  await app.page.keyboard.press('m');
  await expect(app.page.getByRole('form', { name: 'Metadata' }).locator(':focus')).toHaveCount(1);
  await app.page.locator('.view-scroller').focus();
  await app.page.keyboard.press('l');
  await expect(app.page.getByRole('list', { name: 'Dispatches' }).locator(':focus')).toHaveCount(1);
  expect(app.complaints).toEqual([]);
});
