/**
 * The library in a thread of its own, as every host runs it: no text, however long, holds up a window. A thread that
 * dies is told to whoever waited for it and started again, with the corpus that was open.
 */
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Input, Reply } from '../core/api.ts';
import type { Event } from '../core/api-events.ts';
import type { Method } from '../core/method-names.ts';
import { fail, type Result } from '../core/model/result.ts';
import { LibraryFailure } from './errors.ts';
import type { Library } from './library.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './worker-protocol.ts';

export interface StartOptions extends WorkerOptions {
  /** The bundled `worker.ts`; `pipeline.js` lies beside it. */
  readonly workerPath: string;
  /** A thread of it that was begun already: the first one, where a host begins it before it loads its own program. */
  readonly thread?: Worker | undefined;
}

/** So many deaths within so many milliseconds, and it is not started again. */
const DEATHS = 3;
const WITHIN = 60_000;

type Settle = (result: Result<unknown>) => void;

class ThreadedLibrary {
  private readonly options: StartOptions;
  private readonly session = randomUUID();
  private readonly listeners = new Set<(event: Event) => void>();
  private readonly waiting = new Map<number, Settle>();
  private readonly deaths: number[] = [];
  private worker: Promise<Worker>;
  /** The corpus to open again; undefined until one is known. */
  private corpus: string | null | undefined;
  private calls = 0;
  private ended: (() => void) | null = null;
  private isReady = false;
  /** The thread of now, also while it is still opening. */
  private thread: Worker | null = null;

  constructor(options: StartOptions) {
    this.options = options;
    this.corpus = options.corpus;
    this.worker = this.begin();
    this.worker.catch(() => undefined);
  }

  async ready(): Promise<void> {
    await this.worker;
    this.isReady = true;
  }

  readonly call = async <M extends Method>(
    method: M,
    input: Input<M>,
    corpus?: string,
  ): Promise<Reply<M>> => {
    if (this.ended) return fail('no-corpus-open');
    let worker: Worker;
    try {
      worker = await this.worker;
    } catch (error) {
      return error instanceof LibraryFailure
        ? { ok: false, error: error.failure }
        : fail('internal', { reason: String(error) });
    }
    const id = ++this.calls;
    const result = new Promise<Result<unknown>>((settle) => this.waiting.set(id, settle));
    const message: ToWorker = { type: 'call', id, method, input, corpus };
    worker.postMessage(message);
    // The thread answers with what the contract says, or not at all.
    return (await result) as Reply<M>;
  };

  readonly subscribe = (listener: (event: Event) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly close = async (): Promise<void> => {
    if (this.ended) return;
    const closed = new Promise<void>((resolve) => {
      this.ended = resolve;
    });
    // Nothing was decided yet, and an opening may be cut short at any moment, as by a kill.
    if (!this.isReady) await this.thread?.terminate();
    try {
      const worker = await this.worker;
      const message: ToWorker = { type: 'close' };
      worker.postMessage(message);
      await closed;
      await worker.terminate();
    } catch {
      // It never started, or died meanwhile: there is nothing left to close.
    }
    this.listeners.clear();
  };

  private begin(): Promise<Worker> {
    const { workerPath, thread, ...rest } = this.options;
    const options: WorkerOptions = {
      ...rest,
      session: this.session,
      corpus: this.corpus,
      pipelinePath: rest.pipelinePath ?? join(dirname(workerPath), 'pipeline.js'),
      compactorPath: rest.compactorPath ?? join(dirname(workerPath), 'compactor.js'),
      learnerPath: rest.learnerPath ?? join(dirname(workerPath), 'layout-learner.js'),
    };
    return new Promise((resolve, reject) => {
      const worker = (this.thread === null ? thread : undefined) ?? new Worker(workerPath);
      this.thread = worker;
      const open: ToWorker = { type: 'open', options };
      worker.postMessage(open);
      let started = false;
      const die = (reason: string): void => {
        if (!started) reject(new LibraryFailure('internal', { reason }));
        else this.restart(reason);
        started = true;
      };
      worker.on('message', (message: FromWorker) => {
        switch (message.type) {
          case 'ready':
            started = true;
            resolve(worker);
            break;
          case 'unready':
            reject(new LibraryFailure(message.failure.code, message.failure.details));
            break;
          case 'reply':
            this.waiting.get(message.id)?.(message.result);
            this.waiting.delete(message.id);
            break;
          case 'event':
            this.emit(message.event);
            break;
          case 'closed':
            this.ended?.();
            break;
        }
      });
      let reason = 'the library’s thread ended';
      worker.on('error', (error) => {
        reason = error instanceof Error ? error.message : String(error);
      });
      worker.on('exit', () => die(reason));
    });
  }

  private restart(reason: string): void {
    for (const settle of this.waiting.values()) settle(fail('internal', { reason }));
    this.waiting.clear();
    if (this.ended) {
      this.ended();
      return;
    }
    const now = performance.now();
    this.deaths.push(now);
    if (this.deaths.filter((at) => now - at < WITHIN).length >= DEATHS) {
      this.worker = Promise.reject(new LibraryFailure('internal', { reason }));
      this.worker.catch(() => undefined);
      return;
    }
    this.worker = this.begin();
    this.worker.then(
      () => this.emit({ type: 'dispatches', ids: null }),
      () => undefined,
    );
  }

  private emit(event: Event): void {
    if (event.type === 'corpus') this.corpus = event.corpus?.path ?? null;
    // Whoever is there before the library is asks it what it opened: that tells more than how it came to it.
    if (!this.isReady) return;
    for (const listener of [...this.listeners]) listener(event);
  }
}

/**
 * Starts the library in a worker thread, and comes back at once: its window can load meanwhile. What it is asked before
 * it is open waits; it tells events from then on.
 *
 * @returns the library, and what is fulfilled when it is open, or rejects as `createLibrary` does, and with `internal`
 *   where it was closed before
 */
export const startLibrary = (
  options: StartOptions,
): { readonly library: Library; readonly ready: Promise<void> } => {
  const library = new ThreadedLibrary(options);
  return { library, ready: library.ready() };
};
