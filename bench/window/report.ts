/**
 * What a person waits for in the window, in the Chromium of the tests at the loopback host: from start to the first
 * dispatch, and from a key to the painted page, in the sample and in a large corpus where one is kept; and what the
 * window weighs. Electron's own start is not in it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Budget, budgetLine, shareOf } from '../results.ts';

/** What `scripts/window-times.mjs` prints; times in milliseconds. */
interface WindowTimes {
  readonly browser: string;
  readonly starts: readonly number[];
  /** As many starts of a host that serves an empty page, taken by turns with those. */
  readonly empty: readonly number[];
  /** Seconds from the last of these starts until the list had been compared with every file. */
  readonly compared: number;
  readonly typed: readonly number[];
  readonly steps: readonly number[];
  readonly decided: readonly number[];
}

const PROGRAM = join('scripts', 'window-times.mjs');
const WINDOW = join('dist', 'renderer');

const timesOf = (corpus: string | null): WindowTimes => {
  const args = corpus === null ? [PROGRAM] : [PROGRAM, corpus];
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout) as WindowTimes;
};

const cells = (times: readonly number[]): string =>
  [0.5, 0.95, 1].map((share) => shareOf(times, share).toFixed(0)).join(' / ');

/** Kilobytes of the window's programs and style sheets, each gzipped: of those its page names, and of all. */
const weights = (): { readonly atStart: number; readonly all: number } => {
  const page = readFileSync(join(WINDOW, 'index.html'), 'utf8');
  const files = readdirSync(WINDOW, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => ({
      named: page.includes(basename(name)),
      kilobytes: gzipSync(readFileSync(join(WINDOW, name)), { level: 9 }).length / 1000,
    }));
  const sum = (some: typeof files): number => some.reduce((all, { kilobytes }) => all + kilobytes, 0);
  return { atStart: sum(files.filter(({ named }) => named)), all: sum(files) };
};

const budgetsOf = (name: string, { starts, typed, steps, decided }: WindowTimes): readonly Budget[] => {
  const within = (what: string, times: readonly number[], share: number, bound: number): Budget => ({
    name: `${what}, ${name}`,
    measured: shareOf(times, share),
    bound,
    kind: 'most',
    unit: 'ms',
    digits: 0,
  });
  return [
    within('window ready from the start of the host, median', starts, 0.5, 1500),
    within('a keystroke in search to the painted list, 19 of 20', typed, 0.95, 50),
    within('next dispatch painted, 19 of 20', steps, 0.95, 100),
    within('decision painted, 19 of 20', decided, 0.95, 50),
  ];
};

/** How much of a start is none of the program's doing. */
const emptyLine = (name: string, { starts, empty }: WindowTimes): string =>
  `- Of the ${shareOf(starts, 0.5).toFixed(0)} ms of a start with ${name}, ${shareOf(empty, 0.5).toFixed(0)} ms are what an empty Node server with an empty page needs here (${cells(empty)}), started the same way, by turns.`;

/**
 * Measures the window; takes a minute for each corpus.
 *
 * @param keep a folder in which corpora are kept, each under its size; the largest is measured, beside the sample
 */
export const windowReport = (keep: string | undefined): readonly string[] => {
  const sizes =
    keep === undefined
      ? []
      : readdirSync(keep).filter((name) => existsSync(join(keep, name, 'corpus.json')) && Number(name) > 0);
  const largest = sizes.map(Number).sort((a, b) => b - a)[0];
  const measured: (readonly [string, WindowTimes])[] = [['the sample of 5', timesOf(null)]];
  if (keep !== undefined && largest !== undefined)
    measured.push([`${largest.toLocaleString('en')} dispatches`, timesOf(join(keep, `${largest}`))]);
  const { atStart, all } = weights();
  const weighed: Budget = {
    name: `programs and style sheets that the window starts with, gzipped (with those loaded when needed, ${all.toFixed(0)} kB)`,
    ...{ measured: atStart, bound: 450, kind: 'most', unit: 'kB', digits: 0 },
  };
  return [
    `${measured[0]?.[1].browser}, without a screen, at the loopback host; in ms, median / 19 of 20 / slowest. A start goes from the start of the host, in a tab that is open, to the first dispatch; nothing of the page is cached. A time begins with the key’s own event and ends with the first painted frame that shows what it asked for; frames are 17 ms apart, and none is drawn for the sake of measuring. Letters are 100 ms apart, and count where they find another number of dispatches. Keys are pressed once the list has been compared with every file of the corpus, which goes on behind the open window: ${measured.map(([name, { compared }]) => `${compared.toFixed(0)} s in ${name}`).join(', ')}.`,
    '',
    '| corpus | start of the host to first dispatch | keystroke in search | letters measured | next dispatch | decision | decisions measured |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...measured.map(
      ([name, { starts, typed, steps, decided }]) =>
        `| ${name} | ${cells(starts)} | ${cells(typed)} | ${typed.length} | ${cells(steps)} | ${cells(decided)} | ${decided.length} |`,
    ),
    '',
    ...measured.flatMap(([name, times]) => budgetsOf(name, times)).map(budgetLine),
    ...measured.map(([name, times]) => emptyLine(name, times)),
    budgetLine(weighed),
  ];
};
