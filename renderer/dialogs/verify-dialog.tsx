/** Verify: reads every file of the corpus, with progress, and reports what is not as it should be. */
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { actionOf, runAction } from '../actions/actions.ts';
import { Problem } from '../controls/problem.tsx';
import { Sign } from '../controls/sign.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { JobProgress } from './job-progress.tsx';
import { useJob } from './use-job.ts';

/** So many problems and strays are listed; the command prints all. */
const LISTED = 200;

export const VerifyDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { job, failure, busy, run, cancel } = useJob();

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void run(() => shell.client.call('verify.start', {}));
  });

  const result = job?.result?.kind === 'verify' ? job.result : null;
  const error = failure ?? job?.error ?? null;
  return (
    <DialogFrame title={strings.verifyTitle} size="wide" isBusy={busy}>
      <div className="dialog-body">
        {busy && <JobProgress label={strings.verifying} job={job} onCancel={cancel} />}
        {error !== null && <Problem>{failureMessage(error, locale)}</Problem>}
        {result !== null && (
          <>
            <p role="status" className="outcome-line">
              {job?.state === 'cancelled' ? (
                strings.verifyCancelled
              ) : result.problems.length === 0 ? (
                <>
                  <Sign of="check" /> {strings.verified(result.sources)}
                </>
              ) : (
                strings.verifyFound(result.problems.length)
              )}
            </p>
            <p className="hint">{strings.verifyCounts(result.dispatches, result.sources)}</p>
            {result.problems.length > 0 && (
              <ul className="failures" aria-label={strings.verifyProblems}>
                {result.problems.slice(0, LISTED).map(({ file, error: problem }) => (
                  <li key={`${file} ${JSON.stringify(problem)}`}>
                    <b>{file}</b>
                    <span>{failureMessage(problem, locale)}</span>
                  </li>
                ))}
              </ul>
            )}
            {(result.unreferenced ?? 0) > 0 && (
              <p className="hint">{strings.verifyUnreferenced(result.unreferenced ?? 0)}</p>
            )}
            {result.strays.length > 0 && (
              <>
                <p>{strings.verifyStrays(result.strays.length)}</p>
                <ul className="failures" aria-label={strings.verifyStraysName}>
                  {result.strays.slice(0, LISTED).map((path) => (
                    <li key={path}>
                      <b>{path}</b>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
        {!busy && (
          <footer className="dialog-foot">
            <Button className="button" onPress={() => shell.frame.dialog(null)}>
              {strings.close}
            </Button>
            {result !== null && result.problems.length + (result.unreferenced ?? 0) > 0 && (
              <Button
                className="button primary"
                isDisabled={actionOf('repair')?.enabled(shell) !== true}
                onPress={() => runAction(shell, 'repair')}
              >
                {strings.repairOpen}
              </Button>
            )}
          </footer>
        )}
      </div>
    </DialogFrame>
  );
};
