/** Going from one dispatch to the next in the order of the list. */
import { adjacentEdit } from './selection.ts';
import { type Shell, sayFailure, shellStrings, showDispatch, shownDispatch } from './shell.ts';

/**
 * Goes to the next (`step` 1) or previous dispatch of the list, and says so where there is none.
 *
 * @param undecided only dispatches with undecided edits count, and the first or last of these edits is selected there
 */
export const goAcross = async (shell: Shell, step: 1 | -1, undecided: boolean): Promise<void> => {
  const { query } = shell.list.store.getState();
  const from = shell.desk.store.getState().current;
  const reply = await shell.client.call('dispatches.adjacent', {
    query: { ...query, statuses: [...query.statuses] },
    from,
    step,
    undecided,
  });
  const strings = shellStrings(shell);
  if (!reply.ok) return sayFailure(shell, reply.error);
  if (shell.desk.store.getState().current !== from) return;
  if (reply.value === null) return shell.frame.say(undecided ? strings.lastEdit : strings.lastDispatch);
  await showDispatch(shell, reply.value.id, reply.value.index);
  const open = shownDispatch(shell);
  if (!undecided || open === undefined) return;
  const edit = adjacentEdit(open.curation, { edit: null, at: null }, step, true);
  if (edit !== undefined) shell.selection.setState({ edit: edit.id, at: edit.from });
};
