/**
 * What tells a lead from the first paragraph of a story, one row of numbers for the first sentences below the headline: how long
 * they are, also beside the paragraphs below, what stands around them, and how much of them the story tells again. No form tells
 * a lead: it is a sentence or two as the story's are, and where nothing parts it from the story only all of this together does.
 * What each is worth is in `lead-weights.ts`.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';
import type { Arc } from '../decoding/decode.ts';
import type { Feature, FeatureSet } from '../decoding/feature-set.ts';
import { type Told, toldOf } from '../lines/retold.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** What is seen of the sentences alone, each 0 or 1. */
const SEEN = [
  'reported',
  'quoted',
  'goes-on',
  'clause',
  'colon-inside',
  'caption-start',
  'caption-verb',
] as const satisfies readonly Feature[];

/** What is measured, each 0 or 1. */
const MEASURED = [
  'under-160',
  'under-190',
  'under-220',
  'under-260',
  'under-320',
  'two-sentences',
  'more-sentences',
  'half-of-next',
  'three-quarters-of-next',
  'shorter-than-next',
  'below-stamp-and-short',
  'short-paragraphs',
  'many-paragraphs',
  'few-paragraphs',
  'title-above',
  'page-line-above',
  'credit-above',
  'page-line-below',
  'credit-below',
  'title-below',
  'interview-below',
  'dateline-below',
  'gap-below',
  'retold-a-fifth',
  'retold-a-third',
  'retold-half',
  'says-headline',
  'tells-day',
  'by-source',
  'digit',
] as const;

/** The names of the numbers in a row, in order. */
export const LEAD_EVIDENCE = [...SEEN, ...MEASURED] as const;

/** Of more lines above a story no lead is sought. */
const LAST_LINE = 60;
/** Fewer characters below a headline are a caption as often, more are no lead that anything here tells. */
const SHORTEST = 85;
const LONGEST = 480;
/** So many paragraphs below are compared, and so many counted. */
const COMPARED = 3;
const RETOLD_IN = 4;
const COUNTED = 8;
const FEW = 3;
const SHORT_PARAGRAPH = 200;
/** A question of an interview is no longer, and another stands within so many lines. */
const LONGEST_QUESTION = 200;
const QUESTIONS_REACH = 14;
/** Of a headline so many words are said, and this share of them. */
const LEAST_SAID = 2;
const SAID_SHARE = 0.3;

const DAY = inAnyCase(
  /(?<![\p{L}\p{M}]|chaque |tous les |le )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)(?![\p{L}\p{M}])|(?<!\p{L})ngày \d|(?<!\p{L})(?:le|du|au) \d{1,2}(?:er)? (?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})|au \d)/iu,
);
const NEW_SENTENCE = inBasicPlane(/[.!?…]["»”]? +(?=[\p{Lu}«"“])/gu);
const BY_SOURCE = /(?<!\p{L})[Ss]elon /u;
const DIGIT = /\d/u;

const flag = (value: boolean): number => (value ? 1 : 0);

/** The sentences that may be a lead, and their row of numbers. */
export interface MayBeLead {
  readonly line: number;
  readonly features: FeatureSet;
  readonly row: readonly number[];
}

const isCredited = (features: FeatureSet): boolean =>
  features.has('credit-end') || features.has('credit-only');

/** What is known of all lines of a page. */
interface Page {
  readonly whole: readonly (FeatureSet | undefined)[];
  readonly units: readonly Line[];
  /** The lines with a dateline. */
  readonly dated: ReadonlySet<number>;
}

/** The first paragraphs below `line` and above any heading of links. */
const paragraphsBelow = (line: number, { whole, units, dated }: Page): readonly Line[] => {
  const found: Line[] = [];
  for (let at = line + 1; at < whole.length && found.length < COUNTED; at++) {
    const features = whole[at];
    const isParagraph = features && isProse(features) && !features.has('furniture') && !isCredited(features);
    const unit = units[at];
    if (unit && (dated.has(at) || isParagraph)) found.push(unit);
    else if (features?.has('related-heading')) break;
  }
  return found;
};

/**
 * The first sentences below the headline of a page of which `arcs` are the pieces of `units`, where they stand alone on their
 * line and no dateline stands before them; null where the story begins otherwise.
 */
export const leadEvidence = (
  text: string,
  arcs: readonly Arc[],
  units: readonly Line[],
): MayBeLead | null => {
  const whole = wholeLines(arcs, units);
  const dated = new Set<number>();
  for (const { line, features } of arcs)
    if (features.has('dateline') || features.has('dateline-weak')) dated.add(line);
  const page: Page = { whole, units, dated };
  let headline: Line | null = null;
  let isParted = false;
  for (const [line, unit] of units.entries()) {
    if (line > LAST_LINE) return null;
    const features = whole[line];
    // Of two teams a dash makes a place and what it is about: a title is none.
    if (dated.has(line) && !features?.has('told-by-story')) return null;
    if (features === undefined) continue;
    const length = unit.to - unit.from;
    if (features.has('furniture') || features.has('related-heading')) isParted ||= headline !== null;
    else if (headline !== null && length >= SHORTEST && mayBeLead(features))
      return length > LONGEST ? null : leadAt(text, page, { line, unit, features, headline, isParted });
    else if (isTitle(features) || features.has('subtitle')) {
      headline = unit;
      isParted = false;
    }
  }
  return null;
};

