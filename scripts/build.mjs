#!/usr/bin/env node
/**
 * Builds `dist/`: the window, the programs, the lexicon and the sample dispatches. Run as a program it builds always;
 * {@link ensureBuilt} only where an input changed since the last build.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { COMPILED } from './compiled-programs.mjs';
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

/** Has the programs of a start compiled ahead, by this Node: another one compiles them itself. */
const compileAhead = () => {
  const { status, stderr } = spawnSync(process.execPath, [inProject('scripts', 'compile.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0)
    console.error(
      `The programs were not compiled ahead, so each start takes somewhat longer. Why: ${stderr.trim()}`,
    );
};

export const buildAll = async () => {
  const inputs = inputDigest();
  rmSync(STAMP, { force: true });
  const { build, createBuilder } = await import('vite');
  const { ensureLexicon } = await import('./lexicon/build.mjs');
  ensureLexicon();
  copySeeds();
  // V8 does not see whether code is of the same program, but for its length.
  for (const program of COMPILED) rmSync(`${program}.code`, { force: true });
  await build({ configFile: inProject('vite.renderer.config.ts'), logLevel: 'warn' });
  const builder = await createBuilder({ configFile: inProject('vite.node.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  compileAhead();
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
