/** A long list by keys: the focus follows to rows that are not loaded yet, and Tab reaches a row that is in sight. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { dispatches, importPaths, loadBelowRoutes, openDispatch } from './window.ts';

const COUNT = 120;
/** The height of a row in px. */
const ROW = 80;
/** The height of the list holds fewer rows than this, with those drawn around them. */
const FAR = 40;

/** The row at an index of the list, from 0, if it is drawn. */
const row = (page: Page, index: number): Locator => page.locator(`li[aria-posinset="${index + 1}"]`);

/** Dispatches of one line, as many as make 120 with the sample; every tenth tells of a harbour. */
const fill = async (app: App): Promise<void> => {
  const { page, folder } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const lines = Array.from({ length: COUNT - 5 }, (_, i) =>
    JSON.stringify({ text: `La ligne ${i} ${i % 10 === 0 ? 'parle du port' : 'est ouverte'}.` }),
  );
  const path = join(folder, 'lignes.jsonl');
  await writeFile(path, lines.join('\n'));
  const dialog = await importPaths(app, [path]);
  await expect(dialog.getByText(`${COUNT - 5} new dispatches`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(row(page, 0)).toHaveAttribute('aria-setsize', String(COUNT));
};

/** The row at `index` has the focus, is in sight, and has come. */
const expectAt = async (page: Page, index: number): Promise<void> => {
  const button = row(page, index).getByRole('button');
  await expect(button).toBeFocused();
  await expect(button).toBeInViewport({ ratio: 0.9 });
  await expect(button).not.toHaveAttribute('aria-disabled');
  await expect(button).toBeFocused();
};

/** Presses Tab from the search until a row has the focus, and tells which; null where none of the list has it. */
const tabbedRow = async (page: Page): Promise<number | null> => {
  await page.getByRole('searchbox', { name: 'Search dispatches' }).focus();
  for (let step = 0; step < 15; step++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() =>
      document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset'),
    );
    if (place) return Number(place) - 1;
  }
  return null;
};

/** Turns the wheel over the list by so many rows; what Playwright hovers over it would bring into sight. */
const wheel = async (page: Page, rows: number): Promise<void> => {
  const box = await page.getByRole('search').boundingBox();
  if (box === null) throw new Error('the search is not in sight');
  await page.mouse.move(box.x + 40, 700);
  await page.mouse.wheel(0, rows * ROW);
};

test('walks to the ends of a long list and back, page by page and row by row', async ({ app }) => {
  const { page } = app;
  await fill(app);
  await row(page, 0).getByRole('button').focus();
  for (const [key, index] of [
    ['End', 119],
    ['ArrowUp', 118],
    ['PageUp', 110],
    ['Home', 0],
    ['ArrowDown', 1],
    ['PageDown', 9],
    ['End', 119],
    ['ArrowDown', 119],
  ] as const) {
    await page.keyboard.press(key);
    await expectAt(page, index);
  }
  // Held down, it passes rows whose pages have not come.
  await page.keyboard.press('Home');
  for (let step = 0; step < 10; step++) await page.keyboard.press('PageDown');
  await expectAt(page, 80);
  // Scrolled out of sight, it keeps the focus, and is walked from.
  await wheel(page, -FAR);
  await expect(row(page, 80 - FAR)).toBeInViewport();
  await expect(row(page, 80).getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expectAt(page, 81);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Dispatch 82 of ${COUNT}`)).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('Tab reaches the first row after a search, and one in sight after the list was scrolled', async ({
  app,
}) => {
  const { page } = app;
  await fill(app);
  await openDispatch(page, 12);
  await page.getByRole('searchbox', { name: 'Search dispatches' }).fill('"parle du port"');
  await expect(row(page, 0)).toHaveAttribute('aria-setsize', '12');
  expect(await tabbedRow(page)).toBe(0);
  await page.keyboard.press('End');
  await expectAt(page, 11);

  await page.getByRole('searchbox', { name: 'Search dispatches' }).fill('');
  await expect(row(page, 0)).toHaveAttribute('aria-setsize', String(COUNT));
  await wheel(page, FAR);
  await expect(row(page, FAR)).toBeInViewport();
  const reached = await tabbedRow(page);
  expect(reached).not.toBeNull();
  await expectAt(page, reached ?? 0);
  expect(reached).toBeGreaterThanOrEqual(FAR - 1);
});

test('a row that is on its way says so, and takes the focus from nobody who has moved on', async ({
  app,
}) => {
  test.skip(app.host === 'desktop', 'what the host answers can be held back in a browser alone');
  const { page } = app;
  await fill(app);
  let held = Promise.resolve();
  await page.route(/dispatches\.list/, async (route) => {
    await held;
    await route.continue();
  });
  await loadBelowRoutes(page);
  await expect(row(page, 0)).toHaveAttribute('aria-setsize', String(COUNT));
  await row(page, 0).getByRole('button').focus();
  let release = (): void => undefined;
  held = new Promise((resolve) => {
    release = resolve;
  });
  await page.keyboard.press('End');
  const last = row(page, 119).getByRole('button');
  await expect(last).toBeFocused();
  await expect(last).toHaveAccessibleName('Reading the dispatch…');
  await page.keyboard.press('Home');
  await expectAt(page, 0);
  await page.keyboard.press('End');
  await expect(last).toHaveAccessibleName('Reading the dispatch…');
  const search = page.getByRole('searchbox', { name: 'Search dispatches' });
  await search.focus();
  release();
  await expect(last).not.toHaveAttribute('aria-disabled');
  await expect(search).toBeFocused();
});

/** A given name joined to a surname waits for a person, each pair in a series of its own. */
const GIVEN_NAMES =
  'Ahmed Anna Brigitte Carlos Claire David Emma Fatima Giovanni Hassan Ibrahim Jeanne Karim Laura Marc Nadia Olivier Pierre Robert Sophie Thomas Victor Yves Zoé';
const SURNAMES = ['Morel', 'Durand', 'Lefort'];

test('walks to the ends of a long list of series, each chosen as its page comes, and of its lines', async ({
  app,
}) => {
  const { page, folder } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const errors = GIVEN_NAMES.split(' ').flatMap((given) => SURNAMES.map((surname) => given + surname));
  const texts = [
    ...errors.map((error, n) => `Hier, ${error} a été vu par la foule, selon la note ${n}.`),
    ...Array.from(
      { length: COUNT },
      (_, n) => `Selon la note ${n}, BrunoMorel a lu le texte devant la foule.`,
    ),
  ];
  const path = join(folder, 'series.jsonl');
  await writeFile(path, texts.map((text) => JSON.stringify({ text })).join('\n'));
  const dialog = await importPaths(app, [path]);
  await expect(dialog.getByText(`${texts.length} new dispatches`)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Series', exact: true }).click();
  // Those with nothing to decide come only when they are asked for: a list that is being exchanged has two lengths.
  await expect(page.getByRole('button', { name: 'Undecided', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  const series = page.getByRole('list', { name: 'Series' });
  const first = series.locator('li[aria-posinset="1"]').getByRole('button');
  await expect(first).toContainText('120 to decide');
  const top = series.locator('li[aria-posinset="1"]');
  // One of each pair, and more than one page of the list, which comes with the whole count.
  await expect(top).toHaveAttribute('aria-setsize', /^(?:[5-9]\d|\d{3})$/);
  const count = Number(await top.getAttribute('aria-setsize'));
  await first.focus();
  await page.keyboard.press('End');
  const last = series.locator(`li[aria-posinset="${count}"]`).getByRole('button');
  await expect(last).toBeFocused();
  await expect(last).not.toHaveAttribute('aria-disabled');
  await expect(last).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute('aria-current', 'true');

  const lines = page.getByRole('list', { name: 'Edits in context' });
  const line = (index: number): Locator => lines.locator(`li[aria-posinset="${index + 1}"]`);
  await expect(line(0)).toHaveAttribute('aria-setsize', String(COUNT));
  await line(0).getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(
    line(COUNT - 1)
      .getByRole('button')
      .first(),
  ).toBeFocused();
  // A decision by a row's own button, which can then not be pressed again, leaves the focus in the row.
  await line(COUNT - 1)
    .getByRole('button', { name: /^Reject in/ })
    .click();
  await expect(line(COUNT - 1).getByText('rejected')).toBeVisible();
  await expect(line(COUNT - 1).locator(':focus')).toHaveCount(1);
  expect(app.complaints).toEqual([]);
});

test('Shift ticks all from the one ticked last, or from the one that is shown', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 1);
  await dispatches(page)
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Select several' }).click();
  const boxes = page.getByRole('list', { name: 'Dispatches' }).getByRole('checkbox');
  await boxes.nth(4).click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 selected')).toBeVisible();
  await expect(boxes.nth(3)).toBeChecked();
  await expect(boxes.nth(1)).not.toBeChecked();
});

test('selects rows by their titles, with Shift up to there, and Escape leaves selecting', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 4);
  const text = page.getByRole('tabpanel', { name: 'Curate' });
  await text.getByText('Une cérémonie a eu lieu').first().click();
  await page.getByRole('button', { name: 'Select several' }).click();
  await row(page, 0).locator('.row-title').click();
  await row(page, 3)
    .locator('.row-title')
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('4 selected')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  // In the list, Escape is about what is selected there and leaves the block in the text as it is.
  await page.keyboard.press('Escape');
  await expect(page.getByText('4 selected')).toBeHidden();
  await expect(row(page, 3).getByRole('button')).toBeFocused();
  await expect(text.locator('[data-selected]').first()).toBeVisible();
  // In the text it is about that first: the place in the block, then the block.
  await page.getByRole('button', { name: 'Select several' }).click();
  await row(page, 1).locator('.row-title').click();
  await text.getByText('Une cérémonie a eu lieu').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(text.locator('[data-selected]')).toHaveCount(0);
  await expect(page.getByText('1 selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 selected')).toBeHidden();
  expect(app.complaints).toEqual([]);
});
