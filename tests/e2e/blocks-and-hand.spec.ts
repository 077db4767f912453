/** Blocks and hand editing: roles by key and menu, splitting, joining, typing, and undo of each. */
import { readdir } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { dispatchSchema } from '../../core/model/dispatch.ts';
import { isRelated } from '../../core/model/role.ts';
import { inProject } from '../../scripts/root.mjs';
import { expect, test } from './app.ts';
import { openDispatch, sampleId, saved, showView, storedDispatch } from './window.ts';

test.beforeEach(async ({ app }) => {
  await openDispatch(app.page, 4);
});

test('gives a block another role by keyboard, and takes it back', async ({ app }) => {
  const { page } = app;
  const curate = page.getByRole('tabpanel', { name: 'Curate' });
  const lead = curate.getByRole('button', { name: 'Role: Lead' });
  // The headline comes first, and neither it nor the lead has an edit or a doubt to go to.
  for (const name of ['Role: Headline', 'Role: Lead']) {
    await page.keyboard.press('b');
    await expect(curate.getByRole('button', { name })).toHaveAttribute('data-selected', '');
  }
  await page.keyboard.press('s');
  await expect(curate.getByRole('slider', { name: 'Place to split the block' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lead).toHaveCount(2);
  await page.keyboard.press('Shift+B');
  await page.keyboard.press('g');
  await page.keyboard.press('j');
  await expect(lead).toHaveCount(1);
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect(curate.getByRole('button', { name: 'Role: Lead' })).toHaveCount(0);
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(curate.getByRole('button', { name: 'Role: Lead' })).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(curate.getByRole('button', { name: 'Role: Lead' })).toHaveCount(0);
});

test('gives several blocks a role at once, by keyboard and by mouse, and takes it back in one step', async ({
  app,
}) => {
  const { page } = app;
  const curate = page.getByRole('tabpanel', { name: 'Curate' });
  const headline = curate.getByRole('button', { name: 'Role: Headline' });
  const lead = curate.getByRole('button', { name: 'Role: Lead' });
  const isBoth = async (count: number): Promise<void> => {
    await expect(headline).toHaveCount(count);
    await expect(lead).toHaveCount(count);
  };
  await page.keyboard.press('b');
  await expect(headline).toHaveAttribute('data-selected', '');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(lead).toHaveAttribute('data-selected', '');
  await expect(headline).toHaveAttribute('data-selected', '');
  // Told where it covers nothing, however many there are.
  await expect(page.getByRole('contentinfo').getByText('2 blocks are selected')).toBeVisible();
  await expect(page.locator('.notices').getByText('selected')).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(lead).not.toHaveAttribute('data-selected', '');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await isBoth(0);
  await saved(page);
  await page.keyboard.press('Control+z');
  await isBoth(1);
  await curate.locator('.curate-block[data-role="headline"]').first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(lead).toHaveAttribute('data-selected', '');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(lead).not.toHaveAttribute('data-selected', '');
  await curate.locator('.curate-block[data-role="lead"]').click({ modifiers: ['Shift'] });
  await expect(lead).toHaveAttribute('data-selected', '');
  await lead.click();
  await page.getByRole('menuitemradio', { name: /^Body/ }).click();
  await isBoth(0);
  await page.keyboard.press('Control+z');
  await isBoth(1);
});

test('gives a block another role by its menu', async ({ app }) => {
  const { page } = app;
  const curate = page.getByRole('tabpanel', { name: 'Curate' });
  const headline = page
    .getByRole('form', { name: 'Metadata' })
    .getByRole('textbox', { name: 'Headline', exact: true });
  const before = await headline.inputValue();
  expect(before).not.toBe('');
  await curate.getByRole('button', { name: 'Role: Headline' }).click();
  await page.getByRole('menuitemradio', { name: /^Lead/ }).click();
  await expect(curate.getByRole('button', { name: 'Role: Headline' })).toHaveCount(0);
  await expect(curate.getByRole('button', { name: 'Role: Lead' })).toHaveCount(2);
  // What is suggested follows the blocks, and undo brings it back.
  await expect(headline).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(headline).toHaveValue(before);
});

test('undo and redo are in sight beside the dispatch, and tell what each is about', async ({ app }) => {
  const { page } = app;
  const lead = page.getByRole('tabpanel', { name: 'Curate' }).getByRole('button', { name: 'Role: Lead' });
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  await expect(undo).toBeInViewport();
  await expect(undo).toBeDisabled();
  await expect(redo).toBeDisabled();
  await lead.first().click();
  await page.getByRole('menuitemradio', { name: /^Body/ }).click();
  await expect(lead).toHaveCount(0);
  await undo.hover();
  await expect(undo).toHaveAccessibleDescription('Undo: 1 block: role Body (Ctrl Z)');
  await undo.click();
  await expect(lead).toHaveCount(1);
  await expect(undo).toBeDisabled();
  await redo.hover();
  await expect(redo).toHaveAccessibleDescription('Redo: 1 block: role Body (Ctrl Shift Z)');
  await redo.click();
  await expect(lead).toHaveCount(0);
});

test('joins a block with the next, and splits nothing it was not asked to', async ({ app }) => {
  const { page } = app;
  const curate = page.getByRole('tabpanel', { name: 'Curate' });
  await curate.getByText('Une cérémonie a eu lieu').first().click();
  await page.keyboard.press('g');
  await page.keyboard.press('j');
  await expect(curate.getByRole('button', { name: 'Role: Dateline' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(curate.getByRole('button', { name: 'Role: Dateline' })).toHaveCount(1);
});

test('keeps what was typed by hand, through every view and a restart', async ({ app }) => {
  const { page } = app;
  await page.getByRole('tabpanel', { name: 'Curate' }).getByText('Une cérémonie a eu lieu').first().click();
  await page.keyboard.press('e');
  const editor = page.getByRole('textbox', { name: 'Cleaned text of the block' });
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Hier, ');
  await page.keyboard.press('Escape');
  await expect(editor).toBeHidden();
  await saved(page);
  await showView(page, 'Read');
  await expect(page.getByRole('tabpanel', { name: 'Read' })).toContainText('Hier, Une cérémonie a eu lieu');
  await app.restart();
  await openDispatch(app.page, 4);
  await showView(app.page, 'Read');
  await expect(app.page.getByRole('tabpanel', { name: 'Read' })).toContainText(
    'Hier, Une cérémonie a eu lieu',
  );
  await app.page.keyboard.press('Control+z');
  await expect(app.page.getByRole('tabpanel', { name: 'Read' })).not.toContainText('Hier,');
});

test('decides from the Review view, and shows the decision in the cleaned text', async ({ app }) => {
  const { page } = app;
  await showView(page, 'Review');
  const review = page.getByRole('tabpanel', { name: 'Review' });
  await expect(review.getByText('Source', { exact: true })).toBeVisible();
  await expect(review.getByText('Cleaned', { exact: true })).toBeVisible();
  const mark = review.getByRole('button', { name: /Hanoï|17, accepted/ }).first();
  await mark.click();
  await page.getByRole('region', { name: 'Evidence' }).getByRole('button', { name: 'Reject' }).click();
  await saved(page);
  await showView(page, 'Read');
  await expect(page.getByRole('tabpanel', { name: 'Read' })).toContainText('Hanoï,17 mars');
});

test('keeps metadata that a person typed, and says so', async ({ app }) => {
  const { page } = app;
  const form = page.getByRole('form', { name: 'Metadata' });
  await form.getByRole('textbox', { name: 'Date', exact: true }).fill('2020-03-17');
  await page.keyboard.press('Enter');
  await form.getByRole('combobox', { name: 'Add to tags' }).fill('Japon');
  await page.keyboard.press('Enter');
  const tag = (inForm: Locator) =>
    inForm.getByRole('list', { name: 'Tags' }).getByRole('button', { name: 'Remove Japon' });
  await expect(tag(form)).toBeVisible();
  await saved(page);
  await app.restart();
  await openDispatch(app.page, 4);
  const again = app.page.getByRole('form', { name: 'Metadata' });
  await expect(again.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue('2020-03-17');
  await expect(tag(again)).toBeVisible();
});

test('moves a bound by key and by pointer, makes the rest related, and takes each back', async ({ app }) => {
  const { page } = app;
  const curate = page.getByRole('tabpanel', { name: 'Curate' });
  const dateline = curate.locator('.curate-block[data-role="dateline"]').first();
  const before = await dateline.textContent();
  await dateline.click();
  await page.keyboard.press('Escape');
  await dateline.click();
  await page.keyboard.press('Shift+>');
  await expect(dateline).not.toHaveText(before ?? '');
  await saved(page);
  await page.keyboard.press('Shift+<');
  await expect(dateline).toHaveText(before ?? '');
  await page.keyboard.press('Control+z');
  await expect(dateline).not.toHaveText(before ?? '');
  await page.keyboard.press('Control+z');
  await expect(dateline).toHaveText(before ?? '');
  await saved(page);

  const bound = await dateline.locator('.block-bound').boundingBox();
  if (bound === null) throw new Error('the bound is not drawn');
  const middle = bound.y + bound.height / 2;
  await page.mouse.move(bound.x + bound.width / 2, middle);
  await page.mouse.down();
  await page.mouse.move(bound.x + 60, middle, { steps: 4 });
  await page.mouse.up();
  await expect(dateline).not.toHaveText(before ?? '');
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(dateline).toHaveText(before ?? '');

  const body = curate.getByRole('button', { name: 'Role: Body' });
  const paragraphs = await body.count();
  expect(paragraphs).toBeGreaterThan(0);
  await curate.locator('.curate-block[data-role="body"]').nth(1).click();
  await page.keyboard.press('Escape');
  await curate.locator('.curate-block[data-role="body"]').nth(1).click();
  await page.keyboard.press('t');
  await expect.poll(() => body.count()).toBeLessThan(paragraphs);
  await page.keyboard.press('Control+z');
  await expect(body).toHaveCount(paragraphs);
});

test('says of a dispatch without a related block that nothing is to split', async ({ app }) => {
  const { page } = app;
  const told: boolean[] = [];
  const seeds = (await readdir(inProject('seeds'))).filter((name) => name.endsWith('.txt')).toSorted();
  for (const [index, name] of seeds.entries()) {
    await openDispatch(page, index);
    await expect(page.getByRole('button', { name: /^Role:/ }).first()).toBeVisible();
    const { blocks } = dispatchSchema.parse(await storedDispatch(app, await sampleId(name)));
    const whole = blocks.every(({ role }) => !isRelated(role));
    await expect(page.getByText('Nothing to split:')).toHaveCount(whole ? 1 : 0);
    await expect(page.getByText('nothing to split', { exact: true })).toHaveCount(whole ? 1 : 0);
    told.push(whole);
  }
  expect(new Set(told)).toEqual(new Set([true, false]));
});

test('says which keys help with what is under way', async ({ app }) => {
  const { page } = app;
  const bar = page.getByRole('contentinfo');
  await expect(bar.getByText('next, previous')).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('s');
  await expect(bar.getByText('split here')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar.getByText('split here')).toHaveCount(0);
  await page.keyboard.press('e');
  await expect(bar.getByText('Typing is kept as you pause.')).toBeVisible();
  await expect(bar.getByText('next, previous')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(bar.getByText('next, previous')).toBeVisible();
});
