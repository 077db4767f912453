/**
 * The rules of `text-rules.ts`, run when one is first called. The build puts this module in the place of those rules in the
 * program of the library's thread and in the command, and only there (`scripts/deferred-programs.mjs`): values go in and
 * values come out, so nobody who calls one can tell.
 */
import { join } from 'node:path';
import { runCompiled } from '../thread/compiled.ts';
import type * as TextRules from './text-rules.ts';

let program: typeof TextRules | null = null;
const rules = (): typeof TextRules => {
  program ??= runCompiled(join(import.meta.dirname, '..', 'library', 'text-rules.cjs'))
    .exports as typeof TextRules;
  return program;
};

export const cleanAgain: typeof TextRules.cleanAgain = (...given) => rules().cleanAgain(...given);
export const cleanAll: typeof TextRules.cleanAll = (...given) => rules().cleanAll(...given);
export const extractMetadata: typeof TextRules.extractMetadata = (...given) =>
  rules().extractMetadata(...given);
export const learnReviewed: typeof TextRules.learnReviewed = (...given) => rules().learnReviewed(...given);
export const segmentRelated: typeof TextRules.segmentRelated = (...given) => rules().segmentRelated(...given);
