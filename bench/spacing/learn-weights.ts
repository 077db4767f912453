/**
 * Learns from the tuning part of the evaluation text how much each piece of evidence for a cut weighs, and prints the
 * tables of `core/spacing/cuts/join-weights.ts`: logistic regression with every glued word weighed alike and every sound one, so
 * that the odds are those of a place where every second word is glued. What it says of dispatches that it did not see is
 * told on standard error. `node scripts/run-typescript.mjs bench/spacing/learn-weights.ts DIR`
 */
import { CutMemory } from '../../core/spacing/cuts/cut-memory.ts';
import { cutsOf } from '../../core/spacing/cuts/cuts.ts';
import { FEATURES } from '../../core/spacing/cuts/join-odds.ts';
import { UNKNOWN } from '../../core/spacing/lexicon/lexicon.ts';
import { FormCounts } from '../../core/spacing/words/form-counts.ts';
import { readWords } from '../../core/spacing/words/read-words.ts';
import { readVocabulary } from '../../core/spacing/words/vocabulary.ts';
import { readTexts, shippedLexicon } from '../inputs.ts';
import { type Damaged, dispatchesOf, type Repair } from './corrupt.ts';
import { variantsOf } from './measure.ts';

const KINDS = ['unknown', 'new', 'known'] as const;
type Kind = (typeof KINDS)[number];

interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
  /** Which half of the dispatches it is from. */
  readonly half: number;
}

const [, , folder = ''] = process.argv;
/** Every so many sound words that the lexicon knows one is learned from. */
const KNOWN_STEP = 9;
const ROUNDS = 60;
const PENALTY = 3e-5;

const lexicon = shippedLexicon();
const examples: Record<Kind, Example[]> = { unknown: [], new: [], known: [] };
const isKnown = (word: string): boolean => lexicon.entry(word, 0, word.length) !== UNKNOWN;
const LETTERS = /^\p{Ll}+$/u;

/** A dispatch in which every two words are glued that together are a word as well, and how many pairs of words it has. */
const glueKnown = (dispatch: readonly string[]): { damaged: Damaged; pairs: number } => {
  let pairs = 0;
  const repairs: Repair[] = [];
  const paragraphs: { from: number; to: number }[] = [];
  let text = '';
  for (const paragraph of dispatch) {
    if (text !== '') text += '\n\n';
    const from = text.length;
    let glued = false;
    paragraph.split(' ').forEach((word, i, all) => {
      const before = all[i - 1] ?? '';
      if (i > 0) pairs++;
      glued = i > 0 && !glued && LETTERS.test(before) && LETTERS.test(word) && isKnown(before + word);
      if (glued) repairs.push({ from: text.length, to: text.length, insert: ' ' });
      else if (i > 0) text += ' ';
      text += word;
    });
    paragraphs.push({ from, to: text.length });
  }
  return { damaged: { mode: 'known', text, paragraphs, repairs }, pairs };
};

