/**
 * Describing as an archivist does it: a list of terms imported and used, required metadata, many dispatches at once with
 * their years, a preferred name, and a teaser that leads to its story.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { dispatches, openDispatch, saved, showView } from './window.ts';

const story = (place: string, day: string, minister: string): string =>
  `Le port rouvre à ${place}\nLe port de ${place} a rouvert.\n${place}, ${day} (VNA) - Le ministre ${minister} a rouvert hier matin le port de la ville, après des travaux de trois ans. - VNA\n`;
const teaser = (headline: string): string =>
  `Voir plus\nUne vue. Photo: VNA\n${headline}\nLe marché de la ville a rouvert ses portes, après trois ans de travaux.\n`;

/** Three dispatches of one port each, below a folder that names a year. */
const importPorts = async ({ page, folder, host, answerDialog }: App): Promise<void> => {
  const root = join(folder, 'VNA 2019');
  await mkdir(join(root, 'bis 2018'), { recursive: true });
  const hanoi = story('Hanoï', '6 septembre', 'Tô Lâm') + teaser('Le port rouvre à Hué');
  await writeFile(join(root, 'a.txt'), hanoi);
  await writeFile(
    join(root, 'b.txt'),
    story('Vinh', '7 septembre', 'To Lam') + teaser('LE PORT ROUVRE À HUE'),
  );
  await writeFile(join(root, 'bis 2018', 'c.txt'), story('Hué', '8 septembre', 'Tô Lâm'));
  await page.getByRole('button', { name: 'Import…' }).click();
  if (host === 'desktop') {
    await answerDialog([root]);
    await page.getByRole('button', { name: 'Choose a folder…' }).click();
  } else {
    await page.getByLabel('or a path on this computer').fill(root);
    await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  }
  await expect(page.getByText('3 new dispatches')).toBeVisible();
  await page.keyboard.press('Escape');
};

const fromMenu = async (page: Page, item: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: /^Corpus: / }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const accessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
};

