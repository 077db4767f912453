/** A job begun in a dialog: what is known of it, and starting and cancelling it. */
import { useState } from 'react';
import type { Job } from '../../core/api-jobs.ts';
import type { Failure, Result } from '../../core/model/result.ts';
import { useSession, useShell } from '../frame/use-shell.ts';
import { followJob } from '../state/follow-job.ts';

export interface RunningJob {
  readonly job: Job | undefined;
  /** Why it could not be begun or followed; a job's own failure is in the job. */
  readonly failure: Failure | null;
  readonly busy: boolean;
  /** Begins a job and follows it to its end; what it came to, or null where it could not be begun. */
  readonly run: (begin: () => Promise<Result<{ readonly job: string }>>) => Promise<Job | null>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

export const useJob = (): RunningJob => {
  const { client, session } = useShell();
  const [id, setId] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [beginning, setBeginning] = useState(false);
  const job = useSession((state) => (id === null ? undefined : state.jobs.get(id)));
  return {
    job,
    failure,
    busy: beginning || (id !== null && failure === null && (job === undefined || job.state === 'running')),
    run: async (begin) => {
      setFailure(null);
      setId(null);
      setBeginning(true);
      const begun = await begin();
      setBeginning(false);
      if (!begun.ok) {
        setFailure(begun.error);
        return null;
      }
      setId(begun.value.job);
      const ended = await followJob({ client, session }, begun.value.job);
      if (ended.ok) return ended.value;
      setFailure(ended.error);
      return null;
    },
    cancel: () => {
      if (id !== null) void client.call('jobs.cancel', { job: id });
    },
    reset: () => {
      setId(null);
      setFailure(null);
    },
  };
};
