/** What was decided on the dispatch, latest first: each leads to its place and can be taken back alone. */
import { memo, useMemo, useState } from 'react';
import type { HistoryLine } from '../../core/api-values.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { momentWords } from '../../core/messages/moment-words.ts';
import { goToDecision, revertDecision } from '../actions/history-actions.ts';
import { Button } from '../controls/button.tsx';
import { Drawn } from '../controls/drawn.tsx';
import { useReply } from '../frame/use-reply.ts';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { personName } from '../state/shell.ts';
import { agentWords } from '../strings/agent-words.ts';
import { historyWords } from './history-words.ts';
import './history.css';

/** How many entries are shown at first, and how many more each time. */
const FIRST = 30;

interface HistoryProps {
  readonly id: string;
  /** The revision on disk: a new one has a new entry. */
  readonly revision: number;
}

interface LineProps {
  readonly line: HistoryLine;
  readonly lines: readonly HistoryLine[];
}

const Line = ({ line, lines }: LineProps) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const writable = useSession((state) => state.corpus?.readOnly === null);
  const me = useSession(personName);
  const isMine = line.agent.kind === 'person' && line.agent.name === me;
  const words = historyWords(line, locale);
  return (
    <li>
      <div>
        {line.place === null ? (
          <span>
            <Drawn text={words} />
          </span>
        ) : (
          <button type="button" className="page-link" onClick={() => goToDecision(shell, line)}>
            <Drawn text={words} />
          </button>
        )}
        {!isMine && <span className="hint history-agent">{agentWords(line.agent, locale)}</span>}
      </div>
      {line.stands && writable && (
        <Button
          className="button plain small history-back"
          aria-label={strings.takeBackOf(words)}
          onPress={() => void revertDecision(shell, line, lines)}
        >
          {strings.takeBackShort}
        </Button>
      )}
      <span className="hint tabular">{momentWords(line.at, new Date(), locale)}</span>
    </li>
  );
};

export const HistoryList = memo(({ id, revision }: HistoryProps) => {
  const strings = useStrings();
  const locale = useLocale();
  const [shown, setShown] = useState(FIRST);
  const { output, failure } = useReply('dispatch.history', { id }, revision);
  const lines = useMemo(() => output?.lines.toSorted((a, b) => b.revision - a.revision) ?? [], [output]);

  return (
    <section className="history" aria-label={strings.history}>
      <h2>{strings.history}</h2>
      {failure !== null && <p className="error">{failureMessage(failure, locale)}</p>}
      <ol>
        {lines.slice(0, shown).map((line) => (
          <Line key={line.revision} line={line} lines={lines} />
        ))}
      </ol>
      {lines.length > shown && (
        <Button className="button plain small" onPress={() => setShown(shown + 10 * FIRST)}>
          {strings.showMore}
        </Button>
      )}
    </section>
  );
});
