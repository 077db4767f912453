/**
 * What tells the headline among the lines above a story, one row of numbers for each line: its length and shape, what of it
 * the story tells, and how it stands to the other lines. Sites print their name, their slogan, their sections, the weather and
 * the day above it, each in its own way; what they have in common is that they are shorter, name more than they say, and
 * stand in no paragraph of the story. What each is worth is in `headline-weights.ts`.
 */
import type { Line } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';
import type { Arc } from '../decoding/decode.ts';
import type { Feature } from '../decoding/feature-set.ts';
import { toldOf } from '../lines/retold.ts';
import { isStamp } from '../lines/stamps.ts';
import { isProse } from './line-shapes.ts';
import { areCapitals, areDigits, areNames, lineSigns } from './line-signs.ts';

/** What is seen of a line without the others, each 0 or 1. */
const SEEN = [
  'tiny',
  'short',
  'mid',
  'long',
  'ends-stop',
  'ends-open',
  'ends-question',
  'label',
  'of-body',
  'furniture',
  'verbless',
  'clause',
  'sentences',
  'caption-verb',
  'credit-end',
  'picture-word',
  'starts-list',
  'starts-quote',
  'starts-small',
  'quoted',
  'colon-inside',
  'figures',
  'named',
  'name-end',
  'person-start',
  'story-next',
  'page-line-before',
  'page-line-next',
  'title-before',
  'echoed',
] as const satisfies readonly Feature[];

/** What is measured, each between 0 and 1. */
const MEASURED = [
  'told',
  'told-nothing',
  'parted',
  'dashed',
  'capitals',
  'names',
  'many-digits',
  'digit',
  'stamp',
  'under-30',
  'under-45',
  'over-110',
  'blank-above',
  'blank-below',
  'lowest',
  'lines-below',
  'page-lines-below',
  'menu-below',
  'longer-above',
  'more-told-below',
] as const;
type Measures = Readonly<Record<(typeof MEASURED)[number], number>>;

/** The names of the numbers in a row, in order. */
export const HEADLINE_EVIDENCE = [...SEEN, ...MEASURED] as const;

/** Of more lines above a story no headline is sought. */
const LAST_LINE = 60;
/** So many first paragraphs of the story tell what its headline says. */
const PARAGRAPHS = 8;
const MOST_TOLD = 5;
const FAR = 8;
const SOME = 3;
const LONGER = 1.3;
const SHORT = 30;
const RATHER_SHORT = 45;
const LONG = 110;

/** What parts the sections of a menu, the steps of a trail and the parts of a stamp. */
const PARTED = /[|•·›>\t]|»\s| {2}| \/ /u;
const DASHED = / [-–—] /u;

/** The lines above a story among which its headline stands, and the paragraphs that tell what it says. */
export interface TopOfPage {
  readonly titles: readonly Arc[];
  readonly story: readonly Span[];
  /** The line where the story starts. */
  readonly start: number;
}

/** The top of a page of which `arcs` are the pieces of `units`; null where no story follows among the first lines. */
export const topOfPage = (arcs: readonly Arc[], units: readonly Line[]): TopOfPage | null => {
  const titles: Arc[] = [];
  const story: Span[] = [];
  let start = -1;
  let last = -1;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (start < 0 && (features.has('dateline') || isProse(features))) start = line;
    if (start < 0) {
      if (line > LAST_LINE) return null;
      if (opens && piece.to === units[line]?.to && !features.has('crawl-header')) titles.push(arc);
    } else if (isProse(features)) {
      // Of a line with a dateline what stands behind it.
      if (line === last) story.pop();
      else if (story.length === PARAGRAPHS) break;
      story.push(piece);
      last = line;
    }
  }
  return start < 0 ? null : { titles, story, start };
};

const flag = (value: boolean): number => (value ? 1 : 0);
const lengthOf = ({ piece }: Arc): number => piece.to - piece.from;

/** The rows of the titles of a page, each as {@link HEADLINE_EVIDENCE} names its numbers. */
export const headlineEvidence = (
  text: string,
  { titles, story, start }: TopOfPage,
  units: readonly Line[],
): readonly (readonly number[])[] => {
  const counts = toldOf(
    text,
    titles.map(({ piece }) => piece),
    story,
  );
  const lines = titles.map((title, index) => {
    const said = text.slice(title.piece.from, title.piece.to);
    const told = counts[index]?.told ?? 0;
    const isOfPage = title.features.has('furniture');
    const isPlain = title.features.has('ends-open') && !isOfPage && !PARTED.test(said);
    return { title, said, length: lengthOf(title), told, isOfPage, isPlain };
  });
  return lines.map(({ title, said, length, told }, index) => {
    const { features, line } = title;
    const above = lines.slice(0, index);
    const below = lines.slice(index + 1);
    const isLonger = (other: (typeof lines)[number]): boolean =>
      other.isPlain && other.length > LONGER * length;
    const tellsMore = (other: (typeof lines)[number]): boolean => !other.isOfPage && other.told > told;
    const signs = lineSigns(text, title.piece);
    const measures: Measures = {
      told: Math.min(told, MOST_TOLD) / MOST_TOLD,
      'told-nothing': flag(told === 0),
      parted: flag(PARTED.test(said)),
      dashed: flag(DASHED.test(said)),
      capitals: flag(areCapitals(signs)),
      names: flag(areNames(signs)),
      'many-digits': flag(areDigits(signs)),
      digit: flag(signs.digits > 0),
      stamp: flag(isStamp(said)),
      'under-30': flag(length < SHORT),
      'under-45': flag(length < RATHER_SHORT),
      'over-110': flag(length > LONG),
      'blank-above': flag(index === 0 || (units[line]?.blank ?? 0) > 0),
      'blank-below': flag((units[line + 1]?.blank ?? 0) > 0),
      lowest: flag(index === titles.length - 1),
      'lines-below': Math.min(start - line - 1, FAR) / FAR,
      'page-lines-below': Math.min(below.filter(({ isOfPage }) => isOfPage).length, SOME) / SOME,
      'menu-below': flag(below.some(({ said, isOfPage }) => isOfPage && PARTED.test(said))),
      'longer-above': flag(above.some(isLonger)),
      'more-told-below': flag(below.some(tellsMore)),
    };
    return [
      ...SEEN.map((feature) => flag(features.has(feature))),
      ...MEASURED.map((measure) => measures[measure]),
    ];
  });
};
