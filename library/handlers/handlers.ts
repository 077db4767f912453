/** What each method of the contract does. */

import type { Event } from '../../core/api-events.ts';
import type { App } from '../../core/api-values.ts';
import { concordance } from '../catalog/concordance.ts';
import { fixityState } from '../checks/fixity.ts';
import type { Learning } from '../cleaning/layout-learning.ts';
import { absolutePath } from '../disk/absolute-path.ts';
import type { Files } from '../disk/files.ts';
import { patient } from '../disk/patient-files.ts';
import type { Decisions } from '../dispatches/decisions.ts';
import type { DispatchStore } from '../dispatches/dispatch-store.ts';
import { LibraryFailure } from '../errors.ts';
import { exportCorpus } from '../exports/export.ts';
import { newCorpora } from '../own/new-corpora.ts';
import type { SettingsFile } from '../own/settings.ts';
import type { Uploads } from '../own/uploads.ts';
import { learnLayout } from '../recleaning/learn-layout.ts';
import type { Workspace } from '../workspace.ts';
import { describeHandlers } from './describe-handlers.ts';
import type { Handlers } from './handler.ts';
import { keepingHandlers } from './keeping-handlers.ts';
import { operationHandlers } from './operation-handlers.ts';
import { ruleHandlers } from './rule-handlers.ts';
import { vocabularyHandlers } from './vocabulary-handlers.ts';

export interface HandlerOptions {
  readonly dataFolder: string;
  readonly version: string;
  readonly host: App['host'];
  readonly files: Files;
  readonly settings: SettingsFile;
  readonly uploads: Uploads;
  readonly learning: Learning;
  readonly workspace: Workspace;
  readonly emit: (event: Event) => void;
}

const unsupported = async (): Promise<never> => {
  throw new LibraryFailure('unsupported-by-host');
};

export const handlers = (options: HandlerOptions): Handlers => {
  const { files, settings, uploads, workspace, emit } = options;
  const { jobs } = workspace;
  /** The store of the open corpus, which has the dispatch. */
  const dispatches = async (id: string): Promise<DispatchStore> => {
    const corpus = workspace.opened;
    await corpus.requirePresent(id);
    return corpus.dispatches;
  };
  /** Its decisions; asked first whether it may be changed, because the list is read anew by a program that lost its lock. */
  const decisions = async (id: string): Promise<Decisions> => {
    workspace.opened.requireWritable();
    return (await dispatches(id)).decisions;
  };
  return {
    'app.describe': async () => ({
      version: options.version,
      host: options.host,
      settings: settings.settings,
      account: workspace.account,
      corpus: workspace.summary(),
      recent: [...settings.recent],
      newCorpora: newCorpora(),
      own: settings.own.failure,
      storage: [...workspace.standing],
    }),
    'settings.set': async (change) => {
      const changed = await settings.change(change);
      emit({ type: 'settings', settings: changed });
      return changed;
    },
    'corpus.open': ({ path }) => workspace.open(path),
    'corpus.create': ({ path, title }) => workspace.create(path, title),
    'corpus.close': async () => {
      await workspace.close();
      return {};
    },
    'corpus.stats': async () => {
      const { index, folder, readOnly } = workspace.opened;
      await index.whole();
      const sources = await fixityState(files, folder);
      if (readOnly === null) return { ...index.catalog.stats(), sources };
      // How far the check of this opening came is not kept: what is told is the last whole one, if any.
      const last = sources.whole === null ? null : { ...sources, share: 1 };
      return { ...index.catalog.stats(), sources: last };
    },
    'corpus.read': async () => workspace.opened.readDescription(),
    'corpus.change': (change) => workspace.opened.describe(change),
    ...operationHandlers({ ...options, workspace }),
    ...ruleHandlers(workspace),
    ...keepingHandlers(files, workspace),
    ...describeHandlers(files, workspace),
    ...vocabularyHandlers({ files, uploads, workspace }),
    'dispatches.list': async ({ query, range }) => {
      const { index } = workspace.opened;
      await index.atHand.tryAgain();
      return index.catalog.listing.page(query, range);
    },
    'dispatches.adjacent': async ({ query, from, step, undecided }) =>
      workspace.opened.catalog.listing.adjacent(query, from, step, undecided),
    'index.stop': async () => {
      await workspace.opened.index.stop();
      return {};
    },
    'index.resume': async () => {
      const { index } = workspace.opened;
      await index.atHand.tryAgain();
      index.resume();
      return {};
    },
    'series.list': async ({ query, range }) => {
      const { index } = workspace.opened;
      await index.left();
      return { offset: range.offset, ...index.catalog.lookups.series(query, range) };
    },
    'series.concordance': async ({ series, range }) => {
      const { folder, index } = workspace.opened;
      await index.left();
      return concordance(files, folder, index.catalog, series, range);
    },
    'dispatches.remove': async ({ ids, reason }) => ({
      removed: [...(await workspace.opened.removals.acts.remove(ids, reason))],
    }),
    'dispatches.restore': async ({ ids }) => ({
      restored: [...(await workspace.opened.removals.acts.restore(ids))],
    }),
    'dispatches.removed': async () => ({ tombstones: [...workspace.opened.removals.list()] }),
    'dispatch.read': async ({ id }) => (await dispatches(id)).read(id),
    'dispatch.apply': async ({ id, revision, operation }) =>
      (await decisions(id)).apply(id, revision, operation),
    'dispatch.undo': async ({ id, revision }) => (await decisions(id)).undo(id, revision),
    'dispatch.redo': async ({ id, revision }) => (await decisions(id)).redo(id, revision),
    'dispatch.revert': async ({ id, revision, of }) => (await decisions(id)).revert(id, revision, of),
    'dispatch.history': async ({ id }) => ({ lines: [...(await (await dispatches(id)).history(id))] }),
    'import.stage': async (part) => {
      await uploads.stage(part);
      return {};
    },
    'import.start': async (input) => {
      workspace.opened.requireWritable();
      const given = 'paths' in input ? input.paths.map((path) => absolutePath(path, 'path')) : null;
      const batch = 'batch' in input ? await uploads.take(input.batch) : null;
      const paths = given ?? batch?.paths ?? [];
      const job = jobs.start('import', async (task) => {
        try {
          return await workspace.import(paths, task, batch !== null);
        } finally {
          if (batch !== null) await uploads.discard(batch.folder);
        }
      });
      return { job };
    },
    'export.start': async (input) => {
      const corpus = workspace.opened;
      const folder = input.folder === null ? null : absolutePath(input.folder, 'folder');
      const request = { ...input, folder };
      const { dataFolder } = options;
      return {
        job: jobs.start('export', (task) => exportCorpus(patient(files), corpus, dataFolder, request, task)),
      };
    },
    'verify.start': async () => {
      const corpus = workspace.opened;
      return { job: jobs.start('verify', (task) => workspace.verify(corpus, task)) };
    },
    'learn.start': async () => {
      const corpus = workspace.opened;
      return {
        job: jobs.start('learn', (task) => learnLayout(patient(files), corpus, options.learning, task)),
      };
    },
    'jobs.read': async ({ job }) => jobs.read(job),
    'jobs.cancel': async ({ job }) => {
      jobs.cancel(job);
      return {};
    },
    'host.choose': unsupported,
    'host.reveal': unsupported,
  };
};
