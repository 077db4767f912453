/** Joining another archivist's copy of the corpus: where it is, progress, what came of it. */
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { MergeResult } from '../../core/api-jobs.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { Problem } from '../controls/problem.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { JobProgress } from './job-progress.tsx';
import { PathField } from './path-field.tsx';
import { useJob } from './use-job.ts';

const isNothing = ({ added, changed, removed, conflicts, kept }: MergeResult): boolean =>
  [added, changed, removed, conflicts, kept].every(({ length }) => length === 0);

export const MergeDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const [path, setPath] = useState('');
  const [base, setBase] = useState('');
  const { job, failure, busy, run, cancel, reset } = useJob();
  // What was said of a folder says nothing of the one that is typed now.
  const typed = (set: (to: string) => void) => (to: string) => {
    set(to);
    reset();
  };

  const merge = async (anotherCorpus: boolean): Promise<void> => {
    await run(() =>
      shell.client.call('merge.start', {
        path: path.trim(),
        base: base.trim() === '' ? null : base.trim(),
        anotherCorpus,
      }),
    );
    shell.list.refresh();
    await shell.desk.refresh();
  };

  const error = failure ?? job?.error ?? null;
  const result = job?.result?.kind === 'merge' ? job.result : null;
  return (
    <DialogFrame title={strings.mergeTitle} isBusy={busy}>
      <form
        className="dialog-body"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void merge(false);
        }}
      >
        <p>{strings.mergeHint}</p>
        {error !== null && <Problem>{failureMessage(error, locale)}</Problem>}
        {busy && <JobProgress label={strings.merging} job={job} onCancel={cancel} />}
        {result !== null && (
          <>
            <p role="status">
              {isNothing(result)
                ? strings.mergeNothing
                : strings.mergeDone(result.added.length, result.changed.length, result.removed.length)}
            </p>
            {result.kept.length > 0 && <p className="hint">{strings.mergeKept(result.kept.join(', '))}</p>}
            {job !== undefined && job.failures.length > 0 && (
              <ul className="failures" aria-label={strings.mergeFailed}>
                {job.failures.map(({ file, error: problem }) => (
                  <li key={file}>
                    <b>{file}</b>
                    <span>{failureMessage(problem, locale)}</span>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        {!busy && result === null && (
          <>
            <PathField
              label={strings.mergeOther}
              hint={strings.mergeOtherHint}
              value={path}
              what="corpus-to-open"
              onChange={typed(setPath)}
            />
            <PathField
              label={strings.mergeBase}
              hint={strings.mergeBaseHint}
              value={base}
              what="corpus-to-open"
              onChange={typed(setBase)}
            />
          </>
        )}
        {!busy && (
          <footer className="dialog-foot">
            <Button className="button" onPress={() => shell.frame.dialog(null)}>
              {result === null ? strings.cancel : strings.close}
            </Button>
            {error?.code === 'merge-another-corpus' && (
              <Button className="button" onPress={() => void merge(true)}>
                {strings.mergeBoth}
              </Button>
            )}
            {result === null ? (
              <Button className="button primary" type="submit" isDisabled={path.trim() === ''}>
                {strings.mergeDo}
              </Button>
            ) : (
              result.conflicts.length > 0 && (
                <Button className="button primary" onPress={() => shell.frame.dialog({ kind: 'conflicts' })}>
                  {strings.conflictsOpen(result.conflicts.length)}
                </Button>
              )
            )}
          </footer>
        )}
      </form>
    </DialogFrame>
  );
};
