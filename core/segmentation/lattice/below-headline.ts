/**
 * What stands right below a headline, told by what is around it: a subtitle, which says more than the headline in a line without
 * a stop; the caption of a picture that its credit follows with the same words; and below the stamp of a page a sentence that is
 * much shorter than the paragraphs, or one above an interview, its lead.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isEchoed } from '../lines/retold.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';

/** Nothing that belongs to a headline stands further down. */
const LAST_LINE = 24;
/** Of so many more characters a line without a stop is more than another headline. */
const LONGER = 1.3;
const SHORTEST_LONG = 100;
const SHORTEST_SUBTITLE = 24;
const LONGEST_SUBTITLE = 200;
const IN_CAPITALS = inBasicPlane(/^[^\p{Ll}]+$/u);
/** It starts with a number, or says on which day something is due: a headline that says the same again seldom does. */
const COUNTED = inBasicPlane(
  /^(?:(?:Plus|Près|Moins|Pas moins) (?:de|d[’'])|Environ|Quelque|Au moins|Over|Nearly|About|More than|Hơn|Gần|Khoảng)? ?\d|(?<!\p{L})(?:le \d{1,2}(?:er)? \p{Ll}{3,9}|on \p{Lu}\p{Ll}{2,8} \d{1,2}|ngày \d{1,2}[/-]\d{1,2})$/u,
);
const OTHER_HEADLINE = /[:|]/u;

/** Whether `below` is a subtitle of the headline above it, which speaks of something else. */
const isSubtitle = (text: string, headline: Arc, below: Arc): boolean => {
  const said = text.slice(below.piece.from, below.piece.to);
  if (said.length < SHORTEST_SUBTITLE || said.length > LONGEST_SUBTITLE || OTHER_HEADLINE.test(said))
    return false;
  const above = text.slice(headline.piece.from, headline.piece.to);
  if (isEchoed(text, headline.piece, below.piece)) return false;
  // A headline in capitals and a line that is not are of two kinds, and so are a short one and a long one.
  if (IN_CAPITALS.test(above)) return !IN_CAPITALS.test(said);
  return COUNTED.test(said) || (said.length >= SHORTEST_LONG && said.length >= LONGER * above.length);
};
const mayBelow = (features: FeatureSet): boolean =>
  features.has('ends-open') &&
  !NOT_BELOW.some((one) => features.has(one)) &&
  !(features.has('tiny') || features.has('paragraph') || features.has('huge'));
const NOT_BELOW = [
  'furniture',
  'related-heading',
  'marked-link',
  'names-only',
  'starts-list',
  'credit-end',
  'credit-only',
  'open-caption',
  'label',
  'pipe',
] as const;

/** Adds which line between a headline and its story is a subtitle. */
export const addSubtitles = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let headline: Arc | null = null;
  let below: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_LINE) return;
    if (!opens) continue;
    if (features.has('dateline') || features.has('dateline-weak') || isProse(features)) {
      if (headline !== null && below?.line === line - 1 && isSubtitle(text, headline, below))
        below.features.add('subtitle');
      return;
    }
    if (piece.to !== units[line]?.to) continue;
    if (below !== null) return;
    if (headline !== null && headline.line === line - 1 && mayBelow(features)) below = arc;
    else if (isTitle(features) && !features.has('tiny')) headline = arc;
    else if (headline !== null) return;
  }
};

/** Adds which line above the story is the caption that the next one repeats with its credit. */
export const addDoubledCaptions = (arcs: readonly Arc[], units: readonly Line[]): void => {
  let titled = false;
  let first: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_LINE || isProse(features)) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (first?.line === line - 1 && features.has('same-as-previous') && features.has('credit-end'))
      first.features.add('top-caption');
    first = titled && features.has('same-as-next') ? arc : null;
    if (isTitle(features)) titled = true;
  }
};

const SHORTEST_LEAD = 85;
const LONGEST_LEAD = 205;
/** The first two paragraphs are so much longer than a lead, each and together. */
const LONGER_PARAGRAPH = 1.35;
const LONGER_PARAGRAPHS = 3;
/** Short lines between them, a question or a heading, are passed over. */
const REACH = 7;
/** A story begins with the day on which something was done. */
const TELLS_DAY =
  /(?<![\p{L}\p{M}]|chaque |tous les |le )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)(?![\p{L}\p{M}])|(?<!\p{L})ngày \d|(?<!\p{L})(?:le|du|au) \d{1,2}(?:er)? (?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})|au \d)/iu;
const NO_LEAD = [
  'starts-quote',
  'starts-list',
  'goes-on',
  'reported',
  'dateline',
  'credit-end',
  'furniture',
] as const;

const isShortLead = (text: string, { features, line, piece }: Arc, units: readonly Line[]): boolean => {
  const length = piece.to - piece.from;
  if (!features.has('ends-stop') || length < SHORTEST_LEAD || length > LONGEST_LEAD) return false;
  if (NO_LEAD.some((one) => features.has(one)) || TELLS_DAY.test(text.slice(piece.from, piece.to)))
    return false;
  const lengths = units
    .slice(line + 1, line + 1 + REACH)
    .map(({ from, to }) => to - from)
    .filter((one) => one >= SHORTEST_LEAD);
  const [one = 0, two = 0] = lengths;
  return (
    one >= LONGER_PARAGRAPH * length &&
    two >= LONGER_PARAGRAPH * length &&
    one + two >= LONGER_PARAGRAPHS * length
  );
};

/** An interview has so many questions. */
const LEAST_QUESTIONS = 2;
const LONGEST_QUESTION = 200;
const LONGEST_ABOVE_INTERVIEW = 320;
const QUESTIONS_REACH = 14;
/** Whether the paragraph is all that stands between a headline and the first question of an interview. */
const isAboveInterview = (text: string, { line, piece }: Arc, units: readonly Line[]): boolean => {
  const asks = ({ from, to }: Line): boolean =>
    to - from <= LONGEST_QUESTION && ASKED.test(text.slice(to - 4, to));
  const [below, ...others] = units.slice(line + 1, line + 1 + QUESTIONS_REACH);
  return (
    below !== undefined &&
    asks(below) &&
    piece.to - piece.from <= LONGEST_ABOVE_INTERVIEW &&
    others.filter(asks).length >= LEAST_QUESTIONS - 1
  );
};
const ASKED = /\?[ \u00a0»”"]*$/u;

/** Adds that the first sentence below the stamp of a page is the lead, where it is much shorter than the paragraphs, and so is the one above an interview. */
export const addShortLeads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let titled = false;
  let stamped = false;
  const dated = new Set<number>();
  for (const { line, features } of arcs)
    if (features.has('dateline') || features.has('dateline-weak')) dated.add(line);
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_LINE || dated.has(line)) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (isProse(features) || (features.has('ends-stop') && piece.to - piece.from >= SHORTEST_LEAD)) {
      if (dated.has(line + 1)) return;
      if (stamped && (isShortLead(text, arc, units) || isAboveInterview(text, arc, units)))
        features.add('parted-lead');
      return;
    }
    if (features.has('furniture')) stamped ||= titled;
    else if (isTitle(features)) titled = true;
  }
};
