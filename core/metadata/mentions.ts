/**
 * Who and what a story names: persons with their functions, organisations, places and events. The words are read once
 * and looked up; only at a word that opens something is a grammar tried. Precision comes before recall: a person is
 * named with a title or a function, a place is one of the gazetteer, an organisation or event has a form of its own.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { printPersonFunction } from '../model/person-function.ts';
import type { Span } from '../model/span.ts';
import { unitAt, unitOrNone } from '../model/unit-at.ts';
import { UNIT, unitClass } from '../spacing/text/unit-class.ts';
import { Found, type Mention } from './found.ts';
import { behindComma, counterpartName, functionBefore, functionBehind, officeStart } from './functions.ts';
import { PLACE_STARTS, standsAsPlace, worldPlaceEnd } from './gazetteer.ts';
import { isGivenNameOfPlace } from './given-names.ts';
import type { Held } from './held.ts';
import { endsName, nameEnd } from './names.ts';
import { FORMERLY, isPhrase, OCCUPATIONS, OFFICES, PHRASE_STARTS, TITLES } from './occupations.ts';
import {
  EVENT_STARTS,
  eventEnd,
  numberedEvent,
  ORGANISATION_ENDS,
  ORGANISATION_STARTS,
  organisationAround,
  organisationEnd,
} from './organisations.ts';
import { untitledNameEnd } from './untitled-names.ts';
import { WordTable } from './word-table.ts';

export interface Mentions {
  readonly persons: readonly Mention[];
  /** Items of `personFunctions`; the span holds the name and the function. */
  readonly functions: readonly Mention[];
  readonly organisations: readonly Mention[];
  readonly places: readonly Mention[];
  readonly events: readonly Mention[];
  /** Of each kind, how many more the text names than a list keeps. */
  readonly left: Readonly<Record<'persons' | 'functions' | 'organisations' | 'places' | 'events', number>>;
}

const OPENS = {
  courtesy: 1,
  office: 2,
  organisation: 4,
  place: 8,
  event: 16,
  organisationEnd: 32,
  counterpart: 64,
  /** A title that is printed with a stop. */
  abbreviation: 128,
  /** The first of several words that say what somebody does. */
  phrase: 256,
} as const;
const COURTESIES = 'MM Mmes Mlles Mes Messrs';
const TABLE = new WordTable();
TABLE.add(
  OPENS.courtesy,
  `M Mme Mlle Me Mgr Dr Pr Mr Mrs Ms Sir Lady TS ông bà anh chị cụ Ông Bà Anh Chị Cụ ${COURTESIES}`,
);
TABLE.add(OPENS.abbreviation, 'Sen Rep Gov Gen Lt Col Maj Capt Cpt Sgt Adm Prof Rev Hon');
TABLE.add(OPENS.office, OFFICES.replaceAll('-', ' '));
TABLE.add(OPENS.office, TITLES.replaceAll(/[Nn]gười|[Hh]uấn/g, ''));
TABLE.add(OPENS.office, OCCUPATIONS);
TABLE.add(OPENS.phrase, PHRASE_STARTS);
TABLE.add(
  OPENS.office,
  'vice porte Premierministre premierministre Consul Head Rector Speaker Hiệu Cục Vụ Trưởng Chánh Tư',
);
TABLE.add(OPENS.office, FORMERLY);
TABLE.add(OPENS.counterpart, 'homologue homologues counterpart');
TABLE.add(OPENS.organisation, ORGANISATION_STARTS);
TABLE.add(OPENS.organisationEnd, ORGANISATION_ENDS);
TABLE.add(OPENS.event, EVENT_STARTS);
TABLE.add(OPENS.place, PLACE_STARTS);

/** Titles that several names share: `MM. Jean Faure et Luc Besnard`. */
const SHARED = new Set(COURTESIES.split(' '));
const NEXT_NAME = /(?:,|,? et|,? and)[ \u00a0]/uy;

const isWord = (kind: number): boolean =>
  kind === UNIT.lower || kind === UNIT.upper || kind === UNIT.combining || kind === UNIT.foreign;
