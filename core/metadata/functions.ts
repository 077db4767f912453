/**
 * Functions that persons hold, as dispatches print them before or behind a name: `le ministre de l’Intérieur Le Hong
 * Quang`, `la ministre russe de la Justice, Anna Petrova,`, `Ivan Petrov, chef de l’Agence`, `Prime Minister Pham Van
 * A`, `Bộ trưởng Bộ Công an Trần Văn B`. Where a capital could be the end of the function as well as the start of the
 * name, nothing is read: a wrong name costs more than a missed one.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { surePlaceEnd } from './gazetteer.ts';
import { fullNameEnd, isFullName, isOther, NAME, nameEnd, partsOf } from './names.ts';
import {
  ENGLISH_OCCUPATIONS,
  ENGLISH_TITLES,
  eitherCase,
  FRENCH_OCCUPATIONS,
  FRENCH_PHRASES,
} from './occupations.ts';
import { functionOf, OFFICE_OF } from './office-of.ts';
import { ENGLISH_BEFORE, ENGLISH_OFFICE, VIETNAMESE_OFFICE } from './title-forms.ts';

/** Offices in French and English small letters. */
export const OFFICES =
  'ministre vice-ministre président présidente vice-président vice-présidente ambassadeur ambassadrice secrétaire gouverneur gouverneure directeur directrice chef cheffe général colonel commandant maire porte-parole conseiller conseillère représentant représentante député députée sénateur sénatrice professeur professeure chercheur chercheuse membre rapporteur rédacteur rédactrice consul économiste historien historienne chancelier chancelière entraîneur sélectionneur fondateur fondatrice premier première recteur rectrice procureur procureure juge avocat avocate doyen doyenne commissaire inspecteur inspectrice préfet préfète capitaine écrivain écrivaine chanteur chanteuse chief lead police minister president chairman chairwoman ambassador secretary governor director head spokesperson spokesman spokeswoman mayor adviser representative professor researcher coach founder deputy member economist';
/** What people do, with what they do it as: `avocat` among the offices, `chanteuse` here. */
export const OCCUPATIONS = `${FRENCH_OCCUPATIONS} ${ENGLISH_OCCUPATIONS} ${ENGLISH_TITLES}`;
/** Words that say before an office that it is held no longer. */
export const FORMERLY = 'ancien ancienne Ancien Ancienne ex Ex former Former';
/** The same as they stand with capitals, in English and Vietnamese titles and at the start of a sentence. */
export const TITLES =
  'Ministre Président Présidente Ambassadeur Ambassadrice Secrétaire Général Directeur Directrice Minister President Chairman Chairwoman Ambassador Secretary Governor Director Prime Premier Deputy Vice PM General Colonel Thủ Tổng Chủ Bộ Thứ Phó Đại Giám Thượng Trung Thiếu Bí Thống người Người huấn Huấn Hiệu Viện';

/** Words of small letters that may end a function right before a name: adjectives that say which, or of which country. */
const QUALIFIER =
  '(?:général|générale|généraux|adjoint|adjointe|délégué|déléguée|permanent|permanente|populaire|publique|étrangères|national|nationale|municipal|municipale|provincial|provinciale|principal|principale|central|centrale|régional|régionale|départemental|départementale|mondial|mondiale|exécutif|exécutive|honoraire|sortant|sortante|extraordinaire|fédéral|fédérale|ministre|président|présidente|secrétaire|directeur|directrice|chef|militaire|\\p{Ll}+(?:ien|ienne|ais|aise|ois|oise|éen|éenne|ain|aine|rian|riane|ol|ole|and|ande)|russe|belge|suisse|tchèque|slovaque|bulgare|communiste|socialiste|démocratique|politique|économique|islamique|asiatique|technique|turc|turque|lao|khm(?:er|ère)|thaïe?|birmane?|afghane?|indonésienne|malaise?|ivoirienne|(?:sud|nord|centr)-?\\p{Ll}+(?:ine?|ienne|aine?|éene?|éenne)|grec|grecque|serbe|croate|suédoise?|arabe|malgache|nippone?|nigériane?|lettone?|catalane?|kazakhe?|ouzbek|mongole?|philippine?)(?![\\p{L}\\p{M}])';
