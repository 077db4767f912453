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

/** Keeps a query under a name; one that had the name asks for the new query. */
export const withWorklist = (worklists: Worklists, id: string, title: string, query: Query): Worklists => {
  const known = worklists.find((worklist) => worklist.title === title);
  if (known === undefined) return [...worklists, { id, title, query }];
  return worklists.map((worklist) => (worklist === known ? { ...worklist, query } : worklist));
};

export const withoutWorklist = (worklists: Worklists, id: string): Worklists =>
  worklists.filter((worklist) => worklist.id !== id);

/** Gives a worklist another name, or null where another has it. */
export const renamedWorklist = (worklists: Worklists, id: string, title: string): Worklists | null =>
  worklists.some((worklist) => worklist.title === title && worklist.id !== id)
    ? null
    : worklists.map((worklist) => (worklist.id === id ? { ...worklist, title } : worklist));
