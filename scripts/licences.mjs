/**
 * The licences of all that the built program holds, in one text that the window shows: NOTICE.md, then the licence of
 * each bundled package once, from what the bundler wrote beside each program.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './root.mjs';

/** How the bundler names what it writes: `licences.md`, `main.licences.md`. */
const PIECE = /(?:^|\.)licences\.md$/;

/** Packages of which the bundle holds files, not code: the bundler does not tell of them. */
const FONTS = [
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  '@fontsource/jetbrains-mono',
];

/** @param {string} name @returns {[name: string, section: string]} */
const fontSection = (name) => {
  const folder = inProject('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [`${name} - ${version} (${license})`, readFileSync(join(folder, 'LICENSE'), 'utf8').trim()];
};

/** @param {string} piece @returns {Array<[name: string, section: string]>} each package with its licence */
const sections = (piece) =>
  piece
    .split(/^(?=## )/m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(3, end), section.slice(end).trim()];
    });

/** Our notice as plain text: a paragraph or an item a line. @param {string} markdown */
const plain = (markdown) =>
  markdown
    .trim()
    .replace(/([^\n])\n(?=[^\n])(?! *- )\s*/g, '$1 ')
    .replace(/\[([^\]]+)\]\((http[^)]+)\)/g, '$1 ($2)')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/^#+ /gm, '')
    .replace(/[`<>]|\b_|_\b/g, '');

/** Gathers the pieces in `dist/` into `dist/renderer/licences.txt`. */
export const gatherLicences = () => {
  const dist = inProject('dist');
  const pieces = readdirSync(dist, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && PIECE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const packages = new Map([
    ...pieces.flatMap((path) => sections(readFileSync(path, 'utf8'))),
    ...FONTS.map(fontSection),
  ]);
  const names = [...packages.keys()].sort();
  const text = [
    plain(readFileSync(inProject('NOTICE.md'), 'utf8')),
    'The packages, each with its licence',
    ...names.map((name) => `${name}\n\n${packages.get(name) ?? ''}`),
  ].join('\n\n');
  writeFileSync(join(dist, 'renderer', 'licences.txt'), `${text}\n`);
  for (const path of pieces) rmSync(path);
};