const PREPOSITION =
  "(?:de la |de l[’']|du |des |de |d[’']|aux? |à la |à l[’']|à |en |pour (?!\\p{Ll}{2,}(?:er|ir|re)(?![\\p{L}\\p{M}]))|chargée? (?:de la |de l[’']|du |des |de ))";
const SMALL = '[\\p{Ll}\\p{M}][\\p{L}\\p{M}-]*';
/** What one preposition leads: `de l’Intérieur`, `des Affaires étrangères`, `du parti Russie unie`; what qualifies it comes behind. */
const COMPLEMENT = inBasicPlane(
  new RegExp(
    ` ${PREPOSITION}(?:${SMALL} ){0,2}(?!(?:MM?|Mme|Mlle|Mrs?)(?:[. ]|\\p{Lu}))(?:\\p{Lu}[\\p{L}\\p{M}-]*|\\p{Ll}[\\p{Ll}\\p{M}-]+)`,
    'uy',
  ),
);
const QUALIFIED = inBasicPlane(new RegExp(` ${QUALIFIER}`, 'uy'));
const ACRONYM = inBasicPlane(/ \(\p{Lu}{2,8}\)/uy);
const AND_COMPLEMENT = new RegExp(` et(?= ${PREPOSITION})`, 'uy');
/** With a small or a capital letter, the longer before those that they begin with. */
const OCCUPATION = [...FRENCH_PHRASES.split('|'), ...FRENCH_OCCUPATIONS.split(' ')]
  .sort((a, b) => b.length - a.length)
  .map((word) => eitherCase(word).replace('’', "[’']"))
  .join('|');
const HEAD = `(?:[Pp]remier ?ministre|[Pp]remière ministre|[Pp]remier vice-ministre|[Vv]ice-premier ministre|[Vv]ice-Premier ministre|[Mm]inistre|[Pp]résidente?|[Aa]mbassad(?:eur|rice)|[Ss]ecrétaire|[Gg]ouverneure?|[Dd]irect(?:eur|rice)|[Cc]hef(?:fe)?|[Gg]énéral|[Cc]olonel|[Cc]ommandante?|[Mm]aire|[Pp]orte-parole|[Cc]onseill(?:er|ère)|[Rr]eprésentante?|[Dd]éputée?|[Ss]énat(?:eur|rice)|[Pp]rofesseure?|[Cc]herch(?:eur|euse)|[Mm]embre|[Rr]apporteur|[Rr]édact(?:eur|rice) en chef|[Cc]onsul|[Éé]conomiste|[Hh]istorien(?:ne)?|[Cc]hanceli(?:er|ère)|[Ee]ntraîneur|[Ss]électionneur|[Ff]ondat(?:eur|rice)|[Rr]ect(?:eur|rice)|[Pp]rocureure?|[Jj]uge|[Aa]vocate?|[Dd]oyenn?e?|[Cc]ommissaire|[Ii]nspect(?:eur|rice)|[Pp]réf(?:et|ète)|[Cc]apitaine|[Éé]crivaine?|[Cc]hant(?:eur|euse)|${OCCUPATION})`;
/** What says that an office is held no longer, or which of several it is. */
const FORMER = '(?:[Aa]ncien(?:ne)? |[Ee]x-)';
/** What a French function begins with, up to its office: in parts, since each would be compiled anew wherever it is repeated. */
const FRENCH = inBasicPlane(
  new RegExp(
    `${FORMER}?(?:[Pp]remi(?:er|ère) )?(?:[Vv]ice-)?(?:(?:ministre|présidente?|secrétaire|direct(?:eur|rice)|chef|membre) et )?${HEAD}(?![\\p{Ll}\\p{M}])`,
    'uy',
  ),
);
const MOST_QUALIFIERS = 3;
const MOST_BEHIND_COMPLEMENT = 2;
const MOST_COMPLEMENTS = 3;
const ENGLISH = inBasicPlane(new RegExp(ENGLISH_OFFICE, 'uy'));
const VIETNAMESE = inBasicPlane(new RegExp(VIETNAMESE_OFFICE, 'uy'));

