/**
 * The dateline: where, when and by whom a dispatch was filed, printed before its first sentence. Forms seen:
 * `Moscou, 6 septembre (VNA) -`, `Moscou (VNA) –`, `HANOI, 29 octobre (Reuters) - `, `BEIJING, Dec. 26 (Xinhua) --`,
 * `(VOVWORLD) -`, `Hà Nội (TTXVN) -`, `LIEGE 22/07 (Belga) =`, `Phnom Penh, le 4 mai 2022 AKP --`, `NEW YORK: `, and uncorrected ones such as `Hanoï,17 mars (VNA) -`. One grammar serves
 * segmentation, which asks where the dateline ends, and extraction, which asks what it says.
 */
import { inAnyCase } from '../any-case.ts';
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { unitAt } from '../model/unit-at.ts';
import { isMasthead } from '../segmentation/lines/mastheads.ts';
import { isAgency, isAgencyInSmall } from './agency.ts';
import { isCalledAgency, isNamedForNews, isOneWordOfNews } from './called-agency.ts';
import { readWithoutBrackets } from './dateline-agency.ts';
import { readBehindAgency, readInBrackets } from './dateline-bracketed.ts';
import {
  at,
  CAPITALS,
  COURTESY,
  DASH,
  type Dateline,
  dated,
  isBeforeStory,
  isByline,
  isKnownPlace,
  isNoPlace,
  isPlace,
  isPlaceOfOthers,
  isScore,
  isSpeaker,
  isTownWithArticle,
  isVenue,
  PLACE,
  PLACE_OF_OTHERS,
  startsWithRubric,
  townOf,
} from './dateline-forms.ts';
import { AGENCY_AND_DAY, isAcronym, isNamedByPage, namesAgency, SITE } from './dateline-names.ts';
import { readDayAlone, readOfDay } from './dateline-of-day.ts';
import { readParted } from './dateline-parted.ts';
import { readSlashed } from './dateline-slashed.ts';
import { isStoppedAt, readStopped } from './dateline-stopped.ts';
import { readTimed } from './dateline-timed.ts';
import { datedPattern, isWeekday } from './dates.ts';
import { flat } from './flat.ts';
import { MARK, marksHeld } from './marks-held.ts';
import { isHouseBehindPlace } from './names-of-houses.ts';
import { isDatedTownWithArticle, isTownOfAgency } from './place-of-text.ts';

