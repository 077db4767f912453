/** What the dispatches of the corpus are about, counted as its list counts them: their years, and their most frequent tags. */
import { NO_YEAR } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { useReply } from '../frame/use-reply.ts';
import { useList, useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { StatTable } from './stat-table.tsx';
import { percent } from './sum-edits.ts';

/** So many tags have a row. */
const MOST_TAGS = 20;
const ALL = { query: { ...EVERYTHING, statuses: [] }, range: { offset: 0, limit: 1 } };

interface Row {
  readonly name: string;
  readonly count: number;
  /** Shows these dispatches in the list. */
  readonly show: () => void;
}

interface CountedProps {
  readonly title: string;
  readonly of: string;
  readonly rows: readonly Row[];
  readonly all: number;
}

/** Rows with their share of all, drawn beside it as long as it is of the largest. */
const Counted = ({ title, of, rows, all }: CountedProps) => {
  const strings = useStrings();
  const locale = useLocale();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return null;
  return (
    <StatTable title={title} head={[of, strings.statDispatches, strings.share]}>
      {rows.map(({ name, count, show }) => (
        <tr key={name}>
          <th scope="row">
            <button type="button" className="page-link" onClick={show}>
              {name}
            </button>
          </th>
          <td>{count.toLocaleString(locale)}</td>
          <td className="share">
            <span className="track">
              <span style={{ inlineSize: `${(100 * count) / most}%` }} />
            </span>
            {percent(count, all, locale)}
          </td>
        </tr>
      ))}
    </StatTable>
  );
};

export const FacetTables = () => {
  const { list, frame } = useShell();
  const strings = useStrings();
  const changed = useList((state) => state.facets);
  const { output } = useReply('dispatches.list', ALL, changed);
  if (output === null) return null;
  const { years, tags } = output.facets;
  const show = (part: Parameters<typeof list.ask>[0]) => (): void => {
    list.ask({ ...EVERYTHING, ...part });
    frame.store.setState({ page: 'dispatches' });
  };
  return (
    <>
      <Counted
        title={strings.statByYear}
        of={strings.statYear}
        all={output.total}
        rows={years.map(({ year, count }) => ({
          name: year === NO_YEAR ? strings.noYear : year,
          count,
          show: show({ year }),
        }))}
      />
      <Counted
        title={strings.statByTag}
        of={strings.tag}
        all={output.total}
        rows={tags.slice(0, MOST_TAGS).map(({ tag, count }) => ({ name: tag, count, show: show({ tag }) }))}
      />
    </>
  );
};