export interface Held {
  /** The function as printed, from and to. */
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
}

/** Between a function and the name: a space, a comma, courtesies and ranks, `, Mme `, ` Sen. Lieut. Gen. `. */
const SEPARATOR =
  /,? (?:(?:MM?\.|Mme|Mlle|Me|Mgr|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|ông|bà|Ông|Bà|(?:Sen|Sr|Lt|Lieut|Maj|Brig|Col|Gen|Adm|Prof|Assoc)\.) ?){0,4}/uy;
/** A name right behind a small letter, where a space was lost: `présidentTruong`. */
const JOINED = inBasicPlane(/^\p{Ll}\p{Lu}/u);
const skip = (text: string, at: number): number => {
  if (JOINED.test(text.slice(at - 1, at + 1))) return at;
  SEPARATOR.lastIndex = at;
  return at + (SEPARATOR.exec(text)?.[0].length ?? -at - 1);
};

const REACH_BEFORE = 60;
/** Where a function starts that is read from `at` on: what limits it may stand before, even with its space lost. */
const startOf = (text: string, at: number, before: RegExp): number =>
  at - (before.exec(text.slice(Math.max(0, at - REACH_BEFORE), at))?.[0].length ?? 0);
const VICE_BEFORE = /[Vv]ice-$/u;
const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const CAPITAL = inBasicPlane(/^\p{Lu}/u);
const SMALL_FIRST = inBasicPlane(/^\p{Ll}/u);
const COMPLEMENT_BEFORE =
  /(?:\bdu|\bdes|\bde la|\bau|\baux|\bof the|\bde l[’']|\bd[’']|\bde son|\bde sa) ?$/u;
