/**
 * What says of itself that it is a news agency, listed or not: `Agence Bleue`, `Quay News Agency`, `Agence béninoise de
 * presse`. Other bodies call themselves agencies as well, `Agence de l’eau`, so of those without a capital of their own only the
 * ones that name news are read.
 */
import { inBasicPlane } from '../basic-plane.ts';

const CALLED = inBasicPlane(
  /^(?:Agence|Agencia|Agenzia)(?: [Dd][e’']s? ?| )\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,2}$|^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2} (?:News|Press) Agency$/u,
);
/** Whose agency it is, behind what it gathers: `du Burkina`, `d’Haïti`. */
const OF_COUNTRY = "(?: (?:du |de (?:la |l['’])?|des |d['’])\\p{Lu}[\\p{L}\\p{M}-]+)";
const NEWS = "(?:(?:[Dd]e )?[Pp]resse|d['’][Ii]nformations?|de [Nn]ouvelles)";
/** Or what kind of news: `de presse juridique`. */
const ADJECTIVES = '(?: \\p{Ll}{4,}(?:ne|se|le|que|ve)){1,2}';
/** The name that it goes by, behind what it is: `Agence péruvienne d’informations Andina`. */
const OWN_NAME = '(?: \\p{Lu}[\\p{L}\\p{M}-]{2,})';
/** `Agence béninoise de presse`, `Agence tunis afrique presse`, `Agence d’information du Burkina`. */
const OF_NEWS = inBasicPlane(
  new RegExp(
    `^Agence (?:(?:[\\p{L}\\p{M}-]+ ){1,3}${NEWS}${OF_COUNTRY}?${OWN_NAME}?|${NEWS}(?:${OF_COUNTRY}|${ADJECTIVES}|${OWN_NAME}))$`,
    'u',
  ),
);

/** Whether a name says of itself that news is what it gathers. */
export const isNamedForNews = (name: string): boolean => name.startsWith('Agence ') && OF_NEWS.test(name);

/** `Quaypresse`, `Rhône-Dépêches`, `Quay-Press`; not what a paper or a radio is called, in two words. */
const ONE_WORD = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}]+(?:-?(?:[Pp]resse|[Dd]épêches)|-Press|(?:news|press|pres))$/u,
);
/** Whether a name of one word says of itself that it is of news; behind a place and before a dash it is an agency's. */
export const isOneWordOfNews = (name: string): boolean => ONE_WORD.test(name);

/** Whether a name says of itself that it is an agency's; in a dateline it is. */
export const isCalledAgency = (name: string): boolean => CALLED.test(name) || isNamedForNews(name);
