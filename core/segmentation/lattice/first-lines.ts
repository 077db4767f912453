/**
 * What the first lines of a page say twice: a headline that another follows which says it again, a title that the first
 * paragraph tells, and a lead that it starts with. All are too short for what compares whole lines.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isEchoed, type Told, toldOf } from '../lines/retold.ts';
import { namesSource } from '../lines/source-lines.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';

/**
 * Adds which of the first lines is a title that the next one says again: of two headlines the first, be it as short as a
 * rubric.
 */
export const addEchoes = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let before: Arc | null = null;
  for (const arc of arcs) {
    if (arc.line > LAST_HEADLINE) return;
    if (!arc.opens || arc.piece.to !== units[arc.line]?.to) continue;
    const { features } = arc;
    if (!isTitle(features)) {
      if (features.has('ends-stop')) return;
      before = null;
      continue;
    }
    if (before !== null && isEchoed(text, before.piece, arc.piece)) before.features.add('echoed');
    before = arc;
  }
};
/** Whose text it is stands above the headline among so many first lines. */
const LAST_SOURCE = 2;
/**
 * Adds that a line is the page's which names the agency whose text it prints, right above a title: `La Presse Canadienne,
 * Saint-Quai`. Below a story the same line signs it.
 */
export const addSourcesAbove = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let source: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_SOURCE + 1) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (source?.line === line - 1 && isTitle(features) && !features.has('sign-off'))
      source.features.add('furniture');
    const mayName = line <= LAST_SOURCE && features.has('site-words') && features.has('ends-open');
    source = mayName && namesSource(text.slice(piece.from, piece.to)) ? arc : null;
    if (isProse(features)) return;
  }
};
/** Of more lines above a story no title is sought. */
const LAST_TITLE = 60;
/** More titles are a menu. */
const MOST_TITLES = 12;
/** So many first paragraphs may tell what a headline says, or stand above the line that does. */
const FIRST_PARAGRAPHS = 3;

/**
 * Adds which of several titles above the story its first paragraphs tell: the headline, where a page prints its name, its
 * sections or links to other stories above. Where they tell one, the others that they tell nothing of are none, and no more
 * is one above a line of the page of which they tell less than of the title below.
 */
export const addToldTitles = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const titles: Arc[] = [];
  const paragraphs: Line[] = [];
  const links = new Set<number>();
  /** The last line of the page's own that stands among them. */
  let pageLine = -1;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    const unit = units[line];
    if (unit === undefined || line > LAST_TITLE || paragraphs.length === FIRST_PARAGRAPHS) break;
    if (features.has('heading-prefix')) links.add(line);
    if (!opens || paragraphs.at(-1) === unit) continue;
    if (features.has('dateline') || isProse(features)) paragraphs.push(unit);
    else if (paragraphs.length === 0 && piece.to === unit.to) {
      if (features.has('furniture')) pageLine = line;
      else if (mayHead(features)) titles.push(arc);
    }
  }
  if (titles.length < 2 || titles.length > MOST_TITLES) return;
  const counts = toldOf(
    text,
    titles.map(({ piece }) => piece),
    paragraphs,
  );
  const isTold = counts.map(({ words, told }) => told >= LEAST_TOLD && told >= TOLD_SHARE * words);
  // Headlines may say the same in other words; a title of which nothing is told stands above one of which much is.
  const isSure = counts.some(({ words, told }, at) => isTold[at] === true && told >= SURE_SHARE * words);
  /** What the title tells that stands right above the story, below the last line of the page. */
  const last = titles.at(-1);
  const isHeadline =
    last !== undefined &&
    last.line > pageLine &&
    !links.has(last.line) &&
    !last.features.has('heading-behind') &&
    isTitle(last.features);
  const own = isHeadline && isTold.at(-1) === true ? counts.at(-1) : undefined;
  for (const [at, { line, features }] of titles.entries()) {
    const { words, told } = counts[at] ?? NONE_TOLD;
    const isParted = own !== undefined && line < pageLine && own.told * words > told * own.words;
    if (isParted) features.add('parted-title');
    if (isParted || (isSure && told === 0)) features.add('untold');
    else if (isTold[at] === true) features.add('told-by-story');
  }
  if (isTold[0] === false && isNameAbove(text, titles)) titles[0]?.features.add('untold');
  if (last !== undefined && last.line > pageLine - LINES_BETWEEN && isBelowLinks(titles, counts))
    last.features.add('below-links');
};
/** So many lines of the page may stand between a headline and its story: when it was published, and by whom. */
const LINES_BETWEEN = 3;
/**
 * Whether the last of `titles` heads the story below links that have their own heading: no headline stands above that, and the
 * story tells more of it than of any link.
 */