const isUpper = (text: string, at: number): boolean => unitClass(unitOrNone(text, at)) === UNIT.upper;
/** `O’Malley`. */
const OPENS_NAME = inBasicPlane(/^[DMNO].\p{Lu}/u);
const PARTICLE_HERE = inBasicPlane(
  /(?:(?:van|von|bin|ben|ibn|del|dos|das|da|di|de (?=La |Los ))(?: (?:der|den|la|los))?|de (?:la|los|las)) \p{Lu}|(?:al|el)-\p{Lu}/uy,
);
const PARTICLE_STARTS = 'vbdaei';
/** Whether a particle of names stands at `at` with a capital behind it. */
const hasParticle = (text: string, at: number): boolean => {
  if (!PARTICLE_STARTS.includes(text.charAt(at))) return false;
  PARTICLE_HERE.lastIndex = at;
  return PARTICLE_HERE.test(text);
};
/** Whether a name of two parts may begin with the word at `from` to `to`, the first part of which may go on: `Jean-Marc T`. */
const mayBeName = (text: string, from: number, to: number): boolean => {
  const after = unitClass(unitOrNone(text, to));
  if (after === UNIT.apostrophe) return to - from === 1 && OPENS_NAME.test(text.slice(from, to + 2));
  if (after === UNIT.space && hasParticle(text, to + 1)) return true;
  if (after === UNIT.hyphen)
    return isUpper(text, to + 1) && unitClass(unitOrNone(text, from - 1)) !== UNIT.hyphen;
  return (
    after === UNIT.space && isUpper(text, to + 1) && unitClass(unitOrNone(text, from - 1)) !== UNIT.hyphen
  );
};
const FULL_STOP = 0x2e;

/** The commonest first word of all, and the letters that what it opens goes on with: `Vietnam News Agency`, `Vietnam Expo`. */
const COUNTRY = 'Vietnam';
const BEHIND_COUNTRY = 'NE';

/** Whether the word at `from` to `to` may open an organisation or event, by what stands right behind it. */
const mayOpen = (text: string, from: number, to: number): boolean =>
  to - from !== COUNTRY.length ||
  !text.startsWith(COUNTRY, from) ||
  BEHIND_COUNTRY.includes(text.charAt(to + 1));

