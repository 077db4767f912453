/** The vocabularies of the corpus: which fields they serve, whether only their terms are valid, and importing more. */
import { useEffect, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { Input } from '../../core/api.ts';
import type { TermsPreview } from '../../core/api-vocabularies.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { VocabularyEntry } from '../../core/model/corpus.ts';
import type { Failure } from '../../core/model/result.ts';
import { canWrite } from '../actions/action.ts';
import { readPicked } from '../client/read-dropped.ts';
import { stage } from '../client/upload.ts';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { VocabularyPreview } from './vocabulary-preview.tsx';
import './describe.css';

interface LineProps {
  readonly entry: VocabularyEntry;
  readonly onRemoved: (entry: VocabularyEntry) => void;
}

const Line = ({ entry, onRemoved }: LineProps) => {
  const shell = useShell();
  const strings = useStrings();
  const [terms, setTerms] = useState<number | null>(null);
  const { id, title, field, closed } = entry;
  useEffect(() => {
    void shell.client
      .call('vocabularies.count', { id })
      .then((reply) => (reply.ok ? setTerms(reply.value.terms) : sayFailure(shell, reply.error)));
  }, [shell, id]);

  const close = async (on: boolean): Promise<void> => {
    const reply = await shell.client.call('corpus.change', { vocabularies: [{ ...entry, closed: on }] });
    if (!reply.ok) sayFailure(shell, reply.error);
  };
  const remove = async (): Promise<void> => {
    const reply = await shell.client.call('vocabularies.remove', { id });
    if (reply.ok) onRemoved(entry);
    else sayFailure(shell, reply.error);
  };
  return (
    <li>
      <span>
        {title}
        <span className="hint">
          {strings.fields[field]}
          {terms !== null && ` · ${strings.termCount(terms)}`}
        </span>
      </span>
      <div className="removed-acts">
        <label className="choice">
          <input
            type="checkbox"
            checked={closed}
            disabled={!canWrite(shell)}
            onChange={(event) => void close(event.target.checked)}
          />
          {strings.onlyThese}
        </label>
        <Button
          className="button small plain"
          aria-label={strings.removeVocabulary(title)}
          isDisabled={!canWrite(shell)}
          onPress={() => void remove()}
        >
          {strings.remove}
        </Button>
      </div>
    </li>
  );
};

export const VocabulariesDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const entries = useSession((state) => state.description?.vocabularies) ?? [];
  const [preview, setPreview] = useState<TermsPreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [reading, setReading] = useState(false);
  const [removed, setRemoved] = useState<VocabularyEntry | null>(null);
  const writable = canWrite(shell);

  const read = async (source: Input<'vocabularies.read'>): Promise<void> => {
    setFailure(null);
    setReading(true);
    const reply = await shell.client.call('vocabularies.read', source);
    setReading(false);
    if (reply.ok) setPreview(reply.value);
    else setFailure(reply.error);
  };
  const picked = async (list: FileList | null): Promise<void> => {
    if (list === null || list.length === 0) return;
    setReading(true);
    const staged = await stage(
      shell.client,
      readPicked(list).slice(0, 1),
      () => undefined,
      new AbortController().signal,
    );
    setReading(false);
    const [unread] = staged.ok ? staged.value.unread : [];
    if (!staged.ok) setFailure(staged.error);
    else if (unread !== undefined) setFailure(unread.error);
    else await read({ batch: staged.value.batch });
  };

  const restore = async (id: string): Promise<void> => {
    const reply = await shell.client.call('vocabularies.restore', { id });
    if (reply.ok) setRemoved(null);
    else setFailure(reply.error);
  };

  if (preview !== null) return <VocabularyPreview preview={preview} onLeave={() => setPreview(null)} />;
  return (
    <DialogFrame title={strings.vocabulariesTitle} size="wide">
      <div className="dialog-body">
        <p className="hint">{strings.vocabulariesHint}</p>
        {entries.length === 0 ? (
          <p>{strings.noVocabularies}</p>
        ) : (
          <ul className="removed" aria-label={strings.vocabulariesTitle}>
            {entries.map((entry) => (
              <Line key={entry.id} entry={entry} onRemoved={setRemoved} />
            ))}
          </ul>
        )}
        {failure !== null && (
          <p className="error" role="alert">
            {failureMessage(failure, locale)}
          </p>
        )}
        {removed !== null && (
          <p role="status" className="removed-now">
            {strings.vocabularyRemoved(removed.title)}{' '}
            <Button className="button small" onPress={() => void restore(removed.id)}>
              {strings.bringVocabularyBack}
            </Button>
          </p>
        )}
        {reading && <p role="status">{strings.readingTerms}</p>}
        <footer className="dialog-foot">
          <Button
            className="button"
            isDisabled={!writable || reading}
            onPress={() => void read({ own: 'subjects' })}
          >
            {strings.addSubjects}
          </Button>
          <FileTrigger
            acceptedFileTypes={['.csv', '.tsv', '.txt', '.json', '.jsonld']}
            onSelect={(list) => void picked(list)}
          >
            <Button className="button primary" isDisabled={!writable || reading}>
              {strings.importTerms}
            </Button>
          </FileTrigger>
        </footer>
      </div>
    </DialogFrame>
  );
};