const isBelowLinks = (titles: readonly Arc[], counts: readonly Told[]): boolean => {
  const heading = titles.findIndex(({ features }) => features.has('related-heading'));
  const last = titles.at(-1);
  if (heading < 0 || heading > titles.length - 3 || last === undefined) return false;
  const isLong = ({ piece }: Arc): boolean => piece.to - piece.from >= SHORTEST_TITLE;
  if (!isTitle(last.features) || !isLong(last) || titles.slice(0, heading).some(isLong)) return false;
  const { words, told } = counts.at(-1) ?? NONE_TOLD;
  const links = counts.slice(heading + 1, -1);
  return (
    told >= LEAST_TOLD &&
    told >= SURE_SHARE * words &&
    links.every((link) => link.told * words < told * link.words)
  );
};
const NONE_TOLD = { words: 0, told: 0 } as const;
/** Of a headline so many words are told at least, and this share of them; of one that is for sure the second. */
const LEAST_TOLD = 2;
const TOLD_SHARE = 0.3;
const SURE_SHARE = 0.5;
/** What a title has at least, below the name of a page. */
const SHORTEST_TITLE = 30;
/** Words with capitals and the small ones between names. */
const NAME_OF_PAGE = inBasicPlane(
  /^\p{Lu}[^\s:?!]*(?: (?:\p{Lu}[^\s:?!]*|de|du|des|d[’'][^\s:?!]+|la|le|les|et|en|of|the|and)){1,6}$/u,
);
/** Whether the first line is a name, as a paper or a section has, or a few words above a stamp, over a title that is none. */
const isNameAbove = (text: string, [first, ...others]: readonly Arc[]): boolean => {
  const said = ({ piece }: Arc): string => text.slice(piece.from, piece.to);
  if (first?.line !== 0) return false;
  const isRubric =
    RUBRIC.every((feature) => first.features.has(feature)) &&
    // Nobody looks for a verb in a word of a few letters.
    (first.features.has('verbless') || !said(first).includes(' '));
  return (
    (isRubric || NAME_OF_PAGE.test(said(first))) &&
    others.some(
      (one) => said(one).length >= SHORTEST_TITLE && !NAME_OF_PAGE.test(said(one)) && isTitle(one.features),
    )
  );
};
const RUBRIC = ['tiny', 'page-line-next'] as const;
const mayHead = (features: FeatureSet): boolean =>
  hasTitleShape(features) && !features.has('pipe') && !features.has('open-caption');
/** Headlines stand no further down. */
const LAST_HEADLINE = 6;
/** Whether a line may be a headline by its shape, and is no line of the page, no link and no name alone. */
export const isTitle = (features: FeatureSet): boolean =>
  hasTitleShape(features) &&
  !features.has('furniture') &&
  !features.has('related-heading') &&
  !features.has('marked-link') &&
  !features.has('names-only');

/** Leads that short are said by fewer letters than likeness compares (`features.ts`), in characters. */
const SHORTEST_LEAD = 20;
const LONGEST_LEAD = 64;
/** A lead and the paragraph that it starts stand among so many first lines. */
const LAST_LEAD = 12;

/**
 * Adds which short sentence above the story a paragraph starts with again: it is the lead, be it without a verb and above
 * the credit of a picture.
 */
export const addRepeatedLeads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const leads: Arc[] = [];
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_LEAD) return;
    const length = piece.to - piece.from;
    for (const lead of leads) {
      const said = lead.piece.to - lead.piece.from;
      if (lead.line === line || length <= said) continue;
      if (!text.startsWith(text.slice(lead.piece.from, lead.piece.to), piece.from)) continue;
      lead.features.add('comes-again');
      features.add('came-before');
    }
    const isWhole = opens && piece.to === units[line]?.to;
    if (isWhole && features.has('ends-stop') && length >= SHORTEST_LEAD && length <= LONGEST_LEAD)
      leads.push(arc);
  }
};

/** Bounds of a lead that nothing else tells, in characters. */
const SHORTEST_PARTED_LEAD = 85;
const LONGEST_PARTED_LEAD = 280;

/**
 * Adds which sentence is a lead by what parts it from the story: below the headline, and above a picture or lines of the page
 * behind which the paragraphs begin; and which short one between it and them is the caption of such a picture.
 */
