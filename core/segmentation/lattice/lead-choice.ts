/**
 * Whether the first sentences below a headline are a lead. The decoder knows a lead by its length and its one sentence, and what
 * holds two for the story's first paragraph; here all that is seen of them is weighed at once, and told where it is all but sure.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { LEAD_EVIDENCE, leadEvidence } from './lead-evidence.ts';
import { LEAD_WEIGHTS } from './lead-weights.ts';

/** How likely the lead has to be that is told. */
export const SURE_LEAD = 0.85;
const WEIGHTS = LEAD_EVIDENCE.map((name) => LEAD_WEIGHTS[name]);

const likelihood = (row: readonly number[]): number => {
  const odds = row.reduce((sum, value, index) => sum + value * (WEIGHTS[index] ?? 0), LEAD_WEIGHTS.always);
  return 1 / (1 + Math.exp(-odds));
};

/** Adds that the first sentences below the headline are a lead. */
export const addLeadChoice = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const found = leadEvidence(text, arcs, units);
  if (found !== null && likelihood(found.row) >= SURE_LEAD) found.features.add('parted-lead');
};
