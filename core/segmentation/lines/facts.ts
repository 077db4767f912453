/**
 * The form of a box of facts: words that say so, and below them lines that each start with a figure, `En chiffres`, `740 m : la
 * longueur du quai`, or with what is told of a firm, a town or a country, `Quaitech en bref`, `Siège : Saint-Quai`.
 */
import { inAnyCase } from '../../any-case.ts';

const HEADING = inAnyCase(
  /^(?:(?:(?:les|quelques|nos) )?chiffres(?:[ -]clés)?|en (?:quelques )?chiffres|repères|fiche (?:technique|d[’']identité)|carte d[’']identité|key figures|(?:\p{L}[^.!?:;]{1,40} )?(?:en (?:quelques )?(?:bref|chiffres|dates)|in (?:brief|figures|numbers))|by the numbers) ?:?$/iu,
);
const LONGEST_HEADING = 56;
const FIGURE = inAnyCase(/^(?:(?:plus|près|moins) (?:de |d[’'])|environ )?[+−-]?\d/iu);
const LABELLED =
  /^(?:adresse|altitude|année de (?:création|fondation)|budget|capacité|capital|capitale|chiffre d[’']affaires|coût|création|date de (?:création|naissance)|dirigeants?|distance|durée|effectifs?|équipage|fondation|fondée?|hauteur|implantations?|investissement|lieu|longueur|maître d[’'](?:œuvre|ouvrage)|monnaie|pib|poids|population|produits?|production|propriétaire|présidente?|résultat(?: net)?|siège(?: social)?|sites?|superficie|surface|tonnage|vitesse|ca)(?: (?:19|20)\d\d| \p{Ll}{2,12})?[ \u00a0]?:[ \u00a0]?[^!?]{1,80}$/iu;
const LEAST_POINTS = 2;
const MOST_POINTS = 12;
const LONGEST_POINT = 120;

/** Whether `said` may head such a box. */
export const headsFacts = (said: string): boolean => said.length <= LONGEST_HEADING && HEADING.test(said);

/**
 * Behind the last line of the box that the line `heading` heads; that line itself where it heads none.
 *
 * @param pointAt what a line says that may be a point of a list, null for another
 */
export const factsEnd = (heading: number, pointAt: (line: number) => string | null): number => {
  for (const form of [FIGURE, LABELLED]) {
    let end = heading + 1;
    for (let said = pointAt(end); said !== null && end - heading <= MOST_POINTS; said = pointAt(++end))
      if (said.length > LONGEST_POINT || !form.test(said)) break;
    if (end - heading > LEAST_POINTS) return end;
  }
  return heading;
};
