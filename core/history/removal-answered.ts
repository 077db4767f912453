/**
 * Removals that a person answered already: a dispatch that was brought back, or that stays although another copy removed
 * it. Its history says so, so that the same removal is neither repeated nor asked about when that copy is joined again.
 */
import type { Decision } from '../model/provenance.ts';
import { sameValue } from '../model/same-value.ts';
import type { HistoryEntry } from './entry.ts';
import { systemOperationSchema } from './operation.ts';

const answeredBy = ({ operation }: HistoryEntry): Decision | undefined => {
  if (operation.type !== 'restore' && operation.type !== 'resolve') return undefined;
  const known = systemOperationSchema.safeParse(operation);
  if (!known.success) return undefined;
  if (known.data.type === 'restore') return known.data.removed;
  return known.data.type === 'resolve' ? known.data.stays : undefined;
};

/** Whether a history answers the removal that `by` decided at `at`: the dispatch stays. */
export const isRemovalAnswered = (entries: readonly HistoryEntry[], { by, at }: Decision): boolean =>
  entries.some((entry) => {
    const answered = answeredBy(entry);
    return answered !== undefined && answered.at === at && sameValue(answered.by, by);
  });
