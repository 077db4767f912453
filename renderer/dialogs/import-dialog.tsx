/** Importing: choose or drop, watch, and read what came of each file. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileFailure } from '../../core/api-jobs.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Choice, Dropped } from '../client/transfer.ts';
import { Problem } from '../controls/problem.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportSources } from './import-sources.tsx';
import { JobProgress } from './job-progress.tsx';
import { useJob } from './use-job.ts';

interface Sending {
  readonly done: number;
  readonly total: number;
}

/** The import of one choice after another. */
const useImport = () => {
  const shell = useShell();
  const running = useJob();
  const [sending, setSending] = useState<Sending | null>(null);
  const [unread, setUnread] = useState<readonly FileFailure[]>([]);
  const stop = useRef<AbortController | null>(null);
  const { run, cancel } = running;

  const start = useCallback(
    async (source: Dropped): Promise<void> => {
      setUnread([]);
      if (source.kind === 'paths') {
        await run(() => shell.client.call('import.start', { paths: [...source.paths] }));
        return;
      }
      const aborting = new AbortController();
      stop.current = aborting;
      await run(async () => {
        const sent = await shell.transfer.upload(
          source.files,
          (done, total) => setSending({ done, total }),
          aborting.signal,
        );
        setSending(null);
        if (sent.ok) setUnread(sent.value.unread);
        return sent;
      });
    },
    [shell, run],
  );

  return {
    ...running,
    sending,
    unread,
    start,
    cancel: () => {
      stop.current?.abort();
      cancel();
    },
  };
};

export const ImportDialog = ({ dropped }: { readonly dropped: Dropped | null }) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { job, failure, busy, sending, unread, start, cancel, reset } = useImport();
  const begun = useRef<Dropped | null>(null);

  useEffect(() => {
    // What is dropped while another import runs waits for its end.
    if (dropped === null || busy || begun.current === dropped) return;
    begun.current = dropped;
    void start(dropped);
  }, [dropped, busy, start]);

  const choose = async (what: Choice): Promise<void> => {
    const chosen = await shell.transfer.choose?.(what);
    if (chosen === undefined) return;
    if (!chosen.ok) return sayFailure(shell, chosen.error);
    if (chosen.value.length > 0) await start({ kind: 'paths', paths: chosen.value });
  };

  return (
    <DialogFrame title={strings.importTitle} size="wide" isBusy={busy}>
      <div className="dialog-body">
        {busy ? (
          <JobProgress
            label={job === undefined ? strings.uploading : strings.importing}
            job={job ?? (sending === null ? undefined : { ...sending, current: null })}
            onCancel={cancel}
          />
        ) : job !== undefined ? (
          <ImportResult job={job} unread={unread} onAgain={reset} />
        ) : (
          <>
            {failure !== null && <Problem>{failureMessage(failure, locale)}</Problem>}
            <ImportSources onStart={(source) => void start(source)} onChoose={(what) => void choose(what)} />
          </>
        )}
      </div>
    </DialogFrame>
  );
};
