/** What is offered while a value is typed: terms of the field's vocabularies, then values that dispatches already have. */
import type { TermField } from '../../core/model/metadata.ts';
import type { Completion } from '../../core/vocabulary/term-index.ts';
import { useReply } from '../frame/use-reply.ts';

/** At most so many terms are offered. */
const OFFERED = 8;

const NOTHING: readonly Completion[] = [];

/** Terms that fit what was typed; what was found for an earlier text is not shown for a later one. */
export const useTerms = (field: TermField | null, typed: string): readonly Completion[] => {
  const asked =
    field === null || typed.trim() === '' ? null : { field, text: typed.slice(0, 200), limit: OFFERED };
  return useReply('vocabularies.complete', asked).output?.terms ?? NOTHING;
};
