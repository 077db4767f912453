/**
 * Mastheads: lines that say whose page it is, above the first headline. An agency or a paper by its name, alone or with what
 * a page prints beside it: what its letters stand for, the desk or section, the day, the number of the issue. Told by their
 * form alone: `Agence béninoise de presse`, `ABP - Agence béninoise de presse`, `Le Nouvelliste - Culture`.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { isAgency } from '../../metadata/agency.ts';
import { isCalledAgency, isNamedForNews, isOneWordOfNews } from '../../metadata/called-agency.ts';
import { isPlace } from '../../metadata/dateline-forms.ts';
import { isBodyInPlace, isBodyOfState, isPartOfBody } from './bodies.ts';
import { isLabel } from './labels.ts';
import { isSectionName } from './sections.ts';
import { isNamedAsPage, isSlogan, nameBeforeSlogan } from './slogans.ts';
import { isStamp } from './stamps.ts';
import { SIGN } from './telling-words.ts';
import { wordSigns } from './word-signs.ts';

const LONGEST = 90;
const BETWEEN = / (?:-{1,3}|[–—|·•/]) /u;
const MOST_PARTS = 4;
/** The name of a ministry beside that of its state is longer than what pages print beside their own. */
const LONGEST_OF_BODIES = 160;

/** Words for a paper, behind an article: what follows may only be where it is made. */
const PAPER = inBasicPlane(
  /^(?:(?:Le|La|Les) |L[’'])(?<word>Avenir|Courrier|Dépêche|Devoir|Écho|Éclair|Essor|Événement|Express|Expression|Gazette|Indépendant|Journal|Libre|Matin|Matinal|Messager|Moniteur|Monde|Nation|Nouvel Observateur|Nouvelles|Nouvelliste|Observateur|Opinion|Patriote|Phare|Potentiel|Presse|Progrès|Quotidien|Républicain|Réveil|Soir|Soleil|Télégramme|Temps|Tribune|Voix)(?: (?:du |de (?:la |l[’'])?|des |d[’'])?(?<place>\p{Lu}[\p{L}\p{M}’' -]*))?$/u,
);
/** Where papers are made besides places of the gazetteer. */
const QUARTERS: ReadonlySet<string> = new Set(['Nord', 'Sud', 'Est', 'Ouest', 'Centre']);

/** The word for a paper in a line that is the name of one and no more, null in any other. */
export const paperIn = (line: string): string | null => {
  const { word, place } = PAPER.exec(line)?.groups ?? {};
  return word !== undefined && (place === undefined || QUARTERS.has(place) || isPlace(place)) ? word : null;
};

