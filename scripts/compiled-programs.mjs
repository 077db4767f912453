/** The programs that are compiled ahead: `<program>.code` lies beside each. */
import { inProject } from './root.mjs';

export const WORKER_PROGRAM = inProject('dist', 'library', 'worker-program.cjs');
export const HOST_PROGRAM = inProject('dist', 'server', 'program.cjs');
/** What the library's thread runs when it first needs SQLite. */
export const SQLITE_PROGRAM = inProject('dist', 'library', 'sqlite.cjs');
/** Not of a start: what it runs when it first reads a text anew. */
export const RULES_PROGRAM = inProject('dist', 'library', 'text-rules.cjs');
/** Not of a start, either: what a cleaning thread runs, with all that cleaning the sample takes. */
export const PIPELINE_PROGRAM = inProject('dist', 'library', 'pipeline-program.cjs');
/** The command. */
export const COMMAND_PROGRAM = inProject('dist', 'cli', 'program.cjs');
export const COMPILED = [
  ...[WORKER_PROGRAM, HOST_PROGRAM, COMMAND_PROGRAM],
  ...[SQLITE_PROGRAM, RULES_PROGRAM, PIPELINE_PROGRAM],
];
