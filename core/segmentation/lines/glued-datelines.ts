/**
 * Titles whose line lost the break behind them, so that the dateline of the text goes on right there: `Le secret du quai(VNA) - Un
 * lecteur …`, `Pluies sur le quaiHanoï (VNA) – Les …`. Of a story it is headline, dateline and first paragraph, of a link
 * headline and summary. An agency in brackets and a dash tell it; a sentence before them is the lead of a story.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isAgency } from '../../metadata/agency.ts';
import { readDateline } from '../../metadata/dateline.ts';
import { placeEnd } from '../../metadata/gazetteer.ts';
import type { Span } from '../../model/span.ts';

/** A title of so many characters, and a text behind its dateline of as many. */
const SHORTEST_TITLE = 16;
const LONGEST_TITLE = 160;
const SHORTEST_TEXT = 36;
/** An agency in brackets and a dash, with a text behind them. */
const AGENCY = inBasicPlane(
  /\((?<agency>\p{Lu}[\p{L}+]{1,14}(?: \p{Lu}[\p{L}]{1,14}){0,2}(?:\/[\p{L}+]{1,12})?)\) ?[-–—]{1,2} ?(?=["«“]? ?[\p{Lu}\d])/u,
);
/** What may stand between a place and that: the day, or nothing. */
const DAY_BETWEEN = /^(?:,? ?(?:le )?\d{1,2}(?:er)?(?:[ /.][\p{L}\d]{1,9}){0,2},? ?| ?)$/u;
const TITLE = inBasicPlane(/^["«“]? ?[\p{Lu}\d][^.]*$/u);
const STOPPED = /\. ?$|[.!?…] ["«“]?\p{Lu}/u;
const REACH = 260;

/** The end of a sentence, and behind it what may be a place and the day before an agency. */
const BEHIND_STOP = inBasicPlane(
  /(?<=[\p{Ll}\d][.!?…] ?[»"”]? ?)(?=\p{Lu}[^().!?\n]{1,48}\([^()\n]{2,24}\) ?[-–—])/u,
);
const LEAD_REACH = 460;
const SHORTEST_LEAD = 60;

export interface GluedDateline {
  /** Where the title ends. */
  readonly titleEnd: number;
  readonly dateline: Span;
  /** Whether no paragraph stands above, so that it may be the story's. */
  readonly mayOpen: boolean;
}
/** A paragraph above. */
const PARAGRAPH = /[^\n\r]{120}/u;

const isTitle = (said: string): boolean =>
  said.length >= SHORTEST_TITLE &&
  said.length <= LONGEST_TITLE &&
  TITLE.test(said) &&
  !STOPPED.test(said) &&
  !/[,:;(–—-]$/u.test(said);

/** Where the place starts that ends before `bracket` or before the day there; `bracket` where none does. */
const placeBefore = (text: string, from: number, bracket: number): number => {
  for (let at = from + SHORTEST_TITLE; at < bracket - 1; at++) {
    const end = placeEnd(text, at);
    if (end > at && end <= bracket && DAY_BETWEEN.test(text.slice(end, bracket))) return at;
  }
  return bracket;
};

const MARKED = /[?!»"”]$/u;

/** The dateline that stands behind a title at the start of `span`, or null. */
export const gluedDateline = (text: string, span: Span): GluedDateline | null => {
  const head = text.slice(span.from, Math.min(span.to, span.from + REACH));
  const found = AGENCY.exec(head);
  if (!found || found.index < SHORTEST_TITLE || !isAgency(found.groups?.agency ?? '')) return null;
  const bracket = span.from + found.index;
  if (span.to - bracket - found[0].length < SHORTEST_TEXT) return null;
  const from = placeBefore(text, span.from, bracket);
  const printed = text.slice(span.from, from);
  const title = printed.trimEnd();
  // Behind a space it may go on: `… de l’agence vietnamienne (VNA) – …`.
  if (!isTitle(title) || (title !== printed && !MARKED.test(title))) return null;
  const dateline = readDateline(text, { from, to: span.to });
  if (dateline?.sure !== true || dateline.span.from !== from) return null;
  return {
    titleEnd: span.from + title.length,
    dateline: dateline.span,
    mayOpen: !PARAGRAPH.test(text.slice(0, span.from)),
  };
};

/** The dateline of a story behind the lead whose break was lost, `… du fleuve. Hanoï, 3 mars (VNA) - Les …`, or null. */
export const datelineBehindLead = (text: string, span: Span): Span | null => {
  const head = text.slice(span.from, Math.min(span.to, span.from + LEAD_REACH));
  const found = BEHIND_STOP.exec(head);
  if (!found || found.index < SHORTEST_LEAD) return null;
  const from = span.from + found.index;
  if (placeEnd(text, from) < 0) return null;
  const dateline = readDateline(text, { from, to: span.to });
  const isOpening = dateline?.sure === true && dateline.place !== null && dateline.span.from === from;
  if (!isOpening || span.to - dateline.span.to < SHORTEST_TEXT) return null;
  return PARAGRAPH.test(text.slice(0, span.from)) ? null : dateline.span;
};
