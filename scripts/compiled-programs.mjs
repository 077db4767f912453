/** The programs that are compiled ahead: `<program>.code` lies beside each. */
import { inProject } from './root.mjs';

export const WORKER_PROGRAM = inProject('dist', 'library', 'worker-program.cjs');
export const HOST_PROGRAM = inProject('dist', 'server', 'program.cjs');
export const COMPILED = [WORKER_PROGRAM, HOST_PROGRAM];
