/**
 * Lists of a story below a head without a verb, `Au programme :`, `Les mesures annoncées :`: a few lines without a stop, one right
 * below the other, and right behind them the story goes on. A page heads its links so as well, but says in the head what it offers
 * or to whom, or names a section.
 */
import { inAnyCase } from '../../any-case.ts';
import { flat } from '../../metadata/flat.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { Feature, FeatureSet } from '../decoding/feature-set.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const LEAST_POINTS = 2;
const MOST_POINTS = 16;
/** What no point of such a list is. */
export const NO_POINT: readonly Feature[] = [
  ...(['furniture', 'related-heading', 'marked-link', 'credit-end', 'credit-only'] as const),
  ...(['names-only', 'came-before', 'comes-again', 'long', 'paragraph', 'huge'] as const),
];
/** With which words a page heads what it offers. */
const OFFERS = inAnyCase(
  /(?<![\p{L}\p{M}])(?:articles?|vidéos?|photos?|images?|diaporamas?|galeries?|podcasts?|dossiers?|liens?|(?:re)?lire|(?:re)?voir|écouter|suivre|nos|notre|vos|votre|vous|nous|mêmes?|aussi|également|autres?|encore|plus|derni(?:er|ère)s?|récente?s?|similaires?|connexes?|liée?s?|actualités?|actus?|infos?|ne (?:pas|rien)|découvr\p{L}+|retrouv\p{L}+|rubriques?|thèmes?|thématiques?|sujets?|sites?|tags?|mots|page|contacts?|renseignements?|related|more|stories|story|latest|read|see|also|watch|our|your|you|news|links?|bài|tin|xem|thêm|liên|chủ đề)(?![\p{L}\p{M}])/iu,
);
/** What a page that speaks to its readers of what it offers says in any case, be it behind a word that announces. */
const OFFERS_FOR_SURE = inAnyCase(
  /(?<!\p{L})(?:articles?|vidéos?|photos?|dossiers?|liens?|lire|aussi|vous|vos|nos|notre|links?|stories|read|our|you|bài)(?!\p{L})/iu,
);
/** Whether a page says so of what it offers. */
export const offersForSure = (said: string): boolean => OFFERS_FOR_SURE.test(said);

const mayHead = (features: FeatureSet, said: string): boolean =>
  features.has('ends-colon') &&
  features.has('verbless') &&
  !features.has('furniture') &&
  !features.has('related-heading') &&
  !features.has('section-name') &&
  said.replace(/[ \u00a0]*:$/u, '').includes(' ') &&
  !OFFERS.test(said);

const isPoint = (features: FeatureSet | undefined): boolean =>
  features?.has('ends-open') === true && !NO_POINT.some((feature) => features.has(feature));

/** Adds to the points of such lists below a paragraph that they are points of a list. */
export const addListsOfVerblessHeads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  let tells = false;
  for (const [line, features] of whole.entries()) {
    const unit = units[line];
    if (features === undefined || unit === undefined) continue;
    if (features.has('related-heading') || features.has('sign-off')) tells = false;
    else if (isProse(features)) tells = true;
    if (!tells || !features.has('ends-colon') || !mayHead(features, flat(text.slice(unit.from, unit.to))))
      continue;
    let end = line + 1;
    while (isPoint(whole[end]) && (end === line + 1 || units[end]?.blank === 0)) end++;
    const count = end - line - 1;
    const next = whole[end];
    const goesOn = next !== undefined && isProse(next) && !next.has('furniture');
    if (count < LEAST_POINTS || count > MOST_POINTS || !goesOn) continue;
    for (let at = line + 1; at < end; at++) whole[at]?.add('starts-list');
  }
};
