/**
 * Datelines whose parts stand between marks of their own: place, agency and day between bars, `Lyon, France | AFP | mardi 4/5/2021 - `,
 * the house, a dash and the place with a stop, `Quai-Presse – Bénin. Le ministre …`, and
 * the day, a dash and the house in brackets. Pages part the names of sections and towns
 * so as well: an agency or a house of the press has to stand there, and a place that is known or has its day.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { isOneWordOfNews } from './called-agency.ts';
import {
  at,
  DASH,
  type Dateline,
  dated,
  isBeforeStory,
  isKnownPlace,
  isOtherThanPlace,
  PLACE,
  townOf,
} from './dateline-forms.ts';
import { datedPattern } from './dates.ts';
import { MARK } from './marks-held.ts';
import { isPressOf } from './names-of-houses.ts';

const findBarred = datedPattern(
  (date) =>
    `^(?<place>${PLACE}?) ?\\| ?(?<agency>\\p{Lu}[\\p{L} /+-]{1,28}?)(?: ?\\| ?(?:\\p{L}{4,9},? )??(?:le )?(?<date>${date}))? ?${DASH}(?=\\s|$)`,
  ['date'],
);
const HOUSE_FIRST = inBasicPlane(
  /^(?<agency>\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){0,2}) [-–—] (?<place>\p{Lu}[\p{L}\p{M}’'-]+(?:[ -][\p{L}\p{M}’'-]+){0,4})\.(?= ?[\p{Lu}«"“]|$)/du,
);

/** The place, the agency and the day between bars at the start of `span`, of which `head` is the start; null where they are none. */
const readBarred = (text: string, span: Span, head: string): Dateline | null => {
  const found = findBarred(head);
  const parts = found?.indices?.groups;
  if (!found || !parts || !isAgency(found.groups?.agency ?? '')) return null;
  const place = townOf(text, at(span.from, parts.place));
  const date = dated(text, at(span.from, parts.date));
  const town = place ? text.slice(place.from, place.to) : '';
  if (date === null ? !isKnownPlace(town) : isOtherThanPlace(town)) return null;
  const to = span.from + found[0].length;
  if (!isBeforeStory(span, to)) return null;
  return { span: { from: span.from, to }, place, date, agency: at(span.from, parts.agency), sure: true };
};

/** The house before the place at the start of `span`, of which `head` is the start; null where there is none. */
const readHouseFirst = (span: Span, head: string): Dateline | null => {
  const found = HOUSE_FIRST.exec(head);
  const parts = found?.indices?.groups;
  const { agency = '', place = '' } = found?.groups ?? {};
  if (!found || !parts || !(isAgency(agency) || isOneWordOfNews(agency) || isPressOf(agency))) return null;
  const to = span.from + found[0].length;
  if (!isKnownPlace(place) || !isBeforeStory(span, to)) return null;
  return {
    span: { from: span.from, to },
    place: at(span.from, parts.place),
    date: null,
    agency: at(span.from, parts.agency),
    sure: true,
  };
};

/** The day, a dash and the house in brackets with a stop: `Libreville, le 12 mai 2026 – (Quai 241). Les …`. */
const findDashed = datedPattern(
  (date) =>
    `^(?<place>${PLACE}?), ?(?:le )?(?<date>${date}) ?${DASH} ?\\((?<agency>\\p{Lu}[\\p{L}\\p{M}’'-]*(?: [\\p{L}\\p{M}\\d’'-]+){0,3})\\)[.,]?(?= [\\p{Lu}«"“]|$)`,
  ['date'],
);
const DAY_AND_DASH = /\d ?(?:-{2,3}|[-–—]) ?\(/u;
/** The same as a dateline; null where it is none, or of a place that is not known. */
const readHouseBehind = (text: string, span: Span, head: string): Dateline | null => {
  const found = findDashed(head);
  const parts = found?.indices?.groups;
  const place = found?.groups?.place ?? '';
  const date = dated(text, at(span.from, parts?.date));
  if (!found || !parts || date === null || !isKnownPlace(place) || isOtherThanPlace(place)) return null;
  const to = span.from + found[0].length;
  if (!isBeforeStory(span, to)) return null;
  return {
    span: { from: span.from, to },
    place: at(span.from, parts.place),
    date,
    agency: at(span.from, parts.agency),
    sure: true,
  };
};

/** The dateline with such marks at the start of `span` of `text`, whose first characters are `head` and hold the marks `held`; null where there is none. */
export const readParted = (text: string, span: Span, head: string, held: number): Dateline | null => {
  if (!(held & MARK.dash)) return null;
  if (held & MARK.bar) return readBarred(text, span, head);
  const mayHaveDay = (held & MARK.open) !== 0 && (held & MARK.digit) !== 0 && DAY_AND_DASH.test(head);
  return (mayHaveDay ? readHouseBehind(text, span, head) : null) ?? readHouseFirst(span, head);
};
