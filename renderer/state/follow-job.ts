/** Following long work to its end. */
import type { Job } from '../../core/api-jobs.ts';
import { ok, type Result } from '../../core/model/result.ts';
import type { HostClient } from '../client/host-client.ts';
import type { Session } from './session.ts';

/** Events may be lost while a connection is down, so a running job is asked after at this interval, in ms. */
const ASK_EVERY = 2000;

/** The job once it has ended; its progress is in the session meanwhile. Fails where the host cannot tell of it. */
export const followJob = async (
  { client, session }: { readonly client: HostClient; readonly session: Session },
  id: string,
): Promise<Result<Job>> => {
  for (;;) {
    const reply = await client.call('jobs.read', { job: id });
    if (!reply.ok) return reply;
    session.putJob(reply.value);
    if (reply.value.state !== 'running') return reply;
    const ended = await new Promise<Job | null>((resolve) => {
      const timer = setTimeout(() => finish(null), ASK_EVERY);
      const forget = session.store.subscribe(({ jobs }) => {
        const job = jobs.get(id);
        if (job !== undefined && job.state !== 'running') finish(job);
      });
      const finish = (job: Job | null): void => {
        clearTimeout(timer);
        forget();
        resolve(job);
      };
    });
    if (ended !== null) return ok(ended);
  }
};
