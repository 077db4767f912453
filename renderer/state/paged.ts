/**
 * A long answer of the host, known in part: a question, and those pages of its answer that were looked at. What is
 * shown stays while newer pages are on their way, so that nothing flickers or jumps.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure, Result } from '../../core/model/result.ts';
import { PAGE, type Pages, pagesFor } from './pages.ts';

export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export interface PagedState<Q, T> {
  /** Null while nothing is asked. */
  readonly question: Q | null;
  /** Null until the first answer. */
  readonly total: number | null;
  readonly pages: Pages<T>;
  /** What is shown answers an older question. */
  readonly waiting: boolean;
  /** Why the last page could not be had; null otherwise. */
  readonly failure: Failure | null;
}

export interface Paged<Q, T> {
  readonly store: StoreApi<PagedState<Q, T>>;
  /** Asks something else; null asks nothing and shows nothing. */
  readonly ask: (question: Q | null) => void;
  /** Says which items are in sight: those that are not at hand are loaded. */
  readonly look: (first: number, last: number) => void;
  /** The answer may have changed: what is in sight is loaded anew. */
  readonly refresh: () => void;
}

/** Events come in bursts; an answer is asked for anew at most once in this many ms. */
const REFRESH_EVERY = 200;

export const createPaged = <Q, T>(
  load: (question: Q, range: { readonly offset: number; readonly limit: number }) => Promise<Result<Page<T>>>,
): Paged<Q, T> => {
  const store = createStore<PagedState<Q, T>>(() => ({
    question: null,
    total: null,
    pages: new Map(),
    waiting: false,
    failure: null,
  }));
  /** Grows when answers to earlier questions lose their worth. */
  let generation = 0;
  let loading = new Set<number>();
  let sight: readonly number[] = [0];
  let refreshing = false;

  const loadPage = async (page: number): Promise<void> => {
    const { question } = store.getState();
    if (question === null || loading.has(page)) return;
    loading.add(page);
    const asked = generation;
    const reply = await load(question, { offset: page * PAGE, limit: PAGE });
    if (asked !== generation) return;
    loading.delete(page);
    if (!reply.ok) return store.setState({ failure: reply.error, waiting: false });
    const { total, items } = reply.value;
    store.setState(({ pages, waiting }) => ({
      total,
      failure: null,
      waiting: false,
      pages: new Map([...(waiting ? [] : pages), [page, items]]),
    }));
  };

  const start = (wanted: readonly number[]): void => {
    generation++;
    loading = new Set();
    for (const page of wanted) void loadPage(page);
  };

  return {
    store,
    ask: (question) => {
      sight = [0];
      const shown = question === null ? { total: null, pages: new Map() } : {};
      store.setState({ question, waiting: question !== null, failure: null, ...shown });
      start(sight);
    },
    look: (first, last) => {
      const { total, pages, waiting } = store.getState();
      if (total === null || waiting) return;
      sight = pagesFor(first, last, total);
      for (const page of sight) if (!pages.has(page)) void loadPage(page);
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
  };
};
