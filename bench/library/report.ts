/**
 * The library at scale: corpora of 100, 10,000 and 100,000 dispatches on the disk, what a saved decision costs in each
 * beside a whole-corpus lowdb file and beside SQLite, and what opening, searching and walking take in the largest. Each
 * corpus is opened in a process of its own, so that its memory is its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLexicon } from '../../core/spacing/lexicon/lexicon-format.ts';
import { passingFolder } from '../../scripts/passing-folder.mjs';
import { inOwnProcess } from '../own-process.ts';
import { budgetLine, shareOf } from '../results.ts';
import { makeCorpus, templates } from './corpus.ts';
import type { ImportFigures, OpenFigures, SearchFigures } from './measure.ts';
import { lowdbSaves, type Percentiles, percentiles, sqliteSaves } from './peers.ts';
import type { WaitFigures } from './waits.ts';

const TEMPLATES = 300;
/** Dispatches that are imported: as many as the budget names where the largest corpus is measured, else fewer. */
const IMPORTED = { whole: 10_000, short: 2500 };
const WHOLE = 100_000;
/**
 * Processes that save in a corpus of each size. They take turns, since what the disk does at the time decides the slowest
 * hundredth: of two runs of one size, a minute apart, one may have twice that of the other.
 */
const SAVING_ROUNDS = 5;
/** The largest corpus in which long work is run to see how long calls wait. */
const WAITS_AT = 10_000;

/** Runs one measurement of `measure.ts` in a process of its own and gives what it prints. */
const measured = <T>(program: string, args: readonly string[]): T =>
  inOwnProcess<T>(program, ['library-measure', ...args]);

/**
 * Has the system write what making the corpus and its index left to be written: else the first saves of the largest one
 * wait for gigabytes that are no part of them. Where there is no such program the system does so when it likes.
 */
const settleDisk = (): void => void spawnSync('sync');

const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;
const megabytes = (value: number): string => `${Math.round(value / 1e6)} MB`;
const cells = (figures: Percentiles | null): string =>
  figures === null ? '— | —' : `${ms(figures.p50)} | ${ms(figures.p99)}`;

export interface LibraryReportOptions {
  readonly lexicon: Uint8Array;
  /** This program, bundled, which measures when called with `library-measure`. */
  readonly program: string;
  readonly sizes: readonly number[];
  /** A folder in which corpora are kept from run to run; without it they are made in a temporary one and removed. */
  readonly keep: string | undefined;
}

const list = (searches: readonly SearchFigures[]): string =>
  searches
    .map(({ search, time, total }) => `\`${search}\` ${ms(time)} ms (${total.toLocaleString('en')} found)`)
    .join(', ');

/** What saves take in the corpora of `sizes`, in milliseconds, each over all rounds. */
const savesOf = (program: string, folder: string, sizes: readonly number[]): readonly Percentiles[] => {
  settleDisk();
  const times = sizes.map((): number[] => []);
  for (let round = 0; round < SAVING_ROUNDS; round++)
    for (const [at, size] of sizes.entries())
      times[at]?.push(...measured<readonly number[]>(program, ['saves', join(folder, `${size}`)]));
  return times.flatMap((all) => percentiles(all) ?? []);
};

