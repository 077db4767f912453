/** What the corpus holds, counted: dispatches by status, edits by rule, blocks by role. */
import type { FixityState, Stats } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { HAND } from '../../core/model/edit.ts';
import { ROLES } from '../../core/model/role.ts';
import { ruleDescription } from '../../core/spacing/evidence-sentence.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { Button } from '../controls/button.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { StatusMark } from '../list/status-mark.tsx';
import { edtfWords } from '../strings/edtf-words.ts';
import { FacetTables } from './facet-tables.tsx';
import { StatTable } from './stat-table.tsx';
import { percent, sumEdits } from './sum-edits.ts';
import { StatsAwaited, useStats } from './use-stats.tsx';
import './pages.css';

const Figure = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div className="figure">
    <dt>{label}</dt>
    <dd className="tabular">{value}</dd>
  </div>
);

/** How far the sources have been compared with their digests, and when all were. */
const Fixity = ({ sources: { whole, share } }: { readonly sources: FixityState }) => {
  const strings = useStrings();
  const locale = useLocale();
  const part = percent(share, 1, locale);
  return (
    <p className="hint">
      {whole === null
        ? strings.statFixityBegun(part)
        : strings.statFixity(edtfWords(whole.slice(0, 10), locale), share === 1 ? null : part)}
    </p>
  );
};

const Tables = ({ stats }: { readonly stats: Stats }) => {
  const { list, frame } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const said = (n: number): string => n.toLocaleString(locale);
  const edits = sumEdits(stats);
  const blocks = stats.blocks.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <dl className="figures">
        <Figure label={strings.statDispatches} value={said(stats.dispatches)} />
        <Figure label={strings.statWords} value={said(stats.words)} />
        <Figure label={strings.statEdits} value={said(edits.all)} />
        <Figure label={strings.proposed} value={said(edits.proposed)} />
        <Figure label={strings.statDecided} value={percent(edits.byPerson, edits.all, locale)} />
      </dl>
      {stats.sources !== null && <Fixity sources={stats.sources} />}
      <StatTable title={strings.statByStatus} head={[strings.status, strings.statDispatches, strings.share]}>
        {stats.statuses.map(({ status, count }) => (
          <tr key={status}>
            <th scope="row">
              <button
                type="button"
                className="page-link"
                onClick={() => {
                  list.ask({ ...EVERYTHING, statuses: [status] });
                  frame.store.setState({ page: 'dispatches' });
                }}
              >
                <StatusMark status={status} />
                {strings.statuses[status]}
              </button>
            </th>
            <td>{said(count)}</td>
            <td>{percent(count, stats.dispatches, locale)}</td>
          </tr>
        ))}
      </StatTable>
      <FacetTables />
      <StatTable
        title={strings.statByRule}
        head={[
          strings.rule,
          strings.total,
          strings.proposed,
          strings.accepted,
          strings.rejected,
          strings.superseded,
          strings.byPerson,
        ]}
      >
        {stats.edits.map(({ rule, proposed, accepted, rejected, superseded, byPerson }) => (
          <tr key={rule}>
            <th scope="row">{rule === HAND ? strings.byHand : ruleDescription(rule, locale)}</th>
            <td>{said(proposed + accepted + rejected + superseded)}</td>
            <td>{said(proposed)}</td>
            <td>{said(accepted)}</td>
            <td>{said(rejected)}</td>
            <td>{said(superseded)}</td>
            <td>{said(byPerson)}</td>
          </tr>
        ))}
      </StatTable>
      <StatTable title={strings.statByRole} head={[strings.role, strings.blocks, strings.share]}>
        {stats.blocks.map(({ role, count }) => {
          const known = ROLES.find((name) => name === role);
          return (
            <tr key={role}>
              <th scope="row">{known === undefined ? role : ROLE_NAMES[known][locale]}</th>
              <td>{said(count)}</td>
              <td>{percent(count, blocks, locale)}</td>
            </tr>
          );
        })}
      </StatTable>
    </>
  );
};

const NoStats = () => (
  <>
    <p>{useStrings().noStats}</p>
    <p>
      <ActionButton action="import" look="primary" showKeys />
    </p>
  </>
);

export const StatisticsPage = () => {
  const strings = useStrings();
  const locale = useLocale();
  const { stats, failure, again } = useStats();
  return (
    <main className="page">
      <div className="page-column">
        <h1>{strings.statistics}</h1>
        {failure !== null && (
          <div role="alert">
            <p className="error">{failureMessage(failure, locale)}</p>
            <Button className="button" onPress={again}>
              {strings.tryAgain}
            </Button>
          </div>
        )}
        {stats === null && failure === null && <StatsAwaited />}
        {stats !== null && (stats.dispatches === 0 ? <NoStats /> : <Tables stats={stats} />)}
      </div>
    </main>
  );
};
