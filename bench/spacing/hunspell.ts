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
  /** The most bytes that its process held, all of it, code included; null where the system does not tell. */
  readonly memory: number | null;
  /** Processor time. */
  readonly seconds: number;
}

/** What the shell's `times` says of the processes it waited for: user and system time. */
const TIMES = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/u;

/** Processor seconds that hunspell takes for `lines`, as the shell that waits for it tells; null where it is not installed. */
const secondsFor = (lines: readonly string[], mode: Mode): number | null => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'hunspell "$@" >/dev/null && times >&2', 'sh', ...optionsOf(mode)],
    { input: asInput(lines), encoding: 'utf8' },
  );
  const told = status === 0 ? TIMES.exec(stderr) : null;
  if (told === null) return null;
  const [, minutes, seconds, systemMinutes, systemSeconds] = told.map(Number);
  return 60 * ((minutes ?? 0) + (systemMinutes ?? 0)) + (seconds ?? 0) + (systemSeconds ?? 0);
};

/** The most bytes that its process holds, all of it, code included; null where the system does not tell. */
const memoryFor = (lines: readonly string[]): Promise<number | null> =>
  new Promise((resolve) => {
    const peer = spawn('hunspell', optionsOf('suggest'));
    let memory: number | null = null;
    peer.on('error', () => resolve(null));
    peer.on('close', () => resolve(memory));
    peer.stdin.on('error', () => resolve(null));
    // It has answered and waits for more, so it is there to be looked at.
    peer.stdout.on('data', () => {
      const status = `/proc/${peer.pid}/status`;
      const peak = existsSync(status)
        ? /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(status, 'utf8'))?.[1]
        : undefined;
      if (peak !== undefined) memory = Math.max(memory ?? 0, Number(peak) * 1024);
      peer.stdin.end();
    });
    peer.stdin.write(asInput(lines));
  });

/**
 * What it costs hunspell to answer for `lines`; null where it or its French dictionary is not installed. A listing costs
 * the memory of a suggestion, as it reads the same dictionary.
 */
export const hunspellCost = async (lines: readonly string[], mode: Mode): Promise<HunspellCost | null> => {
  const seconds = secondsFor(lines, mode);
  return seconds === null ? null : { seconds, memory: await memoryFor(lines.slice(0, MEMORY_LINES)) };
};

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
  return { name: 'hunspell, first suggestion', score, milliseconds, memory: await memoryFor(lines) };
};
