#!/usr/bin/env node
/**
 * For work on the window: vite serves the renderer and replaces what changes, and passes calls on to the built
 * loopback host, which is built again and restarted when a source of its own changes.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { buildAll, ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './root.mjs';

const WATCHED = ['core', 'library', 'server'];
const SETTLED_MS = 300;

await ensureInstalled();
await ensureBuilt();
const { createServer } = await import('vite');

/** @typedef {{ child: import('node:child_process').ChildProcess, origin: string, fragment: string }} Host */

/** @param {readonly string[]} args @returns {Promise<Host>} */
const startHost = (args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inProject('dist', 'server', 'main.cjs'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      const [, origin, fragment] = /(http:\/\/[\d.:]+)\/(#\S+)/.exec(text) ?? [];
      if (origin !== undefined && fragment !== undefined) resolve({ child, origin, fragment });
    });
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });

const args = process.argv.slice(2);
let host = await startHost(args);
const { origin } = host;

// The host answers its own origin only, so the browser's is replaced by it on the way.
const proxy = { target: origin, changeOrigin: true, headers: { origin } };
const vite = await createServer({
  configFile: inProject('vite.renderer.config.ts'),
  server: { host: '127.0.0.1', proxy: { '/api': proxy, '/download': proxy } },
});
await vite.listen();
const tell = () => console.log(`Open ${vite.resolvedUrls?.local[0]}${host.fragment}`);
tell();

const rebuild = async () => {
  try {
    await buildAll();
    host.child.removeAllListeners('exit');
    host.child.kill('SIGTERM');
    await new Promise((resolve) => host.child.once('exit', resolve));
    host = await startHost([...args, '--port', new URL(origin).port]);
    tell();
  } catch (error) {
    console.error(String(error));
  }
};

/** @type {NodeJS.Timeout | undefined} */
let settling;
for (const folder of WATCHED)
  watch(inProject(folder), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(rebuild, SETTLED_MS);
  });

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, async () => {
    host.child.removeAllListeners('exit');
    host.child.once('exit', () => process.exit(0));
    host.child.kill('SIGTERM');
    await vite.close();
  });
