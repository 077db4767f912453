/**
 * Peers that are measured beside Dépêche and are no part of it: fetched on demand, at an exact version and without
 * running what they would run on installation, into a folder that is not kept in the repository.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const FOLDER = resolve('node_modules', '.cache', 'peers');
const MOST_MILLISECONDS = 120_000;

/** The `package.json` of the package where it lies; null where it is not there yet and cannot be had. */
const installedPackage = (name: string, version: string): string | null => {
  const folder = join(FOLDER, `${name}-${version}`);
  const installed = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(installed)) {
    spawnSync(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--no-package-lock',
        `${name}@${version}`,
      ],
      { stdio: 'ignore', timeout: MOST_MILLISECONDS, shell: process.platform === 'win32' },
    );
    if (!existsSync(installed)) return null;
  }
  return installed;
};

/** The package as `require` gives it; null where it is not there yet and cannot be had. */
export const peerPackage = (name: string, version: string): unknown => {
  const installed = installedPackage(name, version);
  if (installed === null) return null;
  const found: unknown = createRequire(installed)(name);
  return found;
};

/** The folder of the package; null where it is not there yet and cannot be had. */
export const peerFolder = (name: string, version: string): string | null => {
  const installed = installedPackage(name, version);
  return installed === null ? null : dirname(installed);
};
