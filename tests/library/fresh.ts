/** Fresh folders, real files and a library over them, for the tests of this room. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Client, type Input, METHODS, type Output } from '../../core/api.ts';
import { eventSchema } from '../../core/api-events.ts';
import type { Job } from '../../core/api-jobs.ts';
import type { TermsPreview } from '../../core/api-vocabularies.ts';
import type { Method } from '../../core/method-names.ts';
import type { Failure } from '../../core/model/result.ts';
import { cleaningHere } from '../../library/cleaning/cleaning.ts';
import { systemFiles } from '../../library/disk/files.ts';
import { createLibrary, type Library, type LibraryOptions } from '../../library/library.ts';
import { ensureLexicon } from '../../scripts/lexicon/build.mjs';

export const SEEDS = join(import.meta.dirname, '../../seeds');
export const LEXICON = ensureLexicon();
/** One lexicon for all libraries of a test file. */
const CLEANING = cleaningHere(systemFiles, LEXICON);

/** A folder of its own, removed at the end of the test. */
export const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'depeche-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** So many ms that no test comes to their end. */
const NEVER = 2 ** 30;

/**
 * A library without a corpus, unless `options` says otherwise, closed at the end of the test. What it begins by itself
 * after a time it does not begin: a slow machine would come to that amid a test, and a fast one would not.
 */
export const openLibrary = async (
  dataFolder: string,
  options: Partial<LibraryOptions> = {},
): Promise<Library> => {
  const library = await createLibrary({
    dataFolder,
    seedsFolder: SEEDS,
    lexiconPath: LEXICON,
    version: '0.0.0',
    host: { dialogs: false, note: null },
    corpus: null,
    cleaning: CLEANING,
    checkAfter: NEVER,
    lookEvery: NEVER,
    ...options,
  });
  onTestFinished(() => library.close());
  return library;
};

/** The value of a call that must succeed, checked against the contract's schema. */
export const answer = async <M extends Method>(
  library: Client,
  method: M,
  input: Input<M>,
): Promise<Output<M>> => {
  const reply = await library.call(method, input);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
  METHODS[method].output.parse(reply.value);
  return reply.value;
};

/** The failure of a call that must fail. */
export const failureOfCall = async <M extends Method>(
  library: Client,
  method: M,
  input: Input<M>,
): Promise<Failure> => {
  const reply = await library.call(method, input);
  if (reply.ok) throw new Error(`${method} succeeded: ${JSON.stringify(reply.value)}`);
  return reply.error;
};

/** The job once it has ended. */
export const ended = (library: Client, id: string): Promise<Job> =>
  new Promise((resolve, reject) => {
    const stop = library.subscribe((event) => {
      if (event.type === 'job' && event.job.id === id && event.job.state !== 'running') finish(event.job);
    });
    const finish = (job: Job): void => {
      stop();
      resolve(job);
    };
    void library.call('jobs.read', { job: id }).then((reply) => {
      if (!reply.ok) reject(new Error(reply.error.code));
      else if (reply.value.state !== 'running') finish(reply.value);
    });
  });

/** Comes back when the library tells that a dispatch changed: what is acknowledged is told a moment later. */
export const toldChanged = (library: Client, id: string): Promise<void> =>
  new Promise((resolve) => {
    const stop = library.subscribe((heard) => {
      const event = eventSchema.parse(heard);
      if (event.type !== 'dispatches' || !event.ids?.includes(id)) return;
      stop();
      resolve();
    });
  });

/** Imports paths and gives the ended job. */
export const imported = async (library: Client, paths: readonly string[]): Promise<Job> =>
  ended(library, (await answer(library, 'import.start', { paths: [...paths] })).job);

/** What reading a list of terms came to, which must succeed. */
export const termsRead = async (
  library: Client,
  source: Input<'vocabularies.read'>,
): Promise<TermsPreview> => {
  const { result, error } = await ended(library, (await answer(library, 'vocabularies.read', source)).job);
  if (result?.kind !== 'terms') throw new Error(`vocabularies.read: ${JSON.stringify(error)}`);
  return result.preview;
};

/** The names of the copies of damaged files that are kept beside a file. */
export const keptAside = async (path: string): Promise<readonly string[]> =>
  (await readdir(dirname(path))).filter((name) => name.includes('.damaged-'));
