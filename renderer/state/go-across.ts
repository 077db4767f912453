/** Going from one dispatch to the next in the order of the list, and round it to the next edit that waits. */
import { isUndecided } from '../../core/model/edit.ts';
import type { Result } from '../../core/model/result.ts';
import { neighbourOf, type Place } from './neighbours.ts';
import { indexWhere } from './pages.ts';
import { adjacentEdit } from './selection.ts';
import { type Shell, sayFailure, shellStrings, showDispatch, shownDispatch } from './shell.ts';

type Step = 1 | -1;

const adjacent = (
  { client, list }: Shell,
  from: string | null,
  step: Step,
  undecided: boolean,
): Promise<Result<Place | null>> => {
  const { query } = list.store.getState();
  const asked = { ...query, statuses: [...query.statuses] };
  return client.call('dispatches.adjacent', { query: asked, from, step, undecided });
};

/** Shows a dispatch, with the focus in its text. Answers whether it is shown now. */
const arrive = async (shell: Shell, { id, index }: Place): Promise<boolean> => {
  await showDispatch(shell, id, index);
  if (shell.desk.store.getState().current !== id) return false;
  shell.frame.focusText();
  return true;
};

/**
 * Goes to the next (`step` 1) or previous dispatch of the list, and says so where there is none. The focus goes to its
 * text.
 */
export const goAcross = async (shell: Shell, step: Step): Promise<void> => {
  const from = shell.desk.store.getState().current;
  const beside = neighbourOf(shell.list.store.getState(), from, step);
  if (beside !== null) return void (await arrive(shell, beside));
  const reply = await adjacent(shell, from, step, false);
  if (!reply.ok) return sayFailure(shell, reply.error);
  if (shell.desk.store.getState().current !== from) return;
  if (reply.value !== null) return void (await arrive(shell, reply.value));
  const { firstDispatch, lastDispatch } = shellStrings(shell);
  shell.frame.say(step === 1 ? lastDispatch : firstDispatch);
};

/** The next dispatch with undecided edits. The desk knows of decisions that the list has not heard of yet. */
const nextUndecided = async (
  shell: Shell,
  from: string | null,
  step: Step,
): Promise<Result<Place | null>> => {
  const reply = await adjacent(shell, from, step, true);
  if (!reply.ok || reply.value === null) return reply;
  const known = shell.desk.store.getState().open.get(reply.value.id);
  if (known === undefined || known.curation.edits.some(isUndecided)) return reply;
  return nextUndecided(shell, reply.value.id, step);
};

/** Selects the first undecided edit of the shown dispatch, or the last; answers whether it was not selected before. */
const selectOutermost = (shell: Shell, step: Step): boolean => {
  const open = shownDispatch(shell);
  const edit = open && adjacentEdit(open.curation, { edit: null, at: null }, step, true);
  if (edit === undefined || edit.id === shell.selection.getState().edit) return false;
  shell.selection.setState({ edit: edit.id, at: edit.from, editing: false });
  return true;
};

/**
 * Goes from the end of the shown dispatch to the first undecided edit of the next dispatch that has one, from the end of
 * the list round to its start, and says so; or says that none is left. `step` -1 goes the other way. The focus goes to
 * the text. Answers whether another dispatch is shown now.
 *
 * @param round whether it goes round; who only decided stays there, and is told that something waits before
 */
export const goAcrossToUndecided = async (shell: Shell, step: Step, round: boolean): Promise<boolean> => {
  const from = shell.desk.store.getState().current;
  const ahead = await nextUndecided(shell, from, step);
  const found = ahead.ok && ahead.value === null ? await nextUndecided(shell, null, step) : ahead;
  if (!found.ok) {
    sayFailure(shell, found.error);
    return false;
  }
  if (shell.desk.store.getState().current !== from) return false;
  const strings = shellStrings(shell);
  // The shown dispatch need not be in the list: what waits in it is gone to all the same.
  const waits = shownDispatch(shell)?.curation.edits.some(isUndecided) === true;
  if (!round && found !== ahead && (found.value !== null || waits)) {
    shell.frame.offer(strings.waitsBefore, 'next-edit');
    return false;
  }
  if (found.value === null || found.value.id === from) {
    if (selectOutermost(shell, step)) shell.frame.say(strings.roundDispatch[step === 1 ? 'start' : 'end']);
    else shell.frame.say(waits ? strings.onlyEdit : strings.lastEdit);
    return false;
  }
  if (!(await arrive(shell, found.value))) return false;
  selectOutermost(shell, step);
  if (found !== ahead) shell.frame.say(strings.roundList[step === 1 ? 'start' : 'end']);
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
