/** The counts of the corpus, which pages wait for until every dispatch was read, and what they show meanwhile. */
import type { Stats } from '../../core/api-values.ts';
import type { Failure } from '../../core/model/result.ts';
import { useReply } from '../frame/use-reply.ts';
import { useList, useSession, useStrings } from '../frame/use-shell.ts';
import { ReadingNote } from '../list/reading-note.tsx';

/** Whether the counts can be asked for: every dispatch was read, or asking tells why none can be. */
const useAsked = (): boolean =>
  useSession(({ corpus }) => corpus?.index.state === 'whole' || corpus?.index.state === 'failed');

/** The counts, new whenever a dispatch changed; and how to ask again. */
export const useStats = (): {
  readonly stats: Stats | null;
  readonly failure: Failure | null;
  readonly again: () => void;
} => {
  // The facets are new whenever a dispatch changed, and so are the figures.
  const facets = useList((state) => state.facets);
  // Until then nothing is counted, and each dispatch that is read would ask anew.
  const isAsked = useAsked();
  const { output, failure, again } = useReply('corpus.stats', isAsked ? {} : null, facets);
  return { stats: output, failure, again };
};

/** Says that the counts are on their way, or how far the dispatches are read that they wait for. */
export const StatsAwaited = () => {
  const strings = useStrings();
  const isAsked = useAsked();
  return isAsked ? (
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
