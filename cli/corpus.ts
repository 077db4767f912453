/** The commands over a corpus, by the same library and contract as the window. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Job } from '../core/api-jobs.ts';
import type { MergeRequest } from '../core/api-keeping.ts';
import type { ExportFormat } from '../core/api-values.ts';
import { EVERYTHING } from '../core/everything.ts';
import { FORMATS } from '../core/formats/formats.ts';
import type { Conflict } from '../core/history/conflict.ts';
import type { Result } from '../core/model/result.ts';
import { VERSION } from '../core/version.ts';
import { LibraryFailure, orThrow } from '../library/errors.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { dataFolder } from '../library/own/data-folder.ts';
import type { Output } from './output.ts';
import { compilePatiently } from './patient-compiler.ts';
import { LEXICON, PIPELINE, SEEDS } from './places.ts';
import { TEXTS, tell, tellFailure } from './report.ts';

export interface CorpusRequest {
  /** The corpus folder. */
  readonly corpus: string;
  /** The program's own folder; null for the usual one. */
  readonly dataDir: string | null;
}

/** The exit code of a command that a signal ended: what was written stays, and the lock is given back. */
const INTERRUPTED = 130;

const isEmptyOrAbsent = (folder: string): boolean => {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    // What is there and is no folder, or cannot be listed, is for the library to open and to say why it cannot.
    return !existsSync(folder);
  }
};

/** Runs `work` over the library with the corpus open. Failures to open it are thrown as {@link LibraryFailure}. */
const withCorpus = async <T>(
  { corpus, dataDir }: CorpusRequest,
  create: boolean,
  work: (library: Library) => Promise<T>,
): Promise<T> => {
  const library = await createLibrary({
    dataFolder: dataDir === null ? dataFolder() : resolve(dataDir),
    seedsFolder: SEEDS,
    lexiconPath: LEXICON,
    pipelinePath: PIPELINE,
    version: VERSION,
    host: { dialogs: false, note: null },
    corpus: null,
    inputFailed: ({ file, error }) => tellFailure(file, error),
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = (): void => void library.close().finally(() => process.exit(INTERRUPTED));
  for (const signal of signals) process.once(signal, end);
  try {
    const path = resolve(corpus);
    orThrow(
      create && isEmptyOrAbsent(path)
        ? await library.call('corpus.create', { path, title: basename(path) })
        : await library.call('corpus.open', { path }),
    );
    return await work(library);
  } finally {
    for (const signal of signals) process.off(signal, end);
    await library.close();
  }
};

/** Waits for a job to end, telling each file that is begun; those that fail are told by the library, one by one. */
const ended = (library: Library, start: () => Promise<Result<{ job: string }>>): Promise<Job> =>
  new Promise((resolveJob, reject) => {
    let current: string | null = null;
    const heard = (job: Job): void => {
      if (job.current !== null && job.current !== current)
        tell(TEXTS.goesOn(job.current, job.done, job.total));
      current = job.current;
      if (job.state !== 'running') {
        unsubscribe();
        resolveJob(job);
      }
    };
    const unsubscribe = library.subscribe((event) => {
      if (event.type === 'job') heard(event.job);
    });
    start()
      .then((reply) => orThrow(reply), reject)
      .catch(reject);
  });

const resultOf = (job: Job): NonNullable<Job['result']> => {
  if (job.result !== null) return job.result;
  throw new LibraryFailure(job.error?.code ?? 'cancelled', job.error?.details ?? {});
};

const printed = async (out: Output, value: unknown): Promise<void> => {
  await out.write(`${JSON.stringify(value)}\n`);
};

export const importInto = (request: CorpusRequest, paths: readonly string[], out: Output): Promise<number> =>
  withCorpus(request, true, async (library) => {
    const absolute = paths.map((path) => resolve(path));
    // The threads that clean load their rules after this, and none was compiled at the build.
    compilePatiently();
    const job = await ended(library, () => library.call('import.start', { paths: absolute }));
    const result = resultOf(job);
    if (result.kind === 'import')
      for (const { file, id } of result.removed) tell(TEXTS.stayedRemoved(file, id));
    await printed(out, { ...result, failed: job.failed });
    return job.failed > 0 ? 1 : 0;
  });

export interface ExportRequest extends CorpusRequest {
  readonly format: ExportFormat;
  readonly out: string;
  readonly name: string | null;
  readonly replace: boolean;
}

export const exportFrom = (request: ExportRequest, out: Output): Promise<number> =>
  withCorpus(request, false, async (library) => {
    const { format, replace } = request;
    const name = request.name ?? `${basename(resolve(request.corpus))}.${FORMATS[format].extension}`;
    const job = await ended(library, () =>
      library.call('export.start', {
        format,
        query: EVERYTHING,
        folder: resolve(request.out),
        name,
        replace,
      }),
    );
    const result = resultOf(job);
    await printed(out, { ...result, failed: job.failed });
    return job.failed > 0 ? 1 : 0;
  });

/** What conflicts are about, each part once, with how many there are of it. */
const partsOf = (conflicts: readonly Conflict[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const conflict of conflicts) {
    const part = TEXTS.parts[conflict.part];
    const about = conflict.part === 'field' ? `${part} ${conflict.field}` : part;
    counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  return [...counts].map(([about, count]) => (count > 1 ? `${about} ×${count}` : about));
};

/** One line for each dispatch with conflicts: what both copies decided differently. */
const tellConflicts = async (library: Library, ids: ReadonlySet<string>): Promise<void> => {
  for (const { id, name, conflicts } of orThrow(await library.call('conflicts.list', {})).waiting)
    if (ids.has(id)) tell(TEXTS.waits(name, partsOf(conflicts)));
};

export const merge = (request: CorpusRequest, other: MergeRequest, out: Output): Promise<number> =>
  withCorpus(request, false, async (library) => {
    const base = other.base === null ? null : resolve(other.base);
    const input = { ...other, path: resolve(other.path), base };
    const job = await ended(library, () => library.call('merge.start', input));
    const result = resultOf(job);
    await printed(out, { ...result, failed: job.failed });
    const conflicts = result.kind === 'merge' ? result.conflicts : [];
    if (conflicts.length > 0) await tellConflicts(library, new Set(conflicts));
    return job.failed > 0 || conflicts.length > 0 ? 1 : 0;
  });

export const verify = (request: CorpusRequest, out: Output): Promise<number> =>
  withCorpus(request, false, async (library) => {
    const job = await ended(library, () => library.call('verify.start', {}));
    const result = resultOf(job);
    if (result.kind !== 'verify')
      throw new LibraryFailure('internal', { reason: `a job of kind ${result.kind}` });
    await printed(out, { ...result, problems: result.problems.length });
    return result.problems.length > 0 ? 1 : 0;
  });

export const stats = (request: CorpusRequest, out: Output): Promise<number> =>
  withCorpus(request, false, async (library) => {
    await printed(out, orThrow(await library.call('corpus.stats', {})));
    return 0;
  });
