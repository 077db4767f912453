/** The series of the corpus, those with most to decide first, and what they are looked through by. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SeriesLine } from '../../core/api-series.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { ruleDescription } from '../../core/spacing/evidence-sentence.ts';
import { RULES } from '../../core/spacing/rules.ts';
import { Choice } from '../controls/choice.tsx';
import { EvenList, useEvenList } from '../controls/even-list.tsx';
import type { RowKeys } from '../controls/use-active-row.ts';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { itemAt } from '../state/pages.ts';
import { untouched } from '../state/series.ts';
import { SeriesEdit, stateOfSeries } from './series-edit.tsx';

const ROW = 56;
/** Rows that are drawn above and below those in sight. */
const AROUND = 6;

const SeriesFilters = () => {
  const { series } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const query = useStore(series.store, (state) => state.query);
  return (
    <div className="series-filters">
      <input
        type="search"
        className="input"
        placeholder={strings.seriesSearch}
        aria-label={strings.seriesSearch}
        value={query.search}
        onChange={(event) => series.ask({ search: event.target.value })}
      />
      <Choice
        aria-label={strings.rule}
        value={query.rule}
        options={[
          { id: null, label: strings.anyRule },
          ...RULES.map(({ id }) => ({ id, label: ruleDescription(id, locale) })),
        ]}
        onChange={(rule) => series.ask({ rule })}
      />
      <button
        type="button"
        className="facet"
        aria-pressed={query.undecided}
        onClick={() => series.ask({ undecided: !query.undecided })}
      >
        {strings.hasUndecided}
      </button>
    </div>
  );
};

const Counts = ({ line }: { readonly line: SeriesLine }) => {
  const strings = useStrings();
  return (
    <span className="series-counts tabular">
      {strings.seriesStates(line.proposed, line.accepted, line.rejected)}
      <span className="series-where"> {strings.inDispatches(line.dispatches)}</span>
    </span>
  );
};

const RowText = ({ line }: { readonly line: SeriesLine }) => {
  const strings = useStrings();
  return (
    <>
      <span className="series-what">
        <SeriesEdit series={line} state={stateOfSeries(line)} />
        <Counts line={line} />
      </span>
      {line.proposed > 0 && (
        <span className="row-count tabular" title={strings.undecidedCount(line.proposed)}>
          {line.proposed}
        </span>
      )}
      {line.proposed === 0 && untouched(line) === 0 && (
        <span className="series-done" title={strings.seriesAllDecided}>
          ✓<span className="visually-hidden"> {strings.seriesAllDecided}</span>
        </span>
      )}
    </>
  );
};

interface RowProps {
  readonly line: SeriesLine | undefined;
  readonly index: number;
  readonly tabbable: boolean;
  /** Walk the list. */
  readonly keys: RowKeys;
}

const Row = ({ line, index, tabbable, keys }: RowProps) => {
  const { series } = useShell();
  const strings = useStrings();
  const chosen = useStore(series.store, (state) => state.chosen !== null && state.index === index);
  return (
    <button
      {...keys}
      type="button"
      className="series-row"
      data-row={index}
      tabIndex={tabbable ? 0 : -1}
      aria-current={chosen ? 'true' : undefined}
      aria-disabled={line === undefined ? true : undefined}
      onClick={() => series.choose(index)}
      onFocus={(event) => {
        keys.onFocus(event);
        series.choose(index);
      }}
    >
      {line === undefined ? (
        <span className="visually-hidden">{strings.loading}</span>
      ) : (
        <RowText line={line} />
      )}
    </button>
  );
};

const Rows = () => {
  const { series } = useShell();
  const strings = useStrings();
  const pages = useStore(series.list.store, (state) => state.pages);
  const total = useStore(series.list.store, (state) => state.total) ?? 0;
  const index = useStore(series.store, (state) => state.index);
  const rows = useEvenList({ count: total, height: ROW, around: AROUND });
  const { first, last, bring } = rows.even;
  const { activate } = rows.active;

  useEffect(() => {
    // Pages are let go when the list is refreshed, so what is in sight is asked for whenever they change.
    if (pages.size >= 0) series.list.look(first, last);
  }, [series, first, last, pages]);

  useEffect(() => {
    activate(index);
    bring(index);
  }, [index, activate, bring]);

  return (
    <EvenList
      label={strings.pageSeries}
      list={rows}
      row={(row, isTabbable, keys) => (
        <Row line={itemAt(pages, row)} index={row} tabbable={isTabbable} keys={keys} />
      )}
    />
  );
};

export const SeriesList = () => {
  const { series } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const total = useStore(series.list.store, (state) => state.total);
  const failure = useStore(series.list.store, (state) => state.failure);
  const { search, rule, undecided } = useStore(series.store, (state) => state.query);
  const isEmpty = useSession((state) => state.corpus?.dispatches === 0);
  const isFiltered = search !== '' || rule !== null;
  return (
    <section className="series-list" aria-labelledby="series-title">
      <h1 id="series-title">{strings.pageSeries}</h1>
      <SeriesFilters />
      <p className="list-tools tabular" role="status">
        {total === null ? '' : strings.seriesCount(total)}
      </p>
      {failure !== null && (
        <p className="error series-note" role="alert">
          {failureMessage(failure, locale)}
        </p>
      )}
      {total === 0 && failure === null && (
        <p className="series-note">
          {isEmpty
            ? strings.emptyCorpus
            : isFiltered
              ? strings.seriesNoneFound
              : undecided
                ? strings.seriesNoneLeft
                : strings.seriesNone}
        </p>
      )}
      {total !== null && total > 0 && <Rows />}
    </section>
  );
};
