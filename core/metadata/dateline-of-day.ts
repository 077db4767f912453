/**
 * A dateline that is the whole day and a dash, as organisations of states print it where their news has one place: `12 avril 2011 – Plus
 * de …`. A chronology starts each of its lines so: there it is none.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { at, DASH, type Dateline, dated } from './dateline-forms.ts';
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
