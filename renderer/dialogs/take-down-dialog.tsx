/** Legal takedown, asked twice: what will be destroyed and why, and then once more before it is. */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useSession, useShell, useStrings } from '../frame/use-shell.ts';
import type { Meant } from '../state/frame.ts';
import { leaveRemoved } from '../state/go-across.ts';
import { sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { MEANT, MeantDispatches } from './meant-dispatches.tsx';

/** How many words are named. */
const TOLD = 20;

export const TakeDownDialog = ({ ids, called }: Meant) => {
  const shell = useShell();
  const strings = useStrings();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const takingDown = useSession((state) => state.takingDown);

  const destroy = async (): Promise<void> => {
    setBusy(true);
    const reply = await shell.client.call('dispatches.take-down', { ids: [...ids], reason: reason.trim() });
    shell.frame.dialog(null);
    if (!reply.ok) return sayFailure(shell, reply.error);
    const { takenDown, kept, words } = reply.value;
    const { current } = shell.desk.store.getState();
    if (current !== null && takenDown.includes(current)) await leaveRemoved(shell, takenDown);
    shell.list.tick(takenDown, false);
    shell.frame.store.setState({ ticking: false });
    shell.list.refresh();
    shell.frame.say(strings.takenDownCount(takenDown.length));
    if (kept.length > 0) shell.frame.say(strings.takenDownKept(kept.join(', ')));
    if (words.length > 0) shell.frame.say(strings.takenDownWords(words.slice(0, TOLD).join(', ')));
  };

  const next = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') setAsked(true);
  };

  if (asked) {
    return (
      <DialogFrame title={strings.takeDownTitle(ids.length)} describedBy={MEANT}>
        <div className="dialog-body">
          <p role="alert">
            <strong>{strings.takeDownAsk(ids.length)}</strong>
          </p>
          <MeantDispatches ids={ids} called={called} />
          <p className="hint">{strings.takeDownElsewhere}</p>
          {busy && <p role="status">{strings.takeDownBusy}</p>}
          {busy && takingDown !== null && takingDown.done > 0 && (
            <div className="field">
              <progress
                aria-label={strings.takeDownProgress(takingDown.done, takingDown.total)}
                max={takingDown.total}
                value={takingDown.done}
              />
              <span className="hint">{strings.takeDownProgress(takingDown.done, takingDown.total)}</span>
            </div>
          )}
          <footer className="dialog-foot">
            <Button className="button" autoFocus isDisabled={busy} onPress={() => setAsked(false)}>
              {strings.takeDownBack}
            </Button>
            <Button className="button danger" isDisabled={busy} onPress={() => void destroy()}>
              {strings.takeDownDo}
            </Button>
          </footer>
        </div>
      </DialogFrame>
    );
  }
  return (
    <DialogFrame title={strings.takeDownTitle(ids.length)} describedBy={MEANT}>
      <form className="dialog-body" onSubmit={next}>
        <MeantDispatches ids={ids} called={called} />
        <p>{strings.takeDownHint}</p>
        <div className="field">
          <label htmlFor="take-down-reason">{strings.takeDownReason}</label>
          <input
            id="take-down-reason"
            className="input"
            maxLength={2000}
            required
            value={reason}
            aria-describedby="take-down-reason-hint"
            onChange={(event) => setReason(event.target.value)}
          />
          <span id="take-down-reason-hint" className="hint">
            {strings.takeDownReasonHint}
          </span>
        </div>
        <footer className="dialog-foot">
          <Button className="button" onPress={() => shell.frame.dialog(null)}>
            {strings.cancel}
          </Button>
          <Button className="button danger" type="submit" isDisabled={reason.trim() === ''}>
            {strings.takeDownNext}
          </Button>
        </footer>
      </form>
    </DialogFrame>
  );
};
