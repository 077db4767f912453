/**
 * Cleaning in worker threads, one fewer than there are cores. Texts go out in the order of the calls, some at a time
 * where many wait; a thread that dies of a text fails that text alone, and another takes its place.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CleanSettings } from '../../core/learned.ts';
import { failureThrown, LibraryFailure } from '../errors.ts';
import { type Asked, type Cleaning, settleCleaned } from './cleaning.ts';
import type { PipelineReply, PipelineRequest, PipelineWork } from './pipeline-program.ts';
import { dropCancelled, takeTogether, type Waiting } from './together.ts';

type Done = Extract<PipelineReply, { readonly ok: true }>['value'];

/** What a thread is given at a time. */
interface Work {
  readonly task: PipelineWork;
  /** Null where the work needs none. */
  readonly settings: CleanSettings | null;
  readonly resolve: (done: Done) => void;
  /** It was answered that this cannot be done. */
  readonly reject: (error: unknown) => void;
  /** The thread died of it. */
  readonly lose: (error: unknown) => void;
}

interface NewText extends Asked {
  /** Whether a thread died of it and others. */
  readonly alone: boolean;
}

interface Other extends Pick<Waiting, 'signal' | 'reject'> {
  readonly work: Work;
}

interface Thread {
  readonly worker: Worker;
  work: Work | null;
  /** What the thread was told of the corpus last. */
  settings: CleanSettings | null;
}

/** A thread answers each kind of work in kind. */
const mixedUp = (): LibraryFailure =>
  new LibraryFailure('internal', { reason: 'a cleaning thread gave another answer than was asked for' });

/**
 * @param pipelinePath the bundled `pipeline.ts`, beside its program
 * @param width how many threads there are at most
 */
export const cleaningPool = (
  pipelinePath: string,
  lexiconPath: string,
  width: number = Math.max(1, availableParallelism() - 1),
): Cleaning => {
  const threads = new Set<Thread>();
  const others: Other[] = [];
  const texts: NewText[] = [];
  let closed = false;

  const lose = (thread: Thread, error: unknown): void => {
    const { work } = thread;
    threads.delete(thread);
    thread.work = null;
    // No other thread takes the place of one that was ended with the pool.
    if (closed) work?.reject(new LibraryFailure('cancelled'));
    else work?.lose(error);
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
      else work?.reject(failureThrown(reply.error));
      hand();
    });
    worker.on('error', (error) => lose(thread, error));
    worker.on('exit', () =>
      lose(thread, new LibraryFailure('internal', { reason: 'a cleaning thread ended' })),
    );
    worker.unref();
    return thread;
  };

  /** The texts that wait, as many as leave some to each thread; null where none does. */
  const nextTexts = (): Work | null => {
    const some = takeTogether(texts, texts[0]?.alone === true ? 1 : Math.ceil(texts.length / width));
    const [first, ...more] = some;
    if (first === undefined) return null;
    const reject = (error: unknown): void => {
      for (const one of some) one.reject(error);
    };
    return {
      task: { kind: 'clean', texts: some.map(({ text }) => text) },
      settings: first.settings,
      resolve: (done) => (done.kind === 'clean' ? settleCleaned(some, done.cleaned) : reject(mixedUp())),
      reject,
      lose: (error) => {
        if (more.length === 0) reject(error);
        else texts.unshift(...some.map((one) => ({ ...one, alone: true })));
      },
    };
  };

  /** Tells everyone who waits that nothing will be done any more. */
  const letGo = (): void => {
    const ended = new LibraryFailure('cancelled');
    for (const { reject } of [...others.splice(0), ...texts.splice(0)]) reject(ended);
  };

  const hand = (): void => {
    if (closed) letGo();
    while (!closed) {
      dropCancelled(others);
      dropCancelled(texts);
      if (others.length + texts.length === 0) return;
      const idle = [...threads].find(({ work }) => work === null);
      const thread = idle ?? (threads.size < width ? begin() : null);
      const work = thread && (others.shift()?.work ?? nextTexts());
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

  /** What a thread makes of work that is no new text; `told` picks the answer of its kind. */
  const ask = <T>(
    task: PipelineWork,
    settings: CleanSettings | null,
    signal: AbortSignal | undefined,
    told: (done: Done) => T | null,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      const answer = (done: Done): void => {
        const value = told(done);
        if (value === null) reject(mixedUp());
        else resolve(value);
      };
      others.push({ work: { task, settings, resolve: answer, reject, lose: reject }, signal, reject });
      hand();
    });

  return {
    width,
    clean: (text, settings, signal) =>
      new Promise((resolve, reject) => {
        texts.push({ text, settings, signal, resolve, reject, alone: false });
        hand();
      }),
    cleanAgain: (held, settings, signal) =>
      ask({ kind: 'clean-again', held }, settings, signal, (done) =>
        done.kind === 'clean-again' ? done.cleaned : null,
      ),
    // Counting knows no settings: those that threads were told last stay as they are.
    forms: (text) =>
      ask({ kind: 'forms', text }, null, undefined, (done) => (done.kind === 'forms' ? done.forms : null)),
    close: async () => {
      closed = true;
      letGo();
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
};
