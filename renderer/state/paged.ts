/** A long answer of the host, known in part: a question, and those pages of its answer that were looked at. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '../../core/model/result.ts';
import { createPaging, type Page, type Paging, type Shown } from './paging.ts';

export interface PagedState<Q, T> extends Shown<T> {
  /** Null while nothing is asked. */
  readonly question: Q | null;
}

export interface Paged<Q, T> extends Pick<Paging, 'look' | 'refresh'> {
  readonly store: StoreApi<PagedState<Q, T>>;
  /** Asks something else; null asks nothing and shows nothing. */
  readonly ask: (question: Q | null) => void;
}

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
  const { start, look, refresh } = createPaging<T, Page<T>>({
    shown: store.getState,
    show: (part) => store.setState(part),
    load: (range) => {
      const { question } = store.getState();
      return question === null ? null : load(question, range);
    },
    refreshEvery: REFRESH_EVERY,
  });
  return {
    store,
    look,
    refresh,
    ask: (question) => {
      const shown = question === null ? { total: null, pages: new Map() } : {};
      store.setState({ question, waiting: question !== null, failure: null, ...shown });
      start();
    },
  };
};
