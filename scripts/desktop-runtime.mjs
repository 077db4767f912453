/** Which desktop the specs run on: the real Electron where it is found and can start, else the stand-in, and why. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installedElectron, NO_DISPLAY, whyNoWindow } from './electron-runtime.mjs';

/**
 * @typedef {{ kind: 'electron', command: string, args: readonly string[], why: string }} RealDesktop
 * @typedef {{ kind: 'stand-in', why: string }} StandInDesktop
 */

/** @param {string} name */
const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** What to run, decided by what is on this computer and nothing else. @returns {RealDesktop | StandInDesktop} */
export const desktopRuntime = () => {
  const path = installedElectron();
  if (path === null) return { kind: 'stand-in', why: 'Electron’s runtime is not installed' };
  const obstacle = whyNoWindow();
  const found = `it was found at ${path}`;
  if (obstacle === null) return { kind: 'electron', command: path, args: [], why: found };
  const xvfb = inPath('xvfb-run');
  if (obstacle === NO_DISPLAY && process.getuid?.() !== 0 && xvfb !== undefined)
    return {
      kind: 'electron',
      command: xvfb,
      args: ['-a', path],
      why: `${found}, with a display by xvfb-run`,
    };
  return { kind: 'stand-in', why: `Electron is here, but ${obstacle}` };
};

/** The same as a sentence for the report. */
export const desktopSentence = () => {
  const { kind, why } = desktopRuntime();
  const what =
    kind === 'electron' ? 'the real Electron' : 'the compiled main and preload on a stand-in for Electron';
  return `desktop specs run on ${what}, because ${why}; axe reads the page on the loopback host only`;
};
