#!/usr/bin/env node
/**
 * Draws the icon at the sizes that electron-builder asks for, from `electron/resources/icon.svg`. The pictures are
 * kept in the repository: run this again after changing the drawing.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';
import { inProject } from './root.mjs';

const RESOURCES = inProject('electron', 'resources');
/** Linux wants each size as a file; macOS and Windows make theirs from the largest. */
const LINUX_SIZES = [16, 32, 48, 64, 128, 256, 512];
const LARGEST = 1024;

const drawing = readFileSync(`${RESOURCES}/icon.svg`, 'utf8');
const { executablePath, env, args } = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  env: { ...process.env, ...env },
  args: [...args],
});
mkdirSync(`${RESOURCES}/icons`, { recursive: true });

/** @param {number} size @param {string} path */
const draw = async (size, path) => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path, omitBackground: true });
  await page.close();
};

for (const size of LINUX_SIZES) await draw(size, `${RESOURCES}/icons/${size}x${size}.png`);
await draw(LARGEST, `${RESOURCES}/icon.png`);
await browser.close();