const findForm = datedPattern(
  (date) =>
    [
      `^(?:(?<place>${PLACE_OF_OTHERS}?))?`,
      `(?:(?:^|,? ?|,? (?:le |ngày ))(?<date>${date}))?`,
      // `Nairobi, 18 juin, 2023 / 9:15 pm (ACI Africa).`
      '(?: / \\d{1,2}[:h]\\d{2}(?: ?[ap]m)?)?',
      // `PARIS, 4 mai. — (AFP) Le …`, `PARIS--(BUSINESS WIRE)--La …`
      `(?: ?,? ?| [-–—] ?|--|\\. ?${DASH} ?)(?:[([](?<agency>[^()[\\]]{2,40})[)\\]])`,
      `(?:, ?(?<late>${date}))?`,
      // Some stop the bracket first: `Matadi, 4 août 2021 (ACP).- `, `Attapeu, 4 mai (KPL), – `.
      `(?:[ \\u00a0]*(?:[.,][ \\u00a0]?(?=${DASH}))?(?<dash>${DASH}|:|=))?`,
      // Only what is dated is stopped by a full stop.
      '(?:(?<=\\d.*[)\\]])\\.(?=[ \\u00a0]\\p{Lu}))?',
    ].join(''),
  ['date', 'late'],
);
const findBare = datedPattern(
  (date) =>
    `^(?<place>${PLACE}?)(?:,? ?(?<date>${date})(?:\\.(?= ?${DASH}))?)?[ \\u00a0]*(?<dash>${DASH})(?=\\s|$|(?<= ${DASH})\\p{Lu})`,
  ['date'],
);
/** A place in capitals before a colon, as papers print it: `NEW YORK: `. */
const COLON = inBasicPlane(/^(?<place>\p{Lu}[\p{Lu}\p{M} .'’-]{2,30}):(?= \S)/du);
const ARTICLE = inAnyCase(
  /^(?:le|la|les|l|un|une|il|elle|ce|cette|the|a|an|in|at|on|selon|dans|pour|en|au)\b/iu,
);
/** Whether an article, or another word of a sentence, leads what is no town with an article in its name. */
const isLedByArticle = (printed: string): boolean => ARTICLE.test(printed) && !isTownWithArticle(printed);
const DASHED = inBasicPlane(/[-–—−‒―](?:\s|$)| [-–—]\p{Lu}/u);
/** An agency alone before a dash: `TTXVN - `, `Nhân Dân en ligne - `. */
const NAMED = inBasicPlane(
  /^(?<agency>[^-–—−‒―()]{2,30}?)(?: ?(?:--|[-–—−‒―])(?: |$)| (?:--|[-–—−‒―])(?=\p{Lu}))/du,
);
/** The site of an agency in capitals: `VOV.VN`. */
const AGENCY_SITE = inBasicPlane(/^(?<agency>\p{Lu}{2,8})\.(?:VN|COM|FR|ORG)$/u);
const isNamed = (printed: string): boolean =>
  isAgency(printed) || isAgency(AGENCY_SITE.exec(printed)?.groups?.agency ?? '');
const STARTS = inBasicPlane(/^[\p{Lu}\d(]/u);
const ASCII = 0x80;
/** Whether a dateline may start at `from`: a capital, a digit or a bracket. */
const mayStart = (text: string, from: number): boolean => {
  const unit = unitAt(text, from);
  if (unit < ASCII) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x28;
  return STARTS.test(text.slice(from, from + 2));
};
/** No dateline is without one of these. */
const MARKS = MARK.open | MARK.slash | MARK.colon | MARK.dash;
/** No dateline is longer: the bound keeps the search independent of the length of the line. */
const REACH = 140;

/** Behind the day and before a dash a name between brackets, which no list needs to know: `Place, 4 août (Name) –`. */
const BEHIND_DATE = inBasicPlane(
  /\d[^()]{0,16}\(\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,4}\)[ .,]{0,3}(?:--|[-–—−‒―])/u,
);
/** The same for an acronym that a full stop follows and a sentence: `Place, 4 août 2021 (XYZ). Le …`. */
const ACRONYM_STOPPED = inBasicPlane(/\d[^()]{0,16}\(\p{Lu}{2,6}\)\.[ \u00a0]\p{Lu}/u);
/** Whether the line ends at `to` and the one below it starts with the dash: `Place (VNA)`, and then `– The council …`. */
const isDashBelow = (text: string, span: Span, to: number): boolean =>
  to === span.to && /^[ \u00a0]*[\n\r]+[ \u00a0]*[-–—] ?[\p{Lu}"«“]/u.test(text.slice(to, to + 8));

/** Whether a person stands before the agency, who took a picture: `Name Surname/AFP`. */
const namesPerson = (printed: string): boolean => {
  const person = /^(?<name>\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3}) ?\//u.exec(printed)
    ?.groups?.name;
  return person !== undefined && !isAgency(person);
};

/** A sentence that goes on behind whom it tells of: `L’Agence Quai Presse (AQP), créée en 1961, …`. */
const GOES_ON = inBasicPlane(/^,[ \u00a0]?\p{Ll}/u);

/** Whether the time of a stamp stands behind the dash: `16:42`, `16 h 42`. */
const isHour = (rest: string): boolean => /^ ?\d{1,2}(?::\d\d| ?h)(?![\d\p{L}]{3})/u.test(rest);
const LONGEST_PAIR = 32;
/** Whether a place and a colon do, as in headlines: `Kiev – Moscou : …`. */
const startsWithPair = (rest: string): boolean => {
  const colon = rest.indexOf(':');
  return colon > 0 && colon <= LONGEST_PAIR && isPlace(rest.slice(0, colon).trim());
};
/** No town without a day and not in capitals is longer. */
const LONGEST_TOWN = 24;
/** What stands behind a place in brackets. */
const BEHIND_TOWN = /,? ?\([^()]*\)$/u;
/** The stop between a place and the dash, which is no part of its name: `DAKAR. —`. Behind a comma it shortens: `TORONTO, Ont. —`. */
const STOP_BEHIND = inBasicPlane(/(?<=^[^,]*[\p{L}\p{M}]{3})\.$/u);

/** The hour behind the day and its dash, as companies time what they release, and a dash again: ` 7 h 30 –`. */
const HOUR_BEHIND = /^ \d{1,2} ?(?::|h) ?(?:\d{2})? ?(?:--|[-–—])(?=\s|$)/u;

/** A dateline without an agency: a place, with its day or alone, before a dash. */
const readBare = (text: string, span: Span, head: string): Dateline | null => {
  const bare = findBare(head);
  const groups = bare?.indices?.groups;
  if (!bare || !groups) return null;
  const printed = bare.groups?.place ?? '';
  const date = dated(text, at(span.from, groups.date));
  const isLed = isLedByArticle(printed) && !(date !== null && isDatedTownWithArticle(printed));
  if (!/^\p{Lu}/u.test(printed) || isLed || isNoPlace(printed.replace(BEHIND_TOWN, ''))) return null;
  if (isByline(printed)) return null;
  const isDay = isWeekday(printed);
  const hour = date === null || isDay ? '' : (HOUR_BEHIND.exec(head.slice(bare[0].length))?.[0] ?? '');
  const rest = head.slice(bare[0].length + hour.length);
  if ((isDay && (date === null || isHour(rest))) || (date === null && isScore(rest))) return null;
  const whole = at(span.from, groups.place);
  const place =
    whole && townOf(text, { from: whole.from, to: whole.to - (STOP_BEHIND.test(printed) ? 1 : 0) });
  if (date === null && !CAPITALS.test(printed)) {
    const town = place ? text.slice(place.from, place.to).replace(BEHIND_TOWN, '') : '';
    if (town.length > LONGEST_TOWN || startsWithPair(rest) || startsWithRubric(rest)) return null;
    // Persons have no country.
    if (town === printed && isSpeaker(town)) return null;
    // The space behind the dash was lost.
    if (/^\p{Lu}/u.test(rest) && !isPlace(town)) return null;
    // `Name Surname – Cité du quai` is who wrote and where.
    if (!isBeforeStory(span, span.from + bare[0].length)) return null;
  }
  return {
    span: { from: span.from, to: span.from + bare[0].length + hour.length },
    place: isDay ? null : place,
    date,
    agency: null,
    sure: date === null && place !== null && isTownOfAgency(text, place),
  };
};

/** The dateline at the start of `span` of `text`, or null. */
export const readDateline = (text: string, span: Span): Dateline | null => {
  if (span.to <= span.from || !mayStart(text, span.from)) return null;
  const end = Math.min(span.to, span.from + REACH);
  const held = marksHeld(text, span.from, end);
  const source = text.slice(span.from, end);
  const head = held & MARK.otherSpace ? flat(source) : source;
  if ((held & MARKS) === 0) return readStopped(text, span, head, held);
  const behind = head.startsWith('(') && held & MARK.digit ? readBehindAgency(text, span, head) : null;
  return behind ?? readMarked(text, span, head, held) ?? readStopped(text, span, head, held);
};

/** One that a bracket, a slash, a colon or a dash tells. */
const readMarked = (text: string, span: Span, head: string, held: number): Dateline | null => {
  const behindDate =
    (held & MARK.open) !== 0 &&
    (held & MARK.digit) !== 0 &&
    (held & MARK.dash) !== 0 &&
    BEHIND_DATE.test(head);
  const isStopped = (held & MARK.open) !== 0 && (held & MARK.digit) !== 0 && ACRONYM_STOPPED.test(head);
  const form =
    (held & MARK.open || head.includes('[')) &&
    (namesAgency(text, span.from, head) || behindDate || isStopped)
      ? findForm(head)
      : null;
  const groups = form?.indices?.groups;
  if (form && groups) {
    const place = at(span.from, groups.place);
    const between = at(span.from, groups.agency);
    const inside = AGENCY_AND_DAY.exec(form.groups?.agency ?? '')?.indices?.groups;
    const agency = inside && between ? at(between.from, inside.name) : between;
    const day = inside && between ? at(between.from, inside.day) : at(span.from, groups.date ?? groups.late);
    const printed = agency ? text.slice(agency.from, agency.to) : '';
    const dashed = groups.dash !== undefined && form.groups?.dash !== ':';
    const town = form.groups?.place ?? '';
    const isTown = day !== null || CAPITALS.test(town) || isPlace(town);
    // `Name Surname (BM) : « …` is who speaks.
    const isCalled =
      (dashed && isCalledAgency(printed) && !isSpeaker(town)) ||
      (isTown && (dashed || day !== null) && isOneWordOfNews(printed) && !isSpeaker(town)) ||
      (dashed && isHouseBehindPlace(printed, isTown) && place !== null && !isSpeaker(town));
    const isNamed = isTown && (dashed || day !== null) && isNamedByPage(text, span.from, printed);
    const isInSmall = dashed && isAgencyInSmall(printed) && place !== null && !isSpeaker(town);
    const known =
      isAgency(printed) ||
      isInSmall ||
      isCalled ||
      isNamed ||
      (groups.dash !== undefined && SITE.test(printed));
    const acronym = isAcronym(printed);
    const isCredit = place === null && groups.dash === undefined && namesPerson(printed);
    const mayBePlace = (day !== null && isAgency(printed)) || !isPlaceOfOthers(town);
    // `Agence béninoise de presse (ABP) -` is a masthead.
    const startsPlace =
      mayBePlace &&
      !isNamedForNews(town) &&
      (place === null || /^\p{Lu}/u.test(head)) &&
      !COURTESY.test(head) &&
      !isCredit;
    const end = span.from + form[0].length;
    const isMarked = day !== null || groups.dash !== undefined;
    const isSubject = !isMarked && (isLedByArticle(town) || GOES_ON.test(text.slice(end, end + 3)));
    const mayTell = behindDate && dashed && place !== null && day !== null && isBeforeStory(span, end);
    const told = mayTell && !isVenue(printed) && !isSpeaker(printed);
    /** Without a dash the town has to be known: a body is told of so as well, `Le Quai, le 4 mai 2021 (UE).` */
    const isEnded =
      isStopped &&
      acronym &&
      day !== null &&
      text.charAt(end - 1) === '.' &&
      isKnownPlace(town) &&
      isBeforeStory(span, end);
    if (startsPlace && !isSubject && (known || (acronym && dashed) || told || isEnded)) {
      const stopped =
        day === null && groups.dash === undefined && known && isStoppedAt(text, span, end, town);
      return {
        span: { from: span.from, to: stopped ? end + 1 : end },
        // `Le 3 mai 2022 (AFP) -` names none.
        place: town === 'Le' ? null : townOf(text, place),
        date: dated(text, day),
        agency,
        sure:
          (known || acronym) &&
          (place === null
            ? known
            : groups.dash !== undefined || day !== null || stopped || isDashBelow(text, span, end)),
      };
    }
  }
  const unbracketed =
    readWithoutBrackets(text, span, head, held) ??
    readParted(text, span, head, held) ??
    readSlashed(text, span, head, held);
  if (unbracketed !== null) return unbracketed;
  const bracketed = held & MARK.open ? readInBrackets(text, span, head) : null;
  if (bracketed !== null) return bracketed;
  const colon = held & MARK.colon ? COLON.exec(head) : null;
  const before = at(span.from, colon?.indices?.groups?.place);
  if (colon && before && isPlace(colon.groups?.place ?? '')) {
    const whole = { from: span.from, to: span.from + colon[0].length };
    return { span: whole, place: before, date: null, agency: null, sure: false };
  }
  if (!(held & MARK.dash) || !DASHED.test(head)) return null;
  const ofDay = held & MARK.digit ? readOfDay(text, span, head) : null;
  if (ofDay !== null) return ofDay;
  if (isMasthead(text.slice(span.from, span.to))) return null;
  const named = NAMED.exec(head);
  const name = at(span.from, named?.indices?.groups?.agency);
  if (named && name && isNamed(named.groups?.agency ?? '')) {
    // `ZENIT - Le monde vu de Rome` is a masthead.
    if (!isBeforeStory(span, span.from + named[0].length)) return null;
    return {
      span: { from: span.from, to: span.from + named[0].trimEnd().length },
      place: null,
      date: null,
      agency: name,
      sure: true,
    };
  }
  const other = held & MARK.digit ? (readTimed(text, span, head) ?? readDayAlone(span, head)) : null;
  return other ?? readBare(text, span, head);
};
