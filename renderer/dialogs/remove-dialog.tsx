/** Asks before dispatches are removed, and why they are. */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { removeDispatches } from '../actions/removal-actions.ts';
import { useShell, useStrings } from '../frame/use-shell.ts';
import type { Meant } from '../state/frame.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { MEANT, MeantDispatches } from './meant-dispatches.tsx';

export const RemoveDialog = ({ ids, called }: Meant) => {
  const shell = useShell();
  const strings = useStrings();
  const [reason, setReason] = useState('');

  const remove = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    shell.frame.dialog(null);
    await removeDispatches(shell, ids, reason.trim());
  };

  return (
    <DialogFrame title={strings.removeTitle(ids.length)} describedBy={MEANT}>
      <form className="dialog-body" onSubmit={(event) => void remove(event)}>
        <MeantDispatches ids={ids} called={called} />
        <p>{strings.removeHint}</p>
        <div className="field">
          <label htmlFor="remove-reason">{strings.removeReason}</label>
          <input
            id="remove-reason"
            className="input"
            maxLength={2000}
            value={reason}
            aria-describedby="remove-reason-hint"
            onChange={(event) => setReason(event.target.value)}
          />
          <span id="remove-reason-hint" className="hint">
            {strings.removeReasonHint}
          </span>
        </div>
        <p className="hint">
          {strings.takeDownInstead}{' '}
          <Button
            className="button plain small"
            onPress={() => shell.frame.dialog({ kind: 'take-down', ids, called })}
          >
            {strings.takeDown}
          </Button>
        </p>
        <footer className="dialog-foot">
          <Button className="button" onPress={() => shell.frame.dialog(null)}>
            {strings.cancel}
          </Button>
          <Button className="button danger" type="submit">
            {strings.removeDo}
          </Button>
        </footer>
      </form>
    </DialogFrame>
  );
};
