/** What an archivist fears: the program gone in the middle of work, and a bound moved by mistake. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { dispatches, openDispatch, sampleId, saved, showView, storedDispatch } from './window.ts';

test('keeps a decision that the disk refused, says so, and saves it when it can', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 4);
  const id = await sampleId('004_6c6114710b929619.txt');
  const folder = join(app.corpusFolder, 'history', id.slice(0, 2));
  await page
    .getByRole('tabpanel', { name: 'Curate' })
    .getByRole('button', { name: /^space inserted/ })
    .first()
    .click();
  const state = page.getByRole('status', { name: 'Save state' });
  // A file stands where the folder of histories should be: nothing can be appended, on any system and as any user.
  await rename(folder, `${folder}.away`);
  await writeFile(folder, '');
  await page.keyboard.press('r');
  await expect(state).toHaveText('Not saved');
  await expect(page.getByText('1 decision is not saved yet.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(join('history', id.slice(0, 2)));
  await page.keyboard.press('r');
  await expect(page.getByText('2 decisions are not saved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByText('2 decisions are not saved yet.')).toBeVisible();
  await rm(folder);
  await rename(`${folder}.away`, folder);
  // Nobody has to come back for it.
  await expect(state).toHaveText('Saved');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await app.restart();
  await openDispatch(app.page, 4);
  await showView(app.page, 'Read');
  await expect(app.page.getByRole('tabpanel', { name: 'Read' })).toContainText('Hanoï,17 mars');
});

test('tells that a dispatch file waits, and why, to whoever has no pointer', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 0);
  const id = await sampleId('000_34117e46335b483c.txt');
  const folder = join(app.corpusFolder, 'dispatches', id.slice(0, 2));
  await rename(folder, `${folder}.away`);
  await writeFile(folder, '');
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill('seen');
  await page.keyboard.press('Tab');
  const told = page.getByRole('status').getByRole('button', { name: /^Decisions are safe/ });
  await expect(told).toBeVisible();
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
  await told.press('Enter');
  const why = page.getByRole('region', { name: 'Notices' }).getByRole('alert');
  await expect(why).toContainText(join('dispatches', id.slice(0, 2)));
  await rm(folder);
  await rename(`${folder}.away`, folder);
  await notes.fill('seen twice');
  await page.keyboard.press('Tab');
  await expect(told).toHaveCount(0);
  await expect.poll(async () => (await storedDispatch(app, id))?.notes).toBe('seen twice');
});

test('takes what is being typed for decided when the session ends', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 0);
  const id = await sampleId('000_34117e46335b483c.txt');
  await page.getByLabel('Notes').fill('half a thought');
  await app.endSession();
  await expect.poll(async () => (await storedDispatch(app, id))?.notes).toBe('half a thought');
  await saved(page);
});

test('has what waits written when the window loses the focus, and when it is hidden', async ({ app }) => {
  test.skip(app.host === 'desktop', 'what the window asks of its host can be heard in a browser alone');
  const { page } = app;
  await openDispatch(page, 4);
  const asked = () => page.waitForRequest(/corpus\.flush/);
  const [blurred] = await Promise.all([
    asked(),
    page.evaluate(() => window.dispatchEvent(new Event('blur'))),
  ]);
  expect((await blurred.response())?.ok()).toBe(true);
  const hide = (): void => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const [hidden] = await Promise.all([asked(), page.evaluate(hide)]);
  expect((await hidden.response())?.ok()).toBe(true);
});

test('splits a block at the cursor and moves its bound by keyboard, and takes both back', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  await openDispatch(page, 1);
  const curate = page.getByRole('tabpanel', { name: 'Curate' });
  const leads = curate.getByRole('button', { name: 'Role: Lead' });
  await expect(leads).toHaveCount(1);
  await curate.getByText('Le ministère vietnamien de la Sécurité publique et').first().click();
  await page.keyboard.press('Enter');
  await expect(leads).toHaveCount(2);
  const id = await sampleId('001_679247a4154d51ed.txt');
  const blocks = async (): Promise<unknown> => (await storedDispatch(app, id))?.blocks;
  await saved(page);
  await expect.poll(async () => JSON.stringify(await blocks())).toMatch(/"lead".*"lead"/);
  const before = await blocks();
  await curate.getByRole('button', { name: 'Bound to the next block' }).nth(2).focus();
  await page.keyboard.press('Enter');
  const slider = curate.getByRole('slider', { name: 'Bound to the next block' });
  await expect(slider).toBeFocused();
  const at = await slider.getAttribute('aria-valuenow');
  await page.keyboard.press('Control+ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuenow', at ?? '');
  await page.keyboard.press('Enter');
  await expect(slider).toBeHidden();
  await expect.poll(blocks).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(blocks).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(leads).toHaveCount(1);
});

test('says where a part of the window cannot be loaded or drawn, and goes on around it', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const parts = /\/assets\/corpus-page-.*\.js$/;
  await page.route(parts, (route) => route.abort());
  await page.reload();
  await openDispatch(page, 4);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('button', { name: 'Statistics' }).click();
  await expect(page.getByRole('alert')).toContainText('does not answer');
  await page.unroute(parts);
  await page.getByRole('button', { name: 'Load the window again' }).click();
  await openDispatch(page, 4);
  await page.evaluate(() => {
    const written = Number.prototype.toLocaleString;
    Number.prototype.toLocaleString = function (this: number, ...args) {
      const percent = args[1]?.style === 'percent';
      if (percent && document.querySelector('[data-mend]') === null) throw new Error('no figures today');
      return written.apply(this, args);
    };
  });
  await pages.getByRole('button', { name: 'Statistics' }).click();
  await expect(page.getByRole('alert')).toContainText('no figures today');
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved');
  await page.evaluate(() => document.body.setAttribute('data-mend', ''));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Statistics' })).toBeVisible();
});
