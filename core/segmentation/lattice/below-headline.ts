/**
 * What stands right below a headline, told by what is around it: a subtitle, which says more than the headline in a line without
 * a stop; another headline; and the caption of a picture that its credit follows with the same words.
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
/** A number in words. */
const IN_WORDS =
  /^(?:Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Treize|Quatorze|Quinze|Seize|Vingt|Trente|Quarante|Cinquante|Soixante|Cent|Mille|Une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine) d[e’'])(?:-\p{Ll}[\p{Ll}-]*)?(?:s?) ?\p{Ll}/u;
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
  const isCounted = COUNTED.test(said) || (IN_WORDS.test(said) && !below.features.has('verbless'));
  return isCounted || (said.length >= SHORTEST_LONG && said.length >= LONGER * above.length);
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

const isOfPicture = (features: FeatureSet): boolean =>
  features.has('credit-end') || features.has('credit-only');

/** Adds which line between a headline and its story is a subtitle. */
export const addSubtitles = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let headline: Arc | null = null;
  let below: Arc | null = null;
  /** How many lines below that are a picture's. */
  let pictured = 0;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_LINE) return;
    if (!opens) continue;
    if (features.has('dateline') || features.has('dateline-weak') || isProse(features)) {
      if (headline !== null && below?.line === line - 1 - pictured && isSubtitle(text, headline, below))
        below.features.add('subtitle');
      return;
    }
    if (below !== null && (piece.kind === 'image-alt' || (pictured > 0 && isOfPicture(features)))) {
      pictured++;
      continue;
    }
    if (piece.to !== units[line]?.to) continue;
    if (below !== null) return;
    if (headline !== null && headline.line === line - 1 && mayBelow(features)) below = arc;
    else if (isTitle(features) && !features.has('tiny')) headline = arc;
    else if (headline !== null) return;
  }
};

/** Who took the picture, or for whom, behind the words that the line above has: `… au petit matin. — Agence / Le Quai`. */
const CREDIT_BEHIND = inBasicPlane(/^ ?[—–|-] ?©? ?\p{Lu}[^.!?:;—–|]{2,60}$/u);
/** Whether line `below` says what is `above` it again, and behind it who took the picture. */
const isCredited = (text: string, above: Arc, { piece }: Arc): boolean => {
  const said = text.slice(above.piece.from, above.piece.to);
  return (
    text.startsWith(said, piece.from) && CREDIT_BEHIND.test(text.slice(piece.from + said.length, piece.to))
  );
};

const BULLET = /^[•·*–—-] ?/u;
const SHORTEST_TWICE = 40;
/** Whether a line says the same twice, as the words of a picture stand behind themselves where it is not shown: `Le quai. Le quai.` */
const isSaidTwice = (said: string): boolean => {
  const line = said.replace(BULLET, '');
  const half = (line.length - 1) / 2;
  return half >= SHORTEST_TWICE && line.startsWith(line.slice(0, half), half + 1);
};

/** Whether `arc` says with a credit at its end what `above` says. */
const isCreditedAgain = (text: string, above: Arc, { features, piece }: Arc): boolean =>
  features.has('came-before') &&
  features.has('credit-end') &&
  text.startsWith(text.slice(above.piece.from, above.piece.to), piece.from);

/** Adds which line above the story is the caption that the next one repeats with its credit, and which says it twice. */
export const addDoubledCaptions = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let titled = false;
  let first: Arc | null = null;
  /** One that comes again further down, with at most the count of the pictures between. */
  let again: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (
      line <= LAST_LINE &&
      titled &&
      opens &&
      piece.to === units[line]?.to &&
      isSaidTwice(text.slice(piece.from, piece.to))
    ) {
      for (const one of ['credit-end', 'shown-amid'] as const) features.add(one);
      continue;
    }
    if (line > LAST_LINE || isProse(features)) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (first?.line === line - 1 && features.has('same-as-previous') && isCredited(text, first, arc)) {
      // A lead comes again as well, but with no credit behind it.
      for (const one of [first.features, features]) {
        one.add('credit-end');
        one.add('shown-amid');
      }
      first.features.drop('comes-again');
    }
    if (first?.line === line - 1 && features.has('same-as-previous') && features.has('credit-end'))
      first.features.add('top-caption');
    if (again !== null && again.line === line - 2 && isCreditedAgain(text, again, arc))
      again.features.add('top-caption');
    const isCount = features.has('furniture') && features.has('picture-word') && features.has('figures');
    if (again?.line !== line - 1 || !isCount) again = titled && features.has('comes-again') ? arc : null;
    first = titled && features.has('same-as-next') ? arc : null;
    if (isTitle(features)) titled = true;
  }
};

/** What a caption ends in behind a bar or the mark of rights: who took the picture, or for whom. */
const CREDIT_BEHIND_BAR = inBasicPlane(/(?:\| ?(?:© ?)?|© ?)(?<name>\p{Lu}[^|©.!?:;]{3,40})$/u);

/** Adds that a line above the story is the page's which names who is credited at the end of the caption above it, `… | LE COURRIER`. */
export const addCreditedSources = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let titled = false;
  /** The line of the lead: behind a second paragraph the same name may sign. */
  let told = -1;
  let credit: { readonly name: string; readonly line: number } | null = null;
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_LINE || features.has('dateline')) return;
    if (isProse(features) && line !== told) {
      if (told >= 0) return;
      told = line;
    }
    if (!opens || piece.to !== units[line]?.to) continue;
    const said = text.slice(piece.from, piece.to);
    if (titled && credit?.line === line - 1 && said.toLowerCase() === credit.name.toLowerCase())
      features.add('furniture');
    const name = features.has('credit-end') ? CREDIT_BEHIND_BAR.exec(said)?.groups?.name : undefined;
    credit = name === undefined ? null : { name, line };
    titled ||= isTitle(features);
  }
};

/**
 * Adds that a line which speaks as captions do is none where it says the headline right above again and the picture has a caption of its
 * own below, with its credit: the page prints two headlines.
 */
export const addEchoingHeadlines = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let headline: Arc | null = null;
  let echo: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_LINE || features.has('dateline') || isProse(features)) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (echo !== null && features.has('credit-end')) {
      echo.features.drop('open-caption');
      return;
    }
    if (headline?.line === line - 1 && features.has('open-caption') && isEchoed(text, headline.piece, piece))
      echo = arc;
    if (isTitle(features) && !features.has('open-caption')) headline = arc;
  }
};
