/**
 * Datelines that start with a bracket. A place, as papers print it before the first sentence: `(Québec) Le …`, `(Ottawa) – Le …`; one of
 * the gazetteer, or one whose name nothing else begins as: brackets hold much besides. And the agency, with place and day behind a
 * dash: `(XYZ) - ROME, 3 MAI - Le …`. And those whose bracket holds letters that no list knows, behind place and day and before a colon:
 * `Place 12 octobre 2022 (XYZ) : Le …`.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import {
  at,
  DASH,
  type Dateline,
  dated,
  isBeforeStory,
  isKnownPlace,
  isOtherThanPlace,
  isPlace,
  PLACE,
} from './dateline-forms.ts';
import { datedPattern } from './dates.ts';
import { isPlaceOfText } from './place-of-text.ts';
import { isPrintedAgency } from './printed-agency.ts';

const PLACE_IN_BRACKETS = inBasicPlane(
  /^\((?<place>\p{Lu}[\p{L}\p{M}' ’-]{2,30})\)(?: ?[–—-](?!\p{L}))?(?=$| ?[\p{Lu}«"“])/du,
);
/** What nothing but places begins with. */
const SAINT = inBasicPlane(/^Sainte?-\p{Lu}/u);
/** The sentence that goes on behind it on the same line, where the dateline has been cut off it. */
const SENTENCE = inBasicPlane(/^[ \u00a0]?[\p{Lu}«"“]/u);

const findColoned = datedPattern(
  (date) => `^(?<place>${PLACE}?),? (?<date>${date}) \\((?<agency>\\p{Lu}{2,8})\\) ?:(?=$| ?[\\p{Lu}«"“])`,
  ['date'],
);
/** What such a line holds. */
const MAY_BE_COLONED = inBasicPlane(/\d{4} \(\p{Lu}{2,8}\) ?:(?:$| ?[\p{Lu}«"“])/u);
/** What opens a story behind a colon; a result or a title behind a competition is shorter. */
const SHORTEST_STORY = 110;

/** The place, the whole day and letters between brackets before a colon. The place has to be known, or to stand in the text as places do. */
const readColoned = (text: string, span: Span, head: string): Dateline | null => {
  const found = MAY_BE_COLONED.test(head) ? findColoned(head) : null;
  const groups = found?.indices?.groups;
  const place = at(span.from, groups?.place);
  if (!found || !groups || place === null || isOtherThanPlace(found.groups?.place ?? '')) return null;
  const date = dated(text, at(span.from, groups.date));
  const to = span.from + found[0].length;
  if (date === null || (to < span.to && span.to - to < SHORTEST_STORY)) return null;
  if (!isKnownPlace(found.groups?.place ?? '') && !isPlaceOfText(text, place)) return null;
  return { span: { from: span.from, to }, place, date, agency: at(span.from, groups.agency), sure: true };
};

/** The place in brackets at the start of `span` of `text`, whose first characters are `head`, or null. Alone on a line it is none. */
export const readInBrackets = (text: string, span: Span, head: string): Dateline | null => {
  const found = PLACE_IN_BRACKETS.exec(head);
  const printed = found?.groups?.place ?? '';
  if (!found) return readColoned(text, span, head);
  if (!(isPlace(printed) || SAINT.test(printed))) return null;
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
