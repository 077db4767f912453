/**
 * Writing an index anew without what was deleted from it. Merging the full text and writing every page takes SQLite seconds
 * where there are a hundred thousand dispatches, in one statement that lets nobody in between; so it is done to a copy, by
 * another thread where there is one (`compacting.ts`).
 */
import { Database } from './database.ts';
import { TABLES } from './full-text.ts';

/** It is read by nobody else, and of no use where it does not come to its end. */
const SETTINGS = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32768;
`;

/** Writes the index at `from`, which is of no other use then, anew at `to`, in the thread of whoever calls. */
export const compactHere = (from: string, to: string): void => {
  const database = new Database(from, SETTINGS);
  try {
    for (const table of TABLES) database.run(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
    database.commit();
    database.writeInto(to);
  } finally {
    database.close();
  }
};
