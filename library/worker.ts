/** The entry of the library's thread: the program beside it, as it was compiled when it was built. */
import { join } from 'node:path';
import { runCompiled } from './thread/compiled.ts';

runCompiled(join(import.meta.dirname, 'worker-program.cjs'));
