/**
 * SQLite itself, compiled to WebAssembly. In the library's thread it is a program of its own, which runs when it is first
 * needed (`library/indexing/deferred-sqlite.ts`).
 */
import { Database, type Statement } from 'node-sqlite3-wasm';

export type Sqlite = Database;
export type { Statement };

/** Opens the database at a path, which is made where there is none, or one in memory. Throws what SQLite says. */
export const openSqlite = (path: string): Sqlite => new Database(path);
