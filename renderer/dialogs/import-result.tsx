/** What came of an import: what is new, what was known, and each file that could not be taken with the reason. */

import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { FileFailure, Job } from '../../core/api-jobs.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { Sign } from '../controls/sign.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { showDispatch } from '../state/shell.ts';

interface ImportResultProps {
  readonly job: Job;
  /** Files that did not even leave the page. */
  readonly unread: readonly FileFailure[];
  readonly onAgain: () => void;
}

/** Whether one line of a file could not be imported, and not the file. */
const isLine = ({ error }: FileFailure): boolean => error.code.startsWith('line-');

export const ImportResult = ({ job, unread, onAgain }: ImportResultProps) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const failedId = useId();
  const result = job.result?.kind === 'import' ? job.result : null;
  const failures = [...unread, ...job.failures];
  const failed = unread.length + job.failed;
  const first = result?.added[0];
  return (
    <div className="outcome">
      <div role="status">
        {job.state === 'cancelled' && <p>{strings.cancelled}</p>}
        {job.error !== null && <p className="error">{failureMessage(job.error, locale)}</p>}
        {result !== null && (
          <p className="outcome-line">
            {(result.added.length > 0 || failed === 0) && <Sign of="check" />}{' '}
            {strings.importDone(result.added.length)}
          </p>
        )}
        {result !== null && result.known.length > 0 && (
          <p className="hint">{strings.importKnown(result.known.length)}</p>
        )}
        {result !== null && result.removed.length > 0 && (
          <p className="hint">{strings.importRemoved(result.removed.length)}</p>
        )}
        {result !== null && result.replaced.length > 0 && (
          <p className="hint">
            {strings.importReplaced(
              result.replaced.length,
              result.replaced.reduce((sum, { carried }) => sum + carried, 0),
            )}
          </p>
        )}
        {result !== null && result.decided.length > 0 && (
          <p className="hint">{strings.importDecided(result.decided.length)}</p>
        )}
        {result !== null && result.conflicts.length > 0 && (
          <p className="hint">{strings.conflictsCount(result.conflicts.length)}</p>
        )}
      </div>
      {failed > 0 && (
        <section data-read-first tabIndex={-1} aria-labelledby={failedId}>
          <h3 id={failedId} className="outcome-line failed">
            <span aria-hidden="true">!</span> {strings.importFailed(failed, failures.some(isLine))}
          </h3>
          <ul className="failures">
            {failures.map(({ file, error }) => (
              <li key={`${file} ${error.code}`}>
                <b>{file}</b>
                <span>{failureMessage(error, locale)}</span>
              </li>
            ))}
            {failed > failures.length && (
              <li className="hint">{strings.importMore(failed - failures.length)}</li>
            )}
          </ul>
        </section>
      )}
      <footer className="dialog-foot">
        <Button className="button" onPress={onAgain}>
          {strings.importAgain}
        </Button>
        {result !== null && result.conflicts.length > 0 && (
          <Button className="button" onPress={() => shell.frame.dialog({ kind: 'conflicts' })}>
            {strings.conflictsOpen(result.conflicts.length)}
          </Button>
        )}
        {result !== null && result.removed.length > 0 && (
          <Button className="button" onPress={() => shell.frame.dialog({ kind: 'removed' })}>
            {strings.removedTitle}…
          </Button>
        )}
        <Button
          className={first === undefined ? 'button primary' : 'button'}
          onPress={() => shell.frame.dialog(null)}
        >
          {strings.close}
        </Button>
        {first !== undefined && (
          <Button
            className="button primary"
            onPress={() => {
              shell.frame.dialog(null);
              void showDispatch(shell, first);
            }}
          >
            {strings.importOpen}
          </Button>
        )}
      </footer>
    </div>
  );
};
