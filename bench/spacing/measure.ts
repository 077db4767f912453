/**
 * Measures the spacing engine on damaged text whose repairs are known: precision, recall and false edits per 1,000
 * words, by kind of damage, rule and policy. What a stated confidence is worth, `reliability.ts` tells.
 */
import type { Block } from '../../core/model/block.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { proposeEdits } from '../../core/spacing/propose.ts';
import { initialState } from '../../core/spacing/rules.ts';
import {
  type Damaged,
  dispatchesOf,
  hashOf,
  leaveClean,
  loseAndPutSpaces,
  loseWraps,
  type Part,
} from './corrupt.ts';

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  words: number;
}

export const newScore = (): Score => ({ right: 0, wrong: 0, missed: 0, words: 0 });
export const precision = ({ right, wrong }: Score): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);
export const recall = ({ right, missed }: Score): number =>
  right + missed === 0 ? 1 : right / (right + missed);
export const falsePerThousand = ({ wrong, words }: Score): number =>
  words === 0 ? 0 : (1000 * wrong) / words;

/** One thing that went wrong, with its surroundings, for reading. */
export interface Slip {
  readonly kind: 'false' | 'missed';
  readonly mode: string;
  readonly place: string;
  readonly rule: string;
  readonly confidence: number;
}

export interface Measure {
  readonly part: Part;
  /** By kind of damage: edits that come accepted, and all. */
  readonly auto: ReadonlyMap<string, Score>;
  readonly all: ReadonlyMap<string, Score>;
  readonly byRule: ReadonlyMap<string, Score>;
  readonly slips: readonly Slip[];
}

const BETWEEN_DRAWINGS = 7919;

/** The damaged variants of a dispatch: every mechanism at several densities, and the clean text. Each `drawing` is another. */
export const variantsOf = (dispatch: readonly string[], index: number, drawing = 0): readonly Damaged[] => {
  const seed = hashOf(dispatch[0] ?? '') + index + drawing * BETWEEN_DRAWINGS;
  const width = (shift: number): number => 60 + ((seed >>> shift) % 26);
  return [
    leaveClean(dispatch),
    loseWraps(dispatch, width(1), 1, 0.5, seed + 1),
    loseWraps(dispatch, width(4), 0.9, 0, seed + 2),
    loseWraps(dispatch, width(7), 0.6, 0.3, seed + 3),
    loseWraps(dispatch, width(10), 0.3, 0, seed + 4),
    loseAndPutSpaces(dispatch, 0.02, 0.02, seed + 5),
  ];
};

/** A body block for each paragraph. */
export const asBlocks = ({ paragraphs }: Damaged): readonly Block[] =>
  paragraphs.map(({ from, to }) => ({ from, to, role: 'body', confidence: 1, decided: null }));

/** Another tool on damaged texts: how well it repaired them, the time it took and the bytes it holds, if that is known. */
export interface Peer {
  readonly name: string;
  readonly score: Score;
  readonly milliseconds: number;
  readonly memory: number | null;
}

/** Adds to `score` how well the repairs `made`, each as a key, mend a damaged text. */
export const judge = (score: Score, { text, repairs }: Damaged, made: Iterable<string>): void => {
  const wanted = new Set(repairs.map(repairKey));
  const given = new Set(made);
  let right = 0;
  for (const key of given) if (wanted.has(key)) right++;
  score.right += right;
  score.wrong += given.size - right;
  score.missed += wanted.size - right;
  score.words += text.split(/\s+/u).length;
};

/** One repair or edit as a string, to compare by. */
export const repairKey = ({ from, to, insert }: { from: number; to: number; insert: string }): string =>
  `${from}-${to}-${insert}`;

const place = (text: string, at: number): string =>
  `${text.slice(Math.max(0, at - 20), at)}|${text.slice(at, at + 20)}`.replaceAll('\n', '¶');

const entryOf = <T>(map: Map<string, T>, name: string, make: () => T): T => {
  const found = map.get(name);
  if (found !== undefined) return found;
  const made = make();
  map.set(name, made);
  return made;
};

const MARKS = /\p{M}/gu;
/** A sentence as telexes have it. */
export const asTelex = (sentence: string): string =>
  sentence
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('’', "'")
    .replace(/[«»“”]/gu, '"');

/** Measures the engine on one part of `texts`, each a clean text with a sentence a line, `written` in another way. */
export const measure = (
  texts: readonly string[],
  part: Part,
  lexicon: Lexicon,
  written: (sentence: string) => string = (sentence) => sentence,
): Measure => {
  const auto = new Map<string, Score>();
  const all = new Map<string, Score>();
  const byRule = new Map<string, Score>();
  const slips: Slip[] = [];
  texts
    .flatMap((text) => dispatchesOf(text, part))
    .map((dispatch) => dispatch.map(written))
    .forEach((dispatch, index) => {
      for (const damaged of variantsOf(dispatch, index)) {
        const { text, mode, repairs } = damaged;
        const { proposals } = proposeEdits(text, asBlocks(damaged), { lexicon });
        const wanted = new Set(repairs.map(repairKey));
        const made = new Set(proposals.map(repairKey));
        const accepted = proposals.filter((proposal) => initialState(proposal) === 'accepted');
        judge(entryOf(all, mode, newScore), damaged, made);
        judge(entryOf(auto, mode, newScore), damaged, accepted.map(repairKey));
        for (const proposal of proposals) {
          const right = wanted.has(repairKey(proposal));
          const score = entryOf(byRule, `${proposal.rule} (${initialState(proposal)})`, newScore);
          if (right) score.right++;
          else score.wrong++;
          if (!right)
            slips.push({
              kind: 'false',
              mode,
              place: place(text, proposal.from),
              rule: proposal.rule,
              confidence: proposal.confidence,
            });
        }
        for (const repair of repairs)
          if (!made.has(repairKey(repair)))
            slips.push({ kind: 'missed', mode, place: place(text, repair.from), rule: '', confidence: 0 });
      }
    });
  return { part, auto, all, byRule, slips };
};
