/**
 * The lattice that the decoder walks: for a run of lines, every piece that some reading of a line proposes, with all
 * its features, those of its surroundings included.
 */
import { crawlHeaderLines } from '../../metadata/crawl-lines.ts';
import type { Line } from '../../model/lines.ts';
import { abreast, atOnce, type Steps } from '../../steps.ts';
import type { Arc, Lattice } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { numberedAlts } from '../lines/image-alts.ts';
import { addAboutBodies } from './about-bodies.ts';
import { datelines, type IsDateline } from './agencies-of-datelines.ts';
import { dropAgencyAbove } from './agency-above.ts';
import { addAnchors, addRhythm, addRows, addStoryNext } from './anchors.ts';
import { addBoxes } from './boxes.ts';
import { addClosedTeasers } from './closed-teasers.ts';
import { addCorrections } from './corrected-headlines.ts';
import { isCreditAmid } from './credit-amid.ts';
import { dayAboveStory } from './day-above-story.ts';
import { addListedFacts } from './fact-boxes.ts';
import { addFootChoice } from './foot-choice.ts';
import { addInterview } from './interviews.ts';
import { addLetterBoxes } from './letter-boxes.ts';
import { addLikeness } from './likeness.ts';
import { arcsOf, type ReadLine, readLines, type ToldOfLine } from './line-arcs.ts';
import { isPlainSentence } from './line-shapes.ts';
import { addCreditedLinks, addFoot, addKickers, addTitleLists } from './link-lists.ts';
import { addOwnLists } from './own-lists.ts';
import { addPageEnds, addSourcesBelow, dropEmptyHeadings } from './page-ends.ts';
import { addFeet } from './page-feet.ts';
import { addCaptions } from './paired-teasers.ts';
import { withoutWholeLinks } from './repeated-heads.ts';
import { addReportage } from './reportages.ts';
import { sectionedLines } from './sectioned-lines.ts';
import { lineEnds } from './signed-ends.ts';
import { addSignedInLines } from './signed-in-lines.ts';
import { addSigners } from './signers.ts';
import { addRetold, addTorn } from './story-ends.ts';
import { addParts } from './sub-headings.ts';
import { addSurroundings } from './surroundings.ts';
import { addTagRows } from './tag-rows.ts';
import { addCells, addInstructions, addToldLists, addToldTables } from './told-lists.ts';
import { TOP_LINES } from './top-lines.ts';
import { addTopicHeadings } from './topic-headings.ts';
import { addWriters } from './writers.ts';

/** A line is lone that is no longer than this, and at most half as long as the lines on both sides. */
const LONGEST_LONE = 125;

const isLone = (units: readonly Line[], line: number): boolean => {
  const lengthAt = (index: number): number => {
    const unit = units[index];
    return unit ? unit.to - unit.from : 0;
  };
  const length = lengthAt(line);
  return length <= LONGEST_LONE && lengthAt(line - 1) >= 2 * length && lengthAt(line + 1) >= 2 * length;
};

/** A gap of this many blank lines sets a caption off from the text. */
const GAP = 2;
/** A line without a stop and more than a word or three: no sub-heading has such a gap below it. */
const isSetOff = (features: FeatureSet): boolean =>
  features.has('ends-open') &&
  (features.has('short') || features.has('mid')) &&
  !features.has('label') &&
  !features.has('furniture');
/** Where more than this share of lines is followed by a gap, gaps say nothing. */
const COMMON = 0.3;

/** What adds to the features of pieces what others tell of them. */
type Add = (text: string, arcs: readonly Arc[], units: readonly Line[], isDateline: IsDateline) => void;

