/**
 * The dateline of what companies and ministries release: the hour behind the day, with its zone or without, `Paris, le 11
 * septembre 2019, 17h45 CEST –`, and two towns before it, `Lyon / Grenoble, le 3 mai 2021 -`.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { at, DASH, type Dateline, dated, isBeforeStory, isOtherThanPlace, PLACE } from './dateline-forms.ts';
import { datedPattern } from './dates.ts';

const ZONE =
  "(?: ?\\(?(?:(?:heures? )?(?:de|d[’']) ?\\p{Lu}[\\p{L}’-]{2,15}|[A-Z]{2,4}(?:[+-]\\d{1,2})?|heure locale)\\)?)?";
const CLOCK = `(?:,? ?(?:[-–—] ?)?(?:à |at )?\\(?\\d{1,2} ?(?:[hH:](?: ?\\d{2})?|[ap]\\.?m\\.?)(?: ?[ap]\\.?m\\.?)?${ZONE}\\)?)`;
const find = datedPattern(
  (date) =>
    `^(?<place>${PLACE}?(?<second> [/&] ${PLACE}?)?),? (?:le |on )?(?<date>${date})(?<clock>${CLOCK})?\\.? ?${DASH}(?=\\s|$|(?<= ${DASH})\\p{Lu})`,
  ['date'],
);
/** What it cannot do without: an hour or a second town, and a year. */
const MAY_BE = /\d ?(?:h|H|:|[ap]\.?m)| [/&] /u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** Behind the dash stands what was released, and no word of a stamp. */
const STORY = inBasicPlane(/^ ?[\p{Lu}\d«"“(]/u);
const STAMP = /^ ?(?:[Pp]ubli|[Mm]is|[Mm]odifi|[Ll]ecture|[Uu]pdated|[Pp]osted)/u;

/** The dateline at the start of `span` of `text`, of which `head` is the start, or null. */
export const readTimed = (text: string, span: Span, head: string): Dateline | null => {
  if (!YEAR.test(head) || !MAY_BE.test(head)) return null;
  const found = find(head);
  const groups = found?.indices?.groups;
  if (!found || !groups || (groups.clock === undefined && groups.second === undefined)) return null;
  const place = at(span.from, groups.place);
  const date = dated(text, at(span.from, groups.date));
  if (!place || !date || isOtherThanPlace(found.groups?.place ?? '')) return null;
  const end = span.from + found[0].length;
  const rest = text.slice(end, end + 20);
  if (!isBeforeStory(span, end) || (end < span.to && (!STORY.test(rest) || STAMP.test(rest)))) return null;
  return { span: { from: span.from, to: end }, place, date, agency: null, sure: false };
};
