/**
 * Cleaning in worker threads, one fewer than there are cores. Texts go out in the order of the calls; a thread that
 * dies of a text fails that text alone, and another takes its place.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CleanSettings } from '../core/learned.ts';
import type { Cleaning } from './cleaning.ts';
import { LibraryFailure } from './errors.ts';
import type { PipelineReply, PipelineRequest, PipelineWork } from './pipeline.ts';

type Done = Extract<PipelineReply, { readonly ok: true }>['value'];

interface Work {
  readonly task: PipelineWork;
  /** Null where the work needs none. */
  readonly settings: CleanSettings | null;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  work: Work | null;
  /** What the thread was told of the corpus last. */
  settings: CleanSettings | null;
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
    const thread: Thread = { worker, work: null, settings: null };
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
      const { task, settings } = work;
      const request: PipelineRequest = {
        work: task,
        settings: thread.settings === settings ? null : settings,
      };
      thread.settings = settings ?? thread.settings;
      thread.worker.postMessage(request);
    }
  };

  const ask = (
    task: PipelineWork,
    settings: CleanSettings | null,
    signal: AbortSignal | undefined,
  ): Promise<Done> =>
    new Promise((resolve, reject) => {
      waiting.push({ task, settings, signal, resolve, reject });
      hand();
    });
  /** A thread answers each kind of work in kind. */
  const mixedUp = (): LibraryFailure =>
    new LibraryFailure('internal', { reason: 'a cleaning thread gave another answer than was asked for' });

  return {
    width,
    clean: async (text, settings, signal) => {
      const done = await ask({ kind: 'clean', text }, settings, signal);
      if (done.kind !== 'clean') throw mixedUp();
      return done.cleaned;
    },
    cleanAgain: async (held, settings, signal) => {
      const done = await ask({ kind: 'clean-again', held }, settings, signal);
      if (done.kind !== 'clean-again') throw mixedUp();
      return done.cleaned;
    },
    forms: async (text) => {
      // Counting knows no settings: those that threads were told last stay as they are.
      const done = await ask({ kind: 'forms', text }, null, undefined);
      if (done.kind !== 'forms') throw mixedUp();
      return done.forms;
    },
    close: async () => {
      closed = true;
      const ended = new LibraryFailure('cancelled');
      for (const { reject } of waiting.splice(0)) reject(ended);
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
};
