/**
 * Lists in which a story gives each of several things its own: `Prix du scénario : Name Surname, pour “Title”`, `Once d’or : 2.027,6
 * USD`. A line that ends in a colon heads them, be it without a verb, and they stand right below each other or each behind a blank
 * line. Titles of links have colons as well, but what stands behind those mostly goes on in small letters.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { flat } from '../../metadata/flat.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { Feature, FeatureSet } from '../decoding/feature-set.ts';
import { isProse } from './line-shapes.ts';
import { isOwnHeading } from './own-lists.ts';
import { offersForSure } from './verbless-heads.ts';
import { wholeLines } from './whole-lines.ts';

const LABELLED = inBasicPlane(/^(?!https?:)[^\s:][^:]{1,64}?[ \u00a0]?:[ \u00a0]?(?=(?<value>[^\s:/]))/u);
const SMALL = inBasicPlane(/\p{Ll}/u);
/** No such line is longer, in characters. */
const LONGEST = 220;
const LEAST_POINTS = 3;
const LEAST_PARTED = 4;
const MOST_POINTS = 40;
/** So much of the list goes on in small letters behind its colons at most, and so much has the form of a line of the page. */
const MOST_SMALL = 0.34;
const MOST_OF_PAGE = 0.34;

const NO_POINT: readonly Feature[] = [
  ...(['related-heading', 'marked-link', 'sign-off', 'paragraph', 'huge'] as const),
  ...(['came-before', 'comes-again', 'same-as-next', 'same-as-previous'] as const),
];
/** What a line of the list may look like when others of it stand above and below. */
const OF_PAGE: readonly Feature[] = ['furniture', 'credit-end', 'credit-only', 'site-words'];
const isOfPage = (features: FeatureSet | undefined): boolean =>
  features?.has('furniture') === true || features?.has('credit-end') === true;
/** A line with the form of one of the page tells figures, as those around it do. */
const mayBeAmid = (features: FeatureSet): boolean =>
  features.has('furniture') ? features.has('figures') && !features.has('site-words') : true;

const mayHead = (features: FeatureSet, said: string): boolean =>
  features.has('ends-colon') &&
  !features.has('furniture') &&
  !features.has('related-heading') &&
  !isOwnHeading(said) &&
  !(features.has('verbless') && offersForSure(said));

/** Adds to the lines of such lists below a paragraph that they are points of a list. */
export const addLabelledLists = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const saidAt = (line: number): string => {
    const unit = units[line];
    return unit && unit.to - unit.from <= LONGEST ? flat(text.slice(unit.from, unit.to)) : '';
  };
  const isPoint = (line: number): boolean => {
    const features = whole[line];
    return (
      features !== undefined &&
      !NO_POINT.some((feature) => features.has(feature)) &&
      mayBeAmid(features) &&
      LABELLED.test(saidAt(line))
    );
  };
  /** Behind the last line of the list that `heading` heads; right behind it where none is. */
  const endOf = (heading: number): number => {
    let end = heading + 1;
    // Blank lines between the first two of them stand between all.
    const blank = units[heading + 2]?.blank ?? 0;
    while (isPoint(end) && (end === heading + 1 || units[end]?.blank === blank)) end++;
    while (end > heading + 1 && isOfPage(whole[end - 1])) end--;
    const count = end - heading - 1;
    const lines = Array.from({ length: count }, (_, at) => heading + 1 + at);
    const small = lines.filter((line) => SMALL.test(LABELLED.exec(saidAt(line))?.groups?.value ?? ''));
    const ofPage = lines.filter((line) => isOfPage(whole[line]));
    const isList =
      count - ofPage.length >= (blank > 0 ? LEAST_PARTED : LEAST_POINTS) &&
      count <= MOST_POINTS &&
      !isOfPage(whole[heading + 1]) &&
      small.length <= MOST_SMALL * count &&
      ofPage.length <= MOST_OF_PAGE * count;
    return isList ? end : heading + 1;
  };
  /** Whether a paragraph stands above, below the last heading of links, and nobody has signed. */
  let tells = false;
  for (let line = 0; line < units.length; line++) {
    const features = whole[line];
    if (features === undefined) continue;
    if (features.has('related-heading') || features.has('sign-off')) tells = false;
    else if (isProse(features)) tells = true;
    if (!tells || !mayHead(features, saidAt(line))) continue;
    // A list is told where the story goes on or is signed below it.
    const end = endOf(line);
    const last = whole[end - 1];
    if (end === line + 1 || !(last?.has('prose-below') || last?.has('sign-off-ahead'))) continue;
    for (let at = line + 1; at < end; at++) {
      for (const feature of OF_PAGE) whole[at]?.drop(feature);
      whole[at]?.add('starts-list');
    }
    line = end - 1;
  }
};
