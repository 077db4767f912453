/** What was decided on the dispatch, latest first, with undo and redo. */
import { useEffect, useState } from 'react';
import type { HistoryLine } from '../../core/api-values.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { momentWords } from '../strings/edtf-words.ts';
import { historyWords } from './history-words.ts';

/** How many entries are shown at first. */
const FIRST = 30;

interface HistoryProps {
  readonly id: string;
  /** The revision on disk: a new one has a new entry. */
  readonly revision: number;
}

export const HistoryList = ({ id, revision }: HistoryProps) => {
  const { client } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const [lines, setLines] = useState<readonly HistoryLine[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    let stale = revision < 0;
    void client.call('dispatch.history', { id }).then((reply) => {
      if (stale) return;
      setFailure(reply.ok ? null : reply.error);
      if (reply.ok) setLines(reply.value.lines.toSorted((a, b) => b.revision - a.revision));
    });
    return () => {
      stale = true;
    };
  }, [client, id, revision]);

  return (
    <section className="history" aria-label={strings.history}>
      <h2>
        {strings.history}
        <span className="history-acts">
          <ActionButton action="undo" label={strings.undo} look="plain small" showKeys />
          <ActionButton action="redo" label={strings.redo} look="plain small" />
        </span>
      </h2>
      {failure !== null && <p className="error">{failureMessage(failure, locale)}</p>}
      <ol>
        {lines.slice(0, FIRST).map((line) => (
          <li key={line.revision}>
            <span>{historyWords(line.operation, locale)}</span>
            <span
              className="hint tabular"
              title={line.agent.kind === 'person' ? line.agent.name : line.agent.rule}
            >
              {momentWords(line.at, new Date(), locale)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
