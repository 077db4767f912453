/**
 * What an archivist waits for at the command line: the built command as a process, from its start to its end, with all
 * that a warm pipeline (`bench/speed`) has behind it: Node's start, setting the rules up, and V8's compiling.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareOf } from '../results.ts';
import { bytesOf, generatedDispatch } from '../speed/texts.ts';

const COMMAND = join('dist', 'cli', 'main.js');
const SAMPLE = 'seeds';
const DISPATCHES = 1000;
const RUNS = 5;
const MEGA = 1e6;
/** The ticks of a second that Linux counts processor time in, for programs. */
const TICKS = 100;
/** Where the times of the children that were waited for stand behind the name of the program. */
const [CHILD_USER, CHILD_SYSTEM] = [13, 14];

/** Seconds of processor time of all children so far; null where the system does not tell. */
const childSeconds = (): number | null => {
  if (process.platform !== 'linux') return null;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[CHILD_USER]) + Number(fields[CHILD_SYSTEM])) / TICKS;
};

interface Times {
  readonly clock: number;
  readonly processor: number | null;
}

const timed = (args: readonly string[]): Times => {
  const before = childSeconds();
  const start = performance.now();
  const { status, stderr, signal } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${signal ?? status} ${stderr.slice(-400)}`);
  const clock = (performance.now() - start) / 1000;
  const after = childSeconds();
  return { clock, processor: before === null || after === null ? null : after - before };
};

const seconds = (value: number | null): string => (value === null ? 'not told' : `${value.toFixed(2)} s`);

/** Runs the command on 1,000 dispatches and on the sample, and tells what it took; takes some minutes. */
export const commandReport = (): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
  try {
    const pile = join(folder, 'pile');
    mkdirSync(pile);
    const texts = Array.from({ length: DISPATCHES }, (_, index) => generatedDispatch(index));
    for (const [index, text] of texts.entries()) writeFileSync(join(pile, `${index}.txt`), text);
    const size = bytesOf(texts) / MEGA;
    const cores = availableParallelism();
    let corpora = 0;
    const imported = (): readonly string[] => [
      'import',
      join(folder, `corpus-${corpora++}`),
      pile,
      '--data-dir',
      join(folder, 'own'),
    ];
    const rows: readonly (readonly [string, () => readonly string[], number | null])[] = [
      ['`--version`', () => ['--version'], null],
      ['`clean`, the five sample dispatches', () => ['clean', SAMPLE], null],
      [`\`clean --jobs 1\`, ${DISPATCHES} dispatches`, () => ['clean', '--jobs', '1', pile], size],
      [`\`clean --jobs ${cores}\`, the same`, () => ['clean', '--jobs', String(cores), pile], size],
      ['`import`, the same', imported, size],
    ];
    return [
      `The built command as a process, from its start to its end: medians of ${RUNS} runs, behind one that nobody measures. ${DISPATCHES} generated dispatches are ${size.toFixed(1)} MB.`,
      '',
      '| what | by the clock | processor time | MB/s of processor time |',
      '|---|---|---|---|',
      ...rows.map(([name, args, megabytes]) => {
        timed(args());
        const runs = Array.from({ length: RUNS }, () => timed(args()));
        const clock = shareOf(
          runs.map((run) => run.clock),
          0.5,
        );
        const told = runs.flatMap(({ processor }) => processor ?? []);
        const processor = told.length === RUNS ? shareOf(told, 0.5) : null;
        const rate = megabytes === null || processor === null ? '' : (megabytes / processor).toFixed(2);
        return `| ${name} | ${seconds(clock)} | ${seconds(processor)} | ${rate} |`;
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
