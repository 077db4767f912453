/** What axe finds in each view and dialog, in both themes: nothing serious. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { openDispatch, showView } from './window.ts';

const seriousIn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the views and pages in ${colorScheme} have nothing that keeps anybody out`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme });
    await openDispatch(page, 4);
    for (const view of ['Curate', 'Review', 'Read'] as const) {
      await showView(page, view);
      expect.soft(await seriousIn(page), view).toEqual([]);
    }
    for (const name of ['Rules', 'Statistics', 'Export']) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      expect.soft(await seriousIn(page), name).toEqual([]);
    }
  });

  test(`the dialogs in ${colorScheme} have nothing that keeps anybody out`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme });
    await openDispatch(page, 4);
    for (const opener of ['Import…', 'Export…', 'Commands', 'Help', 'Settings']) {
      await page.getByRole('button', { name: opener }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await seriousIn(page), opener).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
}
