/**
 * How results are told: on which computer, which budget is met, and, on request, written to `bench/RESULTS.md`, where
 * each program keeps a part of its own.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

const RESULTS = join('bench', 'RESULTS.md');
const HEAD = `# Results

Written by \`npm run evaluate\`, \`npm run bench\` and \`npm run test:crash\` with \`-- --write\`, each its own part; nothing
here is typed by hand, and nothing here passes or fails a test. The budgets are those of the design.`;

/** The parts of the results, in order. */
export const PARTS = ['Quality', 'Speed', 'Command', 'Library', 'Window', 'Durability'] as const;
export type ResultsPart = (typeof PARTS)[number];

/** On what, when and beside what load this run measured. */
export const machineLines = (now: Date): readonly string[] => {
  const model = cpus()[0]?.model ?? 'unknown';
  const memory = (totalmem() / 2 ** 30).toFixed(1);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return [
    `${now.toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform} ${process.arch},`,
    `${availableParallelism()} cores (${model}), ${memory} GiB of memory. Load in the minute before: ${load}.`,
  ];
};

/** The value that a share of the times does not exceed; not a number where there is none. */
export const shareOf = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;

export interface Budget {
  readonly name: string;
  readonly measured: number;
  readonly bound: number;
  /** Whether the bound is the least or the most that is allowed. */
  readonly kind: 'least' | 'most';
  readonly unit: string;
  readonly digits: number;
}

/** One sentence that says whether a budget is met. */
export const budgetLine = ({ name, measured, bound, kind, unit, digits }: Budget): string => {
  const met = kind === 'least' ? measured >= bound : measured <= bound;
  const tail = unit === '' ? '' : ` ${unit}`;
  return `- ${met ? 'Met' : '**Not met**'}: ${name}, ${measured.toFixed(digits)}${tail} (at ${kind} ${bound}${tail}).`;
};

/** `document` with the body of one part replaced, the other parts as they were. */
const withPart = (document: string, part: ResultsPart, lines: readonly string[]): string => {
  const bodies = new Map(
    document
      .split(new RegExp(`^# (?=(?:${PARTS.join('|')})$)`, 'mu'))
      .slice(1)
      .map(
        (piece) => [piece.slice(0, piece.indexOf('\n')), piece.slice(piece.indexOf('\n')).trim()] as const,
      ),
  );
  bodies.set(part, lines.join('\n').trim());
  const parts = PARTS.flatMap((name) => {
    const body = bodies.get(name);
    return body === undefined ? [] : [`# ${name}\n\n${body}`];
  });
  return `${[HEAD, ...parts].join('\n\n')}\n`;
};

const cellsOf = (row: string): readonly string[] =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** A table with its columns as wide as their widest cells, as the formatter of the project wants them. */
const aligned = (rows: readonly string[]): readonly string[] => {
  const table = rows.map(cellsOf);
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(3, ...table.map((cells, row) => (row === 1 ? 0 : (cells[column] ?? '').length))),
  );
  return table.map((cells, row) => {
    const padded = widths.map((width, column) =>
      row === 1 ? '-'.repeat(width) : (cells[column] ?? '').padEnd(width),
    );
    return `| ${padded.join(' | ')} |`;
  });
};

/** Lines with every table in them aligned. */
const tidied = (lines: readonly string[]): readonly string[] => {
  const isRow = (line: string | undefined): boolean => line?.startsWith('|') === true;
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (isRow(lines[end])) end++;
    if (end > at) out.push(...aligned(lines.slice(at, end)));
    else out.push(lines[at] ?? '');
    at = Math.max(end, at + 1);
  }
  return out;
};

/** Prints a part of the results and, if asked, writes it to its place in the file. */
export const publish = (part: ResultsPart, lines: readonly string[], write: boolean): void => {
  const tidy = tidied(lines);
  for (const line of tidy) console.log(line);
  if (!write) return;
  const document = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  writeFileSync(RESULTS, withPart(document, part, tidy));
};
