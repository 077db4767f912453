/**
 * A Chromium for tests and pictures. `BROWSER_BIN` names one; else, on 64-bit Linux, the one that the package
 * `@sparticuz/chromium` carries inside is unpacked once, which needs no download but the registry's; elsewhere
 * Playwright's own is used, if it is installed.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { inProject } from './root.mjs';

const PACKAGE = inProject('node_modules', '@sparticuz', 'chromium');
const STARTS_SECONDS = 30;

/**
 * @typedef {object} Browser
 * @property {string | undefined} executablePath undefined for Playwright's own
 * @property {Record<string, string>} env what its environment needs beside our own
 * @property {readonly string[]} args
 * @property {string} why which one it is, for the report
 */

/** @param {string} name @returns {Buffer} */
const unpacked = (name) => brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', name)));

/** @param {string} name @param {string} folder */
const unpackTar = (name, folder) => {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['-xf', '-', '-C', folder], { input: unpacked(name) });
  if (status !== 0) throw new Error(`tar could not unpack ${name}: ${stderr}`);
};

/** @param {string} executable @param {Record<string, string>} env */
const starts = (executable, env) =>
  spawnSync(executable, ['--headless', '--no-sandbox', '--version'], {
    env: { ...process.env, ...env },
    timeout: STARTS_SECONDS * 1000,
  }).status === 0;

/** Fonts come from the package alone, so that pages look the same on every computer. @param {string} folder */
const fontsConfig = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks the carried browser into a cache that its version names. @returns {Browser} */
const carried = () => {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = inProject('node_modules', '.cache', 'chromium', version);
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`;
    unpackTar('fonts.tar.br', partial);
    unpackTar('al2023.tar.br', partial);
    writeFileSync(join(partial, 'chromium'), unpacked('chromium.br'));
    writeFileSync(join(partial, 'fonts.conf'), fontsConfig(folder));
    chmodSync(join(partial, 'chromium'), 0o755);
    // Another process may have been quicker: then its folder is as good.
    if (existsSync(folder)) rmSync(partial, { recursive: true });
    else renameSync(partial, folder);
  }
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_PATH: folder };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'lib') };
  const env = starts(executablePath, fonts) ? fonts : { ...fonts, ...libraries };
  return { executablePath, env, args: ['--no-sandbox'], why: `Chromium of @sparticuz/chromium ${version}` };
};

/** The browser to use here. @returns {Browser} */
export const findChromium = () => {
  const named = process.env.BROWSER_BIN;
  if (named) return { executablePath: named, env: {}, args: ['--no-sandbox'], why: `BROWSER_BIN, ${named}` };
  if (process.platform === 'linux' && process.arch === 'x64') return carried();
  return { executablePath: undefined, env: {}, args: [], why: 'Playwright’s own Chromium' };
};
