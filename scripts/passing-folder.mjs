/**
 * Folders of one run in the system's temporary folder. They go when the process ends, be it at its end, by an error, by
 * Ctrl+C or because another process ended it; only SIGKILL leaves them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {readonly ('SIGINT' | 'SIGTERM' | 'SIGHUP')[]} */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @type {Set<string>} */
const folders = new Set();

const removeAll = () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

const follow = () => {
  process.once('exit', removeAll);
  // A shell tells by 128 and the number of the signal that it ended a program.
  for (const signal of ENDING) process.once(signal, () => process.exit(128 + constants.signals[signal]));
};

/**
 * Makes an empty folder that is removed when the process ends.
 *
 * @param {string} name what its name begins with
 */
export const passingFolder = (name) => {
  if (folders.size === 0) follow();
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.add(folder);
  return folder;
};
