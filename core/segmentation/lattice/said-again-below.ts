/**
 * Lines of a page that the story's own lines tell: its title once more below it, where a site asks to subscribe or to share, and what a
 * site says of itself behind its address, twice at the end. And above it the name of a place that is all that stands there, below a line
 * of the page or as the dateline names it: that says where it happened. A brief may be called so.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { readDateline } from '../../metadata/dateline.ts';
import { isKnownPlace } from '../../metadata/dateline-forms.ts';
import type { Line } from '../../model/lines.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isTitle } from './first-lines.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';

/** A shorter title may be the name of a column, which heads links as well. */
const SHORTEST_HEADLINE = 24;
const LEAST_WORDS = 4;
/** A headline stands no further down. */
const LAST_HEADLINE = 40;
/** `quai.example - what it belongs to`. */
const SITE_AND_OWNER = inBasicPlane(
  /^(?:[\p{L}\d]{2,14} )?[\p{L}\d-]{3,30}\.(?:be|ca|ch|com|eu|fr|info|lu|net|org|vn) [-–—|] [^.!?:;]{8,110}$/u,
);
const LAST_LINES = 6;
const LONGEST_PLACE = 30;

/** Whether the dateline of a paragraph names `place`, in whatever case. */
const isDatedAt = (text: string, paragraph: Line | undefined, place: string): boolean => {
  const named = paragraph && readDateline(text, paragraph)?.place;
  return named ? text.slice(named.from, named.to).toLowerCase() === place.toLowerCase() : false;
};

/**
 * Adds which lines below the story and above it are told so.
 *
 * @param whole by line what is seen of it
 */
export const addSaidAgainBelow = (
  text: string,
  whole: readonly (FeatureSet | undefined)[],
  units: readonly Line[],
): void => {
  const first = whole.findIndex((features) => features !== undefined && isProse(features));
  const last = whole.findLastIndex((features) => features !== undefined && isProse(features));
  if (first < 0) return;
  const saidAt = (line: number): string => {
    const unit = units[line];
    return unit === undefined ? '' : text.slice(unit.from, unit.to);
  };
  const titles = whole
    .slice(0, Math.min(first, LAST_HEADLINE))
    .flatMap((features, line) => (features !== undefined && isTitle(features) ? [line] : []));
  const [only, ...others] = titles;
  if (only !== undefined && others.length === 0 && only === first - 1) {
    const said = saidAt(only);
    const isPlace = said.length <= LONGEST_PLACE && isKnownPlace(said);
    const isBelowPage = whole[only - 1]?.has('furniture') === true;
    if (isPlace && (isBelowPage || isDatedAt(text, units[first], said))) whole[only]?.add('furniture');
  }
  const headlines = new Set(
    titles
      .map(saidAt)
      .filter((said) => said.length >= SHORTEST_HEADLINE && said.split(' ').length >= LEAST_WORDS),
  );
  /** Among links a title is that of a story, the page's own as well. */
  let isAmongLinks = false;
  for (let line = last + 1; line < units.length; line++) {
    const features = whole[line];
    isAmongLinks ||= features?.has('related-heading') === true;
    if (features === undefined || !hasTitleShape(features)) continue;
    const said = saidAt(line);
    const isDoubled = said === saidAt(line - 1) || said === saidAt(line + 1);
    const isOfSite = line >= units.length - LAST_LINES && isDoubled && SITE_AND_OWNER.test(said);
    if ((headlines.has(said) && !isAmongLinks) || isOfSite) features.add('furniture');
  }
};
