/** The entry of a cleaning thread: the program beside it, as it was compiled when it was built. */
import { join } from 'node:path';
import { runCompiled } from '../thread/compiled.ts';

runCompiled(join(import.meta.dirname, 'pipeline-program.cjs'));
