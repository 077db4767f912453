/** The report of `npm run evaluate` on segmentation, as lines of text: each part, by layout, with peers beside. */

import type { LearnedWeights } from '../../core/segmentation/decoding/learned-weights.ts';
import {
  type Agreement,
  blockF1,
  exactShare,
  NO_AGREEMENT,
  withDispatch,
} from '../../core/segmentation/learning/agreement.ts';
import { learnReviewed } from '../../core/segmentation/learning/learn-reviewed.ts';
import { segment } from '../../core/segmentation/segment.ts';
import { shippedLexicon } from '../inputs.ts';
import type { Budget } from '../results.ts';
import { hashOf } from '../spacing/corrupt.ts';
import { writtenPagesReport } from '../written/report.ts';
import { bulletin } from './bulletin.ts';
import { evaluateSegmentation, reliability, type SegmentationReport } from './evaluate.ts';
import { generate, type Part, SHOWN_PARTS } from './generate.ts';
import { evaluateMetadata } from './metadata.ts';
import { realPagesReport } from './real/report.ts';

const DISPATCHES = 600;
/** Of the part that budgets are read from: a share of 600 sways by .007. */
const HELD_OUT = 2400;

/** Whether a line of text is a sentence that a story could hold, and no title, reference or fragment. */
const isSentence = (line: string): boolean =>
  line.length >= 40 && /^[\p{Lu}«"“\d].*[.!?»"”]$/u.test(line) && line.split(' ').length >= 8;

const share = (value: number): string => value.toFixed(4);

/** Exact main stories of the parts in `apart.ts` when they were first measured, by the weights of that day. */
const FIRST_FIGURES =
  '.8967, .8850, .8717, far from the sample (the fifth, the sixth and the seventh) .5917, .5867 and .4725, near to it (the fourth) .9967, and again (the eighth, the ninth and the tenth) .8883, .8400 and .9350 of main stories exact';

/** What may be concluded from the figures of a part. */
const STANDING: Readonly<Record<Part, string>> = {
  tuning: 'Tuned on: weights were learned from other dispatches of it.',
  read: `Tuned on: parts that were fresh once, but whose errors have been read and weights learned from them; from the fourth no weight was learned while it was fresh, but its figures chose between two sets of weights and the sequences of blocks that it missed were looked at; of the ninth the errors were read, but no weight was learned before the tenth was measured. Measured for the first time, before that, they showed ${FIRST_FIGURES}.`,
  mixed: 'Tuned on: the layouts of the tuning part with words of the read part.',
  'held-out': 'Held out: no weight was learned from its words, nor from two of its layouts.',
  fresh:
    'Fresh: words and layouts of its own, written from the list of cases and the sample without a look at segmentation, before it was measured; no block was fitted to it and none of its wrong blocks was read. Of its metadata wrong persons and functions were.',
};

/** How often the story was changed, and whether the archivist is told. */
const movesLine = ({
  dispatches,
  silentDispatches,
  losingDispatches,
  silent,
  marked,
  found,
  unsure,
}: SegmentationReport['moves']): string =>
  `Blocks on the wrong side of the story: ${marked} marked as unsure, ${silent} silent, in ${silentDispatches} of ${dispatches} dispatches (${share(silentDispatches / Math.max(1, dispatches))}); ${losingDispatches} of these lost a block of the story, the others kept one that is none. Of all blocks ${share(unsure / Math.max(1, found))} are marked.`;

const partLines = ({
  part,
  dispatches,
  ours,
  peers,
  moves,
  layouts,
}: SegmentationReport): readonly string[] => [
  '',
  `## Segmentation, ${part} part, ${dispatches} generated dispatches`,
  '',
  STANDING[part],
  'Peers only choose the story, by lines: the third column counts a line as story as soon as a part of it is.',
  '',
  '| | exact main story | exact by line | F1 of its characters | F1 of blocks |',
  '|---|---|---|---|---|',
  `| Dépêche | ${share(ours.exact)} | ${share(ours.exactByLine)} | ${share(ours.characters)} | ${share(ours.blockF1)} |`,
  ...peers.map(
    ({ name, exact, exactByLine, characters }) =>
      `| ${name} | ${share(exact)} | ${share(exactByLine)} | ${share(characters)} | |`,
  ),
  '',
  movesLine(moves),
  '',
  '| layout | dispatches | exact main story | F1 of blocks |',
  '|---|---|---|---|',
  ...[...layouts]
    .sort((a, b) => (a.layout < b.layout ? -1 : 1))
    .map((own) => `| ${own.layout} | ${own.dispatches} | ${share(own.exact)} | ${share(own.blockF1)} |`),
];

