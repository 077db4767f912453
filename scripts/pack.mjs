/** Packs the program by electron-builder, around Electron's real binary or around an empty one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './root.mjs';
import { runStep } from './run-step.mjs';

const MINUTES = 20;

/**
 * @param {readonly string[]} args
 * @param {'inherit' | 'capture'} output
 */
const build = (args, output) =>
  runStep({
    command: process.execPath,
    args: [inProject('node_modules', 'electron-builder', 'cli.js'), '--publish', 'never', ...args],
    limit: MINUTES * 60,
    output,
  });

/**
 * The installers for this system, with the fuses of a release.
 * @param {string} electronDist the folder of the unpacked binary
 */
export const packRelease = (electronDist) =>
  build(['--config', 'electron-builder.release.yml', `-c.electronDist=${electronDist}`], 'inherit');

/**
 * The unpacked Linux folder around an empty binary: its `resources/app.asar` is the real one.
 * @param {string} folder where to put it
 * @param {'inherit' | 'capture'} output
 */
export const packAroundNothing = async (folder, output) => {
  const nothing = mkdtempSync(join(tmpdir(), 'depeche-no-electron-'));
  try {
    mkdirSync(join(nothing, 'resources'));
    mkdirSync(join(nothing, 'locales'));
    for (const name of ['electron', 'LICENSE', 'LICENSES.chromium.html', join('locales', 'en-US.pak')])
      writeFileSync(join(nothing, name), '');
    return await build(
      [
        '--linux',
        'dir',
        '--config',
        'electron-builder.yml',
        `-c.electronDist=${nothing}`,
        `-c.directories.output=${folder}`,
      ],
      output,
    );
  } finally {
    rmSync(nothing, { recursive: true, force: true });
  }
};
