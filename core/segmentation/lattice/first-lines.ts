/**
 * What the first lines of a page say twice: a headline that another follows which says it again, and a lead that the first
 * paragraph starts with. All are too short for what compares whole lines. (What a story tells of its titles is in
 * `told-titles.ts`.)
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isEchoed } from '../lines/retold.ts';
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

/** Of more lines above a story no lead is sought. */
const LAST_LINE_ABOVE = 60;
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
    if (line > LAST_LINE_ABOVE) return;
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
      // What is seen, without a verb, right above its credit.
      if (features.has('verbless') && features.has('credit-alone-next') && features.has('scene')) {
        features.add('top-caption');
        continue;
      }
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
  /(?:^|[.,:;–—] )(?:[Rr]encontres? avec|[Ee]ntretien avec|[Rr]egards? sur|[Rr]etour sur|[Pp]longée (?:dans|au)|[Ii]mmersion (?:dans|chez|au)|(?:[Ee]nquête|[Rr]eportage) (?:à|au|aux|chez|dans|en|parmi|sur)|(?:[Pp]ortrait|[Rr]écit) (?:du|des|d(?=[’']une?(?!\p{L})))|(?<!, )(?:[Pp]ortrait|[Rr]écit) (?:de|d(?=[’']))|[Rr]encontre (?:à|au|aux|avec|chez|dans|en|sur)|(?:[Ee]xplications|[Dd]écryptage|[Rr]eportage|[Pp]ortraits?|[Tt]émoignages)[.]$|(?<=[:–—] )[Nn]otre (?:tour d[’']horizon|analyse|sélection|décryptage|reportage|enquête|récit|guide|bilan)[.]$)(?![\p{L}\p{M}])/u,
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
