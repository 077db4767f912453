/** The conflicts that wait: what two copies decided differently, side by side, each to be settled as mine or theirs. */
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { WaitingConflicts } from '../../core/api-keeping.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { canWrite } from '../actions/action.ts';
import { Problem } from '../controls/problem.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { conflictWords, type SideWords } from './conflict-words.ts';
import { DialogFrame } from './dialog-frame.tsx';
import './conflicts.css';

interface SideProps {
  readonly name: string;
  readonly label: string;
  readonly side: SideWords;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const Side = ({ name, label, side, chosen, onChoose }: SideProps) => (
  <label className={chosen ? 'conflict-side chosen' : 'conflict-side'}>
    <span className="conflict-choice">
      <input type="radio" name={name} checked={chosen} onChange={onChoose} />
      <b>{label}</b>
      {side.by !== null && <span className="hint">{side.by}</span>}
    </span>
    <span className="conflict-text">{side.text}</span>
  </label>
);

interface DispatchConflictsProps {
  readonly waiting: WaitingConflicts;
  readonly onSettled: () => void;
}

const DispatchConflicts = ({ waiting, onSettled }: DispatchConflictsProps) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { id, title, name, at, from, removed, conflicts } = waiting;
  const [text, setText] = useState<string | null>(removed ? '' : null);
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (removed) return;
    void shell.client.call('dispatch.read', { id }).then((reply) => {
      if (reply.ok) setText(reply.value.text);
      else sayFailure(shell, reply.error);
    });
  }, [shell, id, removed]);

  const choose = (key: string, other: boolean): void => {
    const next = new Set(theirs);
    if (other) next.add(key);
    else next.delete(key);
    setTheirs(next);
  };

  const settle = async (): Promise<void> => {
    const reply = await shell.client.call('conflicts.settle', { id, at, theirs: [...theirs] });
    if (!reply.ok) sayFailure(shell, reply.error);
    await shell.desk.refresh();
    onSettled();
  };

  return (
    <section className="conflict" aria-label={title}>
      <h3>
        {title} <span className="hint">{name}</span>
      </h3>
      {text !== null &&
        conflicts.map((conflict) => {
          const { about, mine, theirs: other } = conflictWords(conflict, text, strings, locale);
          const group = `${id} ${conflict.key}`;
          const taken = theirs.has(conflict.key);
          return (
            <fieldset key={conflict.key} className="conflict-part">
              <legend>{about}</legend>
              <div className="conflict-sides">
                <Side
                  name={group}
                  label={strings.conflictMine}
                  side={mine}
                  chosen={!taken}
                  onChoose={() => choose(conflict.key, false)}
                />
                <Side
                  name={group}
                  label={strings.conflictTheirs(from)}
                  side={other}
                  chosen={taken}
                  onChoose={() => choose(conflict.key, true)}
                />
              </div>
            </fieldset>
          );
        })}
      <Button
        className="button primary small"
        aria-label={strings.conflictSettleOf(title)}
        isDisabled={text === null || !canWrite(shell)}
        onPress={() => void settle()}
      >
        {strings.conflictSettle}
      </Button>
    </section>
  );
};

export const ConflictsDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const [page, setPage] = useState<{
    readonly total: number;
    readonly waiting: readonly WaitingConflicts[];
  } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const look = useCallback(async (): Promise<void> => {
    const reply = await shell.client.call('conflicts.list', {});
    if (reply.ok) {
      setPage(reply.value);
      shell.session.store.setState({ conflicts: reply.value.total });
    } else setFailure(reply.error);
  }, [shell]);
  useEffect(() => void look(), [look]);

  return (
    <DialogFrame title={strings.conflictsTitle} size="wide">
      <div className="dialog-body">
        {failure !== null && <Problem>{failureMessage(failure, locale)}</Problem>}
        {page?.total === 0 && <p role="status">{strings.conflictsNone}</p>}
        {page !== null && page.total > 0 && <p>{strings.conflictsHint}</p>}
        <div className="conflicts">
          {page?.waiting.map((waiting) => (
            <DispatchConflicts
              key={`${waiting.id} ${waiting.at}`}
              waiting={waiting}
              onSettled={() => void look()}
            />
          ))}
        </div>
        {page !== null && page.total > page.waiting.length && (
          <p className="hint">{strings.importMore(page.total - page.waiting.length)}</p>
        )}
        <footer className="dialog-foot">
          <Button className="button" onPress={() => shell.frame.dialog(null)}>
            {strings.close}
          </Button>
        </footer>
      </div>
    </DialogFrame>
  );
};
