/** What an operation would change in a selection of dispatches, counted without changing any. */
import type { PreviewResult } from '../../core/api-preview.ts';
import { applyCorpusOperation } from '../../core/history/apply-corpus-operation.ts';
import { changeBetween, isNoChange } from '../../core/history/change.ts';
import { operationFor, type SelectionOperation } from '../../core/history/corpus-operation.ts';
import type { Decision } from '../../core/model/provenance.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import { failureOf } from '../errors.ts';
import type { Task } from '../thread/jobs.ts';

/** A dispatch that cannot be read is a failure of the task, and the rest is counted. */
export const previewOperation = async (
  corpus: OpenCorpus,
  operation: SelectionOperation,
  ids: readonly string[],
  decided: Decision,
  task: Task,
): Promise<PreviewResult> => {
  let result: PreviewResult = {
    kind: 'preview',
    dispatches: ids.length,
    changed: 0,
    edits: 0,
    fields: 0,
    statuses: 0,
    kept: 0,
  };
  for (const [index, id] of ids.entries()) {
    if (task.cancelled()) break;
    const file = corpus.catalog.get(id)?.item.name ?? id;
    task.progress(index, ids.length, file);
    try {
      const { text, stored } = await corpus.dispatches.look(id);
      const own = operationFor(operation, id);
      if (own === null) continue;
      const { curation, kept } = applyCorpusOperation(text, stored, own, decided, null);
      const change = changeBetween(stored, curation);
      result = {
        ...result,
        changed: result.changed + (isNoChange(change) ? 0 : 1),
        edits: result.edits + (change.edits?.added.length ?? 0),
        fields: result.fields + (change.metadata?.length ?? 0),
        statuses: result.statuses + (change.status ? 1 : 0),
        kept: result.kept + kept,
      };
    } catch (error) {
      task.fail({ file, error: failureOf(error) });
    }
  }
  task.progress(ids.length, ids.length, null);
  return result;
};
