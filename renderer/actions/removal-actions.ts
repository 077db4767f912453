/**
 * Taking dispatches out of the corpus and having them back. Either is one decision, however many they are, and the last
 * removal of this window is what undo is about next.
 */
import type { ErrorCode } from '../../core/model/error-code.ts';
import { leaveRemoved } from '../state/go-across.ts';
import { type Shell, sayFailure, shellStrings } from '../state/shell.ts';
import { lastDone, withoutRemoval, withStep } from '../state/trail.ts';
import { type Action, canWrite } from './action.ts';

const UNDO_REMOVAL = 'undo-removal';
/** What says of a dispatch that it cannot be had back. */
const GONE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['dispatch-missing', 'dispatch-taken-down']);

/** Removes dispatches, says so and offers to have them back. */
export const removeDispatches = async (
  shell: Shell,
  ids: readonly string[],
  reason: string,
): Promise<void> => {
  const reply = await shell.client.call('dispatches.remove', { ids: [...ids], reason });
  if (!reply.ok) return sayFailure(shell, reply.error);
  const { removed } = reply.value;
  const { current } = shell.desk.store.getState();
  if (current !== null && removed.includes(current)) await leaveRemoved(shell, removed);
  shell.list.tick(removed, false);
  shell.frame.store.setState({ ticking: false });
  shell.list.refresh();
  shell.session.changeTrail((trail) => withStep(trail, { kind: 'removal', ids: removed }));
  shell.frame.offer(shellStrings(shell).removedCount(removed.length), UNDO_REMOVAL);
};

/** Has removed dispatches back, all or none, and says so. */
export const restoreDispatches = async (shell: Shell, ids: readonly string[]): Promise<void> => {
  const reply = await shell.client.call('dispatches.restore', { ids: [...ids] });
  if (!reply.ok) {
    // Another window had one of them back, or destroyed it: undo is about what was before the removal.
    if (GONE.has(reply.error.code)) shell.session.changeTrail((trail) => withoutRemoval(trail, ids));
    return sayFailure(shell, reply.error);
  }
  const { restored } = reply.value;
  if (lastRemoval(shell)?.some((id) => restored.includes(id)) === true) shell.frame.withdraw(UNDO_REMOVAL);
  shell.session.changeTrail((trail) => withoutRemoval(trail, restored));
  shell.list.refresh();
  shell.frame.say(shellStrings(shell).restoredCount(restored.length));
};

/** What this window removed last, as long as nothing was decided since. */
const lastRemoval = ({ session }: Shell): readonly string[] | null => {
  const last = lastDone(session.store.getState().trail);
  return last?.kind === 'removal' ? last.ids : null;
};

export const undoLastRemoval = async (shell: Shell): Promise<void> => {
  const ids = lastRemoval(shell);
  if (ids !== null) await restoreDispatches(shell, ids);
};

export const REMOVAL_ACTIONS: readonly Action[] = [
  {
    id: UNDO_REMOVAL,
    label: { en: 'Restore what was removed last', fr: 'Rétablir ce qui vient d’être retiré' },
    group: 'dispatches',
    keys: [],
    enabled: (shell) => canWrite(shell) && lastRemoval(shell) !== null,
    run: undoLastRemoval,
  },
];
