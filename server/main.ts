/**
 * The entry of the loopback host. The library's thread begins first, since the window waits for it most; its own program
 * runs as it was compiled when it was built, and loads meanwhile.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { runCompiled } from '../library/thread/compiled.ts';
import type { open } from './program.ts';

const DIST = join(import.meta.dirname, '..');

const thread = new Worker(join(DIST, 'library', 'worker.cjs'));
const program = runCompiled(join(DIST, 'server', 'program.cjs')).exports as { readonly open: typeof open };
void program.open(thread);
