/**
 * Whether the first sentences below a headline are a lead. The decoder knows a lead by its length and its one sentence, and what
 * holds two for the story's first paragraph; here all that is seen of them is weighed at once, and told where it is all but sure.
 */
import { readMakers } from '../../metadata/makers.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { LEAD_EVIDENCE, leadEvidence } from './lead-evidence.ts';
import { LEAD_WEIGHTS } from './lead-weights.ts';

/** How likely the lead has to be that is told. */
export const SURE_LEAD = 0.85;
/** The same above a reportage: papers set a lead above what one of theirs signs. */
const SURE_ABOVE_REPORTAGE = 0.6;
const WEIGHTS = LEAD_EVIDENCE.map((name) => LEAD_WEIGHTS[name]);

const likelihood = (row: readonly number[]): number => {
  const odds = row.reduce((sum, value, index) => sum + value * (WEIGHTS[index] ?? 0), LEAD_WEIGHTS.always);
  return 1 / (1 + Math.exp(-odds));
};

/** Whether who told the story signs below line `above`, by name and for the paper. */
const isSigned = (text: string, arcs: readonly Arc[], units: readonly Line[], above: number): boolean =>
  arcs.some(({ line, features }) => line > above && features.has('signed-by-name')) ||
  units.some((unit, line) => line > above && readMakers(text, unit)?.ofText === true);

/** Adds that the first sentences below the headline are a lead. */
export const addLeadChoice = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const found = leadEvidence(text, arcs, units);
  const likely = found === null ? 0 : likelihood(found.row);
  if (found === null || likely < SURE_ABOVE_REPORTAGE) return;
  if (likely >= SURE_LEAD || isSigned(text, arcs, units, found.line + 1)) found.features.add('parted-lead');
};