const mayBeLead = (features: FeatureSet): boolean =>
  (features.has('ends-stop') || features.has('ends-question')) && !isCredited(features);

/** Where the sentences stand. */
interface Place {
  readonly line: number;
  readonly unit: Line;
  readonly features: FeatureSet;
  /** The last title above. */
  readonly headline: Line;
  /** Whether a line of the page stands between. */
  readonly isParted: boolean;
}

/** The sentences at a place and their row; null where no story stands below them, which they then are. */
const leadAt = (text: string, page: Page, place: Place): MayBeLead | null => {
  const { line, features } = place;
  const below = paragraphsBelow(line, page);
  return below.length === 0 ? null : { line, features, row: rowOf(text, page, place, below) };
};

const rowOf = (
  text: string,
  { whole, units, dated }: Page,
  { line, unit, features, headline, isParted }: Place,
  below: readonly Line[],
): readonly number[] => {
  const above = whole[line - 1];
  const next = whole[line + 1];
  const said = text.slice(unit.from, unit.to);
  const length = said.length;
  const compared = below.slice(0, COMPARED).map(lengthOf);
  const mean = compared.reduce((sum, one) => sum + one, 0) / Math.max(1, compared.length);
  const told = shareOf(toldOf(text, [unit], below.slice(0, RETOLD_IN)));
  const title = toldOf(text, [headline], [unit]);
  const sentences = said.match(NEW_SENTENCE)?.length ?? 0;
  const measures: Readonly<Record<(typeof MEASURED)[number], number>> = {
    'under-160': flag(length < 160),
    'under-190': flag(length < 190),
    'under-220': flag(length < 220),
    'under-260': flag(length < 260),
    'under-320': flag(length < 320),
    'two-sentences': flag(sentences === 1),
    'more-sentences': flag(sentences > 1),
    'half-of-next': flag(length < 0.5 * mean),
    'three-quarters-of-next': flag(length < 0.75 * mean),
    'shorter-than-next': flag(length < mean),
    'below-stamp-and-short': flag(isParted && isMuchShorter(length, line, units)),
    'short-paragraphs': flag(compared.every((one) => one < SHORT_PARAGRAPH)),
    'many-paragraphs': flag(below.length >= COUNTED),
    'few-paragraphs': flag(below.length <= FEW),
    'title-above': flag(units[line - 1] === headline),
    'page-line-above': flag(isParted),
    'credit-above': flag(above !== undefined && isCredited(above)),
    'page-line-below': flag(next?.has('furniture') === true),
    'credit-below': flag(next !== undefined && isCredited(next)),
    'title-below': flag(next !== undefined && isTitle(next)),
    'interview-below': flag(isAboveInterview(text, line, units)),
    'dateline-below': flag(dated.has(line + 1)),
    'gap-below': flag((units[line + 1]?.blank ?? 0) > (units[line + 2]?.blank ?? 0)),
    'retold-a-fifth': flag(told >= 0.2),
    'retold-a-third': flag(told >= 0.35),
    'retold-half': flag(told >= 0.5),
    'says-headline': flag(shareOf(title) >= SAID_SHARE && title.some((one) => one.told >= LEAST_SAID)),
    'tells-day': flag(DAY.test(said)),
    'by-source': flag(BY_SOURCE.test(said)),
    digit: flag(DIGIT.test(said)),
  };
  return [...SEEN.map((feature) => flag(features.has(feature))), ...MEASURED.map((name) => measures[name])];
};

/** The first two paragraphs are so much longer than a lead, each and together, short lines between them passed over. */
const LONGER_PARAGRAPH = 1.35;
const LONGER_PARAGRAPHS = 3;
const PARAGRAPHS_REACH = 7;
const isMuchShorter = (length: number, line: number, units: readonly Line[]): boolean => {
  const [one = 0, two = 0] = units
    .slice(line + 1, line + 1 + PARAGRAPHS_REACH)
    .map(lengthOf)
    .filter((below) => below >= SHORTEST);
  return Math.min(one, two) >= LONGER_PARAGRAPH * length && one + two >= LONGER_PARAGRAPHS * length;
};

/** Whether the first question of an interview stands right below `line`. */
const isAboveInterview = (text: string, line: number, units: readonly Line[]): boolean => {
  const asks = ({ from, to }: Line): boolean =>
    to - from <= LONGEST_QUESTION && ASKED.test(text.slice(to - 4, to));
  const [below, ...others] = units.slice(line + 1, line + 1 + QUESTIONS_REACH);
  return below !== undefined && asks(below) && others.some(asks);
};
const ASKED = /\?[ \u00a0»”"]*$/u;

const lengthOf = ({ from, to }: Span): number => to - from;

/** Which share of the words that tell what a line is about is told. */
const shareOf = ([one]: readonly Told[]): number => (one ? one.told / Math.max(1, one.words) : 0);
