/**
 * Cleaning in worker threads, one fewer than there are cores. Texts go out in the order of the calls; a thread that
 * dies of a text fails that text alone, and another takes its place.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RulePolicies } from '../core/model/proposal.ts';
import type { CleanedText, Cleaning } from './cleaning.ts';
import { LibraryFailure } from './errors.ts';
import type { PipelineReply, PipelineRequest } from './pipeline.ts';

interface Work {
  readonly request: PipelineRequest;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (cleaned: CleanedText) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  work: Work | null;
}

/**
 * @param pipelinePath the bundled `pipeline.ts`
 * @param width how many threads there are at most
 */
export const cleaningPool = (
  pipelinePath: string,
  lexiconPath: string,
  width: number = Math.max(1, availableParallelism() - 1),
): Cleaning => {
  const threads = new Set<Thread>();
  const waiting: Work[] = [];
  let closed = false;

  const lose = (thread: Thread, error: unknown): void => {
    threads.delete(thread);
    thread.work?.reject(error);
    thread.work = null;
    hand();
  };

  const begin = (): Thread => {
    const worker = new Worker(pipelinePath, { workerData: { lexiconPath } });
    const thread: Thread = { worker, work: null };
    threads.add(thread);
    worker.on('message', (reply: PipelineReply) => {
      const { work } = thread;
      thread.work = null;
      // An idle thread keeps no program alive; one at work does.
      worker.unref();
      if (reply.ok) work?.resolve(reply.value);
      else work?.reject(new LibraryFailure(reply.error.code, reply.error.details));
      hand();
    });
    worker.on('error', (error) => lose(thread, error));
    worker.on('exit', () =>
      lose(thread, new LibraryFailure('internal', { reason: 'a cleaning thread ended' })),
    );
    worker.unref();
    return thread;
  };

  const hand = (): void => {
    while (!closed && waiting.length > 0) {
      if (waiting[0]?.signal?.aborted) {
        waiting.shift()?.reject(new LibraryFailure('cancelled'));
        continue;
      }
      const idle = [...threads].find(({ work }) => work === null);
      const thread = idle ?? (threads.size < width ? begin() : null);
      const work = thread && waiting.shift();
      if (!thread || !work) return;
      thread.work = work;
      thread.worker.ref();
      thread.worker.postMessage(work.request);
    }
  };

  return {
    width,
    clean: (text: string, policies: RulePolicies, signal?: AbortSignal) =>
      new Promise((resolve, reject) => {
        waiting.push({ request: { text, policies }, signal, resolve, reject });
        hand();
      }),
    close: async () => {
      closed = true;
      const ended = new LibraryFailure('cancelled');
      for (const { reject } of waiting.splice(0)) reject(ended);
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
};
