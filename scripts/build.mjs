#!/usr/bin/env node
/**
 * Builds `dist/`: the window, the programs, the lexicon and the sample dispatches. Run as a program it builds always;
 * {@link ensureBuilt} only where an input changed since the last build.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inputDigest } from './inputs.mjs';
import { ensureInstalled } from './install.mjs';
import { gatherLicences } from './licences.mjs';
import { inProject } from './root.mjs';

const STAMP = inProject('dist', 'build.json');

const isFresh = () => existsSync(STAMP) && JSON.parse(readFileSync(STAMP, 'utf8')).inputs === inputDigest();

const copySeeds = () => {
  rmSync(inProject('dist', 'seeds'), { recursive: true, force: true });
  mkdirSync(inProject('dist', 'seeds'), { recursive: true });
  for (const name of readdirSync(inProject('seeds')))
    cpSync(inProject('seeds', name), inProject('dist', 'seeds', name));
};

export const buildAll = async () => {
  const inputs = inputDigest();
  rmSync(STAMP, { force: true });
  const { build, createBuilder } = await import('vite');
  const { ensureLexicon } = await import('./lexicon/build.mjs');
  ensureLexicon();
  copySeeds();
  await build({ configFile: inProject('vite.renderer.config.ts'), logLevel: 'warn' });
  const builder = await createBuilder({ configFile: inProject('vite.node.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  gatherLicences();
  writeFileSync(STAMP, `${JSON.stringify({ inputs }, null, 2)}\n`);
};

/** Builds where need be, and says so in one line. */
export const ensureBuilt = async () => {
  if (isFresh()) return;
  console.log('Building, because the sources changed since the last build …');
  await buildAll();
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  await buildAll();
  console.log('Built dist/.');
}
