/**
 * Datelines that a full stop ends, with no dash: `Zinder, 13 août 2014. Il est …`, `PAPEETE, le 3 février. Le …`, with the agency behind a
 * comma, `EREVAN, 13 FEVRIER, ARMENPRESS. Un …`, and
 * the place alone in capitals, as papers of islands and provinces print it, `KONÉ. Voilà …`. In capitals before a stop papers
 * also print rubrics, `VIDÉO. Le …`, and acronyms: a place alone has to be one of the lists.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { agencyOf, isAgency } from './agency.ts';
import {
  at,
  CAPITALS,
  type Dateline,
  dated,
  isKnownPlace,
  isNoPlace,
  isOtherThanPlace,
  PLACE,
} from './dateline-forms.ts';
import { datedPattern } from './dates.ts';
import { flat } from './flat.ts';
import { MARK } from './marks-held.ts';
import { isPlaceByOpening } from './place-by-opening.ts';
import { isDatedTownWithArticle, isPlaceOfText } from './place-of-text.ts';

/** A sentence of a story follows, or the dateline has been cut off it. */
const BEHIND = '(?=$| (?:[«"“] ?)?\\p{Lu})';
const findDay = datedPattern(
  (date) => `^(?<place>${PLACE}?), ?(?<article>le )?(?<date>${date})(?:\\.|(?<=\\.))${BEHIND}`,
  ['date'],
);
/** The agency behind the day or before it, be it without one. */
const AGENCY = '(?<agency>\\p{Lu}\\p{L}{1,15}(?:[ -]\\p{Lu}\\p{L}{1,14}){0,2})';
const findAgency = datedPattern(
  (date) =>
    `^(?<place>${PLACE}?)(?:, ?(?:LE )?(?<date>${date}))?, ?${AGENCY}(?:, ?(?<late>${date}))?(?:\\.|(?<=\\.))${BEHIND}`,
  ['date', 'late'],
);
/** What such a line has behind its place. */
const MAY_NAME = inBasicPlane(new RegExp(`, ?${AGENCY}(?:,[^.;:]{3,30})?\\.(?= |$)`, 'u'));
/** Whether `printed` is the agency of a text by the list; papers are cited so as well, `Paris, 4 mai, Le Quai.` */
const isAgencyOfText = (printed: string): boolean => isAgency(printed) && agencyOf(printed) !== null;
const ALONE = inBasicPlane(
  new RegExp(
    `^(?<place>(?:(?:LE|LA|LES) |L[’'])?\\p{Lu}[\\p{Lu}\\p{M}’'-]{2,20}(?:[ -]\\p{Lu}[\\p{Lu}\\p{M}’'-]+){0,3})\\.${BEHIND}`,
    'du',
  ),
);
/** As much as opens a story; a title behind a rubric is shorter. */
const SHORTEST_STORY = 80;
const opensStory = ({ to: end }: Span, to: number): boolean => to >= end || end - to >= SHORTEST_STORY;

/** The place, the day and an agency of the list, with commas between them. Without a day the place has to be known. */
const readAgency = (text: string, span: Span, head: string): Dateline | null => {
  if (!isAgencyOfText(MAY_NAME.exec(head)?.groups?.agency ?? '')) return null;
  const found = findAgency(head);
  const groups = found?.indices?.groups;
  const { place = '', agency = '' } = found?.groups ?? {};
  if (!found || !groups || !isAgencyOfText(agency) || !opensStory(span, span.from + found[0].length))
    return null;
  const date = dated(text, at(span.from, groups.date ?? groups.late));
  if (place === '' || isOtherThanPlace(place) || (date === null && !isKnownPlace(place))) return null;
  return {
    span: { from: span.from, to: span.from + found[0].length },
    place: at(span.from, groups.place),
    date,
    agency: at(span.from, groups.agency),
    sure: true,
  };
};

/** A stop and the story, or nothing. */
const STOP = inBasicPlane(new RegExp(`^\\.${BEHIND}`, 'u'));
/**
 * Whether a stop ends at `to` a dateline without a day, of `town` and its agency in brackets: `Asunción (EFE). La cour …`. Who is
 * who may be told so, too; the town has to be known.
 */
export const isStoppedAt = (text: string, span: Span, to: number, town: string): boolean =>
  STOP.test(flat(text.slice(to, Math.min(span.to, to + 6)))) &&
  opensStory(span, to + 1) &&
  !isNoPlace(town) &&
  isKnownPlace(town);

/** The dateline with a stop at the start of `span`, whose first characters are `head`, or null; `held` are the marks in it. */
export const readStopped = (text: string, span: Span, head: string, held: number): Dateline | null => {
  const alone = ALONE.exec(head);
  const printed = alone?.groups?.place ?? '';
  if (alone && opensStory(span, span.from + alone[0].length) && !isNoPlace(printed) && isKnownPlace(printed))
    return {
      span: { from: span.from, to: span.from + alone[0].length },
      place: at(span.from, alone.indices?.groups?.place),
      date: null,
      agency: null,
      sure: false,
    };
  if (!(held & MARK.comma)) return null;
  const named = readAgency(text, span, head);
  if (named !== null || !(held & MARK.digit)) return named;
  const found = findDay(head);
  const groups = found?.indices?.groups;
  if (!found || !groups || !opensStory(span, span.from + found[0].length)) return null;
  const { place = '' } = found.groups ?? {};
  const date = dated(text, at(span.from, groups.date));
  if (date === null || place === '' || isOtherThanPlace(place)) return null;
  const town = at(span.from, groups.place);
  const isTold = isKnownPlace(place) || CAPITALS.test(place) || isDatedTownWithArticle(place);
  const to = span.from + found[0].length;
  const mayBeTown = (whole: Span): boolean =>
    isPlaceOfText(text, whole) || isPlaceByOpening(text, whole, found.groups?.date ?? '', to);
  if (!isTold && !(town !== null && mayBeTown(town))) return null;
  return {
    span: { from: span.from, to },
    place: town,
    date,
    agency: null,
    sure: false,
  };
};
