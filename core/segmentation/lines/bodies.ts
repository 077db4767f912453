/**
 * Bodies whose pages print their own texts, by their names: a state, a ministry, a party, a union or a town, and a part of it, as
 * they stand one beside the other above a headline. A name and no more: what is told of one is a headline.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { organisationEnd } from '../../metadata/organisations.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]*(?: \\p{Lu}[\\p{L}\\p{M}’'-]*){0,3}";
/** A word that tells of what kind a body is, by its ending; no verb that ends so, which tells what the body does. */
const ADJECTIVE =
  '(?: (?:et )?(?!(?:critique|indique|explique|applique|réplique|implique|revendique|fabrique|communique|affaire|mobile)s?(?!\\p{L}))\\p{L}[\\p{Ll}\\p{M}-]*(?:ale?s?|aux|iques?|ien(?:ne)?s?|éen(?:ne)?s?|aires?|ives?|istes?|ères?|[tv]erte?s?|ernes?|ieure?s?|aise?s?|oise?s?|caine?s?|iers?|public|civile?s?|mixtes?|unie?s?|libres?|aritimes?|umaine?s?))';
const OF = "(?:de la |de l[’']|du |des |de |d[’'])";
/** What a body is for or of: `des Affaires étrangères et de la Coopération`, `de l’agriculture`. */
const OF_WHAT = `${OF}(?:${NAME}|\\p{Ll}[\\p{Ll}\\p{M}-]{3,})${ADJECTIVE}{0,2}`;
const OF_WHATS = `${OF_WHAT}(?:(?:,? et|,)? ${OF_WHAT}){0,5}`;

const STATE =
  '(?:République|Royaume|Principauté|Confédération|Gouvernement|État|Présidence|Union|Canton|Région|Province|Département|Territoire|Collectivité|Commune|Ville|Mairie|Métropole|Préfecture|Communauté)';
const OFFICE =
  "(?:Ministère|Secrétariat d[’']État|Secrétariat général|Direction générale|Direction|Ambassade|Consulat(?: général)?|Primature|Présidence|Cabinet|Cour suprême|Assemblée nationale|Sénat|Parlement|Préfecture|Délégation)";
const PARTY =
  '(?:Parti|Front|Mouvement|Rassemblement|Alliance|Ligue|Union|Coalition|Syndicat|Confédération|Fédération|Intersyndicale|Association|Collectif|Mutuelle|Diocèse|Archidiocèse|Évêché|Église|Université|Conférence|Organisation|Agence|Office|Autorité|Haut-Commissariat|Institut|Académie|Fondation|Ordre|Chambre|Cour|Tribunal|Banque|Caisse|Commission|Conseil|Comité|Centre)';
const PART =
  '(?:Fédération|Section|Comité|Bureau|Union|Cellule|Groupe|Secrétariat|Délégation|Coordination|Antenne|Commission|Conseil|Faculté|Service|Direction|Sous-direction|Division|Département|Cabinet|Cellule|Pôle|Mission|Porte-parolat|Paroisse|Jeunes)';
/** A name alone, `Région`, is that of many. */
const TAIL = `(?:${ADJECTIVE}{1,3}(?: ${OF_WHATS})?| ${OF_WHATS})`;

const withoutAccents = (said: string): string => said.normalize('NFD').replace(/\p{M}/gu, '');
const wholeOf = (source: string): RegExp => inBasicPlane(new RegExp(`^(?:${source})$`, 'u'));
/** Names as they are printed, and as capitals have them, often without accents. */
interface Forms {
  readonly printed: readonly RegExp[];
  readonly bare: readonly RegExp[];
}
const formsOf = (...sources: readonly string[]): Forms => ({
  printed: sources.map(wholeOf),
  bare: sources.map((source) => wholeOf(withoutAccents(source))),
});
const ENGLISH_OF =
  "(?: (?:of|for) (?:the )?\\p{Lu}[\\p{L}\\p{M}’'-]*(?:,? (?:(?:and|of|the) ){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]*){0,6})";
const WHOLE = formsOf(
  `(?:${STATE}|${OFFICE}|${PARTY})${TAIL}`,
  `(?:(?:Federal |Socialist |Democratic |Islamic |People[’']s ){0,3}(?:Republic|Kingdom|Government|State|Commonwealth|City|Office|Ministry|Department|Embassy|University))${ENGLISH_OF}`,
  "\\p{Lu}[\\p{L}\\p{M}’'-]*(?: (?:(?:and|of|the) ){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]*){0,3} (?:Party|Union|Federation|Alliance)",
  'Cộng h(?:òa|oà) (?:(?:xã hội|dân chủ|nhân dân|chủ nghĩa) ){0,3}\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Lu}[\\p{L}\\p{M}]*){0,2}',
);
const PARTS = formsOf(
  `${PART}${TAIL}`,
  '\\p{Lu}[\\p{Ll}]+ (?:Branch|Section|Office|Committee|Federation|Council|Region)',
);

/** Letters in capitals are written small, but for the first of a word that may be a name. */
const IN_CAPITALS = inBasicPlane(/^[\p{Lu}\p{M}\s,.’'-]+$/u);
const SMALL_WORDS = inBasicPlane(
  /(?<![\p{L}\p{M}])(?:De La|De L|Du|Des|De|D|Et|Of|For|The|And)(?![\p{L}\p{M}])/gu,
);
/** A name in capitals as it may be printed elsewhere: each word with its capital, and the first alone. */
const inSmall = (name: string): readonly string[] => {
  const small = name.toLowerCase();
  const titled = small
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(SMALL_WORDS, (word) => word.toLowerCase());
  return [titled, small.charAt(0).toUpperCase() + small.slice(1)];
};

const isWhole = ({ printed, bare }: Forms, said: string): boolean => {
  const name = said.trim();
  return IN_CAPITALS.test(name)
    ? inSmall(withoutAccents(name)).some((one) => bare.some((form) => form.test(one)))
    : printed.some((form) => form.test(name));
};
/** Vietnamese bodies, which are read by what kind they are. */
const VIETNAMESE = /^(?:Bộ|Chính phủ|Liên đoàn|Sở|Tổng liên đoàn|Ủy ban|Uỷ ban|Đảng) /u;
const isNamed = (name: string): boolean => organisationEnd(name, 0) === name.length;
/** Whether `name` is that of a state, of what governs it, or of a party or union. */
export const isBodyOfState = (name: string): boolean =>
  isWhole(WHOLE, name) || (VIETNAMESE.test(name) && isNamed(name));
/** Whether `name` is that of such a body or of a part of one. */
export const isPartOfBody = (name: string): boolean =>
  isNamed(name) || isWhole(PARTS, name) || isBodyOfState(name);

/** Behind a body with its article the part of the country that it is of. */
const IN_PLACE = inBasicPlane(
  /^(?:(?:Le|La) |L[’'])(?<name>\p{Lu}.*?) (?:en|dans (?:(?:le|la|les) |l[’'])?) ?\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2}$/u,
);
/** Whether `said` is what a body says beside its name that it is: `L’Église catholique en Haut-Quai`. */
export const isBodyInPlace = (said: string): boolean => {
  const name = IN_PLACE.exec(said)?.groups?.name;
  return name !== undefined && isBodyOfState(name);
};
