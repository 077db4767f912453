/** What can be pressed stays in sight and whole in a window of any usual size, in the longer of the two languages, too. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { dispatches } from './window.ts';

const SIZES = [
  [1440, 900],
  [1280, 800],
  [1200, 750],
  [1100, 700],
  [1000, 700],
  [960, 600],
  [720, 480],
  [640, 400],
] as const;

/** The controls of the bars and heads that are cut off at the right, by the window or by what lies over them, or that hide their own words. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll(
      '.top-bar button, .desk-head button, .desk-tabs button, .inspector h2 button',
    );
    return [...controls].flatMap((control) => {
      const { right, left, width, top, height } = control.getBoundingClientRect();
      const inside = control.closest('.desk, .inspector')?.getBoundingClientRect().right ?? innerWidth;
      const isInWindow = top + height <= innerHeight;
      const over = isInWindow ? document.elementFromPoint(right - 2, top + height / 2) : control;
      const isWhole = right <= inside + 1 && left >= 0 && width > 20 && control.contains(over);
      return isWhole ? [] : [`${control.textContent}: ${Math.round(left)} to ${Math.round(right)}`];
    });
  });

for (const language of ['English', 'Français'])
  test(`nothing that can be pressed is out of sight, in ${language}`, async ({ app }) => {
    const { page } = app;
    await expect(dispatches(page)).toHaveCount(5);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').getByLabel('Language').selectOption({ label: language });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const was = page.viewportSize();
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => cutOff(page), `${width} × ${height}`).toEqual([]);
    }
    if (was !== null) await page.setViewportSize(was);
  });

test('what went wrong is said in sight, however long the dialog', async ({ app }) => {
  const { page } = app;
  test.skip(app.host === 'desktop', 'the desktop asks for a folder in a dialog of the system');
  await expect(dispatches(page)).toHaveCount(5);
  const was = page.viewportSize();
  await page.setViewportSize({ width: 1000, height: 640 });
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Into a folder').click();
  await dialog.getByLabel('Folder', { exact: true }).fill('no/full/path');
  const exports = dialog.getByRole('button', { name: 'Export', exact: true });
  await exports.click();
  const said = dialog.getByRole('alert');
  await expect(said).toContainText('“no/full/path” is not the full path of a file or folder.');
  await expect
    .poll(async () => {
      const [words, button] = [await said.boundingBox(), await exports.boundingBox()];
      return words !== null && button !== null && words.y > 0 && words.y + words.height <= button.y;
    })
    .toBe(true);
  if (was !== null) await page.setViewportSize(was);
});

test('the Export page shows all of its fields, and says what is missing', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const was = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('navigation', { name: 'Pages' }).getByText('Export').click();
  const form = page.getByRole('main');
  const exports = form.getByRole('button', { name: 'Export', exact: true });
  if (app.host === 'loopback') await form.getByText('Into a folder').click();
  const [folder, name] = [form.getByLabel('Folder', { exact: true }), form.getByLabel('File name')];
  for (const part of [folder, name, exports]) await expect(part).toBeInViewport({ ratio: 1 });
  await expect(exports).toBeDisabled();
  await expect(exports).toHaveAccessibleDescription('Enter a folder first.');
  await folder.fill(app.folder);
  await expect(exports).toBeEnabled();
  await name.fill(' ');
  await expect(exports).toHaveAccessibleDescription('Enter a file name first.');
  // Nothing lies over a field, however small the window.
  await page.setViewportSize({ width: 720, height: 480 });
  await name.scrollIntoViewIfNeeded();
  await name.click();
  if (was !== null) await page.setViewportSize(was);
});

test('a dispatch comes into sight where the columns stand below one another', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const was = page.viewportSize();
  await page.setViewportSize({ width: 640, height: 400 });
  const text = page.getByRole('tabpanel');
  await expect(text).not.toBeInViewport();
  await page.keyboard.press('j');
  await expect(text).toBeInViewport();
  await expect(page.getByRole('tab', { name: 'Curate' })).toBeInViewport();
  if (was !== null) await page.setViewportSize(was);
});

test('an edit of a series has its context beside it, also where the window is narrow', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const was = page.viewportSize();
  await page.getByRole('navigation', { name: 'Pages' }).getByText('Series').click();
  for (const [width, height] of [
    [1000, 700],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    const context = page.locator('.line-text').first();
    await expect.poll(async () => (await context.boundingBox())?.width ?? 0, `${width}`).toBeGreaterThan(200);
  }
  if (was !== null) await page.setViewportSize(was);
});
