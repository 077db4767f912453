/**
 * Datelines whose agency stands between the place and a slash, with a dash or a hyphen before it: `Lomé – ATOP / Le conseil …`,
 * `Lomé-ATOP/ Le conseil …`. Credits and paths have the same marks: the place has to be known, the agency is one of the list, and
 * as much follows as opens a story.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { at, type Dateline, isBeforeStory, isKnownPlace, isSpeaker, PLACE } from './dateline-forms.ts';
import { isCountry } from './gazetteer.ts';
import { MARK } from './marks-held.ts';

/** The agency may have small letters behind its first: agencies print their names as words too. */
const BEFORE_SLASH = inBasicPlane(
  new RegExp(
    `^(?<place>${PLACE}?)(?: {0,2}[-–—] {0,2})(?<agency>\\p{Lu}[\\p{L}]{1,9}) ?/(?=$|[ \\u00a0]{0,2}[«"“]?[ \\u00a0]?\\p{Lu})`,
    'du',
  ),
);
/** What every such head holds; most lines with a slash do not. */
const MAY_BE = inBasicPlane(/[-–—] {0,2}\p{Lu}\p{L}{1,9} ?\//u);

/** What follows ends as sentences do, or is longer than a headline: above their headlines agencies print the same marks. */
const LONGEST_HEADLINE = 160;
const opensStory = (text: string, span: Span, to: number): boolean =>
  to >= span.to || span.to - to > LONGEST_HEADLINE || '.!?…»"”:'.includes(text.charAt(span.to - 1));

/** Such a dateline at the start of `span` of `text`, whose first characters are `head` and hold the marks `held`; null where there is none. */
export const readSlashed = (text: string, span: Span, head: string, held: number): Dateline | null => {
  if (!(held & MARK.slash) || !(held & MARK.dash) || !MAY_BE.test(head)) return null;
  const found = BEFORE_SLASH.exec(head);
  const parts = found?.indices?.groups;
  const { place = '', agency = '' } = found?.groups ?? {};
  const to = span.from + (found?.[0].length ?? 0);
  if (!found || !parts || !isBeforeStory(span, to) || !opensStory(text, span, to)) return null;
  if (!isAgency(agency) && !isAgency(agency.toUpperCase())) return null;
  if (!isKnownPlace(place) || isCountry(place) || isSpeaker(place)) return null;
  return {
    span: { from: span.from, to },
    place: at(span.from, parts.place),
    date: null,
    agency: at(span.from, parts.agency),
    sure: true,
  };
};
