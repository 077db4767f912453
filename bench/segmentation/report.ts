/** The report of `npm run evaluate` on segmentation, as lines of text: both parts, by layout, with peers beside. */
import type { Budget } from '../results.ts';
import { hashOf } from '../spacing/corrupt.ts';
import { evaluateSegmentation, type SegmentationReport } from './evaluate.ts';

const DISPATCHES = 600;

const share = (value: number): string => value.toFixed(4);

const partLines = ({ part, dispatches, ours, peers, layouts }: SegmentationReport): readonly string[] => [
  '',
  `## Segmentation, ${part} part, ${dispatches} generated dispatches`,
  '',
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
  '| layout | dispatches | exact main story | F1 of blocks |',
  '|---|---|---|---|',
  ...[...layouts]
    .sort((a, b) => (a.layout < b.layout ? -1 : 1))
    .map((own) => `| ${own.layout} | ${own.dispatches} | ${share(own.exact)} | ${share(own.blockF1)} |`),
];

/**
 * The lines of the report, and the budgets of the part held out. Every second of `sentences`, by its hash, is mixed into
 * the French paragraphs of a part.
 */
export const segmentationReport = (
  sentences: readonly string[],
): { readonly lines: readonly string[]; readonly budgets: readonly Budget[] } => {
  const half = (rest: number): readonly string[] =>
    sentences.filter((sentence) => hashOf(sentence) % 2 === rest);
  const tuning = evaluateSegmentation({
    part: 'tuning',
    dispatches: DISPATCHES,
    sentences: half(0),
    alone: true,
  });
  const heldOut = evaluateSegmentation({ part: 'held-out', dispatches: DISPATCHES, sentences: half(1) });
  const budget = (name: string, measured: number): Budget => ({
    name,
    measured,
    bound: 0.97,
    kind: 'least',
    unit: '',
    digits: 4,
  });
  return {
    lines: [...partLines(tuning), ...partLines(heldOut)],
    budgets: [
      budget('segmentation, exact main story, held out', heldOut.ours.exact),
      budget('segmentation, F1 of blocks, held out', heldOut.ours.blockF1),
    ],
  };
};
