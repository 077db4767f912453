/** Every migration of `corpus.json`, in order. */
import { corpus2 } from './corpus-2.ts';
import type { Migration } from './migration.ts';

export const CORPUS_MIGRATIONS: readonly Migration[] = [corpus2];
