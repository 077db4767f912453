/**
 * What an archivist would have instead: Debian's `hunspell` with `hunspell-fr`, taking its first suggestion wherever
 * that differs from the word by spaces alone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Damaged } from './corrupt.ts';
import { judge, newScore, type Peer, repairKey } from './measure.ts';

const DICTIONARY = 'fr_FR';
/** Memory hardly grows with more lines, and each takes seconds. */
const MEMORY_LINES = 2;
/** Where, behind its name, the status line of a Linux process has its ticks of processor time. */
const USER_FIELD = 11;
const TICKS_A_SECOND = 100;
const ANSWER = /^& (\S+) \d+ \d+: ([^,]*)/u;

type Mode = 'suggest' | 'list';

const optionsOf = (mode: Mode): readonly string[] => [
  mode === 'suggest' ? '-a' : '-l',
  '-i',
  'utf-8',
  '-d',
  DICTIONARY,
];

const asInput = (lines: readonly string[]): string => lines.map((line) => `^${line}\n`).join('');

/** What hunspell suggests for `lines`. Null where it or its French dictionary is not installed. */
const askHunspell = (lines: readonly string[]): string | null => {
  const { status, stdout } = spawnSync('hunspell', optionsOf('suggest'), {
    input: asInput(lines),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : null;
};

/** The repairs of a text's paragraphs that hunspell's first suggestions make; null where it is not installed. */
const suggestedRepairs = ({ text, paragraphs }: Damaged): readonly string[] | null => {
  const answer = askHunspell(paragraphs.map(({ from, to }) => text.slice(from, to)));
  if (answer === null) return null;
  const made: string[] = [];
  let paragraph = 0;
  let at = paragraphs[0]?.from ?? 0;
  for (const line of answer.split('\n').slice(1)) {
    if (line === '') {
      paragraph++;
      at = paragraphs[paragraph]?.from ?? text.length;
      continue;
    }
    const [, word = '', suggestion = ''] = ANSWER.exec(line) ?? [];
    if (word === '') continue;
    const found = text.indexOf(word, at);
    if (found < 0) continue;
    at = found + word.length;
    if (suggestion.replaceAll(' ', '') !== word || suggestion === word) continue;
    let letters = 0;
    for (const sign of suggestion)
      if (sign === ' ') made.push(repairKey({ from: found + letters, to: found + letters, insert: ' ' }));
      else letters += sign.length;
  }
  return made;
};

export interface HunspellCost {
  /** The most bytes that its process held, all of it, code included. */
  readonly memory: number;
  /** Processor time, in steps of a hundredth. */
  readonly seconds: number;
}

/**
 * What it costs hunspell to answer for `lines`, as the system tells while the answers come; null where hunspell is not
 * installed or the system does not tell.
 */
export const hunspellCost = (lines: readonly string[], mode: Mode): Promise<HunspellCost | null> =>
  new Promise((resolve) => {
    const peer = spawn('hunspell', optionsOf(mode));
    let cost: HunspellCost | null = null;
    const look = (): void => {
      const folder = `/proc/${peer.pid}`;
      if (!existsSync(folder)) return;
      const peak = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1];
      const fields = readFileSync(`${folder}/stat`, 'utf8')
        .replace(/^.*\) /u, '')
        .split(' ');
      const ticks = Number(fields[USER_FIELD]) + Number(fields[USER_FIELD + 1]);
      if (peak !== undefined) cost = { memory: Number(peak) * 1024, seconds: ticks / TICKS_A_SECOND };
    };
    peer.on('error', () => resolve(null));
    peer.on('close', () => resolve(cost));
    peer.stdin.on('error', () => resolve(null));
    peer.stdout.on('data', look);
    peer.stdin.end(asInput(lines));
  });

/** Hunspell on damaged texts; null where it is not installed. */
export const scoreHunspell = async (texts: readonly Damaged[]): Promise<Peer | null> => {
  const score = newScore();
  const start = performance.now();
  for (const damaged of texts) {
    const made = suggestedRepairs(damaged);
    if (made === null) return null;
    judge(score, damaged, made);
  }
  const milliseconds = performance.now() - start;
  const lines = texts.flatMap(({ text }) => text.split('\n\n')).slice(0, MEMORY_LINES);
  const cost = await hunspellCost(lines, 'suggest');
  return { name: 'hunspell, first suggestion', score, milliseconds, memory: cost?.memory ?? null };
};
