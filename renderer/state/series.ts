/** The series of the corpus: those that are looked through, the one that is chosen, and its edits in their contexts. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '../../core/api.ts';
import type { ConcordanceLine, SeriesLine, SeriesQuery } from '../../core/api-series.ts';
import { ok } from '../../core/model/result.ts';
import { type Series, seriesKey } from '../../core/spacing/series.ts';
import { createPaged, type Paged } from './paged.ts';
import { indexWhere, itemAt } from './pages.ts';

const ALL_SERIES: SeriesQuery = { rule: null, undecided: true, search: '' };

export interface SeriesState {
  readonly query: SeriesQuery;
  /** The chosen series, as it was last told; null for none. */
  readonly chosen: SeriesLine | null;
  /** Where the chosen series stands in the list, or stood before it left it. */
  readonly index: number;
}

export interface SeriesPages {
  readonly store: StoreApi<SeriesState>;
  readonly list: Paged<SeriesQuery, SeriesLine>;
  readonly concordance: Paged<Series, ConcordanceLine>;
  readonly ask: (part: Partial<SeriesQuery>) => void;
  readonly choose: (index: number) => void;
  /** The corpus changed: what is in sight is loaded anew. */
  readonly refresh: () => void;
  /** Leaves the corpus: nothing is chosen and nothing asked. */
  readonly clear: () => void;
}

const START: SeriesState = { query: ALL_SERIES, chosen: null, index: 0 };

export const createSeries = (client: Client): SeriesPages => {
  const store = createStore<SeriesState>(() => START);
  const list = createPaged<SeriesQuery, SeriesLine>((query, range) =>
    client.call('series.list', { query, range }),
  );
  const concordance = createPaged<Series, ConcordanceLine>(async (series, range) => {
    const reply = await client.call('series.concordance', { series, range });
    return reply.ok ? ok({ total: reply.value.total, items: reply.value.lines }) : reply;
  });

  const show = (chosen: SeriesLine, index: number): void => {
    const { before, after } = chosen;
    const asked = concordance.store.getState().question;
    store.setState({ chosen, index });
    if (asked === null || seriesKey(asked) !== seriesKey(chosen)) concordance.ask({ before, after });
  };

  list.store.subscribe(({ pages }, was) => {
    if (pages === was.pages) return;
    const { chosen, index } = store.getState();
    const key = chosen && seriesKey(chosen);
    const at = indexWhere(pages, (line) => seriesKey(line) === key);
    const line = itemAt(pages, at < 0 ? index : at);
    if (at >= 0 && line !== undefined) store.setState({ chosen: line, index: at });
    else if (chosen === null && line !== undefined) show(line, index);
  });

  return {
    store,
    list,
    concordance,
    ask: (part) => {
      const query = { ...store.getState().query, ...part };
      store.setState({ query, chosen: null, index: 0 });
      concordance.ask(null);
      list.ask(query);
    },
    choose: (index) => {
      const line = itemAt(list.store.getState().pages, index);
      if (line !== undefined) return show(line, index);
      // It is on its way: nothing is decided meanwhile over the one that was chosen before.
      store.setState({ chosen: null, index });
      concordance.ask(null);
    },
    refresh: () => {
      list.refresh();
      concordance.refresh();
    },
    clear: () => {
      store.setState(START);
      list.ask(null);
      concordance.ask(null);
    },
  };
};

/** How many edits of a series no person has decided. */
export const untouched = ({ total, byPerson }: SeriesLine): number => total - byPerson;

/** Which edits a decision on the series is about: those that no person decided or, where there are none, all. */
export const decisionOver = (line: SeriesLine): 'undecided' | 'all' =>
  untouched(line) > 0 ? 'undecided' : 'all';
