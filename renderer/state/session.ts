/** The session: what the host says of the program, the corpus, the settings and long work. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Job } from '../../core/api-jobs.ts';
import type { OperationLine } from '../../core/api-operations.ts';
import type { App, CorpusSummary, Settings } from '../../core/api-values.ts';
import { FIRST_SETTINGS } from '../../core/first-settings.ts';
import type { Corpus } from '../../core/model/corpus.ts';
import type { Failure, Result } from '../../core/model/result.ts';
import type { StorageWork } from '../../core/storage-work.ts';
import type { HostClient } from '../client/host-client.ts';
import { sameWords } from './same-words.ts';
import { NO_TRAIL, type Trail } from './trail.ts';

export interface SessionState {
  /** Null until the host has described itself. */
  readonly app: App | null;
  readonly settings: Settings;
  readonly corpus: CorpusSummary | null;
  /** What `corpus.json` says of the open corpus; null until it is known. */
  readonly description: Corpus | null;
  readonly jobs: ReadonlyMap<string, Job>;
  /** Operations over many dispatches that some have not taken over yet. */
  readonly operations: readonly OperationLine[];
  /** Cleanings of many dispatches that were cut short and stand still, the latest first. */
  readonly halted: readonly OperationLine[];
  /** What this window decided in the corpus, and undid. */
  readonly trail: Trail;
  /** How many dispatches of how many are destroyed, while some are being taken down. */
  readonly takingDown: { readonly done: number; readonly total: number } | null;
  /** What of the work behind the calls fails, though decisions are safe, and why; nothing while all is well. */
  readonly storage: ReadonlyMap<StorageWork, Failure>;
  /** How many dispatches of the corpus have a damaged file, as of when that was last asked. */
  readonly damaged: number;
  /** Whether its description is damaged, as of then. */
  readonly damagedDescription: boolean;
  /** How many files beside the dispatches are damaged, as of then. */
  readonly damagedFiles: number;
  /** How many dispatches have conflicts that wait, as of then. */
  readonly conflicts: number;
  /** Whether the host's events arrive; while they do not, the client tries again. */
  readonly connected: boolean;
  /** Why the host could not be asked at the start; null otherwise. */
  readonly failure: Failure | null;
}

export interface Session {
  readonly store: StoreApi<SessionState>;
  /** Asks the host to describe itself. */
  readonly start: () => Promise<void>;
  readonly set: (settings: Partial<Settings>) => Promise<Failure | null>;
  readonly openCorpus: (path: string) => Promise<Failure | null>;
  readonly createCorpus: (path: string, title: string) => Promise<Failure | null>;
  readonly putJob: (job: Job) => void;
  /** Something was decided, undone or lost. */
  readonly changeTrail: (next: (trail: Trail) => Trail) => void;
}

/** What goes on in a corpus, or fails, while nothing was heard of it. */
const GOING_ON = {
  operations: [],
  takingDown: null,
  storage: new Map<StorageWork, Failure>(),
} satisfies Partial<SessionState>;

/** What is known of a corpus while nothing was heard of it: at the start, and when another takes its place. */
const OF_THE_CORPUS = {
  ...GOING_ON,
  description: null,
  halted: [],
  trail: NO_TRAIL,
  damaged: 0,
  damagedDescription: false,
  damagedFiles: 0,
  conflicts: 0,
} satisfies Partial<SessionState>;

export const createSession = (client: HostClient): Session => {
  const store = createStore<SessionState>(() => ({
    app: null,
    // Until the host has told the person's own.
    settings: FIRST_SETTINGS,
    corpus: null,
    ...OF_THE_CORPUS,
    jobs: new Map(),
    connected: true,
    failure: null,
  }));

  const putJob = (job: Job): void => store.setState(({ jobs }) => ({ jobs: new Map(jobs).set(job.id, job) }));

  /** Reads the description of the open corpus; an answer about a corpus that was left meanwhile is dropped. */
  const readDescription = async (): Promise<void> => {
    const path = store.getState().corpus?.path;
    if (path === undefined) return;
    const reply = await client.call('corpus.read', {});
    const { corpus, description } = store.getState();
    if (!reply.ok || corpus?.path !== path) return;
    // The same words are no news to what shows them.
    if (!sameWords(reply.value, description)) store.setState({ description: reply.value });
  };
  let path: string | undefined;
  store.subscribe(({ corpus }) => {
    if (corpus?.path === path) return;
    const left = path;
    path = corpus?.path;
    // What was heard before the first corpus has a path is of that one.
    if (left !== undefined) store.setState(OF_THE_CORPUS);
    void readDescription();
  });

  const start = async (): Promise<void> => {
    const reply = await client.call('app.describe', {});
    if (reply.ok) {
      const { settings, corpus } = reply.value;
      const storage = new Map(reply.value.storage.map(({ what, failure }) => [what, failure]));
      store.setState({ app: reply.value, settings, corpus, failure: null });
      // Another corpus takes back what stood in the one before.
      store.setState({ storage });
    } else if (store.getState().app === null) {
      store.setState({ failure: reply.error });
    }
  };

  /** The corpus was exchanged: the list of recent ones has a new first. */
  const exchanged = async (reply: Result<CorpusSummary>): Promise<Failure | null> => {
    if (!reply.ok) return reply.error;
    store.setState({ corpus: reply.value });
    await start();
    return null;
  };

  /** What happened while the host was not heard is unknown: it is asked anew, and what it tells as it goes on is awaited. */
  const hearAgain = async (): Promise<void> => {
    store.setState({ connected: true, ...GOING_ON });
    const path = store.getState().corpus?.path;
    await start();
    // Of another corpus the description is read as it comes.
    if (store.getState().corpus?.path === path) await readDescription();
  };

  client.onConnection?.((connected) => {
    if (connected) void hearAgain();
    else store.setState({ connected });
  });
  client.subscribe((event) => {
    switch (event.type) {
      case 'corpus':
        store.setState({ corpus: event.corpus });
        break;
      case 'description':
        void readDescription();
        break;
      case 'settings':
        store.setState({ settings: event.settings });
        break;
      case 'job':
        putJob(event.job);
        break;
      case 'operations':
        store.setState({ operations: event.open, halted: event.halted });
        break;
      case 'taking-down': {
        const { done, total } = event;
        store.setState({ takingDown: done < total ? { done, total } : null });
        break;
      }
      case 'storage': {
        const storage = new Map(store.getState().storage);
        if (event.failure === null) storage.delete(event.what);
        else storage.set(event.what, event.failure);
        // Another corpus takes back what stood in the one before.
        store.setState({ storage });
        break;
      }
      case 'dispatches':
      case 'set-aside':
      case 'action':
        break;
    }
  });

  return {
    store,
    start,
    putJob,
    changeTrail: (next) => store.setState(({ trail }) => ({ trail: next(trail) })),
    set: async (settings) => {
      const reply = await client.call('settings.set', settings);
      if (!reply.ok) return reply.error;
      store.setState({ settings: reply.value });
      // What could not be kept before is kept now.
      if (store.getState().app?.own) await start();
      return null;
    },
    openCorpus: async (path) => exchanged(await client.call('corpus.open', { path })),
    createCorpus: async (path, title) => exchanged(await client.call('corpus.create', { path, title })),
  };
};
