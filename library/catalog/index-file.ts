/** Where the index is kept. */
import { Database } from './database.ts';
import { SCHEMA } from './schema.ts';

/** An empty index in memory. */
export const newIndex = (): Database => {
  const database = new Database(':memory:');
  database.execute(SCHEMA);
  return database;
};
