#!/usr/bin/env node
/** The entry of the command `depeche`: the program beside it, as it was compiled when it was built. */
import { join } from 'node:path';
import { runCompiled } from '../library/thread/compiled.ts';
import type { run } from './program.ts';

const program = runCompiled(join(import.meta.dirname, 'program.cjs')).exports as { readonly run: typeof run };
void program.run(process.argv.slice(2));
