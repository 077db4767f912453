/**
 * The name that a sign-off prints: one agency or several, with desks and partners set off by slashes. A photographer or the
 * label of a picture behind an agency makes it the credit of a picture.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { unitOrNone } from '../model/unit-at.ts';
import { UNIT, unitClass } from '../spacing/text/unit-class.ts';
import { isAgency, joinedNames, WITH_WORDS } from './agency.ts';
import { AGENCIES } from './agency-names.ts';
import { isNamedForNews } from './called-agency.ts';

/** The last words of agencies: all others are partners and desks, whose last word has a capital. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...AGENCIES].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);

/** The first words of agencies, and those before the agencies whose texts a paper used. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...AGENCIES].map((name) => name.split(' ', 1)[0] ?? name),
  ...WITH_WORDS,
]);
/** Where the first word ends. */
const WORD_END = /[ ,]/u;

/** Whether a name begins as agencies do: one that no mark parts from others is printed as it is listed. */
const mayBegin = (name: string): boolean => {
  if (name.includes('/') || name.includes('-') || name.includes('.')) return true;
  const end = name.search(WORD_END);
  return FIRST_WORDS.has(end < 0 ? name : name.slice(0, end));
};

/** Whether what is printed may be agencies, alone or beside others, by its first and its last word; most lines are none. */
const mayBeAgency = (printed: string): boolean => {
  const name = printed.trim();
  const start = name.lastIndexOf(' ') + 1;
  const kind = unitClass(unitOrNone(name, start));
  // `ab/cd/APA`.
  const coded = kind === UNIT.lower && unitClass(unitOrNone(name, name.lastIndexOf('/') + 1)) === UNIT.upper;
  // `Avec l’AFP`.
  const articled = unitClass(unitOrNone(name, start + 1)) === UNIT.apostrophe;
  const mayEnd =
    kind === UNIT.upper ||
    kind === UNIT.other ||
    kind === UNIT.foreign ||
    articled ||
    coded ||
    LAST_WORDS.has(name.slice(start));
  return mayEnd && mayBegin(name);
};

/** The label of a credit, `(Photo VNA/VNS)`: no agency signs so. */
const PICTURE = inBasicPlane(/^(?:[Pp]hotos?|[Ii]mages?|Ảnh|[Ss]ources?|Nguồn)(?!\p{L})| [Pp]hotos?$/u);

/** Behind its agency a photographer, `Xinhua/Anna Lind`: a credit. Agencies of Vietnam sign so. */
const PHOTOGRAPHER = inBasicPlane(
  /^(?!(?:TTXVN|VNA|VOV|CVN|VNS)\/)\p{Lu}[\p{L}+]{1,12}\/\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,3}$/u,
);

/** Whether a printed name is an agency, its desks and partners set off by slashes with or without spaces. */
export const isPrintedAgency = (name: string): boolean =>
  mayBeAgency(name) &&
  !PICTURE.test(name) &&
  !PHOTOGRAPHER.test(name) &&
  joinedNames(name).every((one) => isAgency(one.replace(/ ?\/ ?/gu, '/')) || isNamedForNews(one));

const IN_BRACKETS = /^(?<open>[(/] ?)(?<name>[^()/]{2,40}?) ?[)/]$/u;
/** Where in `line` an agency stands in brackets or slashes and nothing else, `(AFP)`, `/ATS/`; null in any other line. */
export const agencyInBrackets = (line: string): Span | null => {
  const { open, name } = IN_BRACKETS.exec(line)?.groups ?? {};
  return open === undefined || name === undefined || !isPrintedAgency(name)
    ? null
    : { from: open.length, to: open.length + name.length };
};
