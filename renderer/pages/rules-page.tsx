/** The rules of the corpus: what each may do, what other settings would change, and the words and refusals learned. */
import { useEffect } from 'react';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { Button } from '../controls/button.tsx';
import { useLocale, useRules, useShell, useStrings } from '../frame/use-shell.ts';
import { CorpusWords, Refusals } from './corpus-lists.tsx';
import { RecleanPanel } from './reclean-panel.tsx';
import { RuleTable } from './rule-table.tsx';
import { StatsAwaited, useStats } from './use-stats.tsx';
import './pages.css';
import './rules.css';

export const RulesPage = () => {
  const { rules } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const described = useRules((state) => state.description !== null);
  const told = useRules((state) => state.failure);
  const { stats, failure, again } = useStats();
  useEffect(() => void rules.read(), [rules]);
  const problem = told ?? failure;
  return (
    <main className="page">
      <div className="page-column rules">
        <header>
          <h1>{strings.pageRules}</h1>
          <p className="lede">{strings.rulesHint}</p>
        </header>
        {problem !== null && (
          <div role="alert">
            <p className="error">{failureMessage(problem, locale)}</p>
            <Button
              className="button"
              onPress={() => {
                again();
                void rules.read();
              }}
            >
              {strings.tryAgain}
            </Button>
          </div>
        )}
        {stats === null && problem === null && <StatsAwaited />}
        {described && stats !== null && (
          <>
            <RuleTable stats={stats} />
            <RecleanPanel stats={stats} />
            <CorpusWords />
            <Refusals />
          </>
        )}
      </div>
    </main>
  );
};
