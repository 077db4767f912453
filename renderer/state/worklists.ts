/** Worklists: queries of the list that a corpus keeps under names. Pure; the corpus's description holds them. */
import { type Query, querySchema } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import type { Corpus, Worklist } from '../../core/model/corpus.ts';

/** The query of a worklist; what it does not say, or says in a way this version does not know, asks for everything. */
export const queryOf = ({ query }: Worklist): Query => {
  const known = Object.entries(querySchema.shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(query[field]);
    return parsed.success ? [[field, parsed.data]] : [];
  });
  return querySchema.parse({ ...EVERYTHING, ...Object.fromEntries(known) });
};

const sorted = (query: Query): string =>
  JSON.stringify({ ...query, statuses: query.statuses.toSorted() }, Object.keys(EVERYTHING).toSorted());

/** The worklist that asks for the same as a query; undefined where none does. */
export const worklistOf = (worklists: readonly Worklist[], query: Query): Worklist | undefined =>
  worklists.find((worklist) => sorted(queryOf(worklist)) === sorted(query));

type Worklists = Corpus['worklists'];

/** The worklist that keeps a query under a name: one that has the name, asking for the new query, or a new one. */
export const keptWorklist = (worklists: Worklists, id: string, title: string, query: Query): Worklist => {
  const known = worklists.find((worklist) => worklist.title === title);
  return known === undefined ? { id, title, query } : { ...known, query };
};

/** A worklist with another name, or null where another has it, or it is gone. */
export const renamedWorklist = (worklists: Worklists, id: string, title: string): Worklist | null => {
  const known = worklists.find((worklist) => worklist.id === id);
  const isTaken = worklists.some((worklist) => worklist.title === title && worklist.id !== id);
  return known === undefined || isTaken ? null : { ...known, title };
};
