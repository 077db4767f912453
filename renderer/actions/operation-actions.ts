/** Operations over the whole corpus: made and taken back, by undo where nothing was decided in this window since. */
import type { Selection } from '../../core/api-operations.ts';
import type { CorpusOperation } from '../../core/history/corpus-operation.ts';
import type { ErrorCode } from '../../core/model/error-code.ts';
import { type Shell, sayFailure, shellLocale, shellStrings } from '../state/shell.ts';
import { lastDone, withoutOperation, withStep } from '../state/trail.ts';
import { corpusOperationWords } from '../strings/corpus-operation-words.ts';
import { type Action, canWrite } from './action.ts';

const UNDO_OPERATION = 'undo-operation';
/** What says of an operation that it stands no more. */
const GONE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['already-undone', 'operation-missing']);

/** What is shown may have changed: the dispatch on the desk is read anew, and so are the series. */
const refreshAll = async ({ desk, series }: Shell): Promise<void> => {
  series.refresh();
  await desk.refresh();
};

/**
 * Records an operation over many dispatches, says so and offers to undo it. Answers whether it was recorded.
 */
export const applyToCorpus = async (
  shell: Shell,
  operation: CorpusOperation,
  selection: Selection,
): Promise<boolean> => {
  const reply = await shell.client.call('operations.apply', { operation, selection });
  if (!reply.ok) {
    sayFailure(shell, reply.error);
    return false;
  }
  const { id, dispatches, operation: made } = reply.value;
  shell.session.changeTrail((trail) => withStep(trail, { kind: 'operation', id, operation: made }));
  const words = corpusOperationWords(made, shellLocale(shell));
  shell.frame.offer(shellStrings(shell).operationMade(words, dispatches), UNDO_OPERATION);
  await refreshAll(shell);
  return true;
};

/** Takes a corpus-wide operation back by another, and says so. */
export const undoOperation = async (shell: Shell, id: string): Promise<boolean> => {
  const reply = await shell.client.call('operations.undo', { id });
  if (!reply.ok) {
    // Another window took it back: undo is about what was before it.
    if (GONE.has(reply.error.code)) shell.session.changeTrail((trail) => withoutOperation(trail, id));
    sayFailure(shell, reply.error);
    return false;
  }
  shell.frame.withdraw(UNDO_OPERATION);
  shell.session.changeTrail((trail) => withoutOperation(trail, id));
  shell.frame.say(shellStrings(shell).operationUndone(reply.value.dispatches));
  await refreshAll(shell);
  return true;
};

/** The corpus-wide operation that undo would take back: the last of this window, as long as nothing was decided since. */
const lastOperation = ({ session }: Shell): string | null => {
  const last = lastDone(session.store.getState().trail);
  return last?.kind === 'operation' ? last.id : null;
};

export const undoLastOperation = async (shell: Shell): Promise<void> => {
  const id = lastOperation(shell);
  if (id !== null) await undoOperation(shell, id);
};

export const OPERATION_ACTIONS: readonly Action[] = [
  {
    id: UNDO_OPERATION,
    label: { en: 'Undo for the whole corpus', fr: 'Annuler pour tout le corpus' },
    group: 'corpus',
    keys: [],
    enabled: (shell) => canWrite(shell) && lastOperation(shell) !== null,
    run: undoLastOperation,
  },
];
