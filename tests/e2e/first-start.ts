/**
 * What a first start leaves in the data folder: the sample corpus, and settings that name it. Making it takes longer than
 * most specs do, so each worker lets the real host make it once, and specs start over copies.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { startServer } from '../server/start-server.ts';

/** How long the library may take to open, in milliseconds. */
export const OPENING = 90_000;

const SETTINGS = 'settings.json';

/** Starts the host over a data folder that is not there, and quits it behind the sample. */
export const makeFirstStart = async (browser: Browser, dataFolder: string): Promise<void> => {
  const server = await startServer(['--data-dir', dataFolder]);
  const page = await browser.newPage();
  try {
    await page.goto(server.address);
    await page.locator('.top-bar').waitFor({ timeout: OPENING });
    await page.close();
  } catch (error) {
    await server.end();
    throw error;
  }
  const { code, errors } = await server.end();
  if (code !== 0 || errors !== '') throw new Error(`The first start ended with ${code}: ${errors}`);
};

/** Copies what a first start left to `dataFolder`, so that a host opens the sample there. */
export const copyFirstStart = async (from: string, dataFolder: string): Promise<void> => {
  await cp(from, dataFolder, { recursive: true });
  const settings = join(dataFolder, SETTINGS);
  const named = await readFile(settings, 'utf8');
  const made = JSON.stringify(join(from, 'sample'));
  // Else every spec would open the one that was made.
  if (!named.includes(made)) throw new Error(`The settings of the first start do not name ${made}: ${named}`);
  await writeFile(settings, named.replaceAll(made, JSON.stringify(join(dataFolder, 'sample'))));
};
