/**
 * The list of dispatches: a query, those pages of its answer that were looked at, which dispatches are ticked, and which
 * is shown.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '../../core/api.ts';
import type { DispatchPage, ListedDispatch, Query } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import type { Failure, Result } from '../../core/model/result.ts';
import { createPaging, type Paging, type Shown } from './paging.ts';

export interface ListState extends Shown<ListedDispatch> {
  readonly query: Query;
  readonly facets: DispatchPage['facets'] | null;
  /** Ids of the dispatches ticked for a common action. */
  readonly ticked: ReadonlySet<string>;
  /** The place in the list of the one that was last ticked by itself: Shift ticks all from there on. */
  readonly tickedAt: number | null;
  /** The place of the shown dispatch in the list as it is drawn, where it is known. */
  readonly index: number | null;
  /** The place that was last to be brought into sight; a new object each time. */
  readonly target: { readonly index: number } | null;
}

export interface List extends Pick<Paging, 'look' | 'refresh'> {
  readonly store: StoreApi<ListState>;
  readonly ask: (part: Partial<Query>) => void;
  /** The item at an index is the one that is shown now, to be brought into sight; null where its place is not known. */
  readonly reveal: (index: number | null) => void;
  readonly tick: (ids: readonly string[], on: boolean) => void;
  /** Ticks one, or not, and notes its place for {@link tickThrough}. */
  readonly tickOne: (id: string, index: number, on: boolean) => void;
  /**
   * Ticks all from one place of the list to another, whether or not they were ever in sight; those ticked before stay so.
   * Nothing is ticked where the list is asked something else meanwhile. Null, or why they cannot be had.
   */
  readonly tickThrough: (from: number, to: number) => Promise<Failure | null>;
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
  tickedAt: null,
  index: null,
  target: null,
};

/** In ms: an import tells of each batch. */
const REFRESH_EVERY = 120;
/** How many dispatches are asked for at once where all of many are ticked. */
const TICKED_AT_ONCE = 500;

export const createList = (client: Client): List => {
  const store = createStore<ListState>(() => START);
  const load = (range: {
    readonly offset: number;
    readonly limit: number;
  }): Promise<Result<DispatchPage>> => {
    const { query } = store.getState();
    return client.call('dispatches.list', { query: { ...query, statuses: [...query.statuses] }, range });
  };
  const { start, look, refresh, stop } = createPaging<ListedDispatch, DispatchPage>({
    shown: store.getState,
    show: (part, answer) => {
      const { waiting, index } = store.getState();
      if (answer === undefined) store.setState(part);
      // Where the answer is to another question the place is not known: who follows the list looks for it.
      else store.setState({ ...part, facets: answer.facets, index: waiting ? null : index });
    },
    load,
    refreshEvery: REFRESH_EVERY,
  });
  const tick: List['tick'] = (ids, on) =>
    store.setState(({ ticked }) => {
      const next = new Set(ticked);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return { ticked: next };
    });

  return {
    store,
    look,
    refresh,
    ask: (part) => {
      store.setState(({ query }) => ({
        query: { ...query, ...part },
        waiting: true,
        target: null,
        tickedAt: null,
      }));
      start();
    },
    reveal: (index) => store.setState({ index, target: index === null ? null : { index } }),
    tick,
    tickOne: (id, index, on) => {
      tick([id], on);
      store.setState({ tickedAt: index });
    },
    tickThrough: async (from, to) => {
      const { query } = store.getState();
      const [first, last] = [Math.min(from, to), Math.max(from, to)];
      const ids: string[] = [];
      for (let offset = first; offset <= last; offset += TICKED_AT_ONCE) {
        const reply = await load({ offset, limit: Math.min(TICKED_AT_ONCE, last - offset + 1) });
        if (store.getState().query !== query) return null;
        if (!reply.ok) return reply.error;
        ids.push(...reply.value.items.map(({ id }) => id));
      }
      tick(ids, true);
      return null;
    },
    clear: () => {
      stop();
      store.setState(START);
    },
  };
};
