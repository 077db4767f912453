/**
 * Datelines that name their agency without brackets: between slashes, before the place or behind it, before the date or
 * behind it. Only agencies of the list are read so.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import {
  at,
  DASH,
  type Dateline,
  dated,
  isBeforeStory,
  isPlace,
  isSpeaker,
  isVenue,
  PLACE,
  PLACE_OF_OTHERS,
} from './dateline-forms.ts';
import { datedPattern } from './dates.ts';
import { isCountry } from './gazetteer.ts';
import { MARK } from './marks-held.ts';

/** The agency between slashes: `MOSCOW, August 5. /TASS/.`, `MOSCOU,5 août. /TASS/.`, `Moscou / TASS / `, `QUÉBEC, le 4 mai 2021 /CNW Telbec/ -`. */
const findSlashes = datedPattern(
  (date) =>
    `^(?<place>${PLACE}?)(?:(?:,? |,)(?<date>${date}))?[.,]? ?/(?<spaced> )?(?<agency>[\\p{L}-]{2,24}(?: \\p{Lu}\\p{L}{1,14}){0,3})(?:(?<=/ [\\p{L} -]+) )?/[. ]*(?<dash>${DASH})?`,
  ['date'],
);
/** The agency before the place: `AKP Phnom Penh, March 05, 2024 --`. */
const findAgencyFirst = datedPattern(
  (date) => `^(?<agency>\\p{Lu}{2,8}) (?<place>${PLACE_OF_OTHERS}?)(?:,? |,)(?<date>${date}) ?(?:${DASH})`,
  ['date'],
);
/** An agency without brackets before the dash. */
const BARE_AGENCY = '(?<agency>\\p{Lu}[\\p{L} /+]{1,28}?)\\.? ?';
/** The day of the lunar calendar before that of the solar one, `12 Joumada I 1439H / `: no other year has these numbers. */
const LUNAR =
  "(?:\\d{1,2} \\p{Lu}[\\p{L}'’-]{2,12}(?: (?:I{1,2}|[Aa]l-\\p{L}{2,10}|\\p{Lu}[\\p{L}'’-]{2,10}|[12](?:er|e)?))?,? 1[34]\\d\\d ?H?(?: ?/ ?|,? |, ?correspondant au ))?";
/**
 * The agency behind the date without brackets: `HANOI, Feb 4, Vietnam News/ANN —`, `Phnom Penh, le 4 mai 2022 AKP --`, `MOSCOU, 4
 * mai - RIA Novosti. `, `Riyad, 12 Joumada I 1439H / 29 janvier 2018 / SPA --`.
 */
