/** Asks once for the name under which decisions are recorded, when the first one is taken. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Operation } from '../../core/history/operation.ts';
import { goToUndecided } from '../actions/edit-actions.ts';
import { useShell, useStrings } from '../frame/use-shell.ts';
import { decide, sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';

export const NameDialog = ({ after }: { readonly after: Operation | null }) => {
  const shell = useShell();
  const strings = useStrings();
  const [name, setName] = useState('');
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => box.current?.focus(), []);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const failure = await shell.session.set({ agent: name.trim() });
    if (failure !== null) return sayFailure(shell, failure);
    shell.frame.dialog(null);
    if (after === null || !decide(shell, after)) return;
    if (after.type === 'decide') await goToUndecided(shell, 1);
  };

  return (
    <DialogFrame title={strings.nameAsk}>
      <form className="dialog-body" onSubmit={(event) => void save(event)}>
        <p className="hint">{strings.nameWhy}</p>
        <div className="field">
          <label htmlFor="agent-name">{strings.yourName}</label>
          <input
            id="agent-name"
            className="input"
            ref={box}
            required
            maxLength={200}
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <footer className="dialog-foot">
          <Button className="button" onPress={() => shell.frame.dialog(null)}>
            {strings.nameLater}
          </Button>
          <Button className="button primary" type="submit" isDisabled={name.trim() === ''}>
            {strings.nameSave}
          </Button>
        </footer>
      </form>
    </DialogFrame>
  );
};
