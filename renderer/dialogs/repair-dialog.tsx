/** Damaged dispatches, what can be had back of each, and the word that has it done. */
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { DamagePage } from '../../core/api-keeping.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { canWrite } from '../actions/action.ts';
import { Problem } from '../controls/problem.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { JobProgress } from './job-progress.tsx';
import { useJob } from './use-job.ts';

export const RepairDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const [page, setPage] = useState<DamagePage | null>(null);
  const [unread, setUnread] = useState<Failure | null>(null);
  const { job, failure, busy, run, cancel } = useJob();

  const look = useCallback(async (): Promise<void> => {
    const reply = await shell.client.call('damage.list', {});
    if (reply.ok) {
      setPage(reply.value);
      const { total: damaged, description, files } = reply.value;
      const damagedFiles = files.length;
      shell.session.store.setState({ damaged, damagedDescription: description !== null, damagedFiles });
    } else setUnread(reply.error);
  }, [shell]);
  useEffect(() => void look(), [look]);

  const repair = async (ids: readonly string[] | null, files?: readonly string[]): Promise<void> => {
    const request = { ids: ids && [...ids], ...(files && { files: [...files] }) };
    await run(() => shell.client.call('repair.start', request));
    await look();
    shell.list.refresh();
    await shell.desk.refresh();
  };

  const error = unread ?? failure ?? job?.error ?? null;
  const repaired = job?.result?.kind === 'repair' ? job.result.repaired.length : null;
  const mended = job?.result?.kind === 'repair' ? job.result.files.length : 0;
  const description = page?.description ?? null;
  const total = (page?.total ?? 0) + (page?.files.length ?? 0) + (description === null ? 0 : 1);
  const mendable = [
    ...(page?.dispatches.filter(({ gives }) => gives !== 'nothing') ?? []),
    ...(page?.files.filter(({ gives }) => gives === 'sides') ?? []),
  ];
  return (
    <DialogFrame title={strings.repairTitle} size="wide" isBusy={busy}>
      <div className="dialog-body">
        {error !== null && <Problem>{failureMessage(error, locale)}</Problem>}
        {page === null && error === null && <p role="status">{strings.repairLooking}</p>}
        {repaired !== null && repaired > 0 && !busy && <p role="status">{strings.repairedCount(repaired)}</p>}
        {mended > 0 && !busy && <p role="status">{strings.repairedFiles(mended)}</p>}
        {page !== null && total === 0 && <p className="hint">{strings.repairNothing}</p>}
        {busy && <JobProgress label={strings.repairing} job={job} onCancel={cancel} />}
        {page !== null && total > 0 && !busy && (
          <>
            <p>{strings.repairHint}</p>
            <ul className="removed" aria-label={strings.repairList}>
              {description !== null && (
                <li>
                  <span>
                    {strings.repairDescription}
                    <span className="hint">{failureMessage(description.failure, locale)}</span>
                    <span>{strings.repairDescriptionGives(description.gives)}</span>
                    {description.kept.length > 0 && (
                      <span>{strings.mergeKept(description.kept.join(', '))}</span>
                    )}
                  </span>
                  <Button
                    className="button small"
                    aria-label={strings.repairOf(strings.repairDescription)}
                    isDisabled={!canWrite(shell)}
                    onPress={() => void repair([])}
                  >
                    {strings.repairDo}
                  </Button>
                </li>
              )}
              {page.files.map(({ file, kind, title, failure: damage, gives, kept }) => (
                <li key={file}>
                  <span>
                    {strings.repairKind(kind)}
                    {title !== '' && ` – ${title}`}
                    <span className="hint">{file}</span>
                    <span className="hint">{failureMessage(damage, locale)}</span>
                    <span>{strings.repairFileGives(gives)}</span>
                    {kept.length > 0 && <span>{strings.repairKept(kept.join(', '))}</span>}
                  </span>
                  {gives !== 'nothing' && (
                    <Button
                      className="button small"
                      aria-label={strings.repairOf(file)}
                      isDisabled={!canWrite(shell)}
                      onPress={() => void repair([], [file])}
                    >
                      {gives === 'aside' ? strings.repairLeaveOut : strings.repairDo}
                    </Button>
                  )}
                </li>
              ))}
              {page.dispatches.map(({ id, title, name, failure: damage, gives, revision }) => (
                <li key={id}>
                  <span>
                    {title}
                    <span className="hint">{name}</span>
                    <span className="hint">{failureMessage(damage, locale)}</span>
                    <span>{strings.repairGives(gives, revision)}</span>
                  </span>
                  {gives !== 'nothing' && (
                    <Button
                      className="button small"
                      aria-label={strings.repairOf(title)}
                      isDisabled={!canWrite(shell)}
                      onPress={() => void repair([id])}
                    >
                      {strings.repairDo}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {page.total > page.dispatches.length && (
              <p className="hint">{strings.importMore(page.total - page.dispatches.length)}</p>
            )}
          </>
        )}
        {!busy && (
          <footer className="dialog-foot">
            <Button className="button" onPress={() => shell.frame.dialog(null)}>
              {strings.close}
            </Button>
            {mendable.length + (description === null ? 0 : 1) > 0 && (
              <Button
                className="button primary"
                isDisabled={!canWrite(shell)}
                onPress={() => void repair(null)}
              >
                {strings.repairAll}
              </Button>
            )}
          </footer>
        )}
      </div>
    </DialogFrame>
  );
};
