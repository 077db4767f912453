/** Importing what archives really hold: good files beside broken ones, twice the same, hostile text. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { dispatches, importPaths, openDispatch, showView } from './window.ts';

test('imports what is good, names each file that is not, and says what to do', async ({ app }) => {
  const { page, folder } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const inbox = join(folder, 'inbox');
  await mkdir(inbox);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'bon.txt': 'Hanoï, 3 mars (VNA) - Leministre a reçu une délégation.\n\nElle reste deux jours. -VNA',
    'vide.txt': '',
    'blanc.txt': ' \n\t ',
    'binaire.txt': Uint8Array.from({ length: 512 }, (_, i) => (i * 37) % 256),
    'lignes.jsonl': '{"text":"Une ligne entière de texte."}\n{"text":"une ligne tron',
    'latin.txt': Buffer.from('L’été à Hanoï.'.replace('’', "'"), 'latin1'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(inbox, name), content);
  const dialog = await importPaths(
    app,
    Object.keys(files).map((name) => join(inbox, name)),
  );
  await expect(dialog.getByText('3 new dispatches')).toBeVisible();
  for (const told of [
    '“vide.txt” is empty',
    '“blanc.txt” holds only white space',
    '“binaire.txt” is not text',
  ]) {
    await expect(dialog.getByText(told)).toBeVisible();
  }
  await expect(dialog.getByText('Line 2 of “lignes.jsonl” is not complete JSON')).toBeVisible();
  await expect(dialog.getByRole('heading', { name: '4 files or lines could not be imported' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dispatches(page)).toHaveCount(8);
  await expect(page.getByRole('list', { name: 'Dispatches' })).toContainText("L'été à Hanoï.");

  const again = await importPaths(app, [join(inbox, 'bon.txt')]);
  await expect(again.getByText('1 file was in the corpus already')).toBeVisible();
});

test('shows hostile text as text', async ({ app }) => {
  const { page, folder } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const path = join(folder, 'hostile.txt');
  const text =
    '<img src=x onerror="window.ran=1"><script>window.ran=1</script>\n\n\u202eà l’envers\u202c {{7*7}} \u0301\u0301\u0301 🙂\n\nFin.';
  await writeFile(path, text);
  const dialog = await importPaths(app, [path]);
  await expect(dialog.getByText('1 new dispatch')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Search dispatches' }).fill('onerror');
  await expect(dispatches(page)).toHaveCount(1);
  await openDispatch(page, 0);
  for (const view of ['Curate', 'Review', 'Read'] as const) {
    await showView(page, view);
    await expect(page.getByRole('tabpanel', { name: view })).toContainText('<script>window.ran=1</script>');
  }
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});

test('links a newer version of a dispatch with the older one, both ways', async ({ app }) => {
  const { page, folder } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const first = [
    'Une foire aux livres s’ouvre à Vinh',
    'Vinh, 3 mars (VNA) - Une foire aux livres s’est ouverte lundi à Vinh, avec des éditeurs venus de tout le Centre du pays et des lecteurs de tout âge. -VNA',
  ].join('\n\n');
  const versions = { '1.txt': first, '2.txt': first.replace('de tout âge', 'de tout âge, jusqu’à dimanche') };
  for (const [name, text] of Object.entries(versions)) {
    await writeFile(join(folder, name), text);
    const dialog = await importPaths(app, [join(folder, name)]);
    await expect(dialog.getByText('1 new dispatch')).toBeVisible();
    await expect(dialog.getByText('1 is a newer version of a dispatch')).toHaveCount(
      name === '1.txt' ? 0 : 1,
    );
    await page.keyboard.press('Escape');
  }
  await page.getByRole('searchbox', { name: 'Search dispatches' }).fill('foire aux livres');
  await expect(dispatches(page)).toHaveCount(2);
  await openDispatch(page, 0);
  const older = page.getByRole('listitem').filter({ hasText: 'There is a newer version:' });
  const newer = page.getByRole('listitem').filter({ hasText: 'A newer version of' });
  await older.getByRole('button').click();
  await expect(newer).toBeVisible();
  await newer.getByRole('button').click();
  await expect(older).toBeVisible();
});

test('lays out from right to left what is written so, in every view', async ({ app }) => {
  const { page, folder } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const path = join(folder, 'hebreu.txt');
  // Short enough for one line beside the other side.
  const paragraph = 'השר קיבל היום Paris אורחים.';
  await writeFile(path, `שר החוץ מבקר בהאנוי\n${paragraph}\n`);
  await importPaths(app, [path]);
  await page.getByRole('button', { name: 'Open the first' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'שר החוץ מבקר בהאנוי' })).toBeVisible();
  const parts = {
    Curate: '.curate-text',
    Review: '.review-side[data-side="source"]',
    Read: '.read-paragraph',
  } as const;
  for (const [view, part] of Object.entries(parts)) {
    await showView(page, view as keyof typeof parts);
    const end = page.getByRole('tabpanel').locator(part).filter({ hasText: paragraph });
    // The stop of the sentence stands at its left, where the sentence ends.
    const places = await end.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const places: number[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        for (let at = 0; at < node.length; at++) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          if (node.data.charAt(at).trim() !== '') places.push(range.getBoundingClientRect().left);
        }
      }
      return places;
    });
    expect(places.length, view).toBeGreaterThan(2);
    expect(places.at(-1), view).toBe(Math.min(...places));
    expect(places[0], view).toBe(Math.max(...places));
  }
});

test('begins behind an import at what goes on, or at what could not be taken', async ({ app }) => {
  const { page, folder } = app;
  await expect(dispatches(page)).toHaveCount(5);
  const [good, empty] = [join(folder, 'une-pluie.txt'), join(folder, 'vide.txt')];
  await writeFile(good, 'La pluie arrive\n\nVinh, 3 mars (VNA) - La pluie est arrivée lundi à Vinh. -VNA');
  await writeFile(empty, '');
  const failed = await importPaths(app, [empty]);
  await expect(failed.getByRole('region', { name: '1 file could not be imported' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(failed.getByText('is empty')).toBeVisible();
  await page.keyboard.press('Escape');
  const done = await importPaths(app, [good]);
  await expect(done.getByRole('button', { name: 'Open the first' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'La pluie arrive' })).toBeVisible();
});
