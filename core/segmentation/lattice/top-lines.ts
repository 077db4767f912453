/**
 * What the lines above a story are by what stands around them, one after the other: whose text it is, the rubric of its
 * headline, titles and leads that are said twice, and the points of a list that sums the story up.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { asPhrase, phrasesOf } from '../lines/phrases.ts';
import { isReleaseStamp } from '../lines/release-stamps.ts';
import {
  addCreditedSources,
  addDoubledCaptions,
  addEchoingHeadlines,
  addSubtitles,
} from './below-headline.ts';
import { addBylines, addReadingTimes } from './bylines.ts';
import { addDecks } from './decks.ts';
import {
  addAnnouncing,
  addEchoes,
  addPartedLeads,
  addRepeatedLeads,
  addSourcesAbove,
  isTitle,
} from './first-lines.ts';
import { addHeadlineChoice } from './headline-choice.ts';
import { addLabelledCaptions } from './labelled-credits.ts';
import { addLeadChoice } from './lead-choice.ts';
import { isProse } from './line-shapes.ts';
import { addMastheads, addQuotedSlogans, addSlogansBelowName, addStoryHeadings } from './mastheads.ts';
import { addNumberedMenus } from './numbered-menus.ts';
import { addOccasionCaptions } from './occasion-captions.ts';
import { addMenus, addPageHeads } from './page-heads.ts';
import { addPapersOfTowns } from './papers-of-towns.ts';
import { addPathEnds } from './path-ends.ts';
import { addReprintedTitles } from './reprinted-titles.ts';
import { addRetoldLeads } from './retold-leads.ts';
import { addStampedHeadline } from './stamped-headlines.ts';
import { addToldTitles } from './told-titles.ts';
import { addTrails } from './trails.ts';

/** A rubric stands among so many first lines, and so do the points of such a list. */
const LAST_TOP_LINE = 20;
/** A field and what it is of, each a word or three: `Football - Ligue 1`, `Gabon / Pêche`, `Nord   >   Ports`. */
const RUBRIC = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}\d’'.-]*(?: [\p{L}\p{M}\d’'.-]+){0,2}(?: [-–—|•·] | {1,4}[|>›»] {1,4}| ?\/ ?)(?:\p{Lu}|\d{1,2}(?:er?|ère|ème) \p{L})[\p{L}\p{M}\d’'.+-]*(?: [\p{L}\p{M}\d’'.+-]+){0,3}$/u,
);
const LONGEST_RUBRIC = 44;
/** A headline below a rubric has at least so many characters, and so much more of them than the rubric. */
const SHORTEST_HEADLINE = 30;
const LONGER = 1.3;

/** Adds that a line is the page's that names what a headline right below it, or below lines of the page, is about. */
const addRubrics = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let rubric: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_TOP_LINE || features.has('dateline') || isProse(features)) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (features.has('furniture')) continue;
    const length = piece.to - piece.from;
    if (!isTitle(features)) {
      rubric = null;
      continue;
    }
    const above = rubric === null ? 0 : rubric.piece.to - rubric.piece.from;
    if (length >= SHORTEST_HEADLINE && length >= LONGER * above) rubric?.features.add('furniture');
    rubric =
      length <= LONGEST_RUBRIC && features.has('verbless') && RUBRIC.test(text.slice(piece.from, piece.to))
        ? arc
        : null;
  }
};

/** How often a page was seen or passed on, alone on its line: `1403`. */
const COUNT = /^\d{1,3}(?:[ .,\u00a0]?\d{3})?$/u;
/** Adds that a figure alone above the first paragraph is the page's, beside a title: by itself it may be one, `1984`. */
const addCountsAbove = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const counts: FeatureSet[] = [];
  let titled = false;
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_TOP_LINE || features.has('dateline') || isProse(features)) break;
    if (!opens || piece.to !== units[line]?.to || features.has('furniture')) continue;
    const isCount =
      features.has('figures') && features.has('tiny') && COUNT.test(text.slice(piece.from, piece.to));
    if (isCount) counts.push(features);
    else titled ||= isTitle(features);
  }
  if (titled) for (const features of counts) features.add('furniture');
};

/** No line that names the kind of text and its day is longer. */
const LONGEST_STAMP = 80;
/** Adds that a line is the page's which names the kind of text and its day, where another title stands above the story. */
const addReleaseStamps = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const stamps: FeatureSet[] = [];
  let titled = false;
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_TOP_LINE || features.has('dateline') || isProse(features)) break;
    if (!opens || piece.to !== units[line]?.to) continue;
    const length = piece.to - piece.from;
    if (length <= LONGEST_STAMP && isReleaseStamp(text.slice(piece.from, piece.to))) stamps.push(features);
    else if (length >= SHORTEST_HEADLINE && isTitle(features)) titled = true;
  }
  if (titled) for (const features of stamps) features.add('furniture');
};

