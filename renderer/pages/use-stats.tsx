/** The counts of the corpus, which pages wait for until every dispatch was read, and what they show meanwhile. */
import { useEffect, useState } from 'react';
import type { Stats } from '../../core/api-values.ts';
import type { Failure } from '../../core/model/result.ts';
import { useList, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { ReadingNote } from '../list/reading-note.tsx';

/** The counts, new whenever a dispatch changed; and how to ask again. */
export const useStats = (): {
  readonly stats: Stats | null;
  readonly failure: Failure | null;
  readonly again: () => void;
} => {
  const { client } = useShell();
  const facets = useList((state) => state.facets);
  const isWhole = useSession((state) => state.corpus?.index.state === 'whole');
  const [stats, setStats] = useState<Stats | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // Until then nothing is counted, and each dispatch that is read would ask anew.
    if (!isWhole) return;
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
  }, [client, facets, attempt, isWhole]);
  return { stats, failure, again: () => setAttempt((now) => now + 1) };
};

/** Says that the counts are on their way, or how far the dispatches are read that they wait for. */
export const StatsAwaited = () => {
  const strings = useStrings();
  const isWhole = useSession((state) => state.corpus?.index.state === 'whole');
  return isWhole ? (
    <p className="hint" role="status">
      {strings.loading}
    </p>
  ) : (
    <div className="stats-awaited">
      <p className="hint">{strings.statsAwaited}</p>
      <ReadingNote />
    </div>
  );
};
