/**
 * The library: every method of the contract over one open corpus. It is where values from outside are checked and
 * where what is thrown inside becomes a failure. It runs in the process of whoever creates it; hosts run it in a worker
 * thread (`start-library.ts`).
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Client, type Input, METHODS, type Reply } from '../core/api.ts';
import type { Event } from '../core/api-events.ts';
import type { FileFailure } from '../core/api-jobs.ts';
import type { App } from '../core/api-values.ts';
import { isMethod, type Method } from '../core/method-names.ts';
import { fail, ok } from '../core/model/result.ts';
import { IndexFailure } from './catalog/index-failure.ts';
import type { Cleaning } from './cleaning/cleaning.ts';
import { cleaningHere } from './cleaning/cleaning.ts';
import { cleaningPool } from './cleaning/cleaning-pool.ts';
import { type Learning, learningHere } from './cleaning/layout-learning.ts';
import { learningInThread } from './cleaning/layout-thread.ts';
import { requireFolderPath } from './disk/durable-write.ts';
import { type Files, systemFiles } from './disk/files.ts';
import { failureOf } from './errors.ts';
import { CorpusPlaces } from './folder/corpus-places.ts';
import type { Handlers } from './handlers/handler.ts';
import { handlers } from './handlers/handlers.ts';
import { compactingInThread } from './indexing/compacting.ts';
import { meantFor } from './meant-for.ts';
import { downloadsFolder } from './own/downloads.ts';
import { sweepInPassing } from './own/in-passing.ts';
import { SettingsFile } from './own/settings.ts';
import { Uploads, uploadsFolder, uploadsName } from './own/uploads.ts';
import { checking } from './thread/checking.ts';
import { attended } from './thread/turns.ts';
import { Workspace } from './workspace.ts';

export interface LibraryOptions {
  /** The program's own folder (`data-folder.ts`). */
  readonly dataFolder: string;
  /** The dispatches of which the sample is made. */
  readonly seedsFolder: string;
  readonly lexiconPath: string;
  /** The version of the program. */
  readonly version: string;
  readonly host: App['host'];
  /** The corpus to open; null for none; without it the last one, or at first the sample. */
  readonly corpus?: string | null | undefined;
  /** The bundled entry of the cleaning threads; without it texts are cleaned in the library's own thread. */
  readonly pipelinePath?: string | undefined;
  /** The bundled entry of the learning thread; without it the library learns in its own thread. */
  readonly learnerPath?: string | undefined;
  /** The bundled entry of the thread that writes an index anew; without it that is done in the library's own thread. */
  readonly compactorPath?: string | undefined;
  /** Cleans texts instead of what `pipelinePath` says; it is the caller's to close. */
  readonly cleaning?: Cleaning | undefined;
  /** Tells this run of the program, so that a library that is restarted within it takes over its own lock. */
  readonly session?: string | undefined;
  readonly now?: (() => Date) | undefined;
  readonly files?: Files | undefined;
  /** Hears each input that a job could not take: the job lists the first ones only. */
  readonly inputFailed?: ((failure: FileFailure) => void) | undefined;
  /** Milliseconds after opening until the sources are checked in the background, where other than usual. */
  readonly checkAfter?: number | undefined;
  /** Milliseconds between two looks for what something outside changed, where other than usual. */
  readonly lookEvery?: number | undefined;
}

export interface Library extends Client {
  /** Ends jobs, writes what waits and gives the lock back. Calls after it fail with `no-corpus-open` or `internal`. */
  readonly close: () => Promise<void>;
}

/** @param renewed where the call may be made twice: comes back when an index that failed amid it was made anew */
const invoke = async <M extends Method>(
  all: Handlers,
  name: M,
  input: unknown,
  renewed: (() => Promise<void>) | null,
): Promise<Reply<M>> => {
  const parsed = METHODS[name].input.safeParse(input, checking());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = [name, ...(issue?.path ?? [])].join('.');
    return fail('bad-request', { method: name, reason: `${place}: ${issue?.message ?? 'invalid'}` });
  }
  try {
    // Of one method name, but the compiler does not see that schema and handler are of the same.
    return ok(await all[name](parsed.data as Parameters<Handlers[M]>[0]));
  } catch (error) {
    if (renewed === null || !(error instanceof IndexFailure)) return { ok: false, error: failureOf(error) };
    // Of an index that is opened late nobody knew that it is spoilt.
    await renewed();
    return invoke(all, name, input, null);
  }
};

const learningFor = ({ learnerPath }: LibraryOptions): Learning =>
  learnerPath === undefined ? learningHere : learningInThread(learnerPath);

const cleaningFor = ({ pipelinePath, lexiconPath }: LibraryOptions, files: Files): Cleaning =>
  pipelinePath ? cleaningPool(pipelinePath, lexiconPath) : cleaningHere(files, lexiconPath);

/**
 * Opens the library. Fails (a thrown {@link LibraryFailure}) where `corpus` names one that cannot be opened, or where
 * the data folder cannot be used.
 */
export const createLibrary = async (options: LibraryOptions): Promise<Library> => {
  const places = new CorpusPlaces(options.files ?? systemFiles);
  const { files } = places;
  const now = options.now ?? (() => new Date());
  const listeners = new Set<(event: Event) => void>();
  const emit = (event: Event): void => {
    for (const listener of [...listeners]) {
      try {
        listener(event);
      } catch {
        // A listener's own error must not make a decision that is on the disk look like one that failed.
      }
    }
  };
  const cleaning = options.cleaning ?? cleaningFor(options, files);
  await requireFolderPath(files, options.dataFolder);
  await requireFolderPath(files, downloadsFolder(options.dataFolder));
  const settings = await SettingsFile.read(files, options.dataFolder);
  await sweepInPassing(files, options.dataFolder, now());
  const session = options.session ?? randomUUID();
  const uploads = new Uploads(files, join(uploadsFolder(options.dataFolder), uploadsName(session)), now);
  await uploads.discard();
  // SQLite goes past `Files`, to the file system of this machine.
  const indexInMemory = options.files !== undefined && options.files !== systemFiles;
  const workspace = new Workspace({
    ...options,
    files,
    places,
    now,
    cleaning,
    settings,
    session,
    emit,
    indexInMemory,
    compact: options.compactorPath === undefined ? null : compactingInThread(options.compactorPath),
  });
  const learning = learningFor(options);
  const handlersOver = (over: Workspace): Handlers =>
    handlers({ ...options, files, settings, uploads, workspace: over, learning, emit });
  const all = handlersOver(workspace);
  /** The handlers of acts that are meant for one corpus, the last that was named. */
  let meant = { corpus: '', handlers: all };
  const handlersFor = (corpus: string | undefined): Handlers => {
    if (corpus === undefined) return all;
    if (corpus !== meant.corpus) meant = { corpus, handlers: handlersOver(meantFor(workspace, corpus)) };
    return meant.handlers;
  };

  const library: Library = {
    call: async <M extends Method>(name: M, input: Input<M>, corpus?: string): Promise<Reply<M>> => {
      if (!isMethod(name)) return fail('bad-request', { reason: `no method ${String(name)}` });
      return attended(async () => {
        await workspace.lookAtLock();
        await workspace.listReady();
        if (METHODS[name].isAct) return invoke(handlersFor(corpus), name, input, null);
        return invoke(all, name, input, () => workspace.listReady());
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await workspace.close();
      if (options.cleaning === undefined) await cleaning.close();
      await uploads.discard().catch(() => undefined);
      listeners.clear();
    },
  };
  try {
    await workspace.start(options.corpus);
  } catch (error) {
    await library.close();
    throw error;
  }
  return library;
};
