/** Exporting the cleaned records: format, which dispatches, where to, progress and outcome. The dialog and the page share it. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useShallow } from 'zustand/react/shallow';
import { EXPORT_FORMATS, type ExportFormat, type Query } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { STATUSES, type Status } from '../../core/model/dispatch.ts';
import { Problem } from '../controls/problem.tsx';
import { useReply } from '../frame/use-reply.ts';
import { useList, useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { corpusTitle } from '../strings/corpus-title.ts';
import { fileNameFor, withFormat } from './export-name.ts';
import { ExportOutcome } from './export-outcome.tsx';
import { JobProgress } from './job-progress.tsx';
import { PathField } from './path-field.tsx';
import { Radios } from './radios.tsx';
import { useJob } from './use-job.ts';
import { useTarget } from './use-target.ts';

type Scope = 'kept' | 'all' | 'list' | 'reviewed';
const REVIEWED: Query = { ...EVERYTHING, statuses: ['reviewed'] };
/** Without what somebody put out of the corpus. */
const KEPT: Query = { ...EVERYTHING, statuses: STATUSES.filter((status) => status !== 'excluded') };

/** How many dispatches each scope holds. */
const useCounts = (): Readonly<Record<Scope, number>> => {
  const all = useSession((state) => state.corpus?.dispatches ?? 0);
  const list = useList((state) => state.total ?? 0);
  const facets = useList((state) => state.facets);
  // The facets count what the list is asked for; until the corpus was counted they are what is known.
  const { output } = useReply('corpus.stats', {}, facets);
  const statuses = (output ?? facets)?.statuses ?? [];
  const countOf = (wanted: Status): number => statuses.find(({ status }) => status === wanted)?.count ?? 0;
  return { kept: all - countOf('excluded'), all, list, reviewed: countOf('reviewed') };
};

/** What each scope asks for. */
const queryOf = (scope: Scope, list: Query): Query => {
  const query = { kept: KEPT, all: EVERYTHING, list, reviewed: REVIEWED }[scope];
  return { ...query, statuses: [...query.statuses] };
};

/** In how many dispatches of a scope edits wait for a decision, which the cleaned text does not have. */
const useUndecided = (scope: Scope): number => {
  const { query, facets } = useList(useShallow((state) => ({ query: state.query, facets: state.facets })));
  const asked = { query: { ...queryOf(scope, query), undecided: true }, range: { offset: 0, limit: 1 } };
  return useReply('dispatches.list', asked, facets).output?.total ?? 0;
};

interface ExportFormProps {
  readonly onClose?: () => void;
  /** Told whether an export runs. */
  readonly onBusy?: (busy: boolean) => void;
}

export const ExportForm = ({ onClose, onBusy }: ExportFormProps) => {
  const { client, transfer, list } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const title = useSession(({ corpus }) => (corpus === null ? '' : corpusTitle(corpus, locale)));
  const counts = useCounts();
  const { job, failure, busy, run, cancel, reset } = useJob();
  useEffect(() => onBusy?.(busy), [busy, onBusy]);
  const [format, setFormat] = useState<ExportFormat>('jsonl');
  const [chosen, setChosen] = useState<Scope | null>(null);
  const scope = chosen ?? (counts.kept < counts.all ? 'kept' : 'all');
  const undecided = useUndecided(scope);
  const [toFolder, setToFolder] = useState(transfer.download === null);
  const [folder, setFolder] = useState('');
  const [name, setName] = useState(fileNameFor(title, 'jsonl'));

  const target = { folder: toFolder ? folder.trim() : null, name: name.trim() };
  const { taken, problem, tried } = useTarget(
    target,
    failure ?? (job?.state === 'failed' ? job.error : null),
  );
  // Behind the work the form is drawn anew, and what had the focus is gone: another name is the safe way on.
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (taken && !busy) nameField.current?.focus();
  }, [taken, busy]);
  /** What is still missing; null where the export can begin. */
  const lacking =
    counts[scope] === 0
      ? strings.exportNothing
      : toFolder && folder.trim() === ''
        ? strings.exportNoFolder
        : name.trim() === ''
          ? strings.exportNoName
          : null;

  const start = async (replace: boolean): Promise<void> => {
    tried();
    // Unless somebody chose, nothing excluded goes along, whether or not it was counted yet.
    const query = queryOf(chosen ?? 'kept', list.store.getState().query);
    const ended = await run(() =>
      client.call('export.start', {
        format,
        query,
        ...target,
        replace,
      }),
    );
    const result = ended?.result;
    if (result?.kind === 'export' && result.ticket !== null) transfer.download?.(result.ticket, result.name);
  };

  if (busy) return <JobProgress label={strings.exporting} job={job} onCancel={cancel} />;
  if (job?.state === 'done' && job.result?.kind === 'export')
    return <ExportOutcome result={job.result} onAgain={reset} {...(onClose !== undefined && { onClose })} />;
  return (
    <form
      className="export-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!taken) void start(false);
      }}
    >
      <p className="hint">{strings.exportHint}</p>
      <div className="export-part">
        <Radios
          legend={strings.format}
          name="export-format"
          value={format}
          options={EXPORT_FORMATS.map((id) => ({
            id,
            label: strings.formats[id],
            hint: strings.formatHints[id],
          }))}
          onChange={(chosen) => {
            setFormat(chosen);
            setName(withFormat(name, chosen));
          }}
        />
        <Radios
          legend={strings.scope}
          name="export-scope"
          value={scope}
          options={[
            ...(counts.kept < counts.all
              ? [{ id: 'kept' as const, label: strings.scopeKept(counts.kept, counts.all - counts.kept) }]
              : []),
            { id: 'all', label: strings.scopeAll(counts.all) },
            { id: 'list', label: strings.scopeList(counts.list) },
            { id: 'reviewed', label: strings.scopeReviewed(counts.reviewed) },
          ]}
          onChange={setChosen}
        />
        {undecided > 0 && <p className="hint">{strings.exportUndecided(undecided)}</p>}
      </div>
      <div className="export-part">
        {transfer.download !== null && (
          <Radios
            legend={strings.target}
            name="export-target"
            value={toFolder ? 'folder' : 'download'}
            options={[
              { id: 'download', label: strings.targetDownload },
              { id: 'folder', label: strings.targetFolder },
            ]}
            beside
            onChange={(chosen) => setToFolder(chosen === 'folder')}
          />
        )}
        {toFolder && (
          <PathField label={strings.folder} value={folder} what="folder-for-export" onChange={setFolder} />
        )}
        <div className="field">
          <label htmlFor="export-name">{strings.fileName}</label>
          <input
            id="export-name"
            ref={nameField}
            className="input path"
            maxLength={200}
            spellCheck={false}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        {job?.state === 'cancelled' && <p role="status">{strings.cancelled}</p>}
        {problem !== null && (
          <Problem>{taken ? strings.exists(target.name) : failureMessage(problem, locale)}</Problem>
        )}
        <footer className="dialog-foot">
          <span id="export-lacking" className="hint foot-note" role="status">
            {lacking}
          </span>
          {onClose !== undefined && (
            <Button className="button" onPress={onClose}>
              {strings.cancel}
            </Button>
          )}
          {taken ? (
            <Button className="button danger" onPress={() => void start(true)}>
              {strings.replace}
            </Button>
          ) : (
            <Button
              className="button primary"
              type="submit"
              isDisabled={lacking !== null}
              aria-describedby="export-lacking"
            >
              {strings.exportStart}
            </Button>
          )}
        </footer>
      </div>
    </form>
  );
};
