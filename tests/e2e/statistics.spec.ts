/** The Statistics page: what the dispatches are about, and the way from a row to the dispatches it counts. */
import { expect, test } from './app.ts';
import { dispatches, openDispatch, saved } from './window.ts';

test('counts the dispatches by year and by tag, and leads to those of a row', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 1);
  const tags = page.getByRole('form', { name: 'Metadata' }).getByRole('combobox', { name: 'Add to tags' });
  await tags.fill('sécurité');
  await tags.press('Enter');
  await saved(page);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) });
  await pages.getByRole('button', { name: 'Statistics' }).click();
  await expect(page.getByRole('heading', { name: 'Dispatches by year' })).toBeVisible();
  await expect(row('2019').getByRole('cell')).toHaveText(['1', '20%']);
  await expect(row('sécurité').getByRole('cell')).toHaveText(['1', '20%']);
  await row('2019').getByRole('button').click();
  await expect(dispatches(page)).toHaveCount(1);
  await pages.getByRole('button', { name: 'Statistics' }).click();
  await row('sécurité').getByRole('button').click();
  await expect(dispatches(page)).toHaveCount(1);
  await expect(dispatches(page)).toContainText('Vietnam et Russie coopèrent');
});
