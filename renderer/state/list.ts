/**
 * The list of dispatches: a query, and those pages of its answer that were looked at. What is shown stays while newer
 * pages are on their way, so nothing flickers or jumps.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '../../core/api.ts';
import { type DispatchPage, EVERYTHING, type ListedDispatch, type Query } from '../../core/api-values.ts';
import type { Failure } from '../../core/model/result.ts';
import { PAGE, type Pages, pagesFor } from './pages.ts';

export interface ListState {
  readonly query: Query;
  /** Null until the first answer. */
  readonly total: number | null;
  readonly pages: Pages<ListedDispatch>;
  readonly facets: DispatchPage['facets'] | null;
  /** Why the list could not be read; null otherwise. */
  readonly failure: Failure | null;
  /** What is shown answers an older query. */
  readonly waiting: boolean;
  /** Ids of the dispatches ticked for a common action. */
  readonly ticked: ReadonlySet<string>;
  /** The place of the shown dispatch in the list, where it is known. */
  readonly index: number | null;
  /** The place that was last to be brought into sight; a new object each time. */
  readonly target: { readonly index: number } | null;
}

export interface List {
  readonly store: StoreApi<ListState>;
  readonly ask: (part: Partial<Query>) => void;
  /** Says which items are in sight: those that are not at hand are loaded. */
  readonly look: (first: number, last: number) => void;
  /** The dispatches changed: what is in sight is loaded anew. */
  readonly refresh: () => void;
  /** The item at an index is the one that is shown now, to be brought into sight; null where its place is not known. */
  readonly reveal: (index: number | null) => void;
  readonly tick: (ids: readonly string[], on: boolean) => void;
  /** Leaves the corpus: the query and all answers go. */
  readonly clear: () => void;
}

const START: ListState = {
  query: EVERYTHING,
  total: null,
  pages: new Map(),
  facets: null,
  failure: null,
  waiting: true,
  ticked: new Set(),
  index: null,
  target: null,
};

/** Events come in bursts while a batch is imported; the list is asked for at most once in this many ms. */
const REFRESH_EVERY = 120;

export const createList = (client: Client): List => {
  const store = createStore<ListState>(() => START);
  /** Grows when answers to earlier questions lose their worth. */
  let generation = 0;
  let loading = new Set<number>();
  let sight: readonly number[] = [0];
  let refreshing = false;

  const load = async (page: number): Promise<void> => {
    if (loading.has(page)) return;
    loading.add(page);
    const asked = generation;
    const { query } = store.getState();
    const reply = await client.call('dispatches.list', {
      query: { ...query, statuses: [...query.statuses] },
      range: { offset: page * PAGE, limit: PAGE },
    });
    if (asked !== generation) return;
    loading.delete(page);
    if (!reply.ok) {
      store.setState({ failure: reply.error, waiting: false });
      return;
    }
    const { total, items, facets } = reply.value;
    store.setState(({ pages, waiting }) => ({
      total,
      facets,
      failure: null,
      waiting: false,
      pages: new Map([...(waiting ? [] : pages), [page, items]]),
    }));
  };

  const start = (wanted: readonly number[]): void => {
    generation++;
    loading = new Set();
    for (const page of wanted) void load(page);
  };

  return {
    store,
    ask: (part) => {
      store.setState(({ query }) => ({
        query: { ...query, ...part },
        waiting: true,
        index: null,
        target: null,
      }));
      sight = [0];
      start(sight);
    },
    look: (first, last) => {
      const { total, pages, waiting } = store.getState();
      if (total === null || waiting) return;
      sight = pagesFor(first, last, total);
      for (const page of sight) if (!pages.has(page)) void load(page);
    },
    refresh: () => {
      if (refreshing) return;
      refreshing = true;
      setTimeout(() => {
        refreshing = false;
        // Pages out of sight may be old now: they go, and are loaded when they come into sight again.
        store.setState(({ pages }) => ({
          pages: new Map([...pages].filter(([page]) => sight.includes(page))),
        }));
        start(sight.length > 0 ? sight : [0]);
      }, REFRESH_EVERY);
    },
    reveal: (index) => store.setState({ index, target: index === null ? null : { index } }),
    tick: (ids, on) =>
      store.setState(({ ticked }) => {
        const next = new Set(ticked);
        for (const id of ids) {
          if (on) next.add(id);
          else next.delete(id);
        }
        return { ticked: next };
      }),
    clear: () => {
      generation++;
      loading = new Set();
      sight = [0];
      store.setState(START);
    },
  };
};
