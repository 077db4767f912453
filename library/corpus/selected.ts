/** The dispatches that a selection is about, by id, as they are at this moment. */
import type { Selection } from '../../core/api-operations.ts';
import type { OpenCorpus } from './open-corpus.ts';

/** Fails with `dispatch-missing` where one that is named is not in the corpus. */
export const selected = async (corpus: OpenCorpus, selection: Selection): Promise<readonly string[]> => {
  if (!('ids' in selection)) await corpus.index.whole();
  if ('query' in selection) return corpus.catalog.listing.ids(selection.query);
  if ('series' in selection) return corpus.catalog.lookups.havingSeries(selection.series, false);
  if ('field' in selection)
    return [
      ...new Set(selection.values.flatMap((value) => corpus.catalog.lookups.named(selection.field, value))),
    ].sort();
  for (const id of selection.ids) await corpus.requirePresent(id);
  return selection.ids;
};
