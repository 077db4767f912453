/** Opening a corpus by its path, and creating one, for which a path is proposed. */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { Problem } from '../controls/problem.tsx';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { stemOf } from './export-name.ts';
import { PathField } from './path-field.tsx';

const Refused = ({ failure }: { readonly failure: Failure | null }) => {
  const locale = useLocale();
  return failure === null ? null : <Problem>{failureMessage(failure, locale)}</Problem>;
};

const Foot = ({ label, ready }: { readonly label: string; readonly ready: boolean }) => {
  const { frame } = useShell();
  const strings = useStrings();
  return (
    <footer className="dialog-foot">
      <Button className="button" onPress={() => frame.dialog(null)}>
        {strings.cancel}
      </Button>
      <Button className="button primary" type="submit" isDisabled={!ready}>
        {label}
      </Button>
    </footer>
  );
};

export const OpenCorpusDialog = () => {
  const { session, frame } = useShell();
  const strings = useStrings();
  const recent = useRecent();
  const [path, setPath] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  const open = async (at: string): Promise<void> => {
    const problem = await session.openCorpus(at);
    setFailure(problem);
    if (problem === null) frame.dialog(null);
  };

  return (
    <DialogFrame title={strings.openCorpusTitle}>
      <form
        className="dialog-body"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void open(path.trim());
        }}
      >
        <PathField
          label={strings.corpusPath}
          hint={strings.corpusPathHint}
          value={path}
          what="corpus-to-open"
          onChange={setPath}
        />
        {recent.length > 0 && (
          <div className="dialog-recent">
            <h3 className="label">{strings.recentCorpora}</h3>
            {recent.map((corpus) => (
              <Button key={corpus.path} className="button" onPress={() => void open(corpus.path)}>
                <span>{corpus.title}</span>
                <span className="hint">{corpus.path}</span>
              </Button>
            ))}
          </div>
        )}
        <Refused failure={failure} />
        <Foot label={strings.open} ready={path.trim() !== ''} />
      </form>
    </DialogFrame>
  );
};

const useRecent = () => useShell().session.store.getState().app?.recent.slice(0, 6) ?? [];

export const CreateCorpusDialog = () => {
  const { session, frame } = useShell();
  const strings = useStrings();
  const [title, setTitle] = useState('');
  const place = useSession((state) => state.app?.newCorpora ?? null);
  /** Null until the person writes a path: until then one is proposed that follows the title. */
  const [typed, setTyped] = useState<string | null>(null);
  const proposed = place === null || title.trim() === '' ? '' : place + stemOf(title);
  const path = typed ?? proposed;
  const [failure, setFailure] = useState<Failure | null>(null);

  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const problem = await session.createCorpus(path.trim(), title.trim());
    setFailure(problem);
    if (problem === null) frame.dialog(null);
  };

  return (
    <DialogFrame title={strings.createCorpusTitle}>
      <form className="dialog-body" onSubmit={(event) => void create(event)}>
        <div className="field">
          <label htmlFor="corpus-title">{strings.corpusTitle}</label>
          <input
            id="corpus-title"
            className="input"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <PathField
          label={strings.createPath}
          hint={strings.createPathHint}
          value={path}
          what="corpus-to-create"
          onChange={setTyped}
        />
        <Refused failure={failure} />
        <Foot label={strings.create} ready={path.trim() !== '' && title.trim() !== ''} />
      </form>
    </DialogFrame>
  );
};
