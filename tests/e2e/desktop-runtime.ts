/** Which desktop the specs run on: the real Electron where it is found and can start, else the stand-in, and why. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installedElectron, whyNoWindow } from '../../scripts/electron-runtime.mjs';

export interface RealDesktop {
  readonly kind: 'electron';
  readonly command: string;
  readonly args: readonly string[];
  readonly why: string;
}

export interface StandInDesktop {
  readonly kind: 'stand-in';
  readonly why: string;
}

const inPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** @returns what to run, decided by what is on this computer and nothing else */
export const desktopRuntime = (): RealDesktop | StandInDesktop => {
  const path = installedElectron();
  if (path === null) return { kind: 'stand-in', why: 'Electron’s runtime is not installed' };
  const obstacle = whyNoWindow();
  const xvfb = inPath('xvfb-run');
  if (obstacle === null) return { kind: 'electron', command: path, args: [], why: `found at ${path}` };
  if (obstacle === 'there is no display' && process.getuid?.() !== 0 && xvfb !== undefined)
    return { kind: 'electron', command: xvfb, args: ['-a', path], why: `found at ${path}, under xvfb-run` };
  return { kind: 'stand-in', why: `Electron is here, but ${obstacle}` };
};
