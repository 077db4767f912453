/**
 * What the catalog has in memory and could work out anew, kept in the index as it is from one closing to the next
 * opening: orders, ids and counts. Whoever changes one of them has it forgotten first, in the same transaction, so that
 * a killed program leaves none that is old.
 */
import { z } from 'zod';
import type { Database } from './database.ts';

const stored = z.object({ value: z.instanceof(Uint8Array) });

export class Kept {
  private readonly database: Database;
  private readonly forgotten = new Set<string>();

  constructor(database: Database) {
    this.database = database;
  }

  /** The numbers under a name; null where there are none, or they were changed since. */
  read(name: string): Uint32Array<ArrayBuffer> | null {
    const found = this.database.get(stored, 'SELECT value FROM kept WHERE name = ?', [name]);
    return found === null ? null : new Uint32Array(new Uint8Array(found.value).buffer);
  }

  write(name: string, numbers: Uint32Array): void {
    const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
    this.database.run('INSERT OR REPLACE INTO kept (name, value) VALUES (?, ?)', [name, bytes]);
    this.forgotten.delete(name);
  }

  forget(name: string): void {
    if (this.forgotten.has(name)) return;
    this.database.run('DELETE FROM kept WHERE name = ?', [name]);
    this.forgotten.add(name);
  }
}
