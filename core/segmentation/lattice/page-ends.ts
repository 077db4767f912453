/**
 * What stands at the very end of a page, below everything that is told: the words of readers, and headings of links that the
 * page left without any.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { addSelfTold } from './about-bodies.ts';
import { addComments } from './comments.ts';
import { isProse } from './line-shapes.ts';
import { addOfferedPoints } from './offered-points.ts';
import { addTailLinks } from './tail-links.ts';
import { wholeLines } from './whole-lines.ts';

/** Who speaks, with where from and when, and what he or she says, in quotes: `Name S., juillet : « … »`. */
const READER = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]*\.?){0,2}(?:(?:,| \()[^.!?:;«»"“”]{2,40})? ?[:–—-] ?(?:«[^»]{3,400}»|“[^”]{3,400}”|"[^"]{3,400}")[.!?…]?$/u,
);
const LONGEST_READER = 480;

/** The same without quotes, as several lines in a row have it: `Jo | Saint-Quai : Bravo à eux !`. */
const SPEAKER = inBasicPlane(
  /^\p{L}[\p{L}\p{M}\d_.’'-]{1,20}(?: [\p{L}\p{M}\d_.’'-]{1,16}){0,2}(?: ?[|,·–-] ?[^.!?:;«»|]{2,24}| ?\([^()]{2,24}\))? ?: ?[\p{L}«"“@].{2,400}$/u,
);
const LEAST_SPEAKERS = 2;

/** Adds which lines right below the heading of what readers say, to the next one of the page, each start with who speaks. */
const addSpeakers = (
  text: string,
  whole: readonly (FeatureSet | undefined)[],
  units: readonly Line[],
): void => {
  for (let line = 0; line < whole.length; line++) {
    if (whole[line]?.has('comments-heading') !== true || whole[line + 1]?.has('comments-behind') !== true)
      continue;
    const spoken: FeatureSet[] = [];
    for (let at = line + 1; at < whole.length; at++) {
      const features = whole[at];
      const unit = units[at];
      if (!features || !unit || features.has('furniture') || features.has('related-heading')) break;
      if (unit.to - unit.from > LONGEST_READER || !SPEAKER.test(text.slice(unit.from, unit.to))) return;
      spoken.push(features);
    }
    if (spoken.length >= LEAST_SPEAKERS) for (const features of spoken) features.add('furniture');
  }
};

/** Adds which lines below the heading of what readers say are their words, and so the page's. */
const addReaders = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  addSpeakers(text, wholeLines(arcs, units), units);
  for (const { line, opens, features, piece } of arcs) {
    if (!features.has('comments-behind') || !opens || piece.to !== units[line]?.to) continue;
    if (piece.to - piece.from <= LONGEST_READER && READER.test(text.slice(piece.from, piece.to)))
      features.add('furniture');
  }
};

/**
 * Takes the heading from lines that head no links, since nothing but lines of the page stands below them, to its end; they
 * are such lines themselves. Where the page ends in the heading, its links may have been torn off.
 */
export const dropEmptyHeadings = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  let below = false;
  for (let line = units.length - 1; line > 0; line--) {
    const features = whole[line];
    if (features?.has('related-heading')) {
      if (!below) return;
      features.drop('related-heading');
      features.add('furniture');
    } else if (features?.has('furniture') !== true) return;
    below = true;
  }
};

/** Adds which lines name the source of a text right below who or what ended it, `Source : Service des ports`: no picture stands there. */
const addReleasers = (arcs: readonly Arc[], units: readonly Line[]): void => {
  let signed = -1;
  for (const { line, opens, features, piece } of arcs) {
    if (features.has('sign-off')) signed = line;
    else if (
      opens &&
      features.has('source-only') &&
      signed === line - 1 &&
      signed > 0 &&
      piece.to === units[line]?.to
    ) {
      features.drop('credit-only');
      features.add('furniture');
    }
  }
};

const isCredited = (features: FeatureSet): boolean =>
  features.has('credit-end') || features.has('credit-only');

/**
 * Adds which lines name the source of a text below its last paragraph, `Source : Journal du quai`, where nothing but lines of the page
 * or headings of links follow and nobody signs: no picture stands there.
 */
export const addSourcesBelow = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const sources = arcs.filter(
    ({ line, opens, features, piece }) =>
      opens && line > 1 && features.has('source-only') && piece.to === units[line]?.to,
  );
  if (sources.length === 0) return;
  const whole = wholeLines(arcs, units);
  for (const { line, features } of sources) {
    const [above, below] = [whole[line - 1], whole[line + 1]];
    const isLast =
      line === units.length - 1 || below?.has('furniture') === true || below?.has('related-heading') === true;
    if (!isLast || features.has('signs-alone') || features.has('sign-off')) continue;
    if (above === undefined || !isProse(above) || isCredited(above)) continue;
    features.drop('credit-only');
    features.add('furniture');
  }
};

/** Adds what is told of the lines below a story: offers and links without a heading, what readers say, who speaks of himself, who released it. */
export const addPageEnds = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  addOfferedPoints(text, arcs, units);
  addTailLinks(text, arcs, units);
  addReaders(text, arcs, units);
  addComments(text, arcs, units);
  addSelfTold(text, arcs, units);
  addReleasers(arcs, units);
};