export const libraryReport = async (options: LibraryReportOptions): Promise<readonly string[]> => {
  const decoded = decodeLexicon(options.lexicon);
  if (!decoded.ok) throw new Error('the lexicon is damaged; build it anew with npm run build');
  const from = templates(TEMPLATES, decoded.value);
  const folder = options.keep ?? passingFolder('depeche-bench');
  mkdirSync(folder, { recursive: true });
  const peers: string[] = [];
  const opened: { size: number; without: OpenFigures | null; with: OpenFigures }[] = [];
  const largest = Math.max(...options.sizes);
  let sqliteBy = '';
  for (const size of options.sizes) {
    const path = join(folder, `${size}`);
    if (!existsSync(join(path, 'corpus.json'))) await makeCorpus(path, from, size);
    const hasIndex = existsSync(join(path, '.cache'));
    // Where one is kept this makes it anew if it is of an earlier version, which is no part of opening it.
    const built = measured<OpenFigures>(options.program, ['build', path]);
    const without = hasIndex ? null : built;
    settleDisk();
    const figures = measured<OpenFigures>(options.program, ['use', path]);
    opened.push({ size, without, with: figures });
    const lowdb = await lowdbSaves(folder, from, size);
    const sqlite = sqliteSaves(folder, from, size);
    sqliteBy = sqlite?.by ?? sqliteBy;
    peers.push(`${cells(lowdb)} | ${cells(sqlite)}`);
  }
  const saves = savesOf(options.program, folder, options.sizes);
  const waitsAt = options.sizes.findLast((size) => size <= WAITS_AT) ?? largest;
  const waits = [
    ...opened.flatMap(({ without }) => without?.waits ?? []).slice(-1),
    ...measured<readonly WaitFigures[]>(options.program, ['waits', join(folder, `${waitsAt}`)]),
  ];
  const count = largest >= WHOLE ? IMPORTED.whole : IMPORTED.short;
  const imported = measured<ImportFigures>(options.program, ['import', folder, String(count)]);
  const last = opened.at(-1);
  const words = from.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / from.length;
  const at = largest.toLocaleString('en');
  const searches = last?.with.searches ?? [];
  const keystrokes = searches.map(({ time }) => time);
  const slowest = [...searches].sort((a, b) => b.time - a.time).slice(0, 10);
  return [
    `Generated dispatches of ${words.toFixed(0)} words in the mean, one folder a corpus. Times by the clock, with the load told above.`,
    '',
    '## Saving one decision, fsynced, in ms',
    '',
    '| dispatches | Dépêche p50 | p99 | lowdb, one file: p50 | p99 | SQLite, synchronous=FULL: p50 | p99 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...options.sizes.map(
      (size, at) => `| ${size.toLocaleString('en')} | ${cells(saves[at] ?? null)} | ${peers[at]} |`,
    ),
    '',
    `${SAVING_ROUNDS} processes a size, which took turns. lowdb rewrites its file with its own \`JSONFile\`, which does not fsync, from one string: where that would be longer than any string can be, it cannot save at all (—). ${sqliteBy === '' ? 'SQLite was not measured: neither `node:sqlite` (Node 22) nor `python3` is here.' : `SQLite is ${sqliteBy}, a row a dispatch.`}`,
    '',
    `## Opening, searching and walking at ${at}`,
    '',
    '| dispatches | list usable, with index | memory | without index, list usable | every dispatch read | memory then |',
    '| --- | --- | --- | --- | --- | --- |',
    ...opened.map(({ size, without, with: own }) =>
      [
        `| ${size.toLocaleString('en')}`,
        seconds(own.usable),
        megabytes(own.memory),
        without === null ? '—' : seconds(without.usable),
        without === null ? '—' : seconds(without.whole),
        `${without === null ? '—' : megabytes(without.memory)} |`,
      ].join(' | '),
    ),
    '',
    `Search at ${at} once the list has been compared with every file, typed letter by letter, letters 100 ms apart, each time with facets and the first hundred rows: ${searches.length} letters, median ${ms(shareOf(keystrokes, 0.5))} ms, 19 of 20 at most ${ms(shareOf(keystrokes, 0.95))} ms, slowest ${ms(Math.max(0, ...keystrokes))} ms. The ten slowest: ${list(slowest)}. Pasted at once, with no budget: ${list(last?.with.pasted ?? [])}.`,
    '',
    `A tag added to many dispatches by one operation and taken back again: ${opened.map(({ size, with: { operated } }) => `${(operated ?? 0).toFixed(0)} a second at ${size.toLocaleString('en')}`).join(', ')} take it over in the background.`,
    '',
    `Calls while long work runs (searching, the next dispatch, a decision, one after another), at ${waitsAt.toLocaleString('en')}:`,
    '',
    '| work | it took | calls | p50, ms | p99 | longest |',
    '| --- | --- | --- | --- | --- | --- |',
    ...waits.map(
      ({ work, time, calls, waits: found, longest }) =>
        `| ${work} | ${seconds(time)} | ${calls} | ${cells(found)} | ${ms(longest)} |`,
    ),
    '',
    `Import of ${count.toLocaleString('en')}: ${seconds(imported.time)}, ${(count / (imported.time / 1000)).toFixed(0)} a second, at most ${megabytes(imported.peak)} of memory (${imported.samples.map(megabytes).join(', ')} after each fifth).`,
    '',
    ...(last === undefined
      ? []
      : [
          budgetLine({
            name: `list usable at ${at}`,
            measured: last.with.usable / 1000,
            bound: 2,
            kind: 'most',
            unit: 's',
            digits: 1,
          }),
          budgetLine({
            name: `memory at ${at}`,
            measured: last.with.memory / 1e6,
            bound: 400,
            kind: 'most',
            unit: 'MB',
            digits: 0,
          }),
          budgetLine({
            name: `a keystroke in search at ${at}, 19 of 20`,
            measured: shareOf(keystrokes, 0.95),
            bound: 50,
            kind: 'most',
            unit: 'ms',
            digits: 0,
          }),
          budgetLine({
            name: `next dispatch at ${at}, p99`,
            measured: last.with.steps?.p99 ?? 0,
            bound: 100,
            kind: 'most',
            unit: 'ms',
            digits: 0,
          }),
          budgetLine({
            name: `p99 of a save at ${at}, as a multiple of that at ${options.sizes[0] ?? 0}`,
            measured: (saves.at(-1)?.p99 ?? Number.NaN) / (saves[0]?.p99 ?? Number.NaN),
            bound: 1.5,
            kind: 'most',
            unit: '',
            digits: 2,
          }),
        ]),
  ];
};
