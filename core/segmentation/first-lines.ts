/**
 * What the first lines of a page say twice: a headline that another follows which says it again, a title that the first
 * paragraph tells, and a lead that it starts with. All are too short for what compares whole lines.
 */
import type { Line } from '../model/lines.ts';
import type { Arc } from './decode.ts';
import type { FeatureSet } from './feature-set.ts';
import { isEchoed, isToldIn } from './retold.ts';

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
/** Of more lines above a story no title is sought. */
const LAST_TITLE = 60;

/**
 * Adds which of several titles above the story its first paragraph tells: the headline, where a page prints links to other
 * stories above it.
 */
export const addToldTitles = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const titles: Arc[] = [];
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    const unit = units[line];
    if (line > LAST_TITLE || unit === undefined) return;
    if (!opens) continue;
    if (features.has('dateline') || isProse(features)) {
      if (titles.length > 1)
        for (const title of titles)
          if (isToldIn(text, title.piece, unit)) title.features.add('told-by-story');
      return;
    }
    if (piece.to === unit.to && isTitle(features)) titles.push(arc);
  }
};
const isProse = (features: FeatureSet): boolean =>
  features.has('ends-stop') && (features.has('long') || features.has('paragraph') || features.has('huge'));
/** Headlines stand no further down. */
const LAST_HEADLINE = 6;
const isTitle = (features: FeatureSet): boolean =>
  (features.has('ends-open') || features.has('ends-question')) &&
  (features.has('tiny') || features.has('short') || features.has('mid')) &&
  !features.has('furniture') &&
  !features.has('related-heading') &&
  !features.has('marked-link') &&
  !features.has('names-only') &&
  !features.has('credit-end') &&
  !features.has('credit-only');

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
