/** What axe finds in each view and dialog, in both themes: nothing serious. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { openDispatch, showView } from './window.ts';

const within = (page: Page, part: string): AxeBuilder => new AxeBuilder({ page }).include(part);

const found = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
};

const seriousIn = (page: Page, part: string): Promise<string[]> =>
  found(within(page, part).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']));

/** What has too little contrast: all that a theme can change. */
const faintIn = (page: Page, part: string): Promise<string[]> =>
  found(within(page, part).withRules(['color-contrast']));

/** What the palette opens, beside the dialogs that have a button. */
const BY_PALETTE = {
  describes: [
    'Description and required metadata…',
    'Describe many dispatches…',
    'Vocabularies…',
    'Names…',
    'Learn this layout…',
    'Keep the list as a worklist…',
    'Remove the dispatch…',
    'Take the dispatch down for good…',
  ],
  keeps: [
    'History of the corpus…',
    'Make a recipe…',
    'Apply a recipe…',
    'Verify the corpus…',
    'Join another copy…',
    'Copy the corpus elsewhere…',
    'Removed dispatches…',
  ],
};

/**
 * What keeps somebody out of a part of the window: all of it in light, and in dark what a theme can change. Colours that
 * still change from one to the other are neither.
 */
const expectOpenToAll = async (page: Page, part: string, what: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await seriousIn(page, part), what).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faintIn(page, part), `${what} in dark`).toEqual([]);
};

test('the views have nothing that keeps anybody out', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 4);
  for (const view of ['Curate', 'Review', 'Read'] as const) {
    await showView(page, view);
    await expectOpenToAll(page, 'body', view);
  }
});

test('the pages have nothing that keeps anybody out', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 4);
  for (const name of ['Series', 'Rules', 'Statistics', 'Export']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expectOpenToAll(page, 'body', name);
  }
});

test('the dialogs that have a button have nothing that keeps anybody out', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 4);
  for (const opener of ['Import…', 'Export…', 'Commands', 'Help', 'Settings']) {
    await page.getByRole('button', { name: opener }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectOpenToAll(page, 'body', opener);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

for (const [what, openers] of Object.entries(BY_PALETTE))
  test(`what ${what} by the palette has nothing that keeps anybody out`, async ({ app }) => {
    const { page } = app;
    await openDispatch(page, 4);
    const palette = page.getByRole('dialog', { name: 'Commands' });
    for (const opener of openers) {
      await page.keyboard.press('Control+k');
      await palette.getByRole('combobox').fill(opener);
      await page.keyboard.press('Enter');
      await expect(palette).toBeHidden();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectOpenToAll(page, '[role="dialog"]', opener);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
