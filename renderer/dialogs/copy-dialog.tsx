/** A whole copy of the corpus in another folder, with what could not be saved here, and the way over to it. */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { Problem } from '../controls/problem.tsx';
import { useDesk, useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { JobProgress } from './job-progress.tsx';
import { PathField } from './path-field.tsx';
import { useJob } from './use-job.ts';

export const CopyDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const [path, setPath] = useState('');
  const { job, failure, busy, run, cancel } = useJob();
  const open = useDesk((state) => state.open);
  const unsaved = [...open].flatMap(([id, { pending }]) =>
    pending.length === 0 ? [] : [{ id, errands: [...pending] }],
  );
  const count = unsaved.reduce((sum, { errands }) => sum + errands.length, 0);

  const copy = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await run(() => shell.client.call('copy.start', { folder: path.trim(), unsaved }));
  };

  const result = job?.result?.kind === 'copy' ? job.result : null;
  /** Whether decisions are in this window and not in the copy. */
  const isLeft = result !== null && result.taken < count;
  const moveOver = async (): Promise<void> => {
    if (result === null) return;
    // The copy holds what is unsaved here.
    shell.desk.clear();
    shell.frame.dialog(null);
    const problem = await shell.session.openCorpus(result.path);
    if (problem !== null) sayFailure(shell, problem);
  };

  const error = failure ?? job?.error ?? null;
  return (
    <DialogFrame title={strings.copyTitle} isBusy={busy}>
      <form className="dialog-body" onSubmit={(event) => void copy(event)}>
        {result === null && <p>{strings.copyHint}</p>}
        {result === null && count > 0 && <p>{strings.copyUnsaved(count)}</p>}
        {error !== null && <Problem>{failureMessage(error, locale)}</Problem>}
        {busy && <JobProgress label={strings.copying} job={job} onCancel={cancel} />}
        {result !== null && (
          <>
            <p role="status">
              {job !== undefined && job.failed > 0
                ? strings.copyPart(result.path)
                : strings.copyDone(result.path)}
            </p>
            {isLeft && <p className="error">{strings.copyLeft}</p>}
            {job !== undefined && job.failed > 0 && (
              <ul className="failures" aria-label={strings.copyFailed}>
                {job.failures.map(({ file, error: problem }) => (
                  <li key={file}>
                    <b>{file}</b>
                    <span>{failureMessage(problem, locale)}</span>
                  </li>
                ))}
                {job.failed > job.failures.length && (
                  <li className="hint">{strings.importMore(job.failed - job.failures.length)}</li>
                )}
              </ul>
            )}
          </>
        )}
        {!busy && result === null && (
          <PathField
            label={strings.createPath}
            hint={strings.copyPathHint}
            value={path}
            what="corpus-to-create"
            onChange={setPath}
          />
        )}
        {!busy && (
          <footer className="dialog-foot">
            <Button className="button" onPress={() => shell.frame.dialog(null)}>
              {result === null ? strings.cancel : strings.close}
            </Button>
            {result === null ? (
              <Button className="button primary" type="submit" isDisabled={path.trim() === ''}>
                {strings.copyDo}
              </Button>
            ) : (
              <Button className="button primary" isDisabled={isLeft} onPress={() => void moveOver()}>
                {strings.copyOpen}
              </Button>
            )}
          </footer>
        )}
      </form>
    </DialogFrame>
  );
};
