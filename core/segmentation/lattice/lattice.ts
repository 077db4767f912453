/**
 * The lattice that the decoder walks: for a run of lines, every piece that some reading of a line proposes, with all
 * its features, those of its surroundings included.
 */
import { crawlHeaderLines } from '../../metadata/crawl-lines.ts';
import { readSignOff } from '../../metadata/sign-off.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc, Lattice } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { numberedAlts } from '../lines/image-alts.ts';
import { isRelatedHeading } from '../lines/links.ts';
import { asPhrase } from '../lines/phrases.ts';
import { readSection } from '../lines/sections.ts';
import { addAboutBodies } from './about-bodies.ts';
import { datelines } from './agencies-of-datelines.ts';
import { dropAgencyAbove } from './agency-above.ts';
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
import { arcsOf } from './line-arcs.ts';
import { isPlainSentence, isProse } from './line-shapes.ts';
import { addCreditedLinks, addFoot, addKickers, addTitleLists } from './link-lists.ts';
import { addOwnLists } from './own-lists.ts';
import { addPageEnds, addSourcesBelow, dropEmptyHeadings } from './page-ends.ts';
import { addFeet } from './page-feet.ts';
import { addCaptions } from './paired-teasers.ts';
import { withoutWholeLinks } from './repeated-heads.ts';
import { addReportage } from './reportages.ts';
import { lineEnds } from './signed-ends.ts';
import { addSignedInLines } from './signed-in-lines.ts';
import { addSigners } from './signers.ts';
import { addRetold, addTorn } from './story-ends.ts';
import { addParts } from './sub-headings.ts';
import { addSurroundings } from './surroundings.ts';
import { addTagRows } from './tag-rows.ts';
import { addCells, addInstructions, addToldLists, addToldTables } from './told-lists.ts';
import { addTopLines } from './top-lines.ts';
import { addTopicHeadings } from './topic-headings.ts';
import { addWriters } from './writers.ts';

/** So many short lines one below the other are a menu. */
const LEAST_MENU = 10;

/** Where the menu above a page's first paragraph ends, 0 without one: menus print the words of headings as well. */
const menuEnd = (arcs: readonly Arc[]): number => {
  let run = 0;
  let end = 0;
  let last = -1;
  for (const { line, features, piece } of arcs) {
    if (isProse(features)) break;
    if (line === last) continue;
    last = line;
    run = isOfMenu(features) ? run + 1 : 0;
    if (run >= LEAST_MENU) end = piece.to;
  }
  return end;
};
const isOfMenu = (features: FeatureSet): boolean =>
  features.has('ends-open') && (features.has('tiny') || features.has('short'));

/** Adds on which side of the dateline, the sign-off and the heading of the related block each piece stands. */
const addAnchors = (arcs: readonly Arc[]): void => {
  const edge = (feature: 'dateline' | 'sign-off' | 'related-heading', least = 0) => {
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    for (const { piece, features } of arcs)
      if (piece.from >= least && features.has(feature)) {
        first = Math.min(first, piece.from);
        last = Math.max(last, piece.from);
      }
    return { first, last };
  };
  const dateline = edge('dateline');
  // An agency above the first paragraph says whose text it is, and ends nothing.
  const story = arcs.find(({ features }) => features.has('dateline') || isProse(features));
  const signOff = edge('sign-off', story?.piece.from);
  const heading = edge('related-heading', menuEnd(arcs));
  for (const { piece, features } of arcs) {
    if (dateline.last >= piece.to) features.add('dateline-ahead');
    if (dateline.first < piece.from) features.add('dateline-behind');
    if (signOff.last >= piece.to) features.add('sign-off-ahead');
    if (signOff.first < piece.from) features.add('sign-off-behind');
    if (heading.first < piece.from) features.add('heading-behind');
  }
};

/** Adds which of the lines around a piece ends in a credit: related blocks repeat in threes. */
const addRhythm = (arcs: readonly Arc[]): void => {
  const credited = new Set<number>();
  const alone = new Set<number>();
  const signed = new Set<number>();
  for (const { line, features } of arcs) {
    const only = features.has('credit-only');
    if (only) alone.add(line);
    if (features.has('sign-off')) signed.add(line);
    if (only || features.has('credit-end')) credited.add(line);
  }
  if (credited.size === 0) return;
  for (const { line, features } of arcs) {
    if (credited.has(line - 1)) features.add('credit-before');
    if (credited.has(line + 1)) features.add('credit-next');
    if (alone.has(line + 1) && !signed.has(line + 1)) {
      features.add('credit-alone-next');
      if (alone.has(line - 1)) features.add('credit-around');
    }
    if (credited.has(line - 3) || credited.has(line + 3)) features.add('credit-at-three');
  }
};

/** How far apart teasers behind a section may stand: a picture's caption or a date may come between. */
const SECTION_REACH = 2;

/**
 * The lines that start with the name of a section and a title, and stand beside another such line, below a heading or a
 * sign-off, or have more than a space behind the section: a single one is far more often a sentence of the story,
 * `World Bank experts …`.
 */
