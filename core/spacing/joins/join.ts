/**
 * What a join is: a cut with its likelihoods, and how sure each of its witnesses makes it. Both searches make joins, that
 * along the lines' ends (`line-end-joins.ts`) and that elsewhere (`joins.ts`).
 */
import { isCapital } from '../cuts/capital-edges.ts';
import type { Cut } from '../cuts/cuts.ts';
import { between } from '../cuts/join-priors.ts';
import type { WrapFit } from '../wraps/wrap-column.ts';
import { BY_BOTH, BY_COLUMN, BY_FORM, BY_LEXICON, statedConfidence } from './stated-confidence.ts';

/** A cut that is more likely right than wrong. */
export interface Join {
  readonly cut: Cut;
  /** How likely the cut is right, 0 to 1. */
  readonly probability: number;
  /** How likely without the column. */
  readonly lexical: number;
  /** The width whose line ends here, or null. */
  readonly column: WrapFit | null;
  /** Whether the glued word begins its paragraph. */
  readonly opening: boolean;
  /** Whether the word is parted into three or more: hardly a name or a foreign word is spelled by so many others. */
  readonly chained: boolean;
}

/** A place at the end of a wrapped line where a mark or number was glued to what follows. */
export interface GluedEdge {
  readonly at: number;
  readonly probability: number;
  readonly column: WrapFit;
}

const LEAST_DENSITY = 0.05;
const MOST_DENSITY = 0.95;
/** A cut that is less likely is not made. */
export const LIKELY = 0.5;

/** How often a line of this width lost its break. */
export const densityOf = ({ hits, plain }: WrapFit): number =>
  between(hits / (hits + plain), LEAST_DENSITY, MOST_DENSITY);

/** Whether the lexicon alone makes the cut likely. */
export const isLexical = (join: Join): boolean => join.lexical >= LIKELY;

/** Whether a capital stands where the cut is, and not for standing in a line of capitals. */
export const isNamePair = ({ cut: { left, right } }: Join): boolean =>
  right.charAt(0) !== right.charAt(0).toLowerCase() && left + right !== (left + right).toUpperCase();

/** Whether a name that is cut off stands elsewhere, by which it is known. */
const isKnownName = ({ cut }: Join): boolean => cut.counted !== null && isCapital(cut.left, 0);

/** The confidence that the rule of a join states: each is told by other witnesses. */
export const confidenceOf = (join: Join): number => {
  const told = join.opening || join.chained || isNamePair(join) || isKnownName(join) ? BY_FORM : BY_LEXICON;
  const withColumn = isLexical(join) ? BY_BOTH : BY_COLUMN;
  return statedConfidence(join.probability, join.column === null ? told : withColumn);
};
