/**
 * Stamps: lines that say when a page was published, and nothing else. Each word of them is a part of a date or an hour,
 * or one of the few words that sites put around them, in whatever order: `Tue, 03 Aug 2021 18:42:00 +0700`, `Publié le
 * 3 août 2021 à 18h42`, `3 AUG, 18:42`, `18:42 | 03/08/2021`, `Il y a 3 heures`.
 */

import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { isCountry } from '../../metadata/gazetteer.ts';
import { isDoubledSource } from './doubled-sources.ts';
import { isSectionName } from './sections.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Names of months and days: one of them makes a number a date. */
const CALENDAR = words(
  'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lun mar mer jeu ven sam dim janvier février mars avril mai juin juillet août septembre octobre novembre décembre january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec janv févr fév avr juil déc thứ tháng ngày',
);
const AROUND = words(
  'publié publiée h hne hae hnc hnp dernière maj actualisation update updates hier yesterday today aujourd’hui mis mise modifié créé posté à jour le la date du heure published updated posted modified last created on at am pm a.m p.m gmt utc bst cet cest est edt pst ict jst kst hkt sgt wib aest pdt by the et and il y a ago hours hour minutes minute mins min days day heures heures jours jour secondes mn read lecture cập nhật lúc đăng giờ phút trước hai ba tư năm sáu bảy chủ nhật h z t de création depuis dernière local time source modification publication parution ligne en issued diffusé diffusée actualisé actualisée créée édité ajouté ajoutée révisé last première mise url courte',
);
const CLOCK = /^\d{1,2}(?:[:h.]\d{2})(?::\d{2}(?:\.\d+)?)?z?$/u;
const DATE =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}(?:t\d{2}:\d{2}(?::\d{2})?z?)?)$/u;
/** A day without its year: a stamp where an hour stands beside it. */
/** A day and the year behind its month: `October, 20/2019`. */
const DAY_AND_YEAR = /^\d{1,2}\/(?:19|20)\d\d$/u;
const DAY = /^\d{1,2}[/.-]\d{1,2}$/u;
/** Where the clock stands, and whose page it is. */
const ZONE_OR_SITE = inBasicPlane(
  /^(?:(?:gmt|utc)[+-]\d{1,2}|[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)*\.(?:cn|com|fr|info|net|org|vn))$/u,
);
const NUMBER = /^(?:[+-]?\d{1,4}(?:er|st|nd|rd|th|h|min|mn|m)?|\d{1,2}h\d{2}(?:min|mn))$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const AGO = inAnyCase(/(?:^il y a | ago$| trước$|^\d{1,2} ?(?:h|m|mn|min|mins|giờ|phút|heures?|hours?)$)/iu);
/** What a site prints before the age of an article: `The Courier · 2h ago`. */
const NAMED = /^[^.!?:;·|•]{2,32} [·|•] (?=\S{1,14}(?: \S{1,8}){0,4}$)/u;
/** What `NAMED` and `SECTION` cannot do without. */
const MAY_NAME = /[·|•]/u;
const PUBLISHED = /[Pp]ubli|[Pp]ost/u;
const LONGEST_STAMP = 90;
const MOST_WORDS = 16;

/** A word of a stamp, with the stop behind an abbreviation; what stands between words is in `GAP`. */
const PART = /[^\s,|()•·–—[\]]+/uy;
const GAP = /[\s,|()•·–—[\]]*/uy;
const STOPS = /[:.]+$/u;
const ALONE = /^[:/-]$/u;

/** What may stand before a stamp: the section that printed it, or the writers before a bar. */
const SECTION = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]+){0,2}(?:,| ?[-–—|•·])? (?=(?:[Pp]ubliée?|[Pp]osté|[Pp]ublished|[Pp]osted) )/u,
);
const SOURCE = inBasicPlane(/ ?\| ?\p{Lu}[\p{L}\p{M} .’'-]{1,30}$/u);
const BEFORE_BAR = /^[^|.!?]{3,36}\| ?(?=\d)/u;
/** The name of a section right before a day: `Thời sự Thứ bảy, 26/3/2016, 14:17`. */
const BEFORE_DAY = inBasicPlane(
  /^(?<name>\p{Lu}[\p{L}\p{M} -]{2,26}?) (?=\p{L}+ ?\p{L}*,? (?:ngày )?\d{1,2}[/.-]|\d{1,2}[/.-]\d)/u,
);

/** Whether a line is a date with its year, an hour, or an age. */
const isBareStamp = (line: string): boolean => {
  let calendar = false;
  let dated = false;
  let numbers = 0;
  let known = false;
  /** Whether other words stand in it: a month and a year behind them may be when something is due. */
  let worded = false;
  let at = 0;
  // Most lines are told by their first word.
  for (let count = 0; count <= MOST_WORDS; count++) {
    GAP.lastIndex = at;
    GAP.test(line);
    PART.lastIndex = GAP.lastIndex;
    const raw = PART.exec(line)?.[0];
    if (raw === undefined)
      return known || (calendar && dated && !(worded && numbers === 1)) || (numbers > 0 && AGO.test(line));
    at = PART.lastIndex;
    if (ALONE.test(raw)) continue;
    const part = raw.toLowerCase().replace(STOPS, '');
    if (CLOCK.test(part) || DATE.test(part)) known = true;
    else if (calendar && DAY_AND_YEAR.test(part)) dated = true;
    else if (NUMBER.test(part) || DAY.test(part)) {
      numbers++;
      if (YEAR.test(part)) dated = true;
    } else if (CALENDAR.has(part)) calendar = true;
    else if (AROUND.has(part)) worded = true;
    else if (!ZONE_OR_SITE.test(part)) return false;
  }
  return false;
};

const DIGIT = /\d/u;

/** The rubric behind the day: `[3-05-2011] Rubrique : Ports`. */
const RUBRIC_BEHIND =
  /[\])]?[ ,|·–-]{1,3}(?:rubrique|section|catégorie|thème|dossier|chuyên mục) ?: ?[^.!?]{2,40}$/iu;

