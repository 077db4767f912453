/** The rules of the corpus: what each may do, what other settings would change, and the words and refusals learned. */
import { useEffect, useState } from 'react';
import type { Stats } from '../../core/api-values.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { Button } from '../controls/button.tsx';
import { useList, useLocale, useRules, useShell, useStrings } from '../frame/use-shell.ts';
import { CorpusWords, Refusals } from './corpus-lists.tsx';
import { RecleanPanel } from './reclean-panel.tsx';
import { RuleTable } from './rule-table.tsx';
import './pages.css';
import './rules.css';

/** The counts of the corpus, new whenever a dispatch changed; and how to ask again. */
const useStats = (): {
  readonly stats: Stats | null;
  readonly failure: Failure | null;
  readonly again: () => void;
} => {
  const { client } = useShell();
  const facets = useList((state) => state.facets);
  const [stats, setStats] = useState<Stats | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // The facets are new whenever a dispatch changed, and so are the figures.
    let stale = attempt < 0 && facets === null;
    void client.call('corpus.stats', {}).then((reply) => {
      if (stale) return;
      setFailure(reply.ok ? null : reply.error);
      if (reply.ok) setStats(reply.value);
    });
    return () => {
      stale = true;
    };
  }, [client, facets, attempt]);
  return { stats, failure, again: () => setAttempt((now) => now + 1) };
};

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
