/**
 * How persons' names are printed: two to five parts with capitals, with particles between. What a name may not hold, and
 * what tells a name for sure, serve the readers of functions and of names without one.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { unitAt } from '../model/unit-at.ts';
import { isVietnameseSyllable } from '../spacing/lists/vietnamese.ts';
import { UNIT, unitClass } from '../spacing/unit-class.ts';
import { placeEnd } from './gazetteer.ts';
import {
  isGivenName,
  isGivenNameOfPlace,
  isVietnameseFamilyName,
  isVietnameseNamePart,
} from './given-names.ts';

/** A lost space leaves two parts in one: `TanDung`. */
const NAME_PART = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-’']?\\p{Lu}[\\p{Ll}\\p{M}]+|-\\p{Ll}{2,})*";
const PARTICLE = '(?:de|da|dos|van|von|bin|al|el|di|ben)';
/** A name of two to five parts. */
export const NAME = `${NAME_PART}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0])?${NAME_PART}){1,4}`;
const NAME_HERE = inBasicPlane(new RegExp(`${NAME}(?![\\p{L}\\p{N}])`, 'uy'));

/** Capitals that stand in no person's name, wherever they stand in one that is read. */
const NOT_NAME =
  /(?:^|[ -])(?:Assemblée|Comité|Conseil|Parti|République|Ministère|Commission|Affaires|National|Nationale|Committee|Council|Minister|Republic|Foreign|Office|Département|Association|Union|Organisation|Agence|Bureau|Université|Institut|Banque|Groupe|Ministry|Department|Bank|Party|Assembly|State|Central|Front|Nations|Forum|Sommet|Salon|Province|University|Group|Corporation|Company|Airways|Airlines|Times|News|Press|Motors|Electronics|Energy|Holdings?|Telecom|Centre|Center|Games|Cup|Club|Championship|League|Ligue|Fund|Agency|Society|Chamber|Federation|Court|Police|Service|Services|Institute|Academy|School|Hospital|Hôpital|Industries|Technologies|Technology|Systems|Media|Radio|Télévision|Television|Hotel|Hôtel|Resort|Tower|Plaza|Beach|Islands?|Airport|Street|Road|River|Mountain|City|Ocean|Week|Festival|Expo|Agreement|Treaty|Programme|Program|Project|World|International|Global|Asian|European|American|African|Vietnamese|Vietnam|Chinese|Russian|French|Japanese|Korean|Indian|South|North|Sud|Nord|Southeast|Prime|Premier|Ministre|Présidente?|President|Deputy|Secretary|Director|Ambassador|Speaker|Chairman|Chairwoman)(?:$|[ -])/u;
/** The first words of Vietnamese bodies and offices; further on they are syllables of names. */
const NOT_FIRST =
  /^(?:Ủy|Bộ|Sở|Cục|Vụ|Công|Tập|Liên|Trường|Đài|Báo|Tạp|Học|Ngân|Hội|Quốc|Ban|Viện|Tỉnh|Thành|Phó|Thủ|Tổng|Đại|Chủ|Thứ|Bí|Thống|Giám|Việt|Viêt|Viet)[ \u00a0]/u;

export const isOther = (name: string): boolean => NOT_NAME.test(name) || NOT_FIRST.test(name);

/** Where a person's name starts at `at` and ends, or -1. */
export const nameEnd = (text: string, at: number): number => {
  NAME_HERE.lastIndex = at;
  const match = NAME_HERE.exec(text);
  if (!match || isOther(match[0])) return -1;
  const end = at + match[0].length;
  const place = placeEnd(text, at);
  // `Sofia Petrova`: a given name that is a city, too.
  const isGiven = place >= 0 && place < end && isGivenNameOfPlace(text, at, place);
  return place < 0 || isGiven ? end : -1;
};

const SPACE = /[ \u00a0]/u;
export const partsOf = (name: string): readonly string[] => name.split(SPACE);

/** Whether parts are a name for sure: a given name first, or a Vietnamese family name before two syllables of names. */
export const isFullName = (parts: readonly string[]): boolean => {
  const [first = ''] = parts;
  if (isGivenName(first) || isGivenNameOfPlace(first)) return true;
  return parts.length > 2 && isVietnameseFamilyName(first) && parts.every(isVietnameseNamePart);
};

/** Where a name that is one for sure starts at `at` and ends, or -1. */
export const fullNameEnd = (text: string, at: number): number => {
  const to = nameEnd(text, at);
  return to >= 0 && isFullName(partsOf(text.slice(at, to))) ? to : -1;
};

/** The first two words of a Vietnamese name, which are no longer together than this. */
const NAME_BEFORE = inBasicPlane(
  /(?<![\p{L}\p{M}’'-])(\p{Lu}[\p{L}\p{M}]{0,6}) (\p{Lu}[\p{L}\p{M}]{0,6}) $/u,
);
const LONGEST_BEFORE = 17;
const SPACE_UNIT = 0x20;

/** Whether the one word at `from` to `to` is the last of a Vietnamese name: `Vuong Dinh Huê`. */
export const endsName = (text: string, from: number, to: number): boolean => {
  // Most places are told by what stands before them: no word of at most seven letters that has a capital.
  if (from < 2 || unitAt(text, from - 1) !== SPACE_UNIT) return false;
  let start = from - 1;
  while (start > 0 && start > from - LONGEST_BEFORE && unitAt(text, start - 1) !== SPACE_UNIT) start--;
  const kind = unitClass(unitAt(text, start));
  if (kind === UNIT.lower || kind === UNIT.space || kind === UNIT.digit) return false;
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, from - LONGEST_BEFORE), from));
  return [before?.[1], before?.[2], text.slice(from, to)].every(
    (word) => word !== undefined && isVietnameseSyllable(word),
  );
};