/** Its name alone, in few words, behind a bar and a day in figures: `8/11/2008 | Vie du quai`, and not `1er mai 2021 | Fête du Travail`. */
const NAME_BEHIND_BAR = inBasicPlane(
  /(?<=^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}) ?\| ?\p{Lu}[^ .!?:;,|\d]{2,20}(?: [^ .!?:;,|\d]{1,20}){0,2}$/u,
);

const isSectionStamp = (line: string): boolean => {
  const rubric = RUBRIC_BEHIND.exec(line) ?? (line.includes('|') ? NAME_BEHIND_BAR.exec(line) : null);
  if (rubric && isBareStamp(line.slice(0, rubric.index))) return true;
  const name = DIGIT.test(line) ? BEFORE_DAY.exec(line)?.groups?.name : undefined;
  return name !== undefined && isSectionName(name) && isBareStamp(line.slice(name.length + 1));
};

/** The initials of who wrote it: `L.B. — hier à 18h32`. */
const INITIALS = inBasicPlane(/^\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)? ?[-–—|·,] ?/u);
/** Whose page it is, before who wrote it: `QRS / Par Name Surname, le 3 mai 2022`. */
const NAMES = inBasicPlane(
  /^(?:\p{Lu}[\p{L}\p{M} .’'-]{1,24} ?\/ ?(?=[Pp]ar |[Bb]y ))?(?:(?:[Pp]ar|[Bb]y|[Tt]heo)(?: ?: ?| ))?(?=\p{Lu})/u,
);
const WORD_OF_NAME = inBasicPlane(/\p{Lu}[\p{L}\p{M}.'’-]+[ ,|·–-]+/uy);
const MOST_NAMES = 5;
/** Where it was written, behind who wrote it: `…, à Lyon, le 3 mai 2022`. */
const FROM_PLACE = inBasicPlane(/^(?:à|en|au|aux) \p{Lu}[\p{L}\p{M}’' -]{1,30}, (?=le |\d)/u);

/** `By Name Surname September 5, 2021`: who wrote it before a stamp. */
const isSignedStamp = (line: string): boolean => {
  const initials = INITIALS.exec(line);
  if (initials) return isBareStamp(line.slice(initials[0].length));
  const start = NAMES.exec(line);
  if (!start) return false;
  WORD_OF_NAME.lastIndex = start[0].length;
  for (let count = 1; count <= MOST_NAMES && WORD_OF_NAME.test(line); count++)
    if (count > 1 && isBareStamp(line.slice(WORD_OF_NAME.lastIndex).replace(FROM_PLACE, ''))) return true;
  return false;
};

/** The town and its country behind the day and the hour, as agencies print them above their headlines: `03/05/2021 16:22, SOUSSE/Tunisie`. */
const TOWN_BEHIND = inBasicPlane(
  /(?<=\d)(?:,| ?[-–—|·•]) ?\p{Lu}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,3}(?: ?\/ ?|, ?| ?\()(?<country>\p{Lu}[\p{L}\p{M}'’ -]{2,28})\)?$/u,
);
const HOUR = /\d ?[:h] ?\d\d/u;

const isPlacedStamp = (line: string): boolean => {
  const town = HOUR.test(line) ? TOWN_BEHIND.exec(line) : null;
  return town !== null && isCountry(town.groups?.country ?? '') && isBareStamp(line.slice(0, town.index));
};

/** What sites print behind a stamp: how often the page was read, and the sizes of its letters: `… - Lu 1.204 fois A- A A+`. */
const BEHIND =
  /(?:[ ,|·–-]+(?:[Ll]ue?|[Vv]ue?s?|[Vv]isites?|[Ll]ectures?|[Vv]iews?)(?: ?: ?| )\d[\d., \u00a0]*(?: fois)?)?(?:[ ,|·–-]+A ?[-+−–](?:[ |]?A)?(?:[ |]?A ?[-+−–])?)?$/u;
/** What that cannot do without. */
const MAY_COUNT = /[Ll]u|[Vv]u|[Vv]i[se]|ectur|A ?[-+−–]/u;

/** Whether a line, which holds a digit, says when a page was published, and at most by which section, site, writers or source, or where, besides. */
export const isStamp = (whole: string): boolean => {
  if (whole.length > LONGEST_STAMP) return false;
  const line = MAY_COUNT.test(whole) ? whole.replace(BEHIND, '') : whole;
  const named = MAY_NAME.test(line) ? NAMED.exec(line) : null;
  return (
    isBareStamp(named ? line.slice(named[0].length) : line) ||
    (PUBLISHED.test(line) &&
      SECTION.test(line) &&
      isBareStamp(line.replace(SECTION, '').replace(SOURCE, ''))) ||
    (line.includes('|') && BEFORE_BAR.test(line) && isBareStamp(line.replace(BEFORE_BAR, ''))) ||
    isSectionStamp(line) ||
    isSignedStamp(line) ||
    isPlacedStamp(line) ||
    isDoubledSource(line)
  );
};
