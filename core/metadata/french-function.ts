/**
 * French functions before a name: an office, what qualifies it and what it is of, `le ministre de l’Intérieur Le Hong
 * Quang`, `la ministre russe de la Justice, Anna Petrova`. Where a capital could be the end of the function as well as
 * the start of the name, nothing is read: a wrong name costs more than a missed one.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { surePlaceEnd } from './gazetteer.ts';
import { type Held, nameStart, REACH_BEFORE, startOf } from './held.ts';
import { fullNameEnd, nameEnd, partsOf } from './names.ts';
import { eitherCase, FRENCH_OCCUPATIONS, FRENCH_PHRASES } from './occupations.ts';

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
const HEAD = `(?:[Pp]remier ?ministre|[Pp]remière ministre|[Pp]remier vice-ministre|[Vv]ice-premier ministre|[Vv]ice-Premier ministre|[Mm]inistre|[Pp]résidente?|[Aa]mbassad(?:eur|rice)|[Ss]ecrétaire|[Gg]ouverneure?|[Dd]irect(?:eur|rice)|[Cc]hef(?:fe)?|[Gg]énéral|[Cc]olonel|[Cc]ommandante?|[Mm]aire|[Pp]orte-parole|[Cc]onseill(?:er|ère)|[Rr]eprésentante?|[Dd]éputée?|[Ss]énat(?:eur|rice)|[Pp]rofesseure?|[Cc]herch(?:eur|euse)|[Mm]embre|[Rr]apporteur|[Rr]édact(?:eur|rice) en chef|[Cc]onsul|[ÉEé]conomiste|[Hh]istorien(?:ne)?|[Cc]hanceli(?:er|ère)|[Ee]ntraîneur|[Ss]électionneur|[Ff]ondat(?:eur|rice)|[Rr]ect(?:eur|rice)|[Pp]rocureure?|[Jj]uge|[Aa]vocate?|[Dd]oyenn?e?|[Cc]ommissaire|[Ii]nspect(?:eur|rice)|[Pp]réf(?:et|ète)|[Cc]apitaine|[ÉEé]crivaine?|[Cc]hant(?:eur|euse)|${OCCUPATION})`;
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

const VICE_BEFORE = /[Vv]ice-$/u;
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

const ENDS_IN_PREPOSITION = /(?:^|[ ’'])(?:de|du|des|la|le|les|à|au|aux|en|pour|et|d|l) $/u;

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

/** Where a place that starts inside the last words of a function ends: `ambassadrice du Vietnam au Sri Lanka`. */
const lastPlace = (text: string, from: number, to: number): number => {
  for (let at = to - 1; at > from; at--) {
    const before = text.charAt(at - 1);
    if ((before === ' ' || before === '’' || before === "'") && CAPITAL.test(text.charAt(at)))
      return surePlaceEnd(text, at);
  }
  return -1;
};

/** The French function that starts at `at` of `text` with the name behind it, or null. */
export const frenchFunction = (text: string, at: number): Held | null => {
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
  const nameFrom = nameStart(text, to);
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
