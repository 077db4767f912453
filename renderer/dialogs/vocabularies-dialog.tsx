/** The vocabularies of the corpus: which fields they serve, whether only their terms are valid, and importing more. */
import { useEffect, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { Input } from '../../core/api.ts';
import type { TermsPreview } from '../../core/api-vocabularies.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { VocabularyEntry } from '../../core/model/corpus.ts';
import { type Failure, fail } from '../../core/model/result.ts';
import { canWrite } from '../actions/action.ts';
import { readPicked } from '../client/read-dropped.ts';
import { stage } from '../client/upload.ts';
import { Problem } from '../controls/problem.tsx';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { JobProgress } from './job-progress.tsx';
import { useJob } from './use-job.ts';
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

/** Reading a list of terms, the program's own or one that a person picked: sent to the host where it is a file, then read there. */
const useReading = (onBegin: () => void, onRead: (preview: TermsPreview) => void) => {
  const { client } = useShell();
  const { job, failure, busy, run, cancel } = useJob();
  const stop = useRef<AbortController | null>(null);

  const begin = async (start: Parameters<typeof run>[0]): Promise<void> => {
    onBegin();
    const ended = await run(start);
    if (ended?.result?.kind === 'terms') onRead(ended.result.preview);
  };
  const read = (source: Input<'vocabularies.read'>): void =>
    void begin(() => client.call('vocabularies.read', source));
  const pick = (list: FileList | null): void => {
    if (list === null || list.length === 0) return;
    const aborting = new AbortController();
    stop.current = aborting;
    void begin(async () => {
      const staged = await stage(client, readPicked(list).slice(0, 1), () => undefined, aborting.signal);
      if (!staged.ok) return staged;
      const [unread] = staged.value.unread;
      if (unread !== undefined) return { ok: false, error: unread.error };
      if (aborting.signal.aborted) return fail('cancelled');
      return client.call('vocabularies.read', { batch: staged.value.batch });
    });
  };
  const give = (): void => {
    stop.current?.abort();
    cancel();
  };
  return { reading: { job, failure, busy, cancel: give }, read, pick };
};

export const VocabulariesDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const entries = useSession((state) => state.description?.vocabularies) ?? [];
  const [preview, setPreview] = useState<TermsPreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [removed, setRemoved] = useState<VocabularyEntry | null>(null);
  const writable = canWrite(shell);

  const { reading, read, pick } = useReading(() => setFailure(null), setPreview);
  const failed = failure ?? reading.failure ?? reading.job?.error ?? null;

  const restore = async (id: string): Promise<void> => {
    const reply = await shell.client.call('vocabularies.restore', { id });
    if (reply.ok) setRemoved(null);
    else setFailure(reply.error);
  };

  if (preview !== null) return <VocabularyPreview preview={preview} onLeave={() => setPreview(null)} />;
  return (
    <DialogFrame title={strings.vocabulariesTitle} size="wide" isBusy={reading.busy}>
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
        {failed !== null && <Problem>{failureMessage(failed, locale)}</Problem>}
        {removed !== null && (
          <p role="status" className="removed-now">
            {strings.vocabularyRemoved(removed.title)}{' '}
            <Button className="button small" onPress={() => void restore(removed.id)}>
              {strings.bringVocabularyBack}
            </Button>
          </p>
        )}
        {reading.busy ? (
          <JobProgress label={strings.readingTerms} job={reading.job} onCancel={reading.cancel} />
        ) : (
          <footer className="dialog-foot">
            <Button className="button" isDisabled={!writable} onPress={() => read({ own: 'subjects' })}>
              {strings.addSubjects}
            </Button>
            <FileTrigger
              acceptedFileTypes={['.csv', '.tsv', '.txt', '.json', '.jsonld']}
              onSelect={(list) => pick(list)}
            >
              <Button className="button primary" isDisabled={!writable}>
                {strings.importTerms}
              </Button>
            </FileTrigger>
          </footer>
        )}
      </div>
    </DialogFrame>
  );
};