const findAgencyLast = datedPattern(
  (date) =>
    `^(?<place>${PLACE_OF_OTHERS}?),? ?${LUNAR}(?<date>${date})(?:(?:, ?| [-–—/] | )${BARE_AGENCY}(?:${DASH})| [-–—] (?<stopped>\\p{Lu}[\\p{L} /+]{1,28}?)\\.(?= [\\p{Lu}«"“]|$))`,
  ['date'],
);
/** Before the date, or without one: `Alger, APS, 4 mai 2020 -`, `Phnom Penh, AKP --`. */
const findAgencyAmid = datedPattern(
  (date) => `^(?<place>${PLACE}?), ?${BARE_AGENCY}(?:, ?(?<date>${date}) ?)?(?:${DASH})(?=\\s|$|\\p{Lu})`,
  ['date'],
);
/** The agency before the place with no day: `APA-Dakar (Sénégal) —`, `AKP Phnom Penh --`. */
const AGENCY_AND_PLACE = inBasicPlane(
  new RegExp(`^(?<agency>\\p{Lu}{2,8})(?: ?[-–—/] ?| )(?<place>${PLACE}?) ?${DASH}(?=\\s|$|\\p{Lu})`, 'du'),
);
/** The same with a hyphen, the country in brackets and no dash behind it: `APA-Thiès (Sénégal) Les pêcheurs …`. */
const AGENCY_PLACE_AND_COUNTRY = inBasicPlane(
  /^(?<agency>\p{Lu}{2,8})[-–](?<place>\p{Lu}[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+){0,3} \((?<country>\p{Lu}[\p{L}\p{M}'’ -]{2,28})\))(?= [\p{Lu}«"“]|$)/du,
);
/** The place before the agency with no day: `Moscou / TASS --`, `Lomé – ATOP –`. */
const PLACE_AND_AGENCY = inBasicPlane(
  new RegExp(
    `^(?<place>${PLACE}?) ?[-–—/] ?(?<agency>\\p{Lu}[\\p{L}]{1,12}) ?${DASH}(?=\\s|$|\\p{Lu})`,
    'du',
  ),
);
/** The same with a stop behind the place, which has capitals and is one of a list: `ASTANA. KAZINFORM -`. */
const STOPPED_PLACE_AND_AGENCY = inBasicPlane(
  new RegExp(
    `^(?<place>\\p{Lu}[\\p{Lu}\\p{M} '’-]{2,24})\\. ?[/(]?(?<agency>\\p{Lu}[\\p{L}-]{1,14})[/)]? ?${DASH}(?=\\s|$|\\p{Lu})`,
    'du',
  ),
);
/** On a line of its own the agency, the place and who wrote: `AA/Ankara/Name Surname`, `AA - Ankara - Name Surname`. */
const AGENCY_PLACE_AND_NAME = inBasicPlane(
  /^(?<agency>\p{Lu}{2,8})(?: ?\/ ?| [-–—] )(?<place>\p{Lu}[\p{L}\p{M}' ’-]{1,30}?)(?: ?\/ ?| [-–—] )\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}(?:(?:,| et| and) \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}){0,2}$/du,
);
const STARTS_WITH_CAPITAL = inBasicPlane(/^\p{Lu}/u);
/**
 * Whether a name between slashes is by its place that of who passes the text on, which no list needs to know: behind the place and
 * the day, and before a dash and the story, `Place, 4 mai 2021 /Quay Wire/ --`.
 */
const isToldBySlashes = (span: Span, { 0: { length }, groups }: RegExpExecArray): boolean => {
  const { place, date, spaced, agency = '', dash } = groups ?? {};
  return (
    place !== undefined &&
    date !== undefined &&
    spaced === undefined &&
    dash !== undefined &&
    STARTS_WITH_CAPITAL.test(agency) &&
    !isVenue(agency) &&
    !isSpeaker(agency) &&
    isBeforeStory(span, span.from + length)
  );
};
/** A name of which every word has a capital, as a place without a small word has. */
const IN_CAPITALS = inBasicPlane(/^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2}$/u);
/** A small word that a story begins with, and no name. */
const OPENS_SENTENCE = /^ ?(?:L['’]|(?:Les?|La|Une?|Des|Ces?|Cette|Deux|Trois|Plusieurs|Selon|Après|Dans) )/u;
/** What stands behind a place in brackets. */
const IN_BRACKETS = / ?\([^()]*\)?$/u;
/** What a day and a dash behind it ask for at least. */
const DASH_BEHIND_DAY = /\d.*[-–—−‒―]/u;
/** Behind the first comma an agency, as {@link findAgencyAmid} asks for. */
const AMID = inBasicPlane(
  /, ?(?<agency>\p{Lu}[\p{L}/+]{1,12}(?: \p{Lu}\p{L}{1,12}){0,2})\.?(?:,| ?[-–—−‒―])/u,
);

/** The dateline at the start of `span` of `text` whose agency has no brackets, or null. `head` is its first characters, which hold the marks `held`. */
export const readWithoutBrackets = (
  text: string,
  span: Span,
  head: string,
  held: number,
): Dateline | null => {
  const dashBehindDay = held & MARK.digit && held & MARK.dash && DASH_BEHIND_DAY.test(head);
  const mayStandAmid =
    held & MARK.comma && held & MARK.dash && isAgency(AMID.exec(head)?.groups?.agency ?? '');
  for (const find of [findSlashes, findAgencyFirst, findAgencyLast, findAgencyAmid]) {
    if (find === findSlashes && !(held & MARK.slash)) continue;
    if (find === findAgencyAmid && !mayStandAmid) continue;
    if ((find === findAgencyFirst || find === findAgencyLast) && !dashBehindDay) continue;
    const found = find(head);
    if (found === null) continue;
    const known = isAgency(found.groups?.agency ?? found.groups?.stopped ?? '');
    if (!known && !(find === findSlashes && isToldBySlashes(span, found))) continue;
    const parts = found.indices?.groups;
    // Credits are parted by slashes with spaces as well: `Paris / AFP / Name Surname`.
    if (
      found.groups?.spaced !== undefined &&
      !(
        (isPlace(found.groups.place ?? '') ||
          (IN_CAPITALS.test(found.groups.place ?? '') && OPENS_SENTENCE.test(head.slice(found[0].length)))) &&
        isBeforeStory(span, span.from + found[0].length)
      )
    )
      continue;
    // `Name Surname, AFP - Place` is who wrote.
    if (find === findAgencyAmid && !parts?.date && !isPlace(found.groups?.place ?? '')) continue;
    // `Le 4 mai 2022, AFP -` names none.
    const named = found.groups?.place !== 'Le';
    return {
      span: { from: span.from, to: span.from + found[0].trimEnd().length },
      place: named ? at(span.from, parts?.place) : null,
      date: dated(text, at(span.from, parts?.date)),
      agency: at(span.from, parts?.agency ?? parts?.stopped),
      sure: known,
    };
  }
  const placed = held & MARK.open && held & MARK.dash ? AGENCY_PLACE_AND_COUNTRY.exec(head) : null;
  if (
    placed &&
    isAgency(placed.groups?.agency ?? '') &&
    isCountry(placed.groups?.country ?? '') &&
    isBeforeStory(span, span.from + placed[0].length)
  )
    return {
      span: { from: span.from, to: span.from + placed[0].length },
      place: at(span.from, placed.indices?.groups?.place),
      date: null,
      agency: at(span.from, placed.indices?.groups?.agency),
      sure: true,
    };
  for (const pattern of [
    AGENCY_PLACE_AND_NAME,
    AGENCY_AND_PLACE,
    PLACE_AND_AGENCY,
    STOPPED_PLACE_AND_AGENCY,
  ]) {
    if (!(held & (pattern === AGENCY_PLACE_AND_NAME ? MARK.slash | MARK.dash : MARK.dash))) continue;
    const found = pattern.exec(head);
    if (!found || !isAgency(found.groups?.agency ?? '')) continue;
    // `Lyon - AFP - Name Surname` is who wrote.
    if (
      pattern !== AGENCY_AND_PLACE &&
      pattern !== AGENCY_PLACE_AND_NAME &&
      !isBeforeStory(span, span.from + found[0].length)
    )
      continue;
    const town = (found.groups?.place ?? '').replace(IN_BRACKETS, '');
    if (!isPlace(town) || (pattern === AGENCY_PLACE_AND_NAME && span.from + found[0].length < span.to))
      continue;
    return {
      span: { from: span.from, to: span.from + found[0].length },
      place: at(span.from, found.indices?.groups?.place),
      date: null,
      agency: at(span.from, found.indices?.groups?.agency),
      sure: true,
    };
  }
  return null;
};