const dispatches = readTexts(folder).flatMap((text) => dispatchesOf(text, 'tuning'));
let glued = 0;
let sound = 0;
let pairs = 0;
for (const [number, dispatch] of dispatches.entries()) {
  const known = glueKnown(dispatch);
  pairs += known.pairs;
  for (const { text, paragraphs, repairs, mode } of [...variantsOf(dispatch, number), known.damaged]) {
    const words = readWords(text, paragraphs, lexicon);
    const counts = new FormCounts();
    counts.read(text, words);
    const vocabulary = readVocabulary(text, words, counts, lexicon, new Set(), new Map(), new Map());
    const memory = new CutMemory();
    const wanted = new Set(repairs.flatMap(({ from, to }) => (from === to ? from : [])));
    for (let index = 0; index < words.count; index++) {
      const from = words.from[index] ?? 0;
      const to = words.to[index] ?? 0;
      const isGlued = [...Array(to - from).keys()].some((at) => at > 0 && wanted.has(from + at));
      if (mode !== 'known') {
        if (isGlued) glued++;
        else sound++;
      } else if (!isGlued) continue;
      const cuts = cutsOf(text, words, index, vocabulary, memory);
      if (cuts[0]?.known === true && mode !== 'known' && (isGlued || index % KNOWN_STEP !== 0)) continue;
      for (const { at, features, known: whole, hasNew } of cuts) {
        const kind = whole ? 'known' : hasNew ? 'new' : 'unknown';
        if (mode === 'known' && kind !== 'known') continue;
        const weight = kind === 'known' && !isGlued ? KNOWN_STEP : 1;
        examples[kind].push({ features, right: wanted.has(at), weight, half: number % 2 });
      }
    }
  }
}

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Newton's method, with a penalty on the squares of the weights but not on the first, which is the bias. */
const weightsFor = (chosen: readonly Example[], kind: Kind): readonly number[] => {
  const size = FEATURES.length;
  const weights = new Array<number>(size).fill(0);
  const positive = 1 / Math.max(1, kind === 'known' ? pairs : glued);
  const negative = 1 / Math.max(1, sound);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Array<number>(size).fill(0);
    const curve = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const { features, right, weight: times } of chosen) {
      const odds = features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const share = logistic(odds);
      const weight = times * (right ? positive : negative);
      const slope = weight * ((right ? 1 : 0) - share);
      const bend = weight * share * (1 - share);
      for (let i = 0; i < size; i++) {
        const value = features[i] ?? 0;
        if (value === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + slope * value;
        const row = curve[i] ?? [];
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + bend * value * (features[j] ?? 0);
      }
    }
    for (let i = 0; i < size; i++) {
      const penalty = i === 0 ? PENALTY / 100 : PENALTY;
      gradient[i] = (gradient[i] ?? 0) - penalty * (weights[i] ?? 0);
      const row = curve[i] ?? [];
      row[i] = (row[i] ?? 0) + penalty;
    }
    const step = solved(curve, gradient);
    let moved = 0;
    for (let i = 0; i < size; i++) {
      const change = Math.max(-1, Math.min(1, step[i] ?? 0));
      weights[i] = (weights[i] ?? 0) + change;
      moved = Math.max(moved, Math.abs(change));
    }
    if (moved < 1e-4) break;
  }
  return weights;
};

/** Solves `matrix` times x equals `right` by elimination. */
const solved = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const pivotRow = rows[best] ?? [];
    rows[best] = rows[column] ?? [];
    rows[column] = pivotRow;
    const pivot = pivotRow[column] ?? 0;
    if (pivot === 0) continue;
    for (let row = 0; row < size; row++) {
      const other = rows[row];
      if (row === column || other === undefined) continue;
      const factor = (other[column] ?? 0) / pivot;
      if (factor === 0) continue;
      for (let i = column; i <= size; i++) other[i] = (other[i] ?? 0) - factor * (pivotRow[i] ?? 0);
    }
  }
  return rows.map((row, i) => ((row[i] ?? 0) === 0 ? 0 : (row[size] ?? 0) / (row[i] ?? 1)));
};

/** The mean loss of the weights, in nats, glued and sound words weighed alike. */
const loss = (chosen: readonly Example[], weights: readonly number[]): number => {
  let sum = 0;
  let all = 0;
  for (const { features, right } of chosen) {
    const odds = features.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
    sum -= Math.log(Math.max(1e-12, right ? logistic(odds) : 1 - logistic(odds)));
    all++;
  }
  return sum / Math.max(1, all);
};

for (const kind of KINDS) {
  const own = examples[kind];
  const halves = [0, 1].map((half) =>
    weightsFor(
      own.filter((example) => example.half !== half),
      kind,
    ),
  );
  const unseen = halves.map((weights, half) =>
    loss(
      own.filter((example) => example.half === half),
      weights,
    ),
  );
  const weights = weightsFor(own, kind);
  console.error(
    kind,
    own.length,
    own.filter(({ right }) => right).length,
    'seen',
    loss(own, weights).toFixed(4),
    'unseen',
    unseen.map((value) => value.toFixed(4)).join(' '),
  );
  console.log(`  ${kind}: {`);
  for (const [i, name] of FEATURES.entries()) console.log(`    ${name}: ${(weights[i] ?? 0).toFixed(2)},`);
  console.log('  },');
}
