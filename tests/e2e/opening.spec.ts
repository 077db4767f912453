/** The first minute: the app opens with the sample corpus, keeps to its own page, and stays what it was. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { dispatches } from './window.ts';

test.describe('the first start', () => {
  test.use({ isFirstStart: true });

  test('opens with the five dispatches of the sample, without a complaint', async ({ app }) => {
    await expect(dispatches(app.page)).toHaveCount(5);
    expect(app.complaints).toEqual([]);
  });

  test('opens again with the same corpus', async ({ app }) => {
    await expect(dispatches(app.page)).toHaveCount(5);
    await app.restart();
    await expect(dispatches(app.page)).toHaveCount(5);
  });
});

test('adds no style to its page while it opens: one with a layer has all text laid out once more', async ({
  app: { page },
}) => {
  await expect(dispatches(page)).toHaveCount(5);
  await expect(page.getByRole('form', { name: 'Metadata' })).toBeVisible();
  const [sent, there] = await page.evaluate(async () => {
    const ids = (of: Document) => [...of.querySelectorAll('style')].map(({ id }) => id);
    const text = await (await fetch(location.pathname)).text();
    return [ids(new DOMParser().parseFromString(text, 'text/html')), ids(document)];
  });
  expect(there).toEqual(sent);
});

test('cannot be led away, neither by a link nor by a script nor by a new window', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const home = page.url();
  const elsewhere = 'http://127.0.0.1:9/elsewhere';
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.remove();
  }, elsewhere);
  if (app.host === 'desktop') {
    await page.evaluate((address) => {
      location.href = address;
    }, elsewhere);
    await expect(dispatches(page)).toHaveCount(5);
    expect(page.url()).toBe(home);
    await expect.poll(() => page.context().pages().length).toBe(1);
  }
  expect(
    await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'let out',
          () => 'kept in',
        ),
      elsewhere,
    ),
  ).toBe('kept in');
});

test('runs no script that was put into the page', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.ran = true');
    image.src = '/none.png';
    document.body.append(image);
  });
  await expect.poll(() => app.complaints.join('\n')).toContain('Content Security Policy');
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});

test('names what it holds of others, and under which terms', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('About');
  await page.keyboard.press('Enter');
  const licences = page.getByRole('dialog').getByRole('textbox', { name: 'Licences' });
  for (const name of ['Mozilla Public License', 'SIL Open Font License', 'lowdb - 7', 'react - 19'])
    await expect(licences).toHaveValue(new RegExp(name));
  expect(app.complaints).toEqual([]);
});

test('proposes a folder for a new corpus while its title is typed, and takes another', async ({ app }) => {
  const { page } = app;
  await expect(dispatches(page)).toHaveCount(5);
  await page.getByRole('button', { name: /^Corpus/ }).click();
  await page.getByRole('menuitem', { name: 'Create a corpus…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create a corpus' });
  const [title, folder] = [dialog.getByLabel('Title'), dialog.getByLabel('New or empty folder')];
  await title.fill('Fonds d’essai : 1954/1975');
  await expect(folder).toHaveValue(join(homedir(), 'Dépêche', 'fonds-d-essai-1954-1975'));
  await folder.fill(join(app.folder, 'fonds'));
  await title.fill('Fonds d’essai');
  await expect(folder).toHaveValue(join(app.folder, 'fonds'));
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Corpus: Fonds d’essai' })).toBeVisible();
  expect(app.complaints).toEqual([]);
});
