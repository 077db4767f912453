/** A series or one of its edits, drawn in: what is removed and what is inserted, with white space seen. */
import type { SeriesLine } from '../../core/api-series.ts';
import type { EditState } from '../../core/model/edit.ts';
import { canonical } from '../../core/model/edit.ts';
import type { Series } from '../../core/spacing/series.ts';
import { Marks } from '../inspector/marks.tsx';

/** The state in which a series as a whole is drawn. */
export const stateOfSeries = ({ proposed, accepted, rejected }: SeriesLine): EditState =>
  proposed > 0 ? 'proposed' : accepted >= rejected ? 'accepted' : 'rejected';

/** The series as one word with the edit in it. */
export const SeriesEdit = ({ series, state }: { readonly series: Series; readonly state: EditState }) => {
  const { before, after } = series;
  const { from, to, insert } = canonical(before, { from: 0, to: before.length, insert: after });
  return (
    <span className="series-edit" lang="fr">
      {before.slice(0, from)}
      <Marks removed={before.slice(from, to)} inserted={insert} state={state} />
      {before.slice(to)}
    </span>
  );
};
