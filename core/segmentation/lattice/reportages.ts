/**
 * Reportages with pictures: below the last line who told and who showed it sign, `Texte : Name Surname - Photos : Name Surname`, on one
 * line or several; and where the pictures are credited there, what is seen on them stands amid the story in a line without a
 * credit of its own. Without that credit a sentence that names what is seen is the story's.
 */
import { type Makers, makersBehindStop, readMakers } from '../../metadata/makers.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isTensed } from './caption-features.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

type Whole = readonly (FeatureSet | undefined)[];

/** So many paragraphs stand above who signs. */
const LEAST_TOLD = 2;
const MOST_LINES = 4;

const isParagraph = (features: FeatureSet | undefined): boolean =>
  features !== undefined && isProse(features) && !features.has('credit-end') && !features.has('furniture');

/** The lines that sign, one below the other, and what they say together. */
interface Signed {
  readonly from: number;
  readonly to: number;
  readonly ofPictures: boolean;
}

/** Whether `makers` may sign below `above`: of pictures alone only where no picture's caption stands there, whose credit it were. */
const maySign = (makers: readonly Makers[], above: FeatureSet | undefined): boolean =>
  makers.some(({ several }) => several) ||
  (makers.some(({ ofText }) => ofText) &&
    (makers.length > 1 || isParagraph(above) || above?.has('ends-stop') === true)) ||
  isParagraph(above);

const ENDS_STORY = ['furniture', 'related-heading', 'sign-off'] as const;
/**
 * Whether the story is over behind its makers: with the page, a line of it or a heading of links; or, where several are named, above
 * titles. A box of the story has sentences.
 */
const isOver = (whole: Whole, to: number, several: boolean): boolean => {
  const ends = (features: FeatureSet | undefined): boolean =>
    features === undefined || ENDS_STORY.some((one) => features.has(one));
  if (ends(whole[to])) return true;
  const end = whole.findIndex((features, line) => line >= to && ends(features));
  return (
    several && !whole.slice(to, end < 0 ? undefined : end).some((features) => features?.has('ends-stop'))
  );
};

/** The lines that name the makers below the last paragraph, where nothing of the story follows; null without any. */
const signedBy = (text: string, whole: Whole, units: readonly Line[]): Signed | null => {
  let told = 0;
  let found: Signed | null = null;
  for (let line = 0; line < units.length; line++) {
    const features = whole[line];
    if (features?.has('related-heading') && told >= LEAST_TOLD) return found;
    const unit = units[line];
    if (unit !== undefined && told >= LEAST_TOLD - 1) {
      const behind = makersBehindStop(text, unit);
      if (behind !== null) return { from: line, to: line, ofPictures: behind.makers.ofPictures };
    }
    if (isParagraph(features)) {
      told += features?.has('huge') ? LEAST_TOLD : 1;
      found = null;
    }
    if (told < LEAST_TOLD || found !== null) continue;
    const makers: Makers[] = [];
    for (let at = line; at < units.length && makers.length < MOST_LINES; at++) {
      const unit = units[at];
      const one = unit && whole[at] !== undefined ? readMakers(text, unit) : null;
      if (one === null) break;
      makers.push(one);
    }
    if (makers[0]?.ofAll !== true || !maySign(makers, whole[line - 1])) continue;
    const to = line + makers.length;
    if (
      !isOver(
        whole,
        to,
        makers.some(({ several }) => several),
      )
    )
      continue;
    found = { from: line, to, ofPictures: makers.some(({ ofPictures }) => ofPictures) };
    line = to - 1;
  }
  return found;
};

/** What no caption without a credit has. */
const NOT_SHOWN = [
  'sentences',
  'goes-on',
  'reported',
  'quoted',
  'starts-quote',
  'starts-list',
  'furniture',
  'credit-end',
  'credit-only',
  'figures',
  'came-before',
] as const;
const maySee = (features: FeatureSet | undefined): boolean =>
  features?.has('ends-stop') === true &&
  (features.has('tiny') || features.has('short') || features.has('mid')) &&
  !NOT_SHOWN.some((one) => features.has(one));
