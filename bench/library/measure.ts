/** One measurement of the library in the process at hand; what it finds is printed as a line of JSON. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { decodeLexicon } from '../../core/spacing/lexicon/lexicon-format.ts';
import { createLibrary, type Library } from '../../library/library.ts';
import { passingFolder } from '../../scripts/passing-folder.mjs';
import { lexiconBytes } from '../inputs.ts';
import { ALL, answer, compared, firstIds, takenOver, timed, whole } from './calls.ts';
import { templates, texts } from './corpus.ts';
import { type Percentiles, percentiles } from './peers.ts';
import { callsDuring, type WaitFigures, waitsOf } from './waits.ts';

/** One search, the milliseconds until its first page was there, and how many dispatches have it. */
export interface SearchFigures {
  readonly search: string;
  readonly time: number;
  readonly total: number;
}

export interface OpenFigures {
  /** Milliseconds until the first page of the list is there. */
  readonly usable: number;
  /** Milliseconds until every dispatch was looked at. */
  readonly whole: number;
  /** Bytes of resident memory then. */
  readonly memory: number;
  /** Each letter of what is typed, where no earlier one asked for the same. */
  readonly searches: readonly SearchFigures[];
  readonly pasted: readonly SearchFigures[];
  readonly steps: Percentiles | null;
  /** Dispatches a second that take over an operation on the whole corpus, at most {@link OPERATED} of them. */
  readonly operated: number | null;
  /** How long calls waited while the index was made; null where it was there. */
  readonly waits: WaitFigures | null;
}

export interface ImportFigures {
  readonly time: number;
  readonly peak: number;
  readonly samples: readonly number[];
}

/** Searches as a person types them, letter by letter: common and rare beginnings, and phrases of words that most dispatches have. */
const TYPED = [
  'premier ministre v, le de la, de, ori, att, xa, vietnam, viet nam, zq0000, hanoi po, z, e, con, par, économi',
  'président a, đà nẵ, Hồ Chí M, 2019, status:new le, role:lead premier, "de la re, "de la" v, "le premier m',
  '"le minist, "le ministre", "a la t, "l a, "pour le p, "les pr, "de la ville de, "premier ministre"',
].flatMap((line) => line.split(', '));
/** What is pasted is asked for at once, and no shorter search has prepared its answer. */
const PASTED = 'gouvernement, accueil, "des relations, coopération économique, "au niveau national"'.split(
  ', ',
);
/** Milliseconds between two letters: faster than anyone types. */
const BETWEEN = 100;
/** In one process, right after one another; the report has several processes of each size take turns. */
const SAVES = 1000;
const STEPS = 300;
const OPERATED = 2000;
const LIST = { offset: 0, limit: 100 };

const open = (dataFolder: string, corpus: string | null): Promise<Library> =>
  createLibrary({
    dataFolder,
    seedsFolder: 'seeds',
    lexiconPath: join('dist', 'lexicon', 'fr.bin'),
    version: '0',
    host: { dialogs: false, note: null },
    corpus,
    pipelinePath: join(process.cwd(), 'dist', 'library', 'pipeline.js'),
  });

/** Adds a tag to dispatches, waits until all have it, and takes it back; gives how many a second took each over. */
const operated = async (library: Library): Promise<number> => {
  const ids = await firstIds(library, OPERATED);
  const start = performance.now();
  const operation = { type: 'add-terms', field: 'tags', terms: ['bench'] } as const;
  const { id } = await answer(library, 'operations.apply', { operation, selection: { ids } });
  await takenOver(library);
  await answer(library, 'operations.undo', { id });
  await takenOver(library);
  return (2 * ids.length * 1000) / (performance.now() - start);
};

/** What stands in the search box after each letter, once each: an answer that is known already would be no measure. */
const keystrokes = (typed: readonly string[]): readonly string[] => [
  ...new Set(
    typed.flatMap((search) => [...search].map((_, at, letters) => letters.slice(0, at + 1).join(''))),
  ),
];

