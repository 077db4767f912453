/**
 * Asks once, without standing in the way, for the name under which decisions are recorded. Until it is answered they
 * are recorded under the name that the system knows.
 */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { sayFailure } from '../state/shell.ts';
import { useSession, useShell, useStrings } from './use-shell.ts';
import './name-bar.css';

const NameForm = ({ account }: { readonly account: string }) => {
  const shell = useShell();
  const strings = useStrings();
  const [name, setName] = useState(account);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const failure = await shell.session.set({ agent: name.trim() });
    if (failure !== null) sayFailure(shell, failure);
  };
  return (
    <form className="name-bar" aria-label={strings.yourName} onSubmit={(event) => void save(event)}>
      <label htmlFor="agent-name">{strings.nameAsk}</label>
      <input
        id="agent-name"
        className="input"
        required
        maxLength={200}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button className="button" type="submit" isDisabled={name.trim() === ''}>
        {strings.nameSave}
      </Button>
      <span className="hint">{strings.nameWhy}</span>
    </form>
  );
};

export const NameBar = () => {
  const account = useSession((state) => state.app?.account ?? '');
  const asked = useSession((state) => state.corpus?.readOnly === null && state.settings.agent === null);
  return asked ? <NameForm account={account} /> : null;
};
