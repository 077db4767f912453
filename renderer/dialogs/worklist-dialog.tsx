/** Keeps the query of the list under a name; or renames or deletes the worklist that has one. */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Corpus, Worklist } from '../../core/model/corpus.ts';
import { useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { keptWorklist, renamedWorklist } from '../state/worklists.ts';
import { DialogFrame } from './dialog-frame.tsx';

type Worklists = Corpus['worklists'];

interface FormProps {
  readonly id: string | null;
  readonly worklists: Worklists;
}

const WorklistForm = ({ id, worklists }: FormProps) => {
  const shell = useShell();
  const strings = useStrings();
  const known = worklists.find((worklist) => worklist.id === id);
  const [title, setTitle] = useState(known?.title ?? '');
  const [isTaken, setTaken] = useState(false);

  const change = async (put: readonly Worklist[], remove: string[], said: string | null): Promise<void> => {
    const worklistsChange = { put: put.map((one) => ({ ...one })), remove };
    const reply = await shell.client.call('corpus.change', { worklists: worklistsChange });
    shell.frame.dialog(null);
    if (!reply.ok) sayFailure(shell, reply.error);
    else if (said !== null) shell.frame.say(said);
  };

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const name = title.trim();
    if (name === '') return;
    if (known === undefined) {
      const { query } = shell.list.store.getState();
      const kept = keptWorklist(worklists, crypto.randomUUID(), name, query);
      void change([kept], [], strings.worklistKept(name));
      return;
    }
    const renamed = renamedWorklist(worklists, known.id, name);
    setTaken(renamed === null);
    if (renamed !== null) void change([renamed], [], null);
  };

  return (
    <form className="dialog-body" onSubmit={keep}>
      <div className="field">
        <label htmlFor="worklist-name">{strings.worklistName}</label>
        <input
          id="worklist-name"
          className="input"
          maxLength={200}
          required
          value={title}
          aria-describedby="worklist-hint"
          aria-invalid={isTaken}
          onChange={(event) => setTitle(event.target.value)}
        />
        <span id="worklist-hint" className="hint" role={isTaken ? 'alert' : undefined}>
          {isTaken
            ? strings.worklistTaken
            : known === undefined
              ? strings.worklistHint
              : strings.worklistDeleteHint}
        </span>
      </div>
      <footer className="dialog-foot">
        {known !== undefined && (
          <Button
            className="button danger"
            onPress={() => void change([], [known.id], strings.worklistDeleted(known.title))}
          >
            {strings.worklistDelete}
          </Button>
        )}
        <span className="spring" />
        <Button className="button" onPress={() => shell.frame.dialog(null)}>
          {strings.cancel}
        </Button>
        <Button className="button primary" type="submit" isDisabled={title.trim() === ''}>
          {known === undefined ? strings.worklistSave : strings.worklistRename}
        </Button>
      </footer>
    </form>
  );
};

export const WorklistDialog = ({ id }: { readonly id: string | null }) => {
  const strings = useStrings();
  const description = useSession((state) => state.description);
  return (
    <DialogFrame title={id === null ? strings.worklistTitle : strings.worklistEditTitle}>
      {description !== null && <WorklistForm id={id} worklists={description.worklists} />}
    </DialogFrame>
  );
};
