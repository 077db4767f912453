/**
 * Lines that say that something was wrong before. Most are the page's, `Correction : une première version de ce texte …`;
 * one without a stop may also be the headline of a dispatch that an agency sends once more, `Rectificatif : le pont rouvrira
 * en mai`. Which of them it is, what stands around it tells (`lattice/corrected-headlines.ts`).
 */
import { inBasicPlane } from '../../basic-plane.ts';

const LONGEST_HEADLINE = 125;
const STARTS = 'CcEeRr';
/** Not what speaks of the page: `Correction : une version antérieure situait le quai sur l’autre rive`. */
const CORRECTED = inBasicPlane(
  /^(?:rectificatif|erratum|correctif|correction) ?: ?(?! ?(?:(?:dans )?(?:une|la|cette|notre) (?:première |précédente )?version|an? (?:earlier|previous|first) version|(?:dans )?(?:cet|notre|un précédent) article|(?:dans )?ce texte|this (?:article|story))(?!\p{L})).{10,}[^.!…"»”’)\]\s]$/iu,
);

/** Whether `line` may be the headline of a corrected dispatch. */
export const mayHeadCorrected = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE && STARTS.includes(line.charAt(0)) && CORRECTED.test(line);
