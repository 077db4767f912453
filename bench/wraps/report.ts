/** The report of `npm run evaluate` on texts whose hard wraps were kept, as lines of text. */
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { SHOWN_PARTS } from '../segmentation/generate.ts';
import {
  falseInUnwrapped,
  measureParagraphs,
  measureSplit,
  type ParagraphScore,
  STORY_ALONE,
  WAYS,
} from './measure.ts';

const DISPATCHES = 300;

const share = (part: number, whole: number): string => (whole === 0 ? '1.0000' : (part / whole).toFixed(4));

const paragraphRow = (name: string, score: ParagraphScore): string => {
  const { paragraphs, whole, rightAuto, wrongAuto, right, wrong, missed } = score;
  const wanted = right + missed;
  return `| ${name} | ${paragraphs} | ${share(whole, paragraphs)} | ${share(rightAuto, rightAuto + wrongAuto)} / ${share(rightAuto, wanted)} | ${share(right, right + wrong)} / ${share(right, wanted)} |`;
};

const paragraphLines = (
  texts: readonly string[],
  part: 'tuning' | 'held-out',
  lexicon: Lexicon,
): readonly string[] => [
  '',
  `### Running text of the ${part} part, its blocks given`,
  '',
  'Whole: paragraphs of more than one line that are, by what is accepted at once, word for word what they were before they were wrapped. Edits: precision / recall at the breaks that stand there.',
  '',
  '| wrapped at 60 to 85 | paragraphs | whole | accepted at once | all proposals |',
  '|---|---|---|---|---|',
  ...[...WAYS].map(([name, way]) => paragraphRow(name, measureParagraphs(texts, part, way, lexicon))),
];

const splitLines = (): readonly string[] => [
  '',
  `### Generated dispatches: exact main story and F1 of blocks, ${DISPATCHES} of each part`,
  '',
  'Roles, bounds and lines are all to be found. Those that the generator itself wraps are left out.',
  '',
  `| | ${SHOWN_PARTS.join(' | ')} |`,
  `|---|${SHOWN_PARTS.map(() => '---|').join('')}`,
  ...([['not wrapped', null], ...WAYS, STORY_ALONE] as const).map(([name, way]) => {
    const cells = SHOWN_PARTS.map((part) => {
      const { exact, blockF1 } = measureSplit(part, DISPATCHES, way);
      return `${exact.toFixed(4)} / ${blockF1.toFixed(4)}`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  }),
];

/** The lines of the report; on `texts`, each a clean text with a sentence a line, only where there are some. */
export const wrapsReport = (texts: readonly string[], lexicon: Lexicon): readonly string[] => [
  '',
  '## Hard wraps that were kept',
  ...(texts.length === 0
    ? []
    : [
        ...paragraphLines(texts, 'tuning', lexicon),
        ...paragraphLines(texts, 'held-out', lexicon),
        '',
        `In all of this text, not wrapped, a paragraph a line: ${falseInUnwrapped(texts, lexicon)} such edits, all of which would be false.`,
      ]),
  ...splitLines(),
];
