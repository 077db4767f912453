/**
 * How persons' names are printed: two to five parts with capitals, with particles between. What a name may not hold, and
 * what tells a name for sure, serve the readers of functions and of names without one.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { unitAt } from '../model/unit-at.ts';
import { isVietnameseSyllable } from '../spacing/lists/vietnamese.ts';
import { UNIT, unitClass } from '../spacing/text/unit-class.ts';
import { isCountry, surePlaceEnd } from './gazetteer.ts';
import {
  isGivenName,
  isGivenNameOfPlace,
  isVietnameseFamilyName,
  isVietnameseNamePart,
} from './given-names.ts';

/** A lost space leaves two parts in one, `TanDung`; more than a few are no name, and would be read to the end at each of them. */
const PART = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-’']?\\p{Lu}[\\p{Ll}\\p{M}]+|-\\p{Ll}{2,}){0,8}";
/** `O’Malley`, `N’Diaye`: with `L’` an article could begin as well. */
const FIRST_PART = `(?:[DMNO][’'])?${PART}`;
const PARTICLES =
  '(?:(?:de (?:la|los|las)|van (?:der|den|de|het)|von der|de|da|dos|das|del|della|di|van|von|zu|bin|ben|ibn|bint|ould|al|el)[ \\u00a0]){1,2}';
const NEXT_PART = `(?:${PARTICLES}|d[’']|(?:al|el|as|ad|ar|an|ul|ag|ould)-)?(?:[DLMNO][’'])?${PART}`;
/** `George W. Bush`, but not the end of a sentence, `le point B. Le maire`. */
const INITIALS =
  '(?:[ \\u00a0]\\p{Lu}\\.(?![ \\u00a0](?:Les?|La|Il|Elle|Ils|Elles|Un|Une|Des|En|Au|Dans|Pour|Selon|Mais|Ce|Cette|Son|Sa|The|He|She|It|In|His|Her|But)(?!\\p{L}))){0,2}';
/** A name of two to five parts. */
export const NAME = `${FIRST_PART}${INITIALS}(?:[ \\u00a0]${NEXT_PART}){1,4}`;
const NAME_HERE = inBasicPlane(new RegExp(`${NAME}(?![\\p{L}\\p{N}])`, 'uy'));

/** Capitals that stand in no person's name, wherever they stand in one that is read. */
const NOT_NAME: ReadonlySet<string> = new Set(
  'Assemblée Comité Conseil Parti République Ministère Commission Affaires National Nationale Committee Council Minister Republic Foreign Office Département Association Union Organisation Agence Bureau Université Institut Banque Groupe Ministry Department Bank Party Assembly State Central Front Nations Forum Sommet Salon Province University Group Corporation Company Airways Airlines Times News Press Motors Electronics Energy Holding Holdings Telecom Centre Center Games Cup Club Championship League Ligue Fund Agency Society Chamber Federation Court Police Service Services Institute Academy School Hospital Hôpital Industries Technologies Technology Systems Media Radio Télévision Television Hotel Hôtel Resort Tower Plaza Beach Island Islands Airport Harbor Harbour Stadium Arena Bridge Navy Army Corps Guard Orient Street Road River Mountain City Ocean Week Festival Expo Agreement Treaty Programme Program Project World International Global Asian European American African Vietnamese Vietnam Chinese Russian French Japanese Korean Indian South North Sud Nord Southeast Prime Premier Ministre Président Présidente President Deputy Secretary Director Ambassador Speaker Chairman Chairwoman Federal Chair Chancellor Senator Governor Congressman Congresswoman Sheriff County District Abbey Conference League Olympics Championships Affairs Delta Water Highlands Bay Sea Quality Forecasting Management'.split(
    ' ',
  ),
);
/** Words of firms, bodies and events behind a given name, `Freddie Mac`; a family name stands first where some of them do, `Park Ji-won`. */
const NOT_BEHIND: ReadonlySet<string> = new Set(
  'Advisor Advisors Agglo Airport Assurance Assurances Award Awards Bancorp Banking Basket Brands Brothers Camp Capital College Commune Cosmetics Cruises Cyclone Entertainment Estate Estates Financial Foods Football Foundation Gallery Gas Golf Handball Healthcare Hotels Immobilier Inc Insurance Investment Investments Laboratory Laboratories Library Ltd Mac Memorial Metals Mining Motorsport Museum Oil Oncology Open Park Partners Petroleum Pharma Pharmaceuticals Prize Productions Properties Records Resources Rugby Securities Solutions Stores Studios Tourism Tourisme Transports Trophy Ventures Volley Young'.split(
    ' ',
  ),
);
/** The first words of Vietnamese bodies and offices; further on they are syllables of names. */
const NOT_FIRST =
  /^(?:Ủy|Bộ|Sở|Cục|Vụ|Công|Tập|Liên|Trường|Đài|Báo|Tạp|Học|Ngân|Hội|Quốc|Ban|Viện|Tỉnh|Thành|Phó|Thủ|Tổng|Đại|Chủ|Thứ|Bí|Thống|Giám|Việt|Viêt|Viet|Me|Mgr|Sir|Lady|Prince|Princess|Queen|Pope|Đội|Phía)[ \u00a0]|^(?:Đông (?:Đông )?Bắc|Tây (?:Nguyên|Bắc|Nam)|(?:Bắc|Nam|Trung) Bộ)(?![\p{L}\p{M}])/u;

