/**
 * An agency that a sentence tells of, its initials in brackets behind its name: `… et l’Agence du quai de presse (AQP).` The stop of the sentence
 * stands behind the bracket; what signs a story, `… finie. (AQP)`, stands behind the stop.
 */
import { inBasicPlane } from '../basic-plane.ts';

/** `Agence` and what it is called, without a verb, to the end of what stands before the bracket. */
const NAME = inBasicPlane(
  /(?<![\p{L}\p{M}])(?:Agence|AGENCE|Hãng)(?: (?!(?:à|a|va|est|qui|que|dont|avait|était) )(?:[dl]['’])?[\p{L}\p{M}-]+){1,6} $/u,
);
const IN_SMALL = inBasicPlane(
  /(?<![\p{L}\p{M}])agence (?:[\p{L}\p{M}-]+ )?(?:de presse|d['’]informations?) (?:[\p{L}\p{M}-]+ )?$/u,
);
const NEWS_AGENCY = inBasicPlane(/(?:\p{Lu}[\p{L}\p{M}]+ |[Nn]ews |[Pp]ress )Agency $/u);
const STOP_BEHIND = /\)\.$/u;

/** Whether the brackets at the end of `line`, which start at `bracket`, hold the initials of the agency named before them. */
export const isSpeltOut = (line: string, bracket: number): boolean => {
  if (!STOP_BEHIND.test(line)) return false;
  const before = line.slice(0, bracket);
  return NAME.test(before) || IN_SMALL.test(before) || NEWS_AGENCY.test(before);
};
