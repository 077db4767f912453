/**
 * The trail: what this window decided in the open corpus, in order, wherever it was, so that undo takes back what was
 * done last and not what was done last in the dispatch that happens to be shown. Each dispatch keeps its own history on
 * the disk; the trail only knows whose turn it is. Pure: actions walk it.
 */
import type { OperationLine } from '../../core/api-operations.ts';

/** A decision in one dispatch. */
export interface DecisionStep {
  readonly kind: 'decision';
  /** The dispatch. */
  readonly id: string;
  /** The revision that it made, where that is known: a decision is taken before it is saved. */
  readonly revision: number | 'unsaved' | 'unknown';
}

/** One thing done in this window: in one dispatch, over many, or their removal. */
export type Step =
  | DecisionStep
  | { readonly kind: 'operation'; readonly id: string; readonly operation: OperationLine['operation'] }
  /** Dispatches were cleaned again. */
  | { readonly kind: 'reclean'; readonly id: string }
  | { readonly kind: 'removal'; readonly ids: readonly string[] };

export interface Trail {
  /** What undo would take back, the next one last. */
  readonly done: readonly Step[];
  /** What redo would bring back, the next one last. What was done over many dispatches is done again from its page. */
  readonly undone: readonly DecisionStep[];
}

export const NO_TRAIL: Trail = { done: [], undone: [] };

/** As many steps are known; behind them, each dispatch still has its own history. */
const LONGEST = 1000;

const isOf = (step: Step, id: string): boolean => step.kind === 'decision' && step.id === id;

/** Something was done: what was undone before cannot be redone. */
export const withStep = ({ done }: Trail, step: Step): Trail => ({
  done: [...done, step].slice(-LONGEST),
  undone: [],
});

export const lastDone = ({ done }: Trail): Step | null => done.at(-1) ?? null;

export const lastUndone = ({ undone }: Trail): DecisionStep | null => undone.at(-1) ?? null;

/** A decision is undone: the last one, or one of an earlier session, which the trail does not know. */
export const withUndone = ({ done, undone }: Trail, step: DecisionStep): Trail => ({
  done: done.at(-1) === step ? done.slice(0, -1) : done,
  undone: [...undone, step].slice(-LONGEST),
});

/** A decision is done again: the one undone last, or one that the trail does not know. */
export const withRedone = ({ done, undone }: Trail, step: DecisionStep): Trail => ({
  done: [...done, step].slice(-LONGEST),
  undone: undone.at(-1) === step ? undone.slice(0, -1) : undone,
});

/** Replaces the oldest decision in a dispatch that is not saved yet, if any: those that were undone are the youngest. */
const settling = (
  { done, undone }: Trail,
  id: string,
  settle: (step: DecisionStep) => readonly DecisionStep[],
): Trail => {
  const waits = (step: Step | undefined): step is DecisionStep =>
    step?.kind === 'decision' && step.id === id && step.revision === 'unsaved';
  const at = done.findIndex(waits);
  const first = done[at];
  if (waits(first)) return { done: done.toSpliced(at, 1, ...settle(first)), undone };
  const late = undone.findLastIndex(waits);
  const last = undone[late];
  return waits(last) ? { done, undone: undone.toSpliced(late, 1, ...settle(last)) } : { done, undone };
};

/** The oldest decision in a dispatch that was not saved yet made a revision. */
export const withRevision = (trail: Trail, id: string, revision: number): Trail =>
  settling(trail, id, (step) => [{ ...step, revision }]);

/** The oldest decision in a dispatch that was not saved yet changed nothing: there is nothing to take back. */
export const withoutUnsaved = (trail: Trail, id: string): Trail => settling(trail, id, () => []);

/** Without the steps in a dispatch: what they did there is not known any more. */
export const withoutDispatch = ({ done, undone }: Trail, id: string): Trail => ({
  done: done.filter((step) => !isOf(step, id)),
  undone: undone.filter((step) => !isOf(step, id)),
});

/** Without an operation over many dispatches, or a cleaning of them, which was taken back. */
export const withoutOperation = ({ done, undone }: Trail, id: string): Trail => ({
  done: done.filter((step) => (step.kind !== 'operation' && step.kind !== 'reclean') || step.id !== id),
  undone,
});

/** Without the removal of dispatches that are back. */
export const withoutRemoval = ({ done, undone }: Trail, restored: readonly string[]): Trail => ({
  done: done.filter((step) => step.kind !== 'removal' || !step.ids.some((id) => restored.includes(id))),
  undone,
});
