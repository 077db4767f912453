/**
 * Catching up: what the corpus-wide operations that a dispatch has not taken over yet make of it. The entry names the
 * operation, with its agent and its time, so that whoever writes it, and whenever, writes the same.
 */
import { applyCorpusOperation } from '../../core/history/apply-corpus-operation.ts';
import { type Change, changeBetween } from '../../core/history/change.ts';
import { briefly, operationFor } from '../../core/history/corpus-operation.ts';
import { corpusStepOf, type HistoryEntry } from '../../core/history/entry.ts';
import { blocksChangedSince, readAnew } from '../../core/history/following.ts';
import type { CorpusStep } from '../../core/history/operation.ts';
import type { TakenOverRecord } from '../../core/history/operation-record.ts';
import { changeOfOperation } from '../../core/history/taken-over.ts';
import type { Curation, Dispatch } from '../../core/model/dispatch.ts';

/** What an operation made of a dispatch: the step that its history names, with the new state and what changed. */
export interface CaughtUp {
  readonly operation: CorpusStep;
  readonly curation: Curation;
  readonly change: Change;
}

/** The entry in which a dispatch took an operation over, or undefined. */
export const entryOfOperation = (entries: readonly HistoryEntry[], id: string): HistoryEntry | undefined =>
  entries.find((entry) => corpusStepOf(entry)?.operation === id);

/**
 * What `record` makes of a dispatch; null where it takes back what never came to this one.
 *
 * @param text the source
 * @param entries the history of `dispatch`
 */
export const catchUpStep = (
  text: string,
  dispatch: Curation & Pick<Dispatch, 'id'>,
  entries: readonly HistoryEntry[],
  { id, agent, at, operation: meant }: TakenOverRecord,
): CaughtUp | null => {
  const operation = operationFor(meant, dispatch.id);
  const undone = operation?.type === 'undo-operation' ? changeOfOperation(entries, operation.of) : undefined;
  if (operation?.type === 'undo-operation' && undone === undefined) return null;
  const next =
    operation === null
      ? { curation: dispatch, kept: 0 }
      : applyCorpusOperation(text, dispatch, operation, { by: agent, at }, undone ?? null);
  const step: CorpusStep = {
    ...{ type: 'corpus', operation: id, what: briefly(operation ?? meant), kept: next.kept },
  };
  // A suggestion that comes back may be of blocks that stand no more.
  const since = operation?.type === 'undo-operation' && undone?.metadata !== undefined ? operation.of : null;
  const taken = since === null ? undefined : entryOfOperation(entries, since)?.revision;
  const curation =
    since !== null && blocksChangedSince(entries, taken ?? 1)
      ? readAnew(text, dispatch, next.curation, entries, step)
      : next.curation;
  return { operation: step, curation, change: changeBetween(dispatch, curation) };
};

/** A dispatch with its history. */
interface WithHistory<D extends Dispatch> {
  readonly dispatch: D;
  readonly entries: readonly HistoryEntry[];
}

/** The dispatch as it is once it has caught up with `records`, for reading where nothing can or need be written. */
export const caughtUp = <D extends Dispatch>(
  text: string,
  dispatch: D,
  entries: readonly HistoryEntry[],
  records: readonly TakenOverRecord[],
): WithHistory<D> => {
  let at: WithHistory<D> = { dispatch, entries };
  for (const record of records) {
    const made = catchUpStep(text, at.dispatch, at.entries, record);
    if (made === null) continue;
    const { operation, curation, change } = made;
    const { blocks, edits, metadata, status, notes } = curation;
    const revision = at.dispatch.revision + 1;
    at = {
      dispatch: { ...at.dispatch, blocks, edits, metadata, status, notes, revision },
      entries: [...at.entries, { revision, at: record.at, agent: record.agent, operation, change }],
    };
  }
  return at;
};
