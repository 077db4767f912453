/** Going from one dispatch to the next, and back: what was decided can be undone, and the keys go where the eyes are. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { dispatches, importWaiting, openDispatch, saved, showView } from './window.ts';

const text = (page: Page): Locator => page.locator('.view-scroller');
const title = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 1 });

test('says which dispatch a decision has left, and undoes it there', async ({ app }) => {
  const { page } = app;
  const undecided = page.getByText(/^1 of \d+ to decide$/);
  const notices = page.getByRole('region', { name: 'Notices' });
  await importWaiting(app);
  await openDispatch(page, 5);
  const left = (await title(page).textContent()) ?? '';
  await page.keyboard.press('j');
  for (const undo of [
    () => notices.getByRole('button', { name: 'Undo and go back' }).click(),
    () => page.keyboard.press('Control+z'),
  ]) {
    await page.keyboard.press('a');
    await expect(notices).toContainText(`Accepted in “${left}”.`);
    await expect(page.getByText('Dispatch 7 of 7')).toBeVisible();
    await expect(text(page)).toBeFocused();
    await undo();
    await expect(title(page)).toHaveText(left);
    await expect(undecided).toBeVisible();
    await expect(notices).not.toContainText('Accepted');
    await saved(page);
  }
});

test('offers to take back a decision no longer than it is the last', async ({ app }) => {
  const { page } = app;
  const notices = page.getByRole('region', { name: 'Notices' });
  await importWaiting(app);
  await openDispatch(page, 5);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect(page.getByText('Dispatch 7 of 7')).toBeVisible();
  await expect(notices).toContainText('Accepted in');
  await page.keyboard.press('r');
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText('rejected');
  await expect(notices).not.toContainText('Accepted in');
});

test('marks a dispatch reviewed from a tab and from a field, which is kept', async ({ app }) => {
  const { page } = app;
  await importWaiting(app);
  await openDispatch(page, 3);
  await showView(page, 'Review');
  await expect(page.getByRole('tab', { name: 'Review' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Dispatch 5 of')).toBeVisible();
  await expect(text(page)).toBeFocused();
  await page.getByRole('combobox', { name: 'Agency' }).fill('VNA-typed');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Leave/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dispatch 6 of')).toBeVisible();
  await openDispatch(page, 4);
  await expect(page.getByRole('combobox', { name: 'Agency' })).toHaveValue('VNA-typed');
});

test('begins a dialog at its main button, also when the dialog gets the focus as a whole once more', async ({
  app,
}) => {
  const { page } = app;
  await importWaiting(app);
  await openDispatch(page, 5);
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  const leave = dialog.getByRole('button', { name: /^Leave/ });
  await expect(leave).toBeFocused();
  await leave.blur();
  await dialog.focus();
  await expect(leave).toBeFocused();
  await dialog.getByRole('heading').click();
  await expect(dialog).toBeFocused();
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

test('has what was removed together back in one step, by undo and from the list of what was removed', async ({
  app,
}) => {
  const { page } = app;
  await openDispatch(page, 0);
  const command = async (name: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  };
  const titleOf = async (index: number): Promise<string> =>
    ((await dispatches(page).nth(index).locator('.row-title').textContent()) ?? '').replace(
      'No headline: ',
      '',
    );
  const [opened, ...others] = [await titleOf(0), await titleOf(1), await titleOf(2)];
  const removeTwo = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Select several' }).click();
    for (const index of [1, 2]) await dispatches(page).nth(index).getByRole('checkbox').check();
    await command('Remove the 2 dispatches selected in the list');
    const dialog = page.getByRole('dialog', { name: 'Remove 2 dispatches?' });
    // It says which ones, and that the open one is not among them.
    const about = dialog.getByRole('list', { name: 'What this is about' }).getByRole('listitem');
    await expect(about).toContainText(others);
    await expect(dialog.getByText(`The open dispatch, “${opened}”, stays as it is.`)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('twice');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(dispatches(page)).toHaveCount(3);
  };
  await removeTwo();
  await page.keyboard.press('Control+z');
  await expect(dispatches(page)).toHaveCount(5);
  await expect(page.getByText('2 dispatches were restored.')).toBeVisible();
  await removeTwo();
  await command('Removed dispatches');
  await page.getByRole('button', { name: 'Restore the 2 removed together' }).click();
  await expect(page.getByText('Nothing was removed from this corpus.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dispatches(page)).toHaveCount(5);
});

test('stays in a dispatch whose decided edits are checked, and goes to the next of them', async ({ app }) => {
  const { page } = app;
  await importWaiting(app);
  await openDispatch(page, 0);
  const left = (await title(page).textContent()) ?? '';
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await page.keyboard.press('Shift+J');
  await expect(evidence).toContainText('edit 1 of 7');
  await page.keyboard.press('r');
  await saved(page);
  await expect(title(page)).toHaveText(left);
  await expect(evidence).toContainText('edit 2 of 7');
  await page.keyboard.press('Shift+K');
  await expect(evidence).toContainText('edit 1 of 7');
  await expect(evidence).toContainText('rejected');
});

test('undoes nothing of a dispatch that another page hides', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 0);
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('r');
  await saved(page);
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect(undo).toBeEnabled();
  const pages = page.getByRole('navigation', { name: 'Pages' });
  for (const name of ['Statistics', 'Rules', 'Export']) {
    await pages.getByRole('button', { name }).click();
    await expect(page.getByRole('main').getByRole('heading', { name, level: 1 })).toBeVisible();
    await page.keyboard.press('Control+z');
  }
  await pages.getByRole('button', { name: 'Dispatches' }).click();
  await expect(undo).toBeEnabled();
});

test('begins editing by hand at the chosen edit', async ({ app }) => {
  const { page } = app;
  await importWaiting(app);
  for (const [view, dispatch, typed] of [
    ['Curate', 5, 'Hier, AnnaxMorel a'],
    ['Review', 6, 'Hier, BrunoxDurand a'],
  ] as const) {
    await openDispatch(page, dispatch);
    await showView(page, view);
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    const editor = page.getByRole('textbox', { name: 'Cleaned text of the block' });
    await expect(editor).toBeFocused();
    await page.keyboard.type('x');
    await expect(editor).toContainText(typed);
    await page.keyboard.press('Escape');
    await saved(page);
  }
});