const reliabilityLines = (): readonly string[] => [
  '',
  '## Confidence of blocks, held-out part: how often blocks are right that say so',
  '',
  '| confidence from | blocks | mean confidence | right |',
  '|---|---|---|---|',
  ...reliability('held-out', DISPATCHES).map(
    ({ from, blocks, confidence, right }) =>
      `| ${from} | ${blocks} | ${share(confidence)} | ${share(right)} |`,
  ),
];

const MANY = 10_000;

const learningLines = (): readonly string[] => {
  const lessons = Array.from({ length: 50 }, (_, seed) => bulletin(seed));
  const unseen = Array.from({ length: 200 }, (_, seed) => bulletin(seed + 1000));
  const start = process.cpuUsage();
  const many = learnReviewed(Array.from({ length: MANY }, (_, seed) => generate(seed, 'held-out')));
  const { user, system } = process.cpuUsage(start);
  const learned = learnReviewed(lessons);
  const agreement = (weights: LearnedWeights | null): Agreement =>
    unseen.reduce(
      (sum, { text, blocks }) => withDispatch(sum, text, blocks, segment(text, weights)),
      NO_AGREEMENT,
    );
  const row = (name: string, found: Agreement): string =>
    `| ${name} | ${share(exactShare(found))} | ${share(blockF1(found))} |`;
  return [
    '',
    '## Learning blocks from 50 reviewed dispatches of an unknown layout, on 200 others of it',
    '',
    '| | exact main story | F1 of blocks |',
    '|---|---|---|',
    row('before', agreement(null)),
    row('after', agreement(learned?.weights ?? null)),
    '',
    `Generating ${MANY} dispatches and learning from ${many?.learnedFrom ?? 0} of them takes ${((user + system) / 1e6).toFixed(1)} s of processor time.`,
  ];
};

const metadataLines = (): readonly string[] => [
  '',
  `## Metadata, held-out part, ${DISPATCHES} generated dispatches`,
  '',
  'Names are right where the generator has them and they stand in the story, those inside its offices included. Values are those of the cleaned text, a lost space apart.',
  '',
  '| field | precision | recall | values |',
  '|---|---|---|---|',
  ...evaluateMetadata('held-out', DISPATCHES, shippedLexicon()).map(
    ({ field, right, wrong, missed }) =>
      `| ${field} | ${share(right / Math.max(1, right + wrong))} | ${share(right / Math.max(1, right + missed))} | ${right + missed} |`,
  ),
];

/**
 * The lines of the report, and the budgets of the part held out. Every second of `sentences`, by its hash, if it is one, is mixed into
 * the French paragraphs of a part.
 */
export const segmentationReport = (
  sentences: readonly string[],
): { readonly lines: readonly string[]; readonly budgets: readonly Budget[] } => {
  const half = (rest: number): readonly string[] =>
    sentences.filter((sentence) => hashOf(sentence) % 2 === rest && isSentence(sentence));
  const tuning = evaluateSegmentation({
    part: 'tuning',
    dispatches: DISPATCHES,
    sentences: half(0),
    alone: true,
  });
  const heldOut = evaluateSegmentation({ part: 'held-out', dispatches: HELD_OUT, sentences: half(1) });
  const read = evaluateSegmentation({ part: 'read', dispatches: DISPATCHES, alone: true });
  const fresh = SHOWN_PARTS.includes('fresh')
    ? [evaluateSegmentation({ part: 'fresh', dispatches: DISPATCHES })]
    : [];
  const budget = (name: string, measured: number): Budget => ({
    name,
    measured,
    bound: 0.97,
    kind: 'least',
    unit: '',
    digits: 4,
  });
  return {
    lines: [
      ...partLines(tuning),
      ...partLines(read),
      ...partLines(heldOut),
      ...fresh.flatMap(partLines),
      ...realPagesReport(),
      ...writtenPagesReport(shippedLexicon()),
      ...reliabilityLines(),
      ...learningLines(),
      ...metadataLines(),
    ],
    budgets: [
      budget('segmentation, exact main story, held out', heldOut.ours.exact),
      budget('segmentation, F1 of blocks, held out', heldOut.ours.blockF1),
      ...fresh.flatMap(({ ours }) => [
        budget('segmentation, exact main story, fresh', ours.exact),
        budget('segmentation, F1 of blocks, fresh', ours.blockF1),
      ]),
    ],
  };
};