/** What stands above the name of whose release a page prints. */
const PROVIDED_BY: ReadonlySet<string> = new Set(
  phrasesOf(
    'nouvelles fournies par|nouvelle fournie par|communiqué fourni par|informations fournies par|contenu fourni par|news provided by|provided by|release provided by|tin do|tin tức được cung cấp bởi|thông tin do',
  ),
);
const LONGEST_PROVIDER = 80;

/**
 * Adds that a line is the page's which names whose release it prints, below the words for it: above the headline or a stamp, and
 * no headline itself.
 */
const addProviders = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let heading: number | null = null;
  let provider: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_TOP_LINE || isProse(features)) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (provider?.line === line - 1 && (features.has('furniture') || isTitle(features)))
      provider.features.add('furniture');
    const length = piece.to - piece.from;
    const mayName =
      heading !== null &&
      heading === line - 1 &&
      length <= LONGEST_PROVIDER &&
      features.has('ends-open') &&
      isNoLink(features);
    provider = mayName ? arc : null;
    const phrase = asPhrase(text.slice(piece.from, piece.to));
    if (phrase === null || !PROVIDED_BY.has(phrase)) continue;
    heading = line;
    features.add('furniture');
  }
};
const isNoLink = (features: FeatureSet): boolean =>
  !features.has('marked-link') && !features.has('related-heading') && !features.has('furniture');

const BULLETS = '*•·▪■●–—-';
const LEAST_POINTS = 2;
/** One alone right below the headline is the subtitle, where agencies set a dash before it: a sentence without a stop. */
const SHORTEST_POINT = 40;
const DASHES = '–—-';
const NO_POINT = [
  'furniture',
  'names-only',
  'sign-off',
  'credit-end',
  'credit-only',
  'related-heading',
] as const;

/** Adds which lines below the headline, one below the other behind the same mark, are points of a list that sums the story up. */
const addTopPoints = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let titled = false;
  let bullet = '';
  let points: FeatureSet[] = [];
  let isSubtitle = false;
  /** The last title without a mark before it. */
  let title = -1;
  const settle = (): void => {
    if (points.length >= LEAST_POINTS || isSubtitle)
      for (const features of points) features.add(isSubtitle ? 'subtitle' : 'top-point');
    points = [];
    bullet = '';
    isSubtitle = false;
  };
  for (const { line, opens, features, piece } of arcs) {
    if (!opens || piece.to !== units[line]?.to) continue;
    if (line > LAST_TOP_LINE) break;
    if (features.has('related-heading')) {
      // A menu has such words above the headline.
      if (titled) break;
      continue;
    }
    const first = text.charAt(piece.from);
    const mayBePoint =
      titled &&
      features.has('starts-list') &&
      BULLETS.includes(first) &&
      !isProse(features) &&
      !NO_POINT.some((feature) => features.has(feature));
    if (!mayBePoint || (bullet !== '' && first !== bullet)) settle();
    if (mayBePoint) {
      isSubtitle =
        points.length === 0 &&
        line === title + 1 &&
        DASHES.includes(first) &&
        piece.to - piece.from >= SHORTEST_POINT &&
        features.has('ends-open') &&
        !features.has('verbless');
      points.push(features);
      bullet = first;
      continue;
    }
    if (features.has('dateline') || isProse(features)) return;
    if (isTitle(features) && !features.has('starts-list')) {
      titled = true;
      title = line;
    }
  }
  settle();
};

/** What adds to the lines above a story, and to its first ones, what those around them tell of them; in this order. */
export const TOP_LINES: readonly ((text: string, arcs: readonly Arc[], units: readonly Line[]) => void)[] = [
  addTrails,
  addPathEnds,
  addMastheads,
  addQuotedSlogans,
  addSlogansBelowName,
  addPageHeads,
  addMenus,
  addNumberedMenus,
  addSourcesAbove,
  addCreditedSources,
  addCountsAbove,
  addPapersOfTowns,
  addReleaseStamps,
  addProviders,
  addRubrics,
  addBylines,
  addReadingTimes,
  addEchoes,
  addEchoingHeadlines,
  addToldTitles,
  (_, arcs, units) => addStoryHeadings(arcs, units),
  addRepeatedLeads,
  addPartedLeads,
  addSubtitles,
  addDecks,
  addDoubledCaptions,
  (_, arcs, units) => addLabelledCaptions(arcs, units),
  addOccasionCaptions,
  addAnnouncing,
  addTopPoints,
  addHeadlineChoice,
  addStampedHeadline,
  addReprintedTitles,
  addRetoldLeads,
  addLeadChoice,
];