const opened = async (path: string, data: string, used: boolean): Promise<OpenFigures> => {
  const start = performance.now();
  const library = await open(data, path);
  const list = (search: string) =>
    answer(library, 'dispatches.list', { query: { ...ALL, search }, range: LIST });
  await list('');
  const usable = performance.now() - start;
  const waits = used ? null : await callsDuring(library, 'index', () => whole(library));
  await whole(library);
  const figures = { usable, whole: performance.now() - start };
  const searches: SearchFigures[] = [];
  const pasted: SearchFigures[] = [];
  const steps: number[] = [];
  if (used) {
    await compared(library);
    for (const search of keystrokes(TYPED)) {
      const [time, { total }] = await timed(() => list(search));
      searches.push({ search, time, total });
      await pause(BETWEEN);
    }
    for (const search of PASTED) {
      const [time, { total }] = await timed(() => list(search));
      pasted.push({ search, time, total });
    }
    const listed = (await list('')).items;
    let from = listed[0]?.id ?? null;
    for (let step = 0; step < STEPS && from !== null; step++) {
      const [time, next] = await timed(async () => {
        const found = await answer(library, 'dispatches.adjacent', {
          query: ALL,
          from,
          step: 1,
          undecided: true,
        });
        if (found !== null) await answer(library, 'dispatch.read', { id: found.id });
        return found;
      });
      steps.push(time);
      from = next?.id ?? null;
    }
  }
  const memory = process.memoryUsage().rss;
  const catchingUp = used ? await operated(library) : null;
  await library.close();
  return { ...figures, memory, searches, pasted, steps: percentiles(steps), operated: catchingUp, waits };
};

/** Milliseconds of each of many decisions, one right after the other. */
const saved = async (path: string, data: string): Promise<readonly number[]> => {
  const library = await open(data, path);
  await whole(library);
  await compared(library);
  const ids = await firstIds(library, LIST.limit);
  const times: number[] = [];
  for (let save = 0; save < SAVES; save++) {
    const id = ids[save % ids.length];
    if (id === undefined) break;
    const { dispatch } = await answer(library, 'dispatch.read', { id });
    const operation = { type: 'set-notes' as const, notes: `${save}` };
    const [time] = await timed(() =>
      answer(library, 'dispatch.apply', { id, revision: dispatch.revision, operation }),
    );
    times.push(time);
  }
  await library.close();
  return times;
};

const imported = async (folder: string, data: string, count: number): Promise<ImportFigures> => {
  const decoded = decodeLexicon(lexiconBytes());
  if (!decoded.ok) throw new Error('the lexicon is damaged');
  const input = join(folder, 'input');
  const path = join(folder, 'imported');
  for (const old of [input, path]) rmSync(old, { recursive: true, force: true });
  mkdirSync(input);
  for (const { name, text } of texts(templates(300, decoded.value), count))
    writeFileSync(join(input, name), text);
  const library = await open(data, null);
  await answer(library, 'corpus.create', { path, title: 'bench' });
  const memory: number[] = [];
  const start = performance.now();
  const ended = new Promise<void>((resolve) => {
    library.subscribe((event) => {
      if (event.type !== 'job') return;
      memory.push(process.memoryUsage().rss);
      if (event.job.state !== 'running') resolve();
    });
  });
  await answer(library, 'import.start', { paths: [input] });
  await ended;
  const time = performance.now() - start;
  await library.close();
  for (const old of [input, path]) rmSync(old, { recursive: true, force: true });
  const samples = [1, 2, 3, 4, 5].map((fifth) => memory[Math.ceil((memory.length * fifth) / 5) - 1] ?? 0);
  return { time, peak: Math.max(...memory), samples };
};

/** The waits of calls amid long work in the corpus at `path`. */
const waited = async (path: string, data: string): Promise<readonly WaitFigures[]> => {
  const decoded = decodeLexicon(lexiconBytes());
  if (!decoded.ok) throw new Error('the lexicon is damaged');
  const folder = passingFolder('depeche-bench-waits');
  const library = await open(data, path);
  try {
    await whole(library);
    return await waitsOf(library, decoded.value, folder);
  } finally {
    await library.close();
  }
};

const figuresOf = (task: string | undefined, path: string, data: string, count: number): Promise<unknown> => {
  switch (task) {
    case 'import':
      return imported(path, data, count);
    case 'waits':
      return waited(path, data);
    case 'saves':
      return saved(path, data);
    default:
      return opened(path, data, task === 'use');
  }
};

/** @param args `build PATH`, `use PATH`, `saves PATH`, `waits PATH`, or `import FOLDER COUNT` */
export const measure = async ([task, path = '', count = '']: readonly string[]): Promise<void> => {
  const data = passingFolder('depeche-bench-data');
  console.log(JSON.stringify(await figuresOf(task, path, data, Number(count))));
};
