/**
 * Makes sure that what package-lock.json lists is installed. npm leaves a copy of the lockfile in node_modules; where
 * both agree there is nothing to do, so the check costs milliseconds at every start.
 */
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './root.mjs';
import { runStep } from './run-step.mjs';

const MINUTES = 15;

/** @typedef {{ version?: string, optional?: boolean, peer?: boolean }} LockedPackage */

/** @param {string} path @returns {Record<string, LockedPackage>} */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Why an installation is needed, or null. @returns {string | null} */
const missing = () => {
  const installed = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'nothing is installed';
  const present = packagesOf(installed);
  const stale = Object.entries(packagesOf(inProject('package-lock.json'))).find(
    ([path, locked]) => path !== '' && locked.optional !== true && present[path]?.version !== locked.version,
  );
  return stale === undefined
    ? null
    : `${stale[0].replace(/^.*node_modules\//, '')} is missing or of another version`;
};

/** Installs with `npm ci` where need be; ends the program with a clear line where that fails. */
export const ensureInstalled = async () => {
  const why = missing();
  if (why === null) return;
  console.log(`Installing the packages with npm ci, because ${why} (at most ${MINUTES} minutes) …`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, ended } = await runStep({
    ...(npm?.endsWith('.js') || npm?.endsWith('.cjs')
      ? { command: process.execPath, args: [npm, ...args] }
      : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args }),
    limit: MINUTES * 60,
  });
  if (code === 0) return;
  console.error(
    ended === null
      ? 'npm ci failed: see its message above. Is the package registry reachable?'
      : `npm ci did not finish within ${MINUTES} minutes: is the package registry reachable?`,
  );
  process.exit(1);
};
