#!/usr/bin/env node
/**
 * Takes the pictures of the README, into docs/screenshots; with `node scripts/screenshots.mjs FOLDER` all pictures of the
 * checks by eye, in both sizes and themes, into that folder. It starts the built loopback host over a fresh data folder, so each picture shows the real window
 * on the real sample; the name in the corner is invented.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { passingFolder } from './passing-folder.mjs';
import { inProject } from './root.mjs';
import { startHost } from './start-host.mjs';

/** The pictures that the README shows. */
const README = readFileSync(inProject('README.md'), 'utf8');
const WAIT_SECONDS = 20;
const NAME_QUESTION = /name/i;

/** @typedef {import('playwright').Page} Page */

/** @param {Page} page @param {number} index */
const openDispatch = async (page, index) => {
  const rows = page.getByRole('list', { name: 'Dispatches' }).getByRole('listitem');
  await rows.nth(index).getByRole('button').first().click();
  await page.getByText(`Dispatch ${index + 1} of`).waitFor();
};

/** @param {Page} page @param {string} name */
const show = async (page, name) => {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tabpanel', { name }).waitFor();
};

/** @param {Page} page */
const closeDialog = async (page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

/** @param {Page} page @param {string} name */
const showPage = async (page, name) => {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

/** What each picture shows, in the order in which they are taken. @type {readonly [string, (page: Page, folder: string) => Promise<void>][]} */
const SCENES = [
  [
    'curate',
    async (page) => {
      await openDispatch(page, 4);
      await page
        .getByRole('tabpanel', { name: 'Curate' })
        .getByRole('button', { name: /^space inserted/ })
        .nth(1)
        .click();
      await page.getByRole('region', { name: 'Evidence' }).getByRole('button', { name: 'Reject' }).waitFor();
    },
  ],
  ['review', (page) => show(page, 'Review')],
  ['read', (page) => show(page, 'Read')],
  [
    'import',
    async (page, folder) => {
      await show(page, 'Curate');
      const inbox = join(folder, `inbox-${Date.now()}`);
      mkdirSync(inbox);
      writeFileSync(join(inbox, 'bulletin.txt'), 'Hanoï, 3 mars (VNA) - Il pleut sur le delta.');
      writeFileSync(join(inbox, 'vide.txt'), '');
      writeFileSync(join(inbox, 'photo.txt'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46));
      await page.getByRole('button', { name: 'Import…' }).click();
      await page.getByLabel('or a path on this computer').fill(inbox);
      await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByText('could not be imported').waitFor();
    },
  ],
  [
    'export',
    async (page) => {
      await closeDialog(page);
      await page.getByRole('button', { name: 'Export…' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'commands',
    async (page) => {
      await closeDialog(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'keyboard',
    async (page) => {
      await closeDialog(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'about',
    async (page) => {
      await closeDialog(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('About');
      await page.keyboard.press('Enter');
      await page.getByText('What Dépêche ships').waitFor();
    },
  ],
  [
    'no-result',
    async (page) => {
      await closeDialog(page);
      await page.getByRole('searchbox').fill('introuvable');
      await page.getByText('No dispatch matches').waitFor();
    },
  ],
  [
    'series',
    async (page) => {
      await page.getByRole('searchbox').fill('');
      await showPage(page, 'Series');
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Accept the series/ })
        .waitFor();
    },
  ],
  ['rules', (page) => showPage(page, 'Rules')],
  ['statistics', (page) => showPage(page, 'Statistics')],
  [
    'empty',
    async (page, folder) => {
      await page.getByRole('button', { name: /^Corpus/ }).click();
      await page.getByRole('menuitem', { name: /Create/ }).click();
      await page.getByLabel('Title').fill('Archives');
      await page.getByLabel('New or empty folder').fill(join(folder, `corpus-${Date.now()}`));
      await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
      await page
        .getByRole('navigation', { name: 'Pages' })
        .getByRole('button', { name: 'Dispatches' })
        .click();
      await page.getByRole('heading', { name: 'This corpus is empty' }).waitFor();
    },
  ],
];

await ensureBuilt();
const [folderForAll] = process.argv.slice(2);
const target = folderForAll ?? inProject('docs', 'screenshots');
/** @param {string} file */
const isWanted = (file) => folderForAll !== undefined || README.includes(file);
mkdirSync(target, { recursive: true });
const { executablePath, env, args } = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  env: { ...process.env, ...env },
  args: [...args],
});
try {
  for (const [width, height] of /** @type {const} */ ([
    [1280, 800],
    [1920, 1080],
  ])) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const folder = passingFolder('depeche-pictures');
      const { address, stop } = await startHost(['--data-dir', join(folder, 'data')]);
      try {
        const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB' });
        page.setDefaultTimeout(WAIT_SECONDS * 1000);
        await page.goto(address);
        await page.getByRole('textbox', { name: NAME_QUESTION }).fill('Ada Lovelace');
        await page.getByRole('button', { name: 'Use this name' }).click();
        // The list moves up as the question goes.
        await page.getByRole('textbox', { name: NAME_QUESTION }).waitFor({ state: 'hidden' });
        for (const [name, act] of SCENES) {
          await act(page, folder);
          await page.mouse.move(0, height);
          await page.evaluate(() => document.fonts.ready);
          const file = `${name}-${colorScheme}${width === 1280 ? '' : `-${width}`}.png`;
          if (isWanted(file)) await page.screenshot({ path: join(target, file), animations: 'disabled' });
        }
        await page.close();
      } finally {
        await stop();
      }
    }
  }
} finally {
  await browser.close();
}
console.log(`The pictures are in ${target}.`);
