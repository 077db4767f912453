/** Series: an error that occurs often is decided once for the whole corpus, with all its contexts in sight. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SeriesLine } from '../../core/api-series.ts';
import { HAND } from '../../core/model/edit.ts';
import { ruleDescription } from '../../core/spacing/evidence-sentence.ts';
import { seriesKey } from '../../core/spacing/series.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { untouched } from '../state/series.ts';
import { corpusOperationWords } from '../strings/corpus-operation-words.ts';
import { Concordance } from './concordance.tsx';
import { SeriesEdit, stateOfSeries } from './series-edit.tsx';
import { SeriesList } from './series-list.tsx';
import '../list/list.css';
import '../pages/pages.css';
import './series.css';

/** What is being applied to the series right now, or null. */
const useApplied = (line: SeriesLine) =>
  useSession(({ operations }) =>
    operations.find(
      ({ operation }) =>
        'before' in operation && 'after' in operation && seriesKey(operation) === seriesKey(line),
    ),
  );

const Head = ({ line }: { readonly line: SeriesLine }) => {
  const strings = useStrings();
  const locale = useLocale();
  const applied = useApplied(line);
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const open = untouched(line);
  const rules = line.rules.map((rule) => (rule === HAND ? strings.byHand : ruleDescription(rule, locale)));
  return (
    <header className="series-head">
      <h2>
        <SeriesEdit series={line} state={stateOfSeries(line)} />
      </h2>
      <p className="hint">{rules.join(' · ')}</p>
      <div className="series-acts">
        <p className="series-effect" role="status">
          {applied !== undefined
            ? `${corpusOperationWords(applied.operation, locale)}: ${strings.operationDone(applied.done, applied.dispatches)}`
            : open > 0
              ? strings.seriesWillDecide(open, line.dispatches, line.byPerson)
              : strings.seriesDecidesAnew(line.total)}
        </p>
        {readOnly ? (
          <p className="hint">{strings.readOnly}</p>
        ) : (
          <>
            <ActionButton action="accept" label={strings.acceptSeries} look="primary" showKeys />
            <ActionButton action="reject" label={strings.rejectSeries} showKeys />
          </>
        )}
      </div>
    </header>
  );
};

export const SeriesPage = () => {
  const { series } = useShell();
  const strings = useStrings();
  const chosen = useStore(series.store, (state) => state.chosen);
  const total = useStore(series.list.store, (state) => state.total);
  useEffect(() => {
    if (series.list.store.getState().question === null) series.ask({});
    else series.refresh();
  }, [series]);
  return (
    <main className="page series-page">
      <SeriesList />
      <section className="series-desk" aria-label={strings.concordance}>
        {chosen === null ? (
          total !== 0 && <p className="series-note">{strings.seriesHint}</p>
        ) : (
          <>
            <Head line={chosen} />
            <Concordance key={seriesKey(chosen)} />
          </>
        )}
      </section>
    </main>
  );
};
