/**
 * What a corpus has learned about blocks, as it is kept. Apart from the shipped weights, so that whoever only checks or
 * carries what was learned need not load them.
 */
import { z } from 'zod';

/** What was learned from reviewed dispatches: by how much weights differ from the shipped ones, by name. */
export type LearnedWeights = Readonly<Record<string, number>>;
export const learnedWeightsSchema: z.ZodType<LearnedWeights> = z.record(z.string(), z.number());