/** A capital right behind a preposition belongs to it; behind a small noun it could as well start the name. */
const AFTER_PREPOSITION = inBasicPlane(
  /(?: de la| du| des| de| aux?| à la| à| [dl][’']| de l[’'])[ ]?\p{Lu}[^ ]*$|[dl][’']\p{Lu}[^ ]*$/u,
);
const LAST_WORD = /[^ ’']+$/u;
const BODY = /^(?:Université|Institut|École|Ecole|Lycée|Collège|Hôpital|Clinique|Musée|Fondation|Théâtre)$/u;

/** Small nouns whose own name follows them: `du groupe Meridian`. */
const WITH_NAME =
  /(?:groupe|société|compagnie|fondation|parti|mouvement|syndicat|cabinet|club|centre|journal|magazine|quotidien|prix|projet|programme|famille|église|chaîne|banque|université|hôpital|école|lycée|institut|musée|port|district|province|commune) $/u;

/**
 * The name whose first part was taken for the end of the function, `chef du service de la santé Anna Lind`: one that is
 * a name for sure, or of which else one part would be left. Null where there is none.
 */
const nameWithin = (text: string, at: number, to: number): Omit<Held, 'from'> | null => {
  const last = LAST_WORD.exec(text.slice(at, to))?.index;
  if (last === undefined || last < 2) return null;
  const nameFrom = at + last;
  const before = text.slice(at, nameFrom);
  if (!CAPITAL.test(text.charAt(nameFrom)) || !/\p{Ll} $/u.test(before)) return null;
  if (ENDS_IN_PREPOSITION.test(before) || WITH_NAME.test(before)) return null;
  const nameTo = nameEnd(text, nameFrom);
  if (nameTo <= to) return null;
  const sure = fullNameEnd(text, nameFrom) >= 0 || partsOf(text.slice(nameFrom, nameTo)).length === 2;
  return sure ? { to: nameFrom - 1, nameFrom, nameTo } : null;
};
const ENDS_IN_PREPOSITION = /(?:^|[ ’'])(?:de|du|des|la|le|les|à|au|aux|en|pour|et|d|l) $/u;

const ONLY_QUALIFIER = inBasicPlane(new RegExp(`^${QUALIFIER}$`, 'u'));

/** Where `pattern` ends that stands at `at`, as often as it stands there, `most` times at most; `at` where it does not. */
const past = (pattern: RegExp, text: string, at: number, most = 1): number => {
  let end = at;
  for (let count = 0; count < most; count++) {
    pattern.lastIndex = end;
    if (!pattern.test(text)) break;
    end = pattern.lastIndex;
  }
  return end;
};

/** Where the complements end that stand at `at` of `text`. */
const complementsEnd = (text: string, at: number): number => {
  let end = at;
  for (let count = 0; count < MOST_COMPLEMENTS; count++) {
    const complement = past(COMPLEMENT, text, end);
    if (complement === end) break;
    const qualified = past(QUALIFIED, text, complement, MOST_BEHIND_COMPLEMENT);
    end = past(AND_COMPLEMENT, text, past(ACRONYM, text, qualified));
  }
  return end;
};

/** An office that is a general one and no general: `conseiller général`. */
const OFFICE_BEFORE = inBasicPlane(new RegExp(`(?<![\\p{L}\\p{M}])${HEAD} $`, 'u'));

/** What a French function at `at` leaves for the name behind it. */
const french = (text: string, at: number): Held | null => {
  const office = past(FRENCH, text, at);
  if (
    office === at ||
    (text.startsWith('général', at) && OFFICE_BEFORE.test(text.slice(Math.max(0, at - REACH_BEFORE), at)))
  )
    return null;
  const qualified = past(QUALIFIED, text, past(ACRONYM, text, office), MOST_QUALIFIERS);
  let to = complementsEnd(text, qualified);
  const isPlainOffice = to === qualified;
  const place = lastPlace(text, at, to);
  if (place > to) to = place;
  const cut = nameWithin(text, at, to);
  if (cut !== null) return { from: startOf(text, at, VICE_BEFORE), ...cut };
  const comma = text.charAt(to) === ',';
  // `l’assistant du président, Jean Dupont`: which of the two it is cannot be told.
  if (comma && COMPLEMENT_BEFORE.test(text.slice(Math.max(0, at - 8), at))) return null;
  const nameFrom = skip(text, to);
  if (nameFrom < 0 || !CAPITAL.test(text.charAt(nameFrom))) return null;
  const last = LAST_WORD.exec(text.slice(at, to))?.[0] ?? '';
  // `professeur à l’Université Paul-Valéry`: the name behind is the body's.
  if (!comma && BODY.test(last)) return null;
  // Without a comma the function must end in a word that no name starts with or goes on from.
  const told =
    comma ||
    place === to ||
    isPlainOffice ||
    AFTER_PREPOSITION.test(text.slice(at, to)) ||
    ONLY_QUALIFIER.test(last) ||
    (SMALL_FIRST.test(last) && fullNameEnd(text, nameFrom) >= 0);
  if (!told) return null;
  const nameTo = nameEnd(text, nameFrom);
  return nameTo < 0 ? null : { from: startOf(text, at, VICE_BEFORE), to, nameFrom, nameTo };
};

/** Where a place that starts inside the last words of a function ends: `ambassadrice du Vietnam au Sri Lanka`. */
const lastPlace = (text: string, from: number, to: number): number => {
  for (let at = to - 1; at > from; at--) {
    const before = text.charAt(at - 1);
    if ((before === ' ' || before === '’' || before === "'") && CAPITAL.test(text.charAt(at)))
      return surePlaceEnd(text, at);
  }
  return -1;
};

const titled = (
  text: string,
  at: number,
  match: RegExpExecArray | null,
  before: RegExp | null = null,
): Held | null => {
  if (!match) return null;
  let to = at + match[0].length;
  if (match.groups?.to !== undefined) {
    to = surePlaceEnd(text, to);
    if (to < 0) return null;
  }
  const nameFrom = skip(text, to);
  if (nameFrom < 0) return null;
  const nameTo = nameEnd(text, nameFrom);
  return nameTo < 0 ? null : { from: before ? startOf(text, at, before) : at, to, nameFrom, nameTo };
};

/** A function that starts at `at` of `text` with the name behind it, or null. */
const IS_ENGLISH = inBasicPlane(/^[A-Za-z-]+(?![\p{L}\p{M}])/u);
export const functionBefore = (text: string, at: number): Held | null => {
  const of = functionOf(text, at);
  return (
    titled(text, at, exec(ENGLISH, text, at), ENGLISH_BEFORE) ??
    titled(text, at, exec(VIETNAMESE, text, at)) ??
    (of &&
      (IS_ENGLISH.test(text.slice(at, at + 12)) ? { ...of, from: startOf(text, at, ENGLISH_BEFORE) } : of)) ??
    french(text, at)
  );
};

const DEMONYM_BEFORE = inBasicPlane(
  /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}{2,}(?:ian|ean|ese|ish|can|gan|man|ch|i|ss) $/u,
);

/** An article before what somebody is, which is no part of it: `Jean Dupont, un agriculteur`. */
const ARTICLE_BEFORE = /, (?<article>(?:an?|the|une?|le|la) |l[’'])$/u;

/** Where the office at `at` begins: an envoy's with the country. */
export const officeStart = (text: string, at: number): number =>
  /^(?:Ambassador|Consul)/u.test(text.slice(at, at + 10)) ? startOf(text, at, DEMONYM_BEFORE) : at;

/** Where the comma ends behind which an office stands that starts at `at`, with or without an article; -1 where none does. */
export const behindComma = (text: string, at: number): number => {
  const before = text.slice(Math.max(0, at - LONGEST_ARTICLE), at);
  if (before.endsWith(', ')) return at;
  const article = ARTICLE_BEFORE.exec(before)?.groups?.article;
  return article === undefined ? -1 : at - article.length;
};
const LONGEST_ARTICLE = 8;

/** A title with capitals that stands whole behind a name: `, Phó Thủ tướng,`. */
const TITLE_BEHIND = inBasicPlane(
  new RegExp(
    `^(?:\\p{Lu}\\p{Ll}{2,}(?:ian|ean|ese|ish|can|gan|man|ch|i|ss) (?=Ambassador|Consul))?(?:${VIETNAMESE_OFFICE}|${ENGLISH_OFFICE.replace('?<to>', '?:')}|${OFFICE_OF})(?=[,;.()]|$)`,
    'u',
  ),
);

const NAME_BEFORE = inBasicPlane(
  new RegExp(
    // Looking back from each small letter and space, where no name starts, would take most of the time.
    `(?![a-z ])(?<!\\p{Lu}[\\p{L}\\p{M}]*[\\p{Ll}\\p{M}][ \\u00a0-])(?<![\\p{L}\\p{N}])(?<name>${NAME}), $`,
    'u',
  ),
);
/** How far a function behind a name goes: to the next stop of any kind, or to the verb. */
const FUNCTION_BEHIND = inBasicPlane(
  /^(?:\p{Ll}|PDG|DG|CEO)(?:[^,;:.()«»"“”!?\n]|(?<=\p{Lu})\.(?=\p{Lu}| \p{Ll})){2,110}?(?=[,;:()!?\n]|\.(?!\p{Lu}\.| \p{Ll})|$| (?:a|ont|est|sont|avait|était|soutient|annonce|plaide|salue|reçoit|rencontre|visite|appelle|demande|estime|affirme|souligne|promet|exige|refuse|dénonce|condamne|défend|propose|présente|inaugure|quitte|devient|remporte|qui|lors|afin|pour que|à l[’']issue|à l[’']occasion|au cours|en marge|en présence|en compagnie|devant|dans|avant|après|malgré|dont|où|au moment|à l[’']époque|au début|à la fin|et$|\p{Ll}+ (?:que|qu[’'])|s[’'](?:est|était|étaient)|se|\p{Ll}{3,}(?:era|eront|aient)|said|has|is|was|who|told|et (?:M\.|Mme|le|la|les))(?![\p{L}]))/u,
);
/** What may stand with a capital before a name at the start of a sentence: a title, a preposition, a participle. */
const COURTESY = inBasicPlane(
  /^(?:M|Mme|Mlle|Me|Mgr|Dr|Pr|Mr|Mrs|Ms|Bà|Ông|Pour|Selon|Avec|Devant|Outre|Chez|Par|Après|Avant|Sans|Comme|Contre|Entre|Parmi|Quant|Et|Mais|With|For|By|From|After|Before|Unlike|Like|And|But|Theo|Với|Cùng|\p{Lu}\p{Ll}{2,}(?:ant|ing))[ \u00a0]/u,
);
/** An office and the name of who holds it, of whom the sentence goes on: `…, le juge Durand est dessaisi`. */
const OF_ANOTHER = inBasicPlane(/^\p{Ll}+ \p{Lu}[\p{Ll}\p{M}]+$/u);
const REACH_BACK = 60;
const REACH_ON = 130;

/** `ancien`, `ex-` and the like open a function only before an office. */
const ONCE = inBasicPlane(
  /^(?:anciens?|ancienne|ex|former)(?:[ -](?:premi(?:er|ère) |vice-)?(?<office>\p{L}+))/u,
);
/** `premier` opens one only before an office, too: a town may be the first port of a country. */
const FIRST = inBasicPlane(/^premi(?:er|ère)[ -](?:vice-)?(?<office>\p{L}+)/u);
const IS_FIRST = /^premi(?:er|ère)(?!\p{L})/u;
const IS_ONCE = inBasicPlane(/^(?:anciens?|ancienne|ex|former)(?!\p{L})/u);
const OFFICE_WORDS: ReadonlySet<string> = new Set(`${OFFICES} ${OCCUPATIONS}`.split(' '));

/**
 * A name before a comma, with the function that starts at `at` behind it, or null.
 *
 * @param comma where the comma and the space behind it end: at `at`, or before an article
 */
export const functionBehind = (text: string, at: number, comma: number): Held | null => {
  const start = Math.max(0, comma - REACH_BACK);
  const match = NAME_BEFORE.exec(text.slice(start, comma));
  const name = match?.groups?.name;
  const rest = text.slice(at, at + REACH_ON);
  if (IS_ONCE.test(rest) && !OFFICE_WORDS.has(ONCE.exec(rest)?.groups?.office ?? '')) return null;
  if (IS_FIRST.test(rest) && !OFFICE_WORDS.has(FIRST.exec(rest)?.groups?.office ?? '')) return null;
  const held = FUNCTION_BEHIND.exec(rest) ?? TITLE_BEHIND.exec(rest);
  if (!match || name === undefined || !held || isOther(name) || OF_ANOTHER.test(held[0])) return null;
  const titled = start + match.index + (COURTESY.exec(name)?.[0].length ?? 0);
  // `Recevant Anna Lind`, `Tiếp Trần Văn Bình`: what stands before a name for sure is none of it.
  const [first = '', ...others] = partsOf(text.slice(titled, start + match.index + name.length));
  const nameFrom = !isFullName([first, ...others]) && isFullName(others) ? titled + first.length + 1 : titled;
  if (nameEnd(text, nameFrom) !== start + match.index + name.length) return null;
  return { from: at, to: at + held[0].trimEnd().length, nameFrom, nameTo: start + match.index + name.length };
};

const COUNTERPART = inBasicPlane(/(?:homologues?|counterpart)(?: [\p{Ll}\p{M}-]{4,}){0,2},? /uy);

/** The name behind the word `homologue` at `at` of `text`, or null. */
export const counterpartName = (
  text: string,
  at: number,
): { readonly from: number; readonly to: number } | null => {
  const match = exec(COUNTERPART, text, at);
  if (!match) return null;
  const from = at + match[0].length;
  const to = nameEnd(text, from);
  return to < 0 ? null : { from, to };
};
