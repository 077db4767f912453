/**
 * SymSpell beside the engine: `node-symspell`, which parts what it takes for joined words by their counts
 * (`wordSegmentation`) and corrects whole lines (`lookupCompound`). Measured at the setting that repairs most at the
 * highest precision, which was sought on the tuning part: every form of our dictionary with the counts of subtitles,
 * words that are no form parted without changing a letter, all others left alone. Whole lines, at the distance that the
 * package proposes, and whole lines parted anew from all their letters, are told beside it: both look at every word, as
 * the engine does, where the best setting skips the words that it knows.
 */
import { spawnSync } from 'node:child_process';
import { memoryInUse } from '../memory.ts';
import { peerPackage } from '../peer-package.ts';
import type { Damaged } from './corrupt.ts';
import { judge, newScore, type Peer, repairKey } from './measure.ts';

const NAME = 'node-symspell';
const VERSION = '0.1.0';
export const SYMSPELL_MISSING = `not compared: ${NAME} ${VERSION} cannot be had from the package registry`;

const WORD = /[\p{L}\p{M}]+/gu;
const WORDS = /[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*/gu;
const LONGEST = 64;
const PREFIX_LENGTH = 7;
const DISTANCE = 2;
/** Correcting at a distance takes memory for every form, so only words that were counted oftener than this are known. */
const FEWEST = 100;

interface SymSpell {
  readonly words: ReadonlyMap<string, number>;
  createDictionaryEntry(word: string, count: number): boolean;
  wordSegmentation(
    text: string,
    options: { readonly maxEditDistance: number },
  ): { readonly segmentedString: string };
  lookupCompound(text: string, distance: number): readonly { readonly term: string }[];
}
type SymSpellClass = new (distance: number, prefixLength: number) => SymSpell;

const isClass = (found: unknown): found is SymSpellClass => typeof found === 'function';

/** The words of French with their counts: those of the file `counts`, or the middles of our frequency classes. */
const wordCounts = (counts: string | undefined): readonly (readonly [string, number])[] => {
  const program = ['scripts/lexicon/word-counts.mjs', ...(counts === undefined ? [] : [counts])];
  const { stdout } = spawnSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return stdout.split('\n').flatMap((line): readonly (readonly [string, number])[] => {
    const [word = '', count = ''] = line.split(' ');
    return word === '' ? [] : [[word, Number(count)]];
  });
};

/** The repairs that parting unknown words makes in a text. */
const parted = (symspell: SymSpell, text: string): readonly string[] => {
  const made: string[] = [];
  for (const { 0: form, index } of text.matchAll(WORD)) {
    const word = form.toLowerCase();
    if (word.length < 2 || word.length > LONGEST || word.length !== form.length || symspell.words.has(word))
      continue;
    const pieces = symspell.wordSegmentation(word, { maxEditDistance: 0 }).segmentedString.split(' ');
    if (pieces.join('') !== word || !pieces.every((piece) => symspell.words.has(piece))) continue;
    let at = index;
    for (const piece of pieces.slice(0, -1)) {
      at += piece.length;
      made.push(repairKey({ from: at, to: at, insert: ' ' }));
    }
  }
  return made;
};

/** The repairs that rewriting whole runs of words makes, where it changes spaces alone. */
const rewritten = (rewrite: (line: string) => string | undefined, text: string): readonly string[] => {
  const made: string[] = [];
  for (const { 0: form, index } of text.matchAll(WORDS)) {
    const source = form.toLowerCase();
    const target = rewrite(source) ?? source;
    if (target.replaceAll(' ', '') !== source.replaceAll(' ', '')) continue;
    for (let from = 0, to = 0; from < source.length && to < target.length; ) {
      const at = index + from;
      if (source[from] === target[to]) {
        from++;
        to++;
      } else if (target[to] === ' ') {
        made.push(repairKey({ from: at, to: at, insert: ' ' }));
        to++;
      } else {
        made.push(repairKey({ from: at, to: at + 1, insert: '' }));
        from++;
      }
    }
  }
  return made;
};

/** How much of a text a setting of SymSpell looks at: every word, or those alone that its dictionary lacks. */
export type SymSpellReach = 'every word' | 'unknown words';

/** A way of using SymSpell, ready to run. */
export interface SymSpellSetting {
  readonly name: string;
  readonly reach: SymSpellReach;
  /** The repairs it makes in a text, each as a key. */
  readonly repairs: (text: string) => readonly string[];
  /** Bytes that its dictionary takes. */
  readonly memory: number;
}

/** SymSpell at its best setting and as it comes; null where the package cannot be had. `counts` is a file of counts. */
export const symspellSettings = (counts: string | undefined): readonly SymSpellSetting[] | null => {
  const made = peerPackage(NAME, VERSION);
  if (!isClass(made)) return null;
  const words = wordCounts(counts);
  const loaded = (distance: number, fewest: number): { symspell: SymSpell; memory: number } => {
    const before = memoryInUse();
    const symspell = new made(distance, PREFIX_LENGTH);
    for (const [word, count] of words) if (count >= fewest) symspell.createDictionaryEntry(word, count);
    return { symspell, memory: memoryInUse() - before };
  };
  const best = loaded(0, 0);
  const whole = loaded(DISTANCE, FEWEST);
  return [
    {
      name: 'symspell, unknown words parted (its best setting)',
      reach: 'unknown words',
      repairs: (text) => parted(best.symspell, text),
      memory: best.memory,
    },
    {
      name: `symspell, whole lines corrected at distance ${DISTANCE}`,
      reach: 'every word',
      repairs: (text) => rewritten((line) => whole.symspell.lookupCompound(line, DISTANCE)[0]?.term, text),
      memory: whole.memory,
    },
    {
      name: 'symspell, whole lines parted anew',
      reach: 'every word',
      repairs: (text) =>
        rewritten(
          (line) =>
            best.symspell.wordSegmentation(line.replaceAll(' ', ''), { maxEditDistance: 0 }).segmentedString,
          text,
        ),
      memory: best.memory,
    },
  ];
};

/** SymSpell's scores on damaged texts, setting by setting. */
export const scoreSymspell = (
  texts: readonly Damaged[],
  settings: readonly SymSpellSetting[],
): readonly Peer[] =>
  settings.map(({ name, repairs, memory }) => {
    const score = newScore();
    const start = performance.now();
    for (const damaged of texts) judge(score, damaged, repairs(damaged.text));
    return { name, score, milliseconds: performance.now() - start, memory };
  });
