/** The report of `npm run evaluate` on spacing, as lines of text: the engine on both parts, and its peers beside it. */
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { decodeLexicon } from '../../core/spacing/lexicon/lexicon-format.ts';
import { proposeEdits } from '../../core/spacing/propose.ts';
import { lexiconBytes } from '../inputs.ts';
import { memoryInUse } from '../memory.ts';
import type { Budget } from '../results.ts';
import { type Damaged, dispatchesOf, hashOf, type Part } from './corrupt.ts';
import { scoreHunspell } from './hunspell.ts';
import {
  asBlocks,
  asTelex,
  falsePerThousand,
  judge,
  type Measure,
  measure,
  newScore,
  type Peer,
  precision,
  recall,
  repairKey,
  type Score,
  variantsOf,
} from './measure.ts';
import { reliabilityLines } from './reliability.ts';

import { SYMSPELL_MISSING, scoreSymspell, symspellSettings } from './symspell.ts';

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

const DAMAGES = ['| damage | accepted at once | all proposals |', '|---|---|---|'];

const damageRows = ({ auto, all }: Measure): readonly string[] => {
  const rows = [...all].map(([mode, score]) => ({ mode, auto: auto.get(mode) ?? newScore(), all: score }));
  rows.push({ mode: 'wrap, all densities', auto: wraps(auto), all: wraps(all) });
  return [...DAMAGES, ...rows.map((row) => `| ${row.mode} | ${figures(row.auto)} | ${figures(row.all)} |`)];
};

const measureLines = (measured: Measure): readonly string[] => {
  const { part, byRule } = measured;
  return [
    '',
    `## Spacing, ${part} part`,
    '',
    'Precision / recall / false edits per 1,000 words. In the clean text an edit counts as false even where it mends an error of the text itself.',
    '',
    ...damageRows(measured),
    '',
    '| rule and state | right | wrong | precision |',
    '|---|---|---|---|',
    ...[...byRule]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([rule, score]) => `| ${rule} | ${score.right} | ${score.wrong} | ${precision(score).toFixed(4)} |`,
      ),
  ];
};

const unaccentedLines = (measured: Measure): readonly string[] => [
  '',
  `## Spacing, ${measured.part} part without accents`,
  '',
  'The same texts as telexes and archives of the nineties have them.',
  '',
  ...damageRows(measured),
];

const scoreEngine = (texts: readonly Damaged[], lexicon: Lexicon): Peer => {
  const before = memoryInUse();
  const held = decodeLexicon(lexiconBytes());
  const memory = memoryInUse() - before;
  const score = newScore();
  const start = performance.now();
  for (const damaged of texts) {
    const { proposals } = proposeEdits(damaged.text, asBlocks(damaged), { lexicon });
    judge(score, damaged, proposals.map(repairKey));
  }
  return {
    name: 'Dépêche, all proposals',
    score,
    milliseconds: performance.now() - start,
    memory: held.ok ? memory : null,
  };
};

const peerRow = ({ name, score, milliseconds, memory }: Peer): string => {
  const held = memory === null ? 'not told' : `${(memory / 1e6).toFixed(1)} MB`;
  return `| ${name} | ${figures(score)} | ${Math.round((1000 * score.words) / milliseconds)} | ${held} |`;
};

const peerLines = async (
  texts: readonly string[],
  part: Part,
  lexicon: Lexicon,
  counts: string | undefined,
): Promise<readonly string[]> => {
  const dispatches = texts
    .flatMap((text) => dispatchesOf(text, part))
    .sort((a, b) => hashOf(a[0] ?? '') - hashOf(b[0] ?? ''))
    .slice(0, PEER_DISPATCHES);
  const damaged = dispatches.flatMap((dispatch, index) =>
    variantsOf(dispatch, index).filter(({ mode }) => mode === 'wrap density 1' || mode === 'clean'),
  );
  const symspell = symspellSettings(counts);
  const hunspell = await scoreHunspell(damaged);
  return [
    '',
    `## Beside other tools, ${dispatches.length} dispatches of the ${part} part, wrapped and clean`,
    '',
    'Memory: what lexicon or dictionary takes in the process; of hunspell the whole process.',
    '',
    '| tool | precision / recall / false per 1,000 words | words a second | memory |',
    '|---|---|---|---|',
    peerRow(scoreEngine(damaged, lexicon)),
    hunspell === null
      ? '| hunspell | not compared: not installed (Debian: hunspell, hunspell-fr) | | |'
      : peerRow(hunspell),
    ...(symspell === null
      ? [`| symspell | ${SYMSPELL_MISSING} | | |`]
      : scoreSymspell(damaged, symspell).map(peerRow)),
  ];
};

/**
 * The lines of the report on `texts`, each a clean text with a sentence a line, and the budgets of the part held out.
 * `counts` is a file of "word count" lines for peers that want one.
 */
export const spacingReport = async (
  texts: readonly string[],
  lexicon: Lexicon,
  counts: string | undefined,
): Promise<{ readonly lines: readonly string[]; readonly budgets: readonly Budget[] }> => {
  const heldOut = measure(texts, 'held-out', lexicon);
  return {
    lines: [
      ...measureLines(measure(texts, 'tuning', lexicon)),
      ...reliabilityLines(texts, 'tuning', lexicon),
      ...measureLines(heldOut),
      ...reliabilityLines(texts, 'held-out', lexicon),
      ...unaccentedLines(measure(texts, 'held-out', lexicon, asTelex)),
      ...(await peerLines(texts, 'held-out', lexicon, counts)),
    ],
    budgets: budgetsOf(heldOut),
  };
};
