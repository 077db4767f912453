/**
 * News agencies and the acronyms under which they sign. A name found here may stand in a dateline or a sign-off even
 * where the form around it is weak; an unknown acronym needs the full form, `Place (XYZ) -`. Which spelling belongs
 * to which agency matters only to cataloguing: the value kept is the name as printed, without its desk.
 */

import { inBasicPlane } from '../basic-plane.ts';
import { AGENCIES, OF_VIETNAM, PUBLISHERS, SERVICES } from './agency-names.ts';
import { isCalledAgency } from './called-agency.ts';
import { isStoppedAcronym } from './stopped-acronym.ts';

/** Desks and departments that an agency writes behind its own name: `VNA/VI`, `VNA/CVN`. */
const AFTER_SLASH = inBasicPlane(/\/[\p{L}+]{1,12}$/u);

/** A desk, a partner or a person beside an agency's name. */
const PARTNER = inBasicPlane(/^\p{Lu}[\p{L}\p{M}+.’']{0,15}(?: \p{Lu}[\p{L}\p{M}+.’']{0,15}){0,3}$/u);

/** The initials of who wrote and sent, before the agency or behind it: `ab/cd/APA`, `AIB/a.b.` */
const INITIALS = inBasicPlane(/^(?:\p{L}{2,3}|(?:\p{Ll}\.-?){1,2}\p{Ll}\.?)$/u);
const MOST_CODED = 6;

/** Words before the agencies whose texts a paper used: `Avec AFP`. */
export const WITH_WORDS: readonly string[] = 'Avec avec With with Theo theo From from'.split(' ');
const WITH = new RegExp(`^(?:${WITH_WORDS.join('|')}) (?:l[’']|the )?`, 'u');
const AND = /,? (?:et|and|và|with|avec) |, /u;

/** The agencies that a printed name joins by words or commas, `(Avec AFP et Reuters)`, each as it is printed. */
export const joinedNames = (printed: string): readonly string[] =>
  printed.trim().replace(WITH, '').split(AND);

/** An acronym with stops, as papers print it: `A.F.P.`, `U. P. I.` */
const WITH_STOPS = inBasicPlane(/^(?:\p{Lu}\. ?){1,4}\p{Lu}\.?$/u);
/** The site of an agency under its name, `ZENIT.org`; of a broadcaster or a paper it is no agency's. */
const SITE = inBasicPlane(/^(?<agency>\p{Lu}[\p{L}-]{1,15})\.(?:com|info|net|org)$/u);
const isSite = (name: string): boolean => {
  const agency = SITE.exec(name)?.groups?.agency ?? '';
  const listed = AGENCIES.has(agency) ? agency : agency.charAt(0) + agency.slice(1).toLowerCase();
  return AGENCIES.has(listed) && !PUBLISHERS.has(listed);
};
/** Full names that begin with the word for an agency, without their case: sites print `Agence Ivoirienne De Presse`. */
const FULL_NAMES: ReadonlySet<string> = new Set(
  [...AGENCIES].filter((name) => name.startsWith('Agence ')).map((name) => name.toLowerCase()),
);
const isListed = (name: string): boolean =>
  AGENCIES.has(name) ||
  (name.startsWith('Agence ') && FULL_NAMES.has(name.toLowerCase())) ||
  (name.includes('.') &&
    (isSite(name) || (WITH_STOPS.test(name) && AGENCIES.has(name.replace(/[. ]/gu, '')))));

const SMALL = inBasicPlane(/^\p{Ll}{3,6}$/u);
/** Acronyms that are words in small letters. */
const WORDS: ReadonlySet<string> = new Set(
  'ami anta app aps fana map mena nan pap plo sana spa tap'.split(' '),
);
/**
 * Whether `name` is the acronym of an agency of the list in small letters, as agencies of Switzerland and Germany print their own: `Berne
 * (sda) -`. Elsewhere than in a dateline it may be initials.
 */
export const isAgencyInSmall = (name: string): boolean =>
  SMALL.test(name) &&
  !WORDS.has(name) &&
  (AGENCIES.has(name.toUpperCase()) || AGENCIES.has(name.charAt(0).toUpperCase() + name.slice(1)));

/** Whether `name` is an agency of the list, alone or with desks and partners: `VNA`, `CPV/VNA`, `VNA/VI`, `Keystone-ATS`. */
export const isAgency = (name: string): boolean => {
  if (isListed(name)) return true;
  if (!name.includes('/') && !name.includes('-')) return false;
  const parts = name.split(/\/|(?<=\p{L})-(?=\p{L})/u).map((part) => part.trim());
  return (
    parts.length > 1 &&
    parts.length <= (INITIALS.test(parts[0] ?? '') ? MOST_CODED : 4) &&
    parts.every((part) => AGENCIES.has(part) || PARTNER.test(part) || INITIALS.test(part)) &&
    parts.some((part) => AGENCIES.has(part))
  );
};

/** A desk behind a hyphen, which is a part of the name: `ATS-Science`. */
const WITH_DESK = inBasicPlane(/^(?<agency>[\p{L}\p{M}]{2,12})-\p{Lu}\p{Ll}[\p{Ll}\p{M}]+$/u);
const isOfDesk = (name: string): boolean => {
  const agency = WITH_DESK.exec(name)?.groups?.agency ?? '';
  return AGENCIES.has(agency) && !PUBLISHERS.has(agency);
};

/**
 * The agency in what a dateline or sign-off prints, or null, as where a broadcaster or a paper signs. Of several names it
 * is the one that signs: one of Vietnam, else the last listed one; in `VNA/VI`, where only the first is listed, and in
 * `VNA/CVN` the desk is dropped.
 */
export const agencyOf = (printed: string): string | null => {
  const name = printed.trim().replace(WITH, '');
  if (PUBLISHERS.has(name)) return null;
  if (isListed(name) || isCalledAgency(name) || isAgencyInSmall(name)) return name;
  const known = name
    .split(AND)
    .flatMap((one) => one.split('/'))
    .map((part) => part.trim())
    .filter((part) => AGENCIES.has(part) && !PUBLISHERS.has(part));
  const last =
    known.find((one) => OF_VIETNAM.has(one)) ?? known.findLast((one) => !SERVICES.has(one)) ?? known.at(-1);
  if (last !== undefined) return last;
  const ofDesk = name.split('/').find(isOfDesk);
  if (ofDesk !== undefined) return ofDesk;
  const bare = name.replace(AFTER_SLASH, '');
  return (/^\p{Lu}{2,8}$/u.test(bare) || isStoppedAcronym(bare)) && !PUBLISHERS.has(bare) ? bare : null;
};