const sectionedLines = (text: string, units: readonly Line[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const apart = new Set<number>();
  for (const [line, unit] of units.entries()) {
    const head = readSection(text, unit);
    if (!head) continue;
    found.add(line);
    if (head.rest.from - head.section.to > 1) apart.add(line);
  }
  const heads = (line: number): boolean => {
    const unit = units[line];
    if (!unit || unit.to - unit.from > LONGEST_HEADING) return false;
    const words = text.slice(unit.from, unit.to);
    return isRelatedHeading(words, asPhrase(words));
  };
  const signed = (line: number): boolean => {
    const unit = units[line];
    return unit !== undefined && readSignOff(text, unit)?.sure === true;
  };
  return new Set(
    [...found].filter((line) => {
      for (let by = 1; by <= SECTION_REACH; by++)
        if (found.has(line - by) || found.has(line + by)) return true;
      return apart.has(line) || heads(line - 1) || signed(line - 1);
    }),
  );
};
/** No heading of a related block is longer. */
const LONGEST_HEADING = 48;

/** So many paragraphs stand above what readers say of them. */
const LEAST_TOLD = 2;

/** Adds which lines stand beside a row of figures, and which below the heading of comments. */
const addRows = (arcs: readonly Arc[]): void => {
  const figures = new Set<number>();
  let comments = Number.POSITIVE_INFINITY;
  /** Where links to other stories are headed below them: how often each was answered is no answer to this one. */
  let links = Number.POSITIVE_INFINITY;
  let told = 0;
  let lastTold = -1;
  for (const { line, opens, features } of arcs) {
    if (opens && line !== lastTold && isProse(features)) {
      told++;
      lastTold = line;
    }
    // The day and hour of a page are no row of a table, and no more is a point that sums the story up.
    const isPointAbove = told === 0 && features.has('starts-list');
    if (features.has('figures') && !features.has('furniture') && !isPointAbove) figures.add(line);
    // Above the story the same words count what readers said.
    if (features.has('comments-heading') && told >= LEAST_TOLD) comments = Math.min(comments, line);
    if (line > comments && features.has('related-heading') && !features.has('common-word'))
      links = Math.min(links, line);
  }
  if (figures.size < 2 && comments === Number.POSITIVE_INFINITY) return;
  for (const { line, features } of arcs) {
    if (figures.has(line - 1) || figures.has(line + 1)) features.add('figures-beside');
    if (line > comments && line < links) features.add('comments-behind');
  }
};

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

/** Adds which lines a dateline or a long paragraph follows: what stands above a story is its headline sooner than a rubric. */
const addStoryNext = (arcs: readonly Arc[]): void => {
  const starts = new Set<number>();
  for (const { line, opens, features } of arcs)
    if (opens && (features.has('dateline') || features.has('paragraph') || features.has('huge')))
      starts.add(line);
  for (const { line, features } of arcs) if (starts.has(line + 1)) features.add('story-next');
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

/** The lattice of `units`, which start the source `text`. */
export const latticeOf = (text: string, units: readonly Line[]): Lattice => {
  const read: Arc[] = [];
  const gaps = units.filter(({ blank }) => blank >= GAP).length <= COMMON * units.length;
  const sectioned = sectionedLines(text, units);
  const isDateline = datelines(text, units);
  const endOf = lineEnds(text, units, isDateline);
  const dated = dayAboveStory(text, units);
  const alts = numberedAlts(text, units);
  const headers = crawlHeaderLines(text, units);
  let place = 0;
  for (const [line, unit] of units.entries()) {
    const one = arcsOf(text, unit, line, place, {
      sectioned: sectioned.has(line),
      end: endOf(line),
      altAt: alts.get(line) ?? null,
      dated: dated?.line === line ? dated : null,
      credited: isCreditAmid(text, units, line),
      crawled: line < headers,
    });
    place = one.end;
    const gap = gaps && (units[line + 1]?.blank ?? 0) >= GAP;
    const lone = isLone(units, line);
    for (const arc of one.arcs) {
      if (lone) {
        arc.features.add('lone');
        if (isPlainSentence(arc.features)) arc.features.add('lone-sentence');
      }
      if (line === 0) arc.features.add('first');
      if (line === units.length - 1) arc.features.add('last');
      if (gap && arc.to === one.end) {
        arc.features.add('gap-after');
        if (line > 0 && isSetOff(arc.features)) arc.features.add('set-off');
      }
      read.push(arc);
    }
  }
  const arcs = withoutWholeLinks(text, read, units);
  addCorrections(text, arcs, units);
  dropAgencyAbove(arcs, units);
  addListedFacts(text, arcs, units);
  addFeet(text, arcs, units);
  addLetterBoxes(text, arcs, units);
  addAboutBodies(text, arcs, units);
  addOwnLists(text, arcs, units);
  addTagRows(text, arcs, units);
  dropEmptyHeadings(arcs, units);
  addTopicHeadings(text, arcs, units);
  addClosedTeasers(text, arcs, units);
  addCreditedLinks(text, arcs, units);
  addLikeness(text, arcs);
  addCaptions(text, arcs, units);
  addAnchors(arcs);
  addRhythm(arcs);
  addRows(arcs);
  addPageEnds(text, arcs, units);
  addKickers(text, arcs);
  addTitleLists(text, arcs, units);
  addFoot(arcs);
  addStoryNext(arcs);
  addSurroundings(arcs, units.length);
  addBoxes(arcs, units);
  addParts(text, arcs, units);
  addToldLists(text, arcs, units);
  addInstructions(text, arcs, units);
  addToldTables(text, arcs, units);
  addCells(text, arcs, units);
  addRetold(text, arcs, units);
  addTopLines(text, arcs, units);
  addWriters(text, arcs, units);
  addSigners(text, arcs, units, isDateline);
  addSourcesBelow(arcs, units);
  addSignedInLines(text, arcs, units);
  addReportage(text, arcs, units);
  addInterview(text, arcs, units);
  addFootChoice(text, arcs, units);
  addTorn(text, arcs, units.length);
  return { arcs, places: place + 1 };
};
