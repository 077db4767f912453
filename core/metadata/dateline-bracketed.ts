/**
 * Datelines that start with a bracket. A place, as papers print it before the first sentence: `(Québec) Le …`, `(Ottawa) – Le …`; one of
 * the gazetteer, or one whose name nothing else begins as: brackets hold much besides. And the agency, with place and day behind a
 * dash: `(XYZ) - ROME, 3 MAI - Le …`.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import {
  at,
  DASH,
  type Dateline,
  dated,
  isBeforeStory,
  isOtherThanPlace,
  isPlace,
  PLACE,
} from './dateline-forms.ts';
import { datedPattern } from './dates.ts';
import { isPrintedAgency } from './printed-agency.ts';

const PLACE_IN_BRACKETS = inBasicPlane(
  /^\((?<place>\p{Lu}[\p{L}\p{M}' ’-]{2,30})\)(?: ?[–—-](?!\p{L}))?(?=$| ?[\p{Lu}«"“])/du,
);
/** What nothing but places begins with. */
const SAINT = inBasicPlane(/^Sainte?-\p{Lu}/u);
/** The sentence that goes on behind it on the same line, where the dateline has been cut off it. */
const SENTENCE = inBasicPlane(/^[ \u00a0]?[\p{Lu}«"“]/u);

/** The place in brackets at the start of `span` of `text`, whose first characters are `head`, or null. Alone on a line it is none. */
export const readInBrackets = (text: string, span: Span, head: string): Dateline | null => {
  const found = PLACE_IN_BRACKETS.exec(head);
  const printed = found?.groups?.place ?? '';
  if (!found || !(isPlace(printed) || SAINT.test(printed))) return null;
  const to = span.from + found[0].length;
  if (to === span.to && !SENTENCE.test(text.slice(to, to + 2))) return null;
  return {
    span: { from: span.from, to },
    place: at(span.from, found.indices?.groups?.place),
    date: null,
    agency: null,
    sure: false,
  };
};

const findBehindAgency = datedPattern(
  (date) =>
    `^\\((?<agency>[^()]{2,24})\\) ?${DASH} ?(?<place>${PLACE}?),? (?<date>${date}) ?${DASH}(?=\\s|$|\\p{Lu})`,
  ['date'],
);
/** What such a line holds. */
const MAY_STAND_BEHIND = inBasicPlane(/^\([^()]{2,24}\) ?[-–—−‒―]+ ?\p{Lu}[^()]*\d[^()]*[-–—−‒―]/u);

/** The agency in brackets, the place and the day at the start of `span` of `text`, whose first characters are `head`, or null. */
export const readBehindAgency = (text: string, span: Span, head: string): Dateline | null => {
  const found = MAY_STAND_BEHIND.test(head) ? findBehindAgency(head) : null;
  const groups = found?.indices?.groups;
  const { agency = '', place = '' } = found?.groups ?? {};
  if (!found || !groups || !isPrintedAgency(agency) || isOtherThanPlace(place)) return null;
  const date = dated(text, at(span.from, groups.date));
  const to = span.from + found[0].length;
  return date === null || !isBeforeStory(span, to)
    ? null
    : {
        span: { from: span.from, to },
        place: at(span.from, groups.place),
        date,
        agency: at(span.from, groups.agency),
        sure: true,
      };
};
