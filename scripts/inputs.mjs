/** The digest of all that a build is made from, and of the Node that makes it: where it is the one stored with the last build, that build is fresh. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { inProject, ROOT } from './root.mjs';

const FOLDERS = ['core', 'library', 'server', 'cli', 'electron', 'renderer', 'seeds', 'scripts/lexicon'];
const FILES = [
  'NOTICE.md',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/compile.mjs',
  'scripts/compiled-programs.mjs',
  'scripts/deferred-programs.mjs',
  'scripts/licences.mjs',
  'scripts/sqlite-wasm.mjs',
];

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(inProject(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);

/** @returns {string} */
export const inputDigest = () => {
  const configs = readdirSync(ROOT).filter((name) => /^vite\..*\.config\.ts$/.test(name));
  const files = [...[...FILES, ...configs].map((name) => inProject(name)), ...FOLDERS.flatMap(filesIn)];
  const hash = createHash('sha256');
  // Code that is compiled ahead is of one version.
  hash.update(`${process.version}\n`);
  for (const file of files.sort()) {
    const content = createHash('sha256').update(readFileSync(file)).digest('hex');
    hash.update(`${file.slice(ROOT.length).replaceAll('\\', '/')} ${content}\n`);
  }
  return hash.digest('hex');
};
