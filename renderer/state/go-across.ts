/** Going from one dispatch to the next in the order of the list. */
import { neighbourOf, type Place } from './neighbours.ts';
import { indexWhere } from './pages.ts';
import { adjacentEdit } from './selection.ts';
import { type Shell, sayFailure, shellStrings, showDispatch, shownDispatch } from './shell.ts';

/**
 * Goes to the next (`step` 1) or previous dispatch of the list, and says so where there is none. The focus
 * goes to its text. Answers whether another dispatch is shown now.
 *
 * @param undecided only dispatches with undecided edits count, and the first or last of these edits is selected there
 */
export const goAcross = async (shell: Shell, step: 1 | -1, undecided: boolean): Promise<boolean> => {
  const from = shell.desk.store.getState().current;
  const beside = undecided ? null : neighbourOf(shell.list.store.getState(), from, step);
  if (beside !== null) return arrive(shell, beside, step, undecided);
  const { query } = shell.list.store.getState();
  const reply = await shell.client.call('dispatches.adjacent', {
    query: { ...query, statuses: [...query.statuses] },
    from,
    step,
    undecided,
  });
  const strings = shellStrings(shell);
  if (!reply.ok) {
    sayFailure(shell, reply.error);
    return false;
  }
  if (shell.desk.store.getState().current !== from) return false;
  if (reply.value === null) {
    shell.frame.say(undecided ? strings.lastEdit : strings.lastDispatch);
    return false;
  }
  return arrive(shell, reply.value, step, undecided);
};

const arrive = async (
  shell: Shell,
  { id, index }: Place,
  step: 1 | -1,
  undecided: boolean,
): Promise<boolean> => {
  await showDispatch(shell, id, index);
  if (shell.desk.store.getState().current !== id) return false;
  shell.frame.focusText();
  const open = shownDispatch(shell);
  if (!undecided || open === undefined) return true;
  const edit = adjacentEdit(open.curation, { edit: null, at: null }, step, true);
  if (edit !== undefined) shell.selection.setState({ edit: edit.id, at: edit.from });
  return true;
};

/**
 * The shown dispatch was removed, with others perhaps: shows the one that took its place in the list, or the last one,
 * or nothing where none is left.
 */
export const leaveRemoved = async (shell: Shell, removed: readonly string[]): Promise<void> => {
  const { query, index, pages, total } = shell.list.store.getState();
  const place = index ?? 0;
  const before = removed.filter((id) => {
    const at = indexWhere(pages, (item) => item.id === id);
    return at >= 0 && at < place;
  }).length;
  const left = Math.max(0, (total ?? 0) - removed.length);
  const offset = Math.max(0, Math.min(place - before, left - 1));
  const reply = await shell.client.call('dispatches.list', {
    query: { ...query, statuses: [...query.statuses] },
    range: { offset, limit: 1 },
  });
  if (!reply.ok) sayFailure(shell, reply.error);
  const next = reply.ok ? reply.value.items[0] : undefined;
  if (next === undefined) return shell.desk.show(null);
  await showDispatch(shell, next.id, offset);
  shell.frame.focusText();
};