const IN_CAPITALS = inBasicPlane(/^[\p{Lu}\p{M}\s.’'-]+$/u);
/** The country, which ends such a name. */
const COUNTRY_BEHIND = /(?<= du | des | de la | d[’'])\p{L}(?=[\p{L}\p{M}-]*$)/u;
/** A name in capitals as it is printed elsewhere: its first letter keeps its own, and that of its country. */
const inSmall = (name: string): string =>
  IN_CAPITALS.test(name)
    ? (name.charAt(0) + name.slice(1).toLowerCase()).replace(COUNTRY_BEHIND, (letter) => letter.toUpperCase())
    : name;

/** Its letters behind a full name: `Agence béninoise de presse (ABP)`. */
const IN_BRACKETS = inBasicPlane(/ \(\p{Lu}[\p{L}.]{1,7}\)$/u);
const isFullName = (name: string): boolean => isNamedForNews(inSmall(name.replace(IN_BRACKETS, '')));

/** Letters with stops, which end no sentence: `A.P.S.` */
const STOPPED = inBasicPlane(/^(?:\p{Lu}\.){2,6}$/u);
const ACRONYM = inBasicPlane(/^(?:\p{Lu}{3,8}|\p{Lu}\p{Ll}{2,7})$/u);
const WORDS = /[\p{L}\p{M}]+/gu;
const SMALL: ReadonlySet<string> = new Set('de du des d la le les l et of the and for'.split(' '));
const bare = (said: string): string => said.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
const initialsOf = (words: readonly string[]): string => words.map((word) => bare(word).charAt(0)).join('');

/** Whether `name` has the letters of `acronym` as initials: `Radio France Internationale` those of `RFI`. */
const standsFor = (acronym: string, name: string): boolean => {
  if (!ACRONYM.test(acronym)) return false;
  const words: readonly string[] = name.match(WORDS) ?? [];
  const letters = bare(acronym);
  return (
    initialsOf(words) === letters ||
    initialsOf(words.filter((word) => !SMALL.has(word.toLowerCase()))) === letters
  );
};

/** The desk, the edition or the number that a page names beside its own name. */
const DESK = inBasicPlane(
  /^(?:Service|Desk|Bureau|Édition|Edition|Fil|Rubrique|Bulletin|Dépêches?|Nouvelles|Actualités?|[Qq]uotidien|[Hh]ebdomadaire|[Nn][°o] ?\d)(?!\p{L})[^.!?:;«»]{0,40}$/u,
);
const STARTS_WITH_CAPITAL = inBasicPlane(/^\p{Lu}/u);
/** Fewer letters name more than agencies. */
const SHORTEST_NAME = 3;
const isBeside = (part: string): boolean =>
  isSectionName(part) ||
  isStamp(part) ||
  DESK.test(part) ||
  (STARTS_WITH_CAPITAL.test(part) && isLabel(part));

const isNameOfPage = (name: string): boolean =>
  name.length >= SHORTEST_NAME &&
  (isAgency(name) ||
    isCalledAgency(name) ||
    isOneWordOfNews(name) ||
    isFullName(name) ||
    paperIn(name) !== null);

/** Whether `name`, alone on a line, is one that a page is known by: of an agency or a paper, or one of news; no section's. */
export const isKnownName = (name: string): boolean =>
  (isNameOfPage(name) || isNamedAsPage(name)) && !isSectionName(name) && !isPlace(name);

/** Some words with a capital that a day follows. */
const NAME = inBasicPlane(/^\p{Lu}[\p{L}\p{M}’'.-]*(?: [\p{L}\p{M}’'.-]+){0,3}$/u);
/** Where in a paper it stood. */
const PAGE_OF_PAPER = inAnyCase(/^(?:pages?|p\.|pp\.|pg\.|trang) ?[a-z]?\d{1,3}(?:-\d{1,3})?$/iu);
const BETWEEN_OR_COMMA = / ?(?:, | (?:-{1,3}|[–—|·•/]) )/u;
/** What stands beside the name of a paper with its day: a page, a desk, the price of a copy. */
const PRICE = inAnyCase(/^(?:prix ?:? ?)?\d[\d., ]* ?(?:€|F|FCFA|CFA|\$|đ|đồng|euros?|francs?)$/iu);
const isOfIssue = (part: string): boolean =>
  isStamp(part) || DESK.test(part) || PAGE_OF_PAPER.test(part) || PRICE.test(part);

/** `LE QUAI – Mardi 8 mars 1988 – Page 7`, `Quaypresse - 12 mars 2004 - Édition du soir`, `Page 3, Le Quai, 12 mars 2004`: a name and at least its day or its page. */
const isIssue = (line: string): boolean => {
  const marked = line.split(BETWEEN);
  const isPaged = line.split(BETWEEN_OR_COMMA).some((part) => PAGE_OF_PAPER.test(part));
  const parts = isPaged ? line.split(BETWEEN_OR_COMMA) : marked;
  if (parts.length < 2 || parts.length > MOST_PARTS + 1) return false;
  const [name, ...others] = parts.filter((part) => !isOfIssue(part));
  if (name === undefined || others.length > 0 || !NAME.test(name) || isPlace(name)) return false;
  if (!isPaged && parts[0] !== name) return false;
  return isPaged || parts.some(isStamp);
};

/** Whether `line` says that the page is that of `name`, which stands alone, with what its letters stand for, or beside a desk or day. */
const namesPage = (line: string, name: string): boolean => {
  if (line.length > LONGEST) return false;
  const [own = '', ...beside] = line.split(BETWEEN);
  const isOwn = own.toUpperCase() === name.toUpperCase();
  return isOwn
    ? beside.length <= MOST_PARTS &&
        beside.every((part) => isFullName(part) || standsFor(own, part) || isBeside(part))
    : IN_BRACKETS.test(line) && line.endsWith(`(${name})`) && isFullName(line);
};
/** Mastheads stand among so many first characters. */
const TOP = 600;
const LINES = /[\n\r]+/u;

/** Whether a page whose story starts at `story` of `text` names itself `name` in one of its first lines. */
export const isNamedAtTop = (text: string, story: number, name: string): boolean =>
  text
    .slice(0, Math.min(story, TOP))
    .split(LINES)
    .some((line) => namesPage(line.trim(), name));

/** The desk of a body that is named by one word, or by what it tells whom. */
const DESK_OF_BODY = inAnyCase(
  /^(?:Cabinet|Secrétariat|Porte-parolat|(?:Cellule|Direction|Service|Bureau|Département|Unité)(?: (?:de (?:la )?)?(?:communication|presse)))$/iu,
);

/** A body and a part of it or a desk, or a state and what governs it: `République du Quai | Ministère de la Pêche`. */
const namesBodies = (line: string): boolean => {
  if (line.length > LONGEST_OF_BODIES) return false;
  const [name = '', ...beside] = line.split(BETWEEN);
  return (
    beside.length > 0 &&
    beside.length <= MOST_PARTS &&
    isBodyOfState(name) &&
    beside.every(
      (part) =>
        isPartOfBody(part) ||
        isSectionName(part) ||
        isBodyInPlace(part) ||
        DESK.test(part) ||
        DESK_OF_BODY.test(part),
    )
  );
};

/** The name of a site as its address, and what it says of itself behind a mark, `Quai.info - Le fleuve au quotidien`, or behind a comma with the word for what it brings: `Quai.com, une amende record` heads a story. */
const SITE_AND_MORE = inBasicPlane(
  /^(?<site>[\p{L}\d-]{3,24}\.(?:com|net|org|info|fr|vn|be|ch|ca|ma|sn|tg|mg|bf|tv))(?: ?[|•·] | [-–—] |, (?=(?:toute? )?(?:l[’']|le |la |les )(?:actu|info|nouvelles|site|portail|journal|quotidien|magazine|média)))(?<said>\p{L}.{7,})$/u,
);
const siteIn = (line: string): string | null => {
  const { site, said = '' } = SITE_AND_MORE.exec(line)?.groups ?? {};
  return site !== undefined && !(wordSigns(said) & (SIGN.clause | SIGN.finite)) ? site : null;
};
/** A path in the title that a browser shows: the site, its front page and what it says of itself. */
const FRONT_PAGE = / \| (?:[ÀA] )?[Ll]a [Uu]ne \| /u;

/** Whether `line` is a masthead, as far as one line tells: what stands below it has to be looked at as well. */
export const isMasthead = (line: string): boolean => {
  if (namesBodies(line)) return true;
  if (line.length > LONGEST) return false;
  if ((line.includes('.') && siteIn(line) !== null) || (line.includes('|') && FRONT_PAGE.test(line)))
    return true;
  const [name = '', ...beside] = line.split(BETWEEN);
  if (beside.length === 0)
    return isFullName(name) || (STOPPED.test(name) && isAgency(name)) || isSlogan(line) || isIssue(line);
  if (beside.length > MOST_PARTS) return false;
  const [next = ''] = beside;
  if (standsFor(name, next) || standsFor(next, name)) return true;
  if (isIssue(line) || isSlogan(line)) return true;
  if (!isNameOfPage(name)) return isFullName(next) && ACRONYM.test(name);
  return beside.every((part) => isFullName(part) || isBeside(part));
};

/** A day in figures, or an hour, as pages stamp themselves. */
const IN_FIGURES = /\d ?[/.:h-] ?\d/u;

/** The words that a day written out or a slogan follows, null elsewhere: so is headed what happened on that day, `Séisme - 12 mars 2004`, and a portrait, `Name Surname - la voix du fleuve`. */
export const eventIn = (line: string): string | null => {
  const [name = '', ...beside] = line.length > LONGEST ? [] : line.split(BETWEEN);
  const site = line.includes('.') && line.length <= LONGEST ? siteIn(line) : null;
  if (site !== null && !isSlogan(line)) return site;
  const isDated = beside.length > 0 && beside.every((part) => isStamp(part) && !IN_FIGURES.test(part));
  return isDated && !isNameOfPage(name) ? name : nameBeforeSlogan(line);
};
