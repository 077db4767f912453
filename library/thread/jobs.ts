/** Long work: started, watched, cancelled. Progress is told a few times a second, the end always. */
import { randomUUID } from 'node:crypto';
import type { FileFailure, Job } from '../../core/api-jobs.ts';
import type { Failure } from '../../core/model/result.ts';
import { failureOf, LibraryFailure } from '../errors.ts';

type JobResult = NonNullable<Job['result']>;

/** Comes back when work may begin, and where that was given up. */
type Ready = (cancelled: () => boolean) => Promise<void>;

/** For work that needs not know every dispatch. */
export const AT_ONCE: Ready = async () => undefined;

/** What a running job tells and asks. */
export interface Task {
  readonly progress: (done: number, total: number | null, current: string | null) => void;
  /** One input could not be taken; the rest goes on. */
  readonly fail: (failure: FileFailure) => void;
  /** Whether the job was cancelled; a job that hears so stops and gives what it has done. */
  readonly cancelled: () => boolean;
}

const LISTED_FAILURES = 1000;
const TELL_EVERY = 100;
const REMEMBERED = 50;

export class Jobs {
  private readonly tell: (job: Job) => void;
  private readonly failed: (failure: FileFailure) => void;
  private readonly ready: Ready;
  private readonly jobs = new Map<string, Job>();
  private readonly running = new Map<string, { cancel: boolean; ended: Promise<void> }>();

  /**
   * @param ready what work waits for, unless it says otherwise
   * @param failed hears each input that could not be taken, those too that a job no longer lists
   */
  constructor(tell: (job: Job) => void, ready: Ready, failed: (failure: FileFailure) => void) {
    this.tell = tell;
    this.ready = ready;
    this.failed = failed;
  }

  /** Starts a job and gives its id at once. One that hears it was cancelled may end without a result. */
  start(
    kind: Job['kind'],
    run: (task: Task) => Promise<JobResult | null>,
    ready: Ready = this.ready,
  ): string {
    const id = randomUUID();
    const failures: FileFailure[] = [];
    const control = { cancel: false, heard: false, ended: Promise.resolve() };
    let told = 0;
    let job: Job = {
      id,
      kind,
      state: 'running',
      done: 0,
      total: null,
      current: null,
      failures,
      failed: 0,
      result: null,
      error: null,
    };
    const update = (change: Partial<Job>): void => {
      job = { ...job, ...change };
      this.jobs.set(id, job);
      const now = performance.now();
      if (job.state === 'running' && now - told < TELL_EVERY) return;
      told = now;
      this.tell({ ...job, failures: [...failures] });
    };
    const end = (state: Job['state'], result: JobResult | null, error: Failure | null): void => {
      this.running.delete(id);
      update({ state, result, error, current: null });
    };
    const task: Task = {
      progress: (done, total, current) => update({ done, total, current }),
      fail: (failure) => {
        if (failures.length < LISTED_FAILURES) failures.push(failure);
        this.failed(failure);
        update({ failed: job.failed + 1 });
      },
      cancelled: () => {
        control.heard ||= control.cancel;
        return control.cancel;
      },
    };
    update({});
    this.running.set(id, control);
    const begun = ready(() => control.cancel).then(() => run(task));
    control.ended = begun.then(
      (result) => end(control.heard ? 'cancelled' : 'done', result, null),
      (error: unknown) => end('failed', null, failureOf(error)),
    );
    this.forgetOld();
    return id;
  }

  /** Whether anything runs. */
  get isBusy(): boolean {
    return this.running.size > 0;
  }

  read(id: string): Job {
    const job = this.jobs.get(id);
    if (job === undefined) throw new LibraryFailure('job-missing', { job: id });
    return { ...job, failures: [...job.failures] };
  }

  cancel(id: string): void {
    this.read(id);
    const control = this.running.get(id);
    if (control) control.cancel = true;
  }

  /** Cancels all that runs and comes back when it has ended. */
  async stop(): Promise<void> {
    const running = [...this.running.values()];
    for (const control of running) control.cancel = true;
    await Promise.all(running.map(({ ended }) => ended));
  }

  private forgetOld(): void {
    for (const id of this.jobs.keys()) {
      if (this.jobs.size <= REMEMBERED) return;
      if (!this.running.has(id)) this.jobs.delete(id);
    }
  }
}