/** The mentions in spans of `text`, which are in order and apart. Takes time linear in their length. */
export const mentionsIn = (text: string, spans: readonly Span[]): Mentions => {
  const persons = new Found(text);
  const functions = new Found(text, true);
  const organisations = new Found(text);
  const places = new Found(text);
  const events = new Found(text);
  /** Where a name that was read ends: no place is looked for inside it. */
  let named = 0;
  /** Where it starts, if a function was read before it: `l’ambassadeur du Japon, M. Yamada Taro`. */
  let namedFrom = 0;
  /** Where the name of the person that was read last starts. */
  let nameFrom = -1;
  /** Where the organisation that was taken last ends. */
  let bodyTo = 0;
  /** Where the name of the person that was taken last ends. */
  let personTo = -1;

  /** Takes a person's name. */
  const take = (from: number, to: number): void => {
    if (!persons.isEndOfOther(from, to)) persons.take(from, to);
    personTo = to;
  };

  const person = ({ from, to, nameFrom: start, nameTo }: Held): void => {
    take(start, nameTo);
    nameFrom = start;
    const held = functions.printed(from, to);
    const name = functions.printed(start, nameTo);
    functions.take(
      Math.min(from, start),
      Math.max(to, nameTo),
      printPersonFunction({ name, function: held }),
      { name: { from: start, to: nameTo }, function: { from, to } },
    );
    if (nameTo > named) [namedFrom, named] = [start, nameTo];
  };

  const organisation = (flags: number, from: number, to: number, end: number): void => {
    const around = flags & OPENS.organisationEnd && from >= named ? organisationAround(text, from, to) : null;
    if (around && around.to <= end && organisations.take(around.from, around.to)) {
      named = Math.max(named, around.to);
      bodyTo = around.to;
      return;
    }
    if (!(flags & OPENS.organisation)) return;
    let stop = organisationEnd(text, from);
    // `chef du Service de l’Éducation Dao Linh`: the capitals of the name are no part of the body's.
    if (nameFrom > from && nameFrom < stop) {
      stop = nameFrom;
      while (stop > from && !isWord(unitClass(unitOrNone(text, stop - 1)))) stop--;
    }
    // `Asian Development Bank (ADB)` is one body.
    const spelledOut = text.charAt(from - 1) === '(' && bodyTo > 0 && from - bodyTo === ' ('.length;
    if (stop > 0 && stop <= end && !spelledOut && organisations.take(from, stop)) {
      named = Math.max(named, stop);
      bodyTo = stop;
    }
  };

  const opened = (flags: number, from: number, to: number, end: number): void => {
    const stopped = unitOrNone(text, to) === FULL_STOP;
    if (flags & OPENS.courtesy || (flags & OPENS.abbreviation && stopped)) {
      let after = stopped ? to + 1 : to;
      const shared = SHARED.has(text.slice(from, to));
      while (unitClass(unitOrNone(text, after)) === UNIT.space) {
        const nameTo = nameEnd(text, after + 1);
        if (nameTo < 0 || nameTo > end) break;
        take(after + 1, nameTo);
        named = nameTo;
        NEXT_NAME.lastIndex = nameTo;
        if (!shared || !NEXT_NAME.test(text)) break;
        after = NEXT_NAME.lastIndex - 1;
      }
    }
    if (flags & OPENS.counterpart) {
      const name = counterpartName(text, from);
      if (name && name.to <= end) {
        take(name.from, name.to);
        named = name.to;
      }
    }
    const isOffice = flags & OPENS.office || (flags & OPENS.phrase && isPhrase(text, from));
    if (isOffice && from >= named) {
      const before = functionBefore(text, from);
      if (before && before.nameTo <= end) person(before);
      else {
        const start = officeStart(text, from);
        const comma = behindComma(text, start);
        const behind = comma < 0 ? null : functionBehind(text, start, comma);
        if (behind && behind.to <= end) person(behind);
      }
    }
    if (flags & (OPENS.organisation | OPENS.organisationEnd) && mayOpen(text, from, to))
      organisation(flags, from, to, end);
    if (flags & OPENS.event && mayOpen(text, from, to)) {
      // Events that begin with a number are found by a word of small letters, the others begin with a capital.
      const isName = unitClass(unitOrNone(text, from)) === UNIT.upper;
      const numbered = isName ? null : numberedEvent(text, from);
      const first = numbered?.from ?? from;
      const stop = isName ? eventEnd(text, from) : (numbered?.to ?? -1);
      if (stop > 0 && stop <= end && events.take(first, stop)) named = Math.max(named, stop);
    }
    if (flags & OPENS.place && (from >= named || from < namedFrom)) {
      const stop = worldPlaceEnd(text, from);
      // A capital behind it may belong to the same name, and so may two syllables before it.
      const alone = stop > 0 && stop <= end && !GOES_ON.test(text.slice(stop, stop + 3));
      if (alone && standsAsPlace(text, from, stop) && !endsName(text, from, stop)) places.take(from, stop);
      // `Sofia Petrova`, where the capital behind it shows a person; of `Thái Bình Dương` no part is a place.
      if (alone || !isGivenNameOfPlace(text, from, stop)) named = Math.max(named, stop);
    }
  };

  const untitled = (from: number, end: number): void => {
    const stop = untitledNameEnd(text, from, personTo);
    if (stop < 0 || stop > end) return;
    take(from, stop);
    named = stop;
  };

  for (const { from: start, to: end } of spans)
    for (let at = start; at < end; at++) {
      if (!isWord(unitClass(unitAt(text, at)))) continue;
      const from = at;
      let last: number;
      let kind = unitClass(unitAt(text, at));
      do {
        last = kind;
        at++;
        kind = at < end ? unitClass(unitAt(text, at)) : UNIT.other;
        // Behind a small letter a capital starts a word whose space was lost: `présidentTruong`.
      } while (at < end && isWord(kind) && !(last === UNIT.lower && kind === UNIT.upper));
      const flags = TABLE.at(text, from, at);
      if (flags !== 0) opened(flags, from, at, end);
      if (from >= named && isUpper(text, from) && mayBeName(text, from, at)) untitled(from, end);
      if (isWord(kind)) at--;
    }
  return {
    persons: persons.all,
    functions: functions.all,
    organisations: organisations.all,
    places: places.all,
    events: events.all,
    left: {
      persons: persons.left,
      functions: functions.left,
      organisations: organisations.left,
      places: places.left,
      events: events.left,
    },
  };
};

const GOES_ON = inBasicPlane(/^(?:[ \u00a0-]\p{Lu}[\p{Ll}\p{M}]|-\p{Ll})/u);
