/**
 * The words under which agencies of Africa file a dispatch where they set a space on one side of a hyphen alone: `Togo- Pêche-
 * Quais-Saison`, `TOGO – PÊCHE- SAISON DES QUAIS`. A headline sets its dashes between two spaces or none.
 */
import { inBasicPlane } from '../../basic-plane.ts';

const LONGEST = 100;
const LEAST_PARTS = 3;
const BETWEEN = /[ \u00a0]*[-–—][ \u00a0]*/u;
/** A hyphen with a space on one side only: names of towns have others beside a dash, `Saint-Quai – Vigilance orange`. */
const ONE_SIDED = /[^ \u00a0][-–—][ \u00a0]|[ \u00a0][-–—][^ \u00a0]/u;
/** One word or two behind the other, of which the first has a capital; nothing of a sentence stands in it. */
const PART = inBasicPlane(/^\p{Lu}[\p{L}\p{M}\d’']*(?: [\p{L}\p{M}\d’']{2,14}){0,2}$/u);

/** Whether `line` is such a row of words. */
export const isSpacedSlug = (line: string): boolean => {
  if (line.length > LONGEST || !ONE_SIDED.test(line)) return false;
  const parts = line.split(BETWEEN);
  return parts.length >= LEAST_PARTS && parts.every((part) => PART.test(part));
};
