/** Words that an input method composes, as in Vietnamese and Chinese: a key that ends or leaves a composition does nothing else. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { openDispatch, saved } from './window.ts';

/** Begins a composition in the field that has the focus, as the system's input method does. */
const compose = async (page: Page, text: string): Promise<void> => {
  const system = await page.context().newCDPSession(page);
  await system.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  await system.detach();
};

test('adds no half word to a list of metadata', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 1);
  const persons = page.getByRole('combobox', { name: 'Add to persons' });
  const added = page.getByRole('list', { name: 'Persons' }).getByRole('listitem');
  const before = await added.count();
  await persons.focus();
  await compose(page, 'Nguye');
  await page.keyboard.press('Enter');
  await page.keyboard.press(',');
  await expect(persons).toHaveValue(/Nguye/);
  await expect(added).toHaveCount(before);
  await persons.fill('Nguyễn');
  await page.keyboard.press('Enter');
  await expect(added).toHaveCount(before + 1);
  await saved(page);
  expect(app.complaints).toEqual([]);
});

test('keeps no half word in a field of one line, and forgets none that is being composed', async ({
  app,
}) => {
  const { page } = app;
  await openDispatch(page, 1);
  const agency = page.getByRole('combobox', { name: 'Agency' });
  await agency.fill('');
  await compose(page, 'Thô');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(agency).toHaveValue('Thô');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  expect(app.complaints).toEqual([]);
});
