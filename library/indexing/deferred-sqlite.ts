/**
 * SQLite, run when it is first needed. The build puts this module in the place of `catalog/sqlite.ts` in the program of the
 * library's thread and in the command, and only there (`scripts/deferred-programs.mjs`): what an opening asks of the index
 * is kept from the last closing (`catalog/opening-answers.ts`), so a start mostly does without.
 */
import { join } from 'node:path';
import type * as SqliteProgram from '../catalog/sqlite.ts';
import { runCompiled } from '../thread/compiled.ts';

let program: typeof SqliteProgram | null = null;

export const openSqlite: typeof SqliteProgram.openSqlite = (path) => {
  program ??= runCompiled(join(import.meta.dirname, '..', 'library', 'sqlite.cjs'))
    .exports as typeof SqliteProgram;
  return program.openSqlite(path);
};
