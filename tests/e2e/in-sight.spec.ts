/** What is judged stays in sight, and so does what it is judged by; the focus is seen and covers no letter. */
import type { Locator } from '@playwright/test';
import { expect, test } from './app.ts';
import { evidence, openDispatch, showView } from './window.ts';

/** How far the frames around an element reach beyond it at its sides, in px. */
const reachAside = (element: Locator): Promise<number> =>
  element.evaluate((one) => {
    const { outlineStyle, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(one);
    const outline =
      outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    // Each shadow is computed as a colour, how far it is moved aside and down, its blur and its spread.
    const shadows = [...boxShadow.matchAll(/(-?[\d.]+)px -?[\d.]+px (-?[\d.]+)px (-?[\d.]+)px/g)].map(
      ([, aside, blur, spread]) => Math.abs(Number(aside)) + Number(blur) + Number(spread),
    );
    return Math.max(outline, ...shadows);
  });

const isFramed = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => {
    const { outlineStyle, boxShadow } = getComputedStyle(one);
    return outlineStyle !== 'none' && boxShadow !== 'none';
  });

test('frames the chosen edit without a letter beside it being covered, and shows its evidence', async ({
  app,
}) => {
  const { page } = app;
  await openDispatch(page, 4);
  for (const view of ['Curate', 'Review'] as const) {
    await showView(page, view);
    await page.keyboard.press('Shift+J');
    const mark = page.locator('.edit-mark[aria-current]');
    await expect(mark).toBeVisible();
    expect(await isFramed(mark)).toBe(true);
    expect(await reachAside(mark)).toBeLessThanOrEqual(0);
    await mark.focus();
    expect(await reachAside(mark)).toBeLessThanOrEqual(0);
  }

  // The column was scrolled to what is known of the dispatch.
  const accept = evidence(page).getByRole('button', { name: 'Reject' });
  const choose = [
    () => page.keyboard.press('Shift+J'),
    () => page.locator('.edit-mark[aria-current]').click(),
    () => page.locator('.edit-mark:not([aria-current])').first().click(),
  ];
  for (const one of choose) {
    await page.getByRole('region', { name: 'History' }).scrollIntoViewIfNeeded();
    await expect(accept).not.toBeInViewport();
    await one();
    await expect(accept).toBeInViewport();
  }
});

test('shows at the edge of the text that it has the focus', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 0);
  const text = page.locator('.view-scroller');
  const edge = (): Promise<string> => text.evaluate((one) => getComputedStyle(one).boxShadow);
  expect(await edge()).toBe('none');
  await page.keyboard.press('n');
  await expect(text).toBeFocused();
  expect(await edge()).toContain('inset');
});

test('goes round the blocks that are not sure, and says so', async ({ app }) => {
  const { page } = app;
  const notices = page.getByRole('region', { name: 'Notices' });
  await openDispatch(page, 4);
  await expect(page.getByText('1 unsure block')).toBeVisible();
  await page.keyboard.press('q');
  await expect(notices).not.toContainText('unsure');
  await page.keyboard.press('q');
  await expect(notices).toContainText('This is the only unsure block of the dispatch.');
  for (let step = 0; step < 3; step++) await page.keyboard.press('b');
  await page.keyboard.press('q');
  await expect(notices).toContainText('Back to the start of the dispatch.');
});