test('imports a list of terms after a preview, offers them by any label, and flags what is none', async ({
  app,
}) => {
  const { page } = app;
  await openDispatch(page, 1);
  const list = join(app.folder, 'sujets.csv');
  await writeFile(
    list,
    'label_fr,label_en,alternates\nSécurité,Security,police|ordre public\nsecurite,,sûreté\n',
  );
  await fromMenu(page, 'Vocabularies…');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a list…' }).click();
  await (await chooser).setFiles(list);
  await expect(page.getByText('1 term', { exact: true })).toBeVisible();
  await expect(page.getByText('1, joined with the first: securite')).toBeVisible();
  await page.getByText('Only these terms').click();
  await accessible(page);
  await page.getByRole('button', { name: 'Import the list' }).click();
  await expect(page.getByRole('list', { name: 'Vocabularies' })).toContainText('sujets');
  await page.getByRole('button', { name: 'Remove the vocabulary “sujets”' }).click();
  await expect(page.getByText('This corpus has no vocabulary yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('list', { name: 'Vocabularies' })).toContainText('1 term');
  await page.keyboard.press('Escape');

  const form = page.getByRole('form', { name: 'Metadata' });
  const box = form.getByRole('combobox', { name: 'Add to subjects' });
  await box.fill('POLI');
  await expect(form.getByRole('option', { name: /Sécurité/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('button', { name: 'Remove Sécurité' })).toBeVisible();
  await box.fill('sureté, Poésie');
  await page.keyboard.press('Enter');
  await expect(form.getByText('“Poésie” is not in the vocabulary.')).toBeVisible();
  await form.getByRole('button', { name: 'Use Sécurité instead of sureté' }).click();
  await expect(form.getByText('is in the vocabulary as')).toHaveCount(0);
  const agency = form.getByRole('combobox', { name: 'Agency' });
  await agency.fill('vn');
  await expect(form.getByRole('option', { name: 'VNA' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(agency).toHaveValue('VNA');
  await expect(form.getByRole('listbox', { name: 'Agency: terms' })).toBeHidden();
  await saved(page);
});

test('shows where a value stands in the text', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 1);
  await showView(page, 'Read');
  await page
    .getByRole('form', { name: 'Metadata' })
    .getByRole('button', { name: /^Place, from dateline/ })
    .click();
  const curate = page.getByRole('tabpanel', { name: 'Curate' });
  await expect(curate.getByRole('button', { name: 'Role: Dateline' })).toHaveAttribute('data-selected', '');
});

test('keeps where names were read when one of them is taken out or added by hand', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 1);
  const form = page.getByRole('form', { name: 'Metadata' });
  const persons = form.getByRole('list', { name: 'Persons' });
  const names = persons.getByRole('listitem');
  const count = await names.count();
  expect(count).toBeGreaterThan(1);
  await persons
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await expect(names).toHaveCount(count - 1);
  const shown = persons.getByRole('button', { name: /^Show .* in the text$/ });
  await expect(shown).toHaveCount(count - 1);
  await expect(form.getByRole('button', { name: 'Confirm persons' })).toBeVisible();
  await form.getByRole('combobox', { name: 'Add to persons' }).fill('Ada Lind');
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(count);
  await expect(form.getByText('typed: Ada Lind')).toBeVisible();
  await expect(shown).toHaveCount(count - 1);
  await form.getByRole('button', { name: 'Confirm persons' }).click();
  await expect(form.getByRole('button', { name: 'Confirm persons' })).toHaveCount(0);
  await saved(page);
  for (const left of [count, count - 1, count]) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(names).toHaveCount(left);
  }
});

test('confirms a field of many dispatches at once', async ({ app }) => {
  const { page } = app;
  await importPorts(app);
  await dispatches(page).filter({ hasText: 'Le port rouvre à Vinh' }).getByRole('button').first().click();
  const form = page.getByRole('form', { name: 'Metadata' });
  await expect(form.getByRole('button', { name: 'Confirm agency' })).toBeVisible();
  await page.getByRole('button', { name: 'Select several' }).click();
  for (const place of ['Hanoï', 'Vinh'])
    await page.getByRole('checkbox', { name: `Le port rouvre à ${place}` }).check();
  await page.getByRole('button', { name: 'Describe…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'What to do' }).selectOption('Confirm a field');
  await dialog.getByRole('combobox', { name: 'Field', exact: true }).selectOption('Agency');
  await accessible(page);
  await dialog.getByRole('button', { name: 'Apply to 2 dispatches' }).click();
  await expect(form.getByRole('button', { name: 'Confirm agency' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo for the whole corpus' }).click();
  await expect(form.getByRole('button', { name: 'Confirm agency' })).toBeVisible();
});

test('describes many at once, with years that say where they are from, and takes it back', async ({
  app,
}) => {
  const { page } = app;
  await importPorts(app);
  await dispatches(page).filter({ hasText: 'Le port rouvre à Hué' }).getByRole('button').first().click();
  const form = page.getByRole('form', { name: 'Metadata' });
  await page.getByRole('button', { name: 'Select several' }).click();
  for (const place of ['Hanoï', 'Vinh', 'Hué'])
    await page.getByRole('checkbox', { name: `Le port rouvre à ${place}` }).check();
  await page.getByRole('button', { name: 'Describe…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Add to tags' }).fill('ports');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Apply to 3 dispatches' }).click();
  await expect(form.getByRole('button', { name: 'Remove ports' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo for the whole corpus' }).click();
  await expect(form.getByRole('button', { name: 'Remove ports' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Describe…' }).click();
  await dialog.getByRole('combobox', { name: 'What to do' }).selectOption('Set the year');
  const years = dialog.getByRole('table', { name: 'Dates that would be set' });
  await expect(years.getByRole('row')).toHaveText([
    /Dispatch/,
    'a.txtXXXX-09-062019-09-06VNA 2019',
    'b.txtXXXX-09-072019-09-07VNA 2019',
    'bis 2018/c.txtXXXX-09-082018-09-08bis 2018',
  ]);
  await accessible(page);
  await dialog.getByRole('button', { name: 'Apply to 3 dispatches' }).click();
  await expect(form.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue('2018-09-08');
  await expect(form.getByText(/year inferred from the folder/)).toBeVisible();
});

test('prefers a form of a name without changing any, and leads from a teaser to its story', async ({
  app,
}) => {
  const { page } = app;
  await importPorts(app);
  const form = page.getByRole('form', { name: 'Metadata' });
  const dialog = page.getByRole('dialog');
  await fromMenu(page, 'Names…');
  await dialog.getByRole('button', { name: 'Prefer Tô Lâm' }).click();
  await expect(dialog.getByText('preferred: Tô Lâm')).toBeVisible();
  await accessible(page);
  await page.keyboard.press('Escape');

  await dispatches(page).filter({ hasText: 'Le port rouvre à Vinh' }).getByRole('button').first().click();
  await expect(form.getByText('“To Lam” is in the vocabulary as “Tô Lâm”.')).toBeVisible();
  const linked = form.getByRole('list', { name: 'Related, in this corpus' });
  await expect(linked.getByRole('button', { name: 'Show its story: Le port rouvre à Hué' })).toBeVisible();
  await linked
    .getByRole('button', { name: 'Show the dispatch that also teases it: Le port rouvre à Hanoï' })
    .click();
  await expect(page.getByRole('heading', { name: 'Le port rouvre à Hanoï', level: 1 })).toBeVisible();
  await showView(page, 'Read');
  await expect(page.getByText('a teaser in 2 dispatches')).toBeVisible();
  await page.getByRole('button', { name: 'In this corpus: Le port rouvre à Hué' }).click();
  await expect(page.getByRole('heading', { name: 'Le port rouvre à Hué', level: 1 })).toBeVisible();
});

test('puts the preferred form of a name in all dispatches at once, and takes it back', async ({ app }) => {
  const { page } = app;
  await importPorts(app);
  await dispatches(page).filter({ hasText: 'Le port rouvre à Vinh' }).getByRole('button').first().click();
  const form = page.getByRole('form', { name: 'Metadata' });
  const dialog = page.getByRole('dialog');
  await fromMenu(page, 'Names…');
  await dialog.getByRole('button', { name: 'Prefer Tô Lâm' }).click();
  await dialog.getByRole('button', { name: 'Use “Tô Lâm” in all dispatches' }).click();
  await expect(dialog).toHaveCount(0);
  const persons = form.getByRole('list', { name: 'Persons' });
  await expect(persons).toContainText('Tô Lâm');
  await page.getByRole('button', { name: 'Undo for the whole corpus' }).click();
  await expect(persons).toContainText('To Lam');
});

test('says what a corpus requires and a dispatch lacks, and learns a layout from what is reviewed', async ({
  app,
}) => {
  const { page } = app;
  await openDispatch(page, 0);
  await fromMenu(page, /^Description and required metadata/);
  await page.getByRole('checkbox', { name: 'Byline' }).check();
  await accessible(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const form = page.getByRole('form', { name: 'Metadata' });
  await expect(form.getByText('required in this corpus')).toBeVisible();
  await expect(dispatches(page).first()).toContainText('missing: Byline');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.getByRole('combobox', { name: 'Missing required metadata' })).toContainText(
    /Without byline \(\d\)/,
  );
  for (let index = 0; index < 5; index++) {
    await openDispatch(page, index);
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByText('Required in this corpus and still empty in this dispatch: Byline.'),
    ).toBeVisible();
    await dialog.getByRole('button', { name: /^(?:Leave|Mark it reviewed anyway)/ }).click();
    await expect(dialog).toHaveCount(0);
    await saved(page);
  }
  await fromMenu(page, 'Learn this layout…');
  await expect(page.getByText('5 dispatches are reviewed.')).toBeVisible();
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await expect(page.getByRole('table')).toContainText('Blocks as reviewed (F1)');
  await accessible(page);
  await page.getByRole('button', { name: 'Use them' }).click();
  await fromMenu(page, 'Learn this layout…');
  await expect(page.getByText('This corpus uses weights of its own.')).toBeVisible();
  await page.getByRole('button', { name: 'Use the program’s weights again' }).click();
  await fromMenu(page, 'Learn this layout…');
  await expect(page.getByText('This corpus uses the weights that come with the program.')).toBeVisible();
});

test('takes a date as it is written, and keeps it as EDTF', async ({ app }) => {
  const { page } = app;
  await openDispatch(page, 1);
  const date = page.getByRole('textbox', { name: 'Date' });
  await date.fill('1er mars 2019');
  await date.press('Enter');
  await expect(date).toHaveValue('2019-03-01');
  await expect(date).toHaveAttribute('aria-invalid', 'false');
  await date.fill('30 février 2019');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Write a date as 22 May 2024')).toBeVisible();
  await date.press('Escape');
  await expect(date).toHaveValue('2019-03-01');
  await saved(page);
});