/** What is over, in a verb of two words: `a fermé`, `ont quitté`. */
const IS_OVER = / (?:n[’'])?(?:a|ont|avait|avaient) /u;
/** A paragraph beside a caption is so much longer at least. */
const LONGER = 2;
/** So many lines at most are captions one below the other. */
const MOST_TOGETHER = 3;
/** So many of them name what is seen for sure: one alone may be a sentence of the story. */
const LEAST_SCENES = 2;

/** Runs of short sentences between two paragraphs, as `from` and `to`, above the line `end`. */
const runsAmid = (
  whole: Whole,
  units: readonly Line[],
  end: number,
): readonly (readonly [number, number])[] => {
  const runs: (readonly [number, number])[] = [];
  const isLonger = (line: number, than: number): boolean => {
    const unit = units[line];
    return isParagraph(whole[line]) && unit !== undefined && unit.to - unit.from >= LONGER * than;
  };
  let titled = -1;
  for (let from = 1; from < end; from++) {
    if (titled < 0 && isParagraph(whole[from - 1])) titled = from - 1;
    if (titled < 0 || !maySee(whole[from])) continue;
    let to = from;
    let longest = 0;
    for (; to < end && maySee(whole[to]); to++)
      longest = Math.max(longest, (units[to]?.to ?? 0) - (units[to]?.from ?? 0));
    const isBetween = isLonger(from - 1, longest) && (to === end || isLonger(to, longest));
    if (isBetween && to - from <= MOST_TOGETHER) runs.push([from, to]);
    from = to;
  }
  return runs;
};

/** Adds which lines above `end` say what is seen on the pictures that are credited there. */
const addShownAmid = (text: string, whole: Whole, units: readonly Line[], end: number): void => {
  const runs = runsAmid(whole, units, end).filter(([from, to]) =>
    whole.slice(from, to).some((one) => one?.has('scene')),
  );
  const scenes = runs.flatMap(([from, to]) => whole.slice(from, to).filter((one) => one?.has('scene')));
  if (scenes.length < LEAST_SCENES) return;
  for (const [from, to] of runs)
    for (let line = from; line < to; line++) {
      const features = whole[line];
      const unit = units[line];
      if (features === undefined || unit === undefined) continue;
      const said = text.slice(unit.from, unit.to);
      if (features.has('scene') || !(isTensed(said) || IS_OVER.test(said))) features.add('shown-amid');
    }
};

/** Who made a story stands above it among so many first lines, below no more than its lead. */
const LAST_TOP_LINE = 20;
/** Adds that a line above the story is the page's which says who made it. */
const addMakersAbove = (text: string, whole: Whole, units: readonly Line[]): void => {
  const told = whole.flatMap((features, line) => (isParagraph(features) ? [line] : []));
  const below = told[LEAST_TOLD - 1] ?? -1;
  for (let line = 1; line < Math.min(below, LAST_TOP_LINE); line++) {
    const features = whole[line];
    const unit = units[line];
    if (features === undefined || unit === undefined || features.has('furniture')) continue;
    const makers = readMakers(text, unit);
    if (makers?.ofText !== true || !(makers.several || makers.ofPictures)) continue;
    features.drop('credit-end');
    features.drop('credit-only');
    features.add('furniture');
  }
};

/** Adds who signs a reportage, and what is seen on its pictures. */
export const addReportage = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  addMakersAbove(text, whole, units);
  const signed = signedBy(text, whole, units);
  if (signed === null) return;
  for (const { line, opens, features, piece } of arcs) {
    if (line < signed.from || line >= signed.to || !opens || piece.to !== units[line]?.to) continue;
    features.drop('credit-only');
    features.drop('credit-end');
    features.add('signs-alone');
  }
  if (signed.ofPictures) addShownAmid(text, whole, units, signed.from);
};