export const addPartedLeads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const dated = new Set<number>();
  for (const { line, features } of arcs)
    if (features.has('dateline') || features.has('dateline-weak')) dated.add(line);
  let titled = false;
  let lead: Arc | null = null;
  let parted = false;
  /** A sentence below the lead, which tells no more than a picture shows. */
  let shown: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_TITLE) return;
    if (!opens) continue;
    const isWhole = piece.to === units[line]?.to;
    if (lead !== null && line > lead.line) {
      if (features.has('dateline') || features.has('ends-question') || isProse(features)) {
        if (!parted) return;
        lead.features.add('parted-lead');
        shown?.features.add('top-caption');
        return;
      }
      if (isWhole && shown === null && !parted && maySay(features) && piece.to - piece.from <= LONGEST_SHOWN)
        shown = arc;
      else if (!parts(features)) return;
      else parted = true;
    } else if (dated.has(line) || features.has('crawl-header')) return;
    else if (isWhole && features.has('ends-stop')) {
      // Above the headline it may be a picture's.
      if (!titled) continue;
      const length = piece.to - piece.from;
      if (length < SHORTEST_PARTED_LEAD || length > LONGEST_PARTED_LEAD) return;
      if (LABELLED.test(text.slice(piece.from, piece.from + LABEL_REACH))) return;
      lead = arc;
    } else if (isWhole && !features.has('furniture')) {
      if (!hasTitleShape(features) || features.has('marked-link')) return;
      titled = true;
    }
  }
};
/** The kind of story that a lead announces without an article, or behind a mark as the paper's own: `…, rencontre avec ceux qui restent.`, `… : notre analyse.` */
const ANNOUNCED = inBasicPlane(
  /(?:^|[.,:;–—] )(?:[Rr]encontres? avec|[Ee]ntretien avec|[Rr]egards? sur|[Rr]etour sur|[Pp]longée (?:dans|au)|[Ii]mmersion (?:dans|chez|au)|(?:[Ee]nquête|[Rr]eportage) (?:à|au|aux|chez|dans|en|parmi|sur)|(?:[Pp]ortrait|[Rr]écit) (?:du|des|d(?=[’']une?(?!\p{L})))|(?<!, )(?:[Pp]ortrait|[Rr]écit) (?:de|d(?=[’']))|(?:[Ee]xplications|[Dd]écryptage|[Rr]eportage|[Pp]ortraits?|[Tt]émoignages)[.]$|(?<=[:–—] )[Nn]otre (?:tour d[’']horizon|analyse|sélection|décryptage|reportage|enquête|récit|guide|bilan)[.]$)(?![\p{L}\p{M}])/u,
);

/** Adds that a sentence below the headline, longer paragraphs below it, is a lead which announces what kind of story follows. */
export const addAnnouncing = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let titled = false;
  for (const { line, opens, features, piece } of arcs) {
    const unit = units[line];
    if (line > LAST_LEAD || unit === undefined) return;
    if (!opens || piece.to !== unit.to || features.has('furniture')) continue;
    if (!features.has('ends-stop')) {
      if (!hasTitleShape(features)) return;
      titled = true;
      continue;
    }
    const length = piece.to - piece.from;
    const below = units[line + 1];
    const said = text.slice(piece.from, piece.to);
    if (
      titled &&
      below !== undefined &&
      below.to - below.from > length &&
      length <= LONGEST_PARTED_LEAD &&
      !features.has('dateline') &&
      !features.has('reported') &&
      ANNOUNCED.test(said)
    )
      features.add('parted-lead');
    return;
  }
};

/** A word or three and a colon, as parts of a story start: `La question : …`. */
const LABELLED = /^[^.!?:;,]{1,30}[ \u00a0]?:[ \u00a0]/u;
const LABEL_REACH = 34;
/** What a sentence that only names what is seen is no longer than, in characters. */
const LONGEST_SHOWN = 80;
const maySay = (features: FeatureSet): boolean =>
  features.has('ends-stop') && !NOT_SHOWN.some((one) => features.has(one));
const NOT_SHOWN = ['sentences', 'goes-on', 'reported', 'starts-quote', 'starts-list', 'furniture'] as const;
/** A picture, its credit or a line of the page. */
const parts = (features: FeatureSet): boolean =>
  PARTS.some((one) => features.has(one)) || (features.has('picture-word') && features.has('ends-open'));
const PARTS = ['furniture', 'credit-end', 'credit-only', 'image-alt'] as const;