const SPACE = /[ \u00a0]/u;
const LAST_PART = /(?<=[ \u00a0])[^ \u00a0]+$/u;

/** Where the part of `name` ends that begins at `from`: at a space, a hyphen or its end. */
const partEnd = (name: string, from: number): number => {
  let to = from;
  while (to < name.length && name[to] !== ' ' && name[to] !== '-' && name[to] !== '\u00a0') to++;
  return to;
};

const holdsOther = (name: string): boolean => {
  let isBehind = false;
  for (let from = 0; from <= name.length; ) {
    const to = partEnd(name, from);
    const part = name.slice(from, to);
    if (NOT_NAME.has(part) || (isBehind && NOT_BEHIND.has(part))) return true;
    isBehind = name[to] !== '-';
    from = to + 1;
  }
  return false;
};

export const isOther = (name: string): boolean => holdsOther(name) || NOT_FIRST.test(name);

/** Countries that are family names as well: `Anatole France`. */
const ALSO_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'Chad Cuba England France Georgia Holland Ireland Israel Israël Jordan Monaco'.split(' '),
);
/** Whether a country ends what has the form of a name: `Freddy Mozambique`. */
const endsInCountry = (name: string): boolean => {
  const last = name.slice(name.search(LAST_PART));
  return isCountry(last) && !ALSO_FAMILY_NAMES.has(last);
};

/** What may lead from a name to where somebody is from or whose he is: `Paul Durand de la Croix-Rouge`, `de Lyon`. */
const ORIGIN = /[ \u00a0](?:d[’']|de[ \u00a0](?:la[ \u00a0])?)/gu;
const BODY_BEHIND =
  /^(?:Croix|Cour|Chambre|Ligue|Garde|Maison|Région|Fédération|Fondation|Sécurité|Banque|Air)(?!\p{L})/u;

/** The name up to where it goes on with a place or a body, if a name of two parts is left. */
const withoutOrigin = (name: string): string => {
  for (const { index, 0: particle } of name.matchAll(ORIGIN)) {
    const led = index + particle.length;
    const behind = name.slice(led);
    const isElse = isOther(behind) || BODY_BEHIND.test(behind) || surePlaceEnd(name, led) > 0;
    if (isElse && SPACE.test(name.slice(0, index))) return name.slice(0, index);
  }
  return name;
};

const FROM = 'Từ ';

/** Where a person's name starts at `at` and ends, or -1. */
export const nameEnd = (text: string, at: number): number => {
  NAME_HERE.lastIndex = at;
  const match = NAME_HERE.exec(text);
  const name = match && withoutOrigin(match[0]);
  if (name === null || isOther(name) || endsInCountry(name)) return -1;
  const end = at + name.length;
  // `Từ Thanh Hóa`, from there; the word is a family name, too.
  if (name.startsWith(FROM) && surePlaceEnd(text, at + FROM.length) === end) return -1;
  const place = surePlaceEnd(text, at);
  // `Sofia Petrova`: a given name that is a city, too.
  const isGiven = place >= 0 && place < end && isGivenNameOfPlace(text, at, place);
  return place < 0 || isGiven ? end : -1;
};

export const partsOf = (name: string): readonly string[] => name.split(SPACE);

/** Whether parts are a name for sure: a given name first, or a Vietnamese family name before two syllables of names. */
export const isFullName = (parts: readonly string[]): boolean => {
  const [first = ''] = parts;
  if (isGivenName(first) || isGivenNameOfPlace(first)) return true;
  return parts.length > 2 && isVietnameseFamilyName(first) && parts.every(isVietnameseNamePart);
};

/** A name of two to four parts, all in capitals. */
const CAPITAL_NAME = inBasicPlane(/^\p{Lu}[\p{Lu}\p{M}’']+(?:[ -]\p{Lu}[\p{Lu}\p{M}’']+){1,3}$/u);
const REST_OF_PART = inBasicPlane(/(?<=[\p{L}\p{M}])[\p{L}\p{M}]+/gu);
/** Whether `line` is nothing but a name in capitals: `HOÀNG GIANG`, `ANNA MOREL`, and neither a place nor a heading. */
export const isCapitalName = (line: string): boolean => {
  if (!CAPITAL_NAME.test(line)) return false;
  const name = line.replace(REST_OF_PART, (rest) => rest.toLowerCase());
  const parts = partsOf(name);
  if (nameEnd(name, 0) !== name.length) return false;
  // Of two syllables neither need be a word of the page: both have to be those of a name.
  const isVietnamese = isVietnameseFamilyName(parts[0] ?? '') && parts.every(isVietnameseSyllable);
  return isFullName(parts) || isVietnamese;
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
