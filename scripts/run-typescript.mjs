#!/usr/bin/env node
/**
 * Runs a TypeScript program of the project, such as a measurement: bundles it with vite, which every supported Node
 * can do, and passes the arguments on. `node scripts/run-typescript.mjs bench/bench.ts --quick`
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './root.mjs';
import { sqliteWasm } from './sqlite-wasm.mjs';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined || !existsSync(inProject(entry))) {
  console.error(
    entry === undefined ? 'Which program? Give its path in the project.' : `There is no ${entry}.`,
  );
  process.exit(2);
}
await ensureInstalled();
await ensureBuilt();
const { build } = await import('vite');
const name = basename(entry, '.ts');
const outDir = inProject('node_modules', '.cache', 'depeche', name);
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [sqliteWasm()],
  ssr: { noExternal: ['node-sqlite3-wasm'] },
  build: {
    ssr: inProject(entry),
    outDir,
    target: 'node20',
    sourcemap: 'inline',
    // As the shipped programs are (`vite.node.config.ts`): constants stay constants.
    rolldownOptions: { output: { entryFileNames: `${name}.mjs`, topLevelVar: false } },
  },
});
const { status } = spawnSync(process.execPath, ['--enable-source-maps', `${outDir}/${name}.mjs`, ...args], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
