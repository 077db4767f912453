/** How far long work is, and the way to stop it. */
import { Button, Label, ProgressBar } from 'react-aria-components';
import type { Job } from '../../core/api-jobs.ts';
import { useStrings } from '../frame/use-shell.ts';

interface JobProgressProps {
  readonly label: string;
  readonly job: Pick<Job, 'done' | 'total' | 'current'> | undefined;
  readonly onCancel: () => void;
}

export const JobProgress = ({ label, job, onCancel }: JobProgressProps) => {
  const strings = useStrings();
  const done = job?.done ?? 0;
  const total = job?.total ?? null;
  const share = total === null || total === 0 ? 0 : (100 * done) / total;
  return (
    <div className="job">
      <ProgressBar value={share} isIndeterminate={total === null}>
        <span className="job-line">
          <Label>{label}</Label>
          <span className="tabular">{strings.filesDone(done, total)}</span>
        </span>
        <span className={total === null ? 'progress unknown' : 'progress'} aria-hidden="true">
          <span style={{ inlineSize: total === null ? undefined : `${share}%` }} />
        </span>
      </ProgressBar>
      <p className="hint job-current">{job?.current ?? ''}</p>
      <footer className="dialog-foot">
        <Button className="button" onPress={onCancel}>
          {strings.cancel}
        </Button>
      </footer>
    </div>
  );
};