/** In this order: what is added further down asks about what was added above. */
const ADDS: readonly Add[] = [
  addCorrections,
  (_, arcs, units) => dropAgencyAbove(arcs, units),
  addListedFacts,
  addFeet,
  addLetterBoxes,
  addAboutBodies,
  addOwnLists,
  addTagRows,
  (_, arcs, units) => dropEmptyHeadings(arcs, units),
  addTopicHeadings,
  addClosedTeasers,
  addCreditedLinks,
  addLikeness,
  addCaptions,
  (_, arcs) => addAnchors(arcs),
  (_, arcs) => addRhythm(arcs),
  (_, arcs) => addRows(arcs),
  addPageEnds,
  addKickers,
  addTitleLists,
  (_, arcs) => addFoot(arcs),
  (_, arcs) => addStoryNext(arcs),
  (_, arcs, units) => addSurroundings(arcs, units.length),
  (_, arcs, units) => addBoxes(arcs, units),
  addParts,
  addToldLists,
  addInstructions,
  addToldTables,
  addCells,
  addRetold,
  ...TOP_LINES,
  addWriters,
  addSigners,
  (_, arcs, units) => addSourcesBelow(arcs, units),
  addSignedInLines,
  addReportage,
  addInterview,
  addFootChoice,
  (text, arcs, units) => addTorn(text, arcs, units.length),
];

/** What the lines around each of `units` tell of it. */
function* tellLines(
  text: string,
  units: readonly Line[],
  isDateline: IsDateline,
): Steps<readonly ToldOfLine[]> {
  const sectioned = sectionedLines(text, units);
  yield;
  const endOf = lineEnds(text, units, isDateline);
  yield;
  const dated = dayAboveStory(text, units);
  const alts = numberedAlts(text, units);
  const headers = crawlHeaderLines(text, units);
  yield;
  const credited = units.map((_, line) => isCreditAmid(text, units, line));
  yield;
  return units.map((unit, line) => ({
    line,
    unit,
    sectioned: sectioned.has(line),
    end: endOf(line),
    altAt: alts.get(line) ?? null,
    dated: dated?.line === line ? dated : null,
    credited: credited[line] === true,
    crawled: line < headers,
  }));
}

/** Adds to the pieces of a line where it stands on the page; `gaps` says whether the gaps of this page tell anything. */
const addPlace = (
  arcs: readonly Arc[],
  { told, end }: ReadLine,
  units: readonly Line[],
  gaps: boolean,
): void => {
  const { line } = told;
  const gap = gaps && (units[line + 1]?.blank ?? 0) >= GAP;
  const lone = isLone(units, line);
  for (const { features, to } of arcs) {
    if (lone) {
      features.add('lone');
      if (isPlainSentence(features)) features.add('lone-sentence');
    }
    if (line === 0) features.add('first');
    if (line === units.length - 1) features.add('last');
    if (gap && to === end) {
      features.add('gap-after');
      if (line > 0 && isSetOff(features)) features.add('set-off');
    }
  }
};

function* arcsInPlace(
  text: string,
  read: ReadLine,
  units: readonly Line[],
  gaps: boolean,
): Steps<readonly Arc[]> {
  const arcs = yield* arcsOf(text, read);
  addPlace(arcs, read, units, gaps);
  return arcs;
}

/** The lattice of `units`, which start the source `text`. */
export function* latticeInSteps(text: string, units: readonly Line[]): Steps<Lattice> {
  const isDateline = datelines(text, units);
  const told = yield* tellLines(text, units, isDateline);
  const lines = yield* readLines(text, told);
  yield;
  const gaps = units.filter(({ blank }) => blank >= GAP).length <= COMMON * units.length;
  const byLine = yield* abreast(lines.map((read) => arcsInPlace(text, read, units, gaps)));
  const arcs = withoutWholeLinks(text, byLine.flat(), units);
  for (const add of ADDS) {
    yield;
    add(text, arcs, units, isDateline);
  }
  return { arcs, places: (lines.at(-1)?.end ?? 0) + 1 };
}

/** The same at once. */
export const latticeOf = (text: string, units: readonly Line[]): Lattice =>
  atOnce(latticeInSteps(text, units));
