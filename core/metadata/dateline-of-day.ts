/**
 * A dateline that is the whole day and a dash, as organisations of states print it where their news has one place: `12 avril 2011 – Plus
 * de …`. A chronology starts each of its lines so: there it is none. And one with the day of the month alone behind its place, as papers printed it.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { at, CAPITALS, DASH, type Dateline, dated } from './dateline-forms.ts';
import { datedPattern } from './dates.ts';

const DAY_FIRST = '\\d{1,2}(?:er)? \\p{L}{3,9} (?:19|20)\\d\\d ';
const STARTS = inBasicPlane(new RegExp(`^${DAY_FIRST}`, 'u'));
const find = datedPattern((date) => `^(?<date>${date}) ${DASH}(?= [\\p{Lu}«"“]|$)`, ['date']);
/** The paragraph behind it is no shorter; titles may have a day before them. */
const SHORTEST_STORY = 110;
/** Another such line is sought no further away, in characters. */
const REACH = 3000;
const ANOTHER = new RegExp(`[\\n\\r][ \\u00a0]*${DAY_FIRST}${DASH} `, 'u');

/** The dateline at the start of `span` of `text`, of which `head` is the start, or null. */
export const readOfDay = (text: string, span: Span, head: string): Dateline | null => {
  if (!STARTS.test(head)) return null;
  const found = find(head);
  const date = found && dated(text, at(span.from, found.indices?.groups?.date));
  if (!found || !date) return null;
  const to = span.from + found[0].length;
  if (to < span.to && span.to - to < SHORTEST_STORY) return null;
  const isChronology =
    ANOTHER.test(text.slice(to, to + REACH)) ||
    ANOTHER.test(text.slice(Math.max(0, span.from - REACH), span.from - 1));
  return isChronology
    ? null
    : { span: { from: span.from, to }, place: null, date, agency: null, sure: false };
};

/**
 * The day of the month alone behind a place, as papers printed it: `LE PONT, 4. — `, `BERNE, 4 (ATS). —`. Without an agency
 * the place has capitals.
 */
const DAY_ALONE = inBasicPlane(
  /^(?<place>\p{Lu}[\p{L}\p{M} .'’-]{2,30}?), ?(?:le )?\d{1,2}\.?(?: ?\((?<agency>[^()]{2,24})\)\.?)? ?(?:-{2,3}|[-–—−‒―])(?=\s|$)/du,
);
/** The agency in brackets behind that: `PARIS, 4. — (AFP)`. */
const BEHIND_DAY = /^ ?\((?<agency>[^()]{2,24})\)/du;

/** A dateline with the day of the month alone. */
export const readDayAlone = (span: Span, head: string): Dateline | null => {
  const day = DAY_ALONE.exec(head);
  const place = at(span.from, day?.indices?.groups?.place);
  if (!day || !place) return null;
  const end = span.from + day[0].length;
  const printed = day.groups?.agency;
  if (printed !== undefined && !isAgency(printed)) return null;
  const behind = printed === undefined ? BEHIND_DAY.exec(head.slice(day[0].length)) : null;
  const late = isAgency(behind?.groups?.agency ?? '') ? behind : null;
  const agency = at(span.from, day.indices?.groups?.agency) ?? at(end, late?.indices?.groups?.agency);
  if (agency === null && !CAPITALS.test(day.groups?.place ?? '')) return null;
  return {
    span: { from: span.from, to: end + (late?.[0].length ?? 0) },
    place,
    date: null,
    agency,
    sure: agency !== null,
  };
};
