/**
 * How long a call waits while long work runs: as a person would, it searches, goes to the next dispatch and decides, one
 * after another with a pause between, until the work has ended.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job } from '../../core/api-jobs.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import type { Library } from '../../library/library.ts';
import { ALL, answer, firstIds, takenOver, timed } from './calls.ts';
import { templates, texts } from './corpus.ts';
import { type Percentiles, percentiles } from './peers.ts';

export interface WaitFigures {
  readonly work: string;
  /** Milliseconds that the work took. */
  readonly time: number;
  readonly calls: number;
  readonly waits: Percentiles | null;
  readonly longest: number;
}

const TYPED = ['hanoi', 'le pr', '"de la r', 'zq00', 'vietnam'];
const PAUSE = 30;
const PAGE = { offset: 0, limit: 100 };
/** Dispatches that are imported, and that take an operation over. */
const IMPORTED = 500;
const OPERATED = 500;
const EXPORTED = 'bench-export.jsonl';
const TEMPLATES = 40;

/** Calls until `act` has come back. */
export const callsDuring = async (
  library: Library,
  work: string,
  act: () => Promise<void>,
): Promise<WaitFigures> => {
  const waits: number[] = [];
  const state = { ended: false };
  const start = performance.now();
  const ended = act().finally(() => {
    state.ended = true;
  });
  let items: readonly { readonly id: string }[] = [];
  for (let round = 0; !state.ended; round++) {
    if (items.length === 0)
      items = (await answer(library, 'dispatches.list', { query: ALL, range: PAGE })).items;
    const search = TYPED[round % TYPED.length] ?? '';
    const id = items[round % Math.max(1, items.length)]?.id;
    const calls: (() => Promise<unknown>)[] = [
      () => answer(library, 'dispatches.list', { query: { ...ALL, search }, range: PAGE }),
    ];
    if (id !== undefined) {
      const from = id;
      calls.push(() =>
        answer(library, 'dispatches.adjacent', { query: ALL, from, step: 1, undecided: false }),
      );
      calls.push(async () => {
        const { dispatch } = await answer(library, 'dispatch.read', { id });
        const operation = { type: 'set-notes', notes: `${work} ${round}` } as const;
        await answer(library, 'dispatch.apply', { id, revision: dispatch.revision, operation });
      });
    }
    for (const call of calls) {
      const [time] = await timed(call);
      waits.push(time);
      await pause(PAUSE);
    }
  }
  await ended;
  const time = performance.now() - start;
  return { work, time, calls: waits.length, waits: percentiles(waits), longest: Math.max(...waits) };
};

/** Begins a job and comes back when it has ended. */
const job = async (library: Library, begin: () => Promise<{ readonly job: string }>): Promise<Job> => {
  const ends = new Map<string, Job>();
  const listeners = new Map<string, (ended: Job) => void>();
  const stop = library.subscribe((event) => {
    if (event.type !== 'job' || event.job.state === 'running') return;
    ends.set(event.job.id, event.job);
    listeners.get(event.job.id)?.(event.job);
  });
  try {
    const { job: id } = await begin();
    return await new Promise((resolve) => {
      const end = ends.get(id);
      if (end === undefined) listeners.set(id, resolve);
      else resolve(end);
    });
  } finally {
    stop();
  }
};

const operated = async (library: Library): Promise<void> => {
  const ids = await firstIds(library, OPERATED);
  const operation = { type: 'add-terms', field: 'tags', terms: [`waits ${Date.now()}`] } as const;
  await answer(library, 'operations.apply', { operation, selection: { ids } });
  await takenOver(library);
};

/**
 * Measures the waits amid a verification, an export and an operation over many dispatches in the open corpus, and amid
 * an import into a new one, which is open then.
 *
 * @param folder a folder to work in
 */
export const waitsOf = async (
  library: Library,
  lexicon: Lexicon,
  folder: string,
): Promise<readonly WaitFigures[]> => {
  const input = join(folder, 'input');
  mkdirSync(input, { recursive: true });
  for (const { name, text } of texts(templates(TEMPLATES, lexicon), IMPORTED))
    writeFileSync(join(input, name), text);
  const running = (work: string, begin: () => Promise<{ readonly job: string }>): Promise<WaitFigures> =>
    callsDuring(library, work, async () => void (await job(library, begin)));
  const target = { format: 'jsonl', query: ALL, folder, name: EXPORTED, replace: true } as const;
  const verify = await running('verify', () => answer(library, 'verify.start', {}));
  const exported = await running('export', () => answer(library, 'export.start', target));
  const operation = await callsDuring(library, 'operation', () => operated(library));
  await answer(library, 'corpus.create', { path: join(folder, 'corpus'), title: 'bench' });
  const imported = await running('import', () => answer(library, 'import.start', { paths: [input] }));
  return [verify, exported, operation, imported];
};
