/** What is done with series: decided for the whole corpus, decided in one place, gone through. */
import type { ConcordanceLine, SeriesLine } from '../../core/api-series.ts';
import { decisionOver, untouched } from '../state/series.ts';
import { type Shell, sayFailure, showDispatch } from '../state/shell.ts';
import { withStep } from '../state/trail.ts';
import { canWrite } from './action.ts';
import { applyToCorpus } from './operation-actions.ts';

type Decided = 'accepted' | 'rejected';

const chosenSeries = ({ frame, series }: Shell): SeriesLine | null =>
  frame.store.getState().page === 'series' ? series.store.getState().chosen : null;

/** Whether the Series page is shown with a series for which the decision would change something. */
export const canDecideSeries = (shell: Shell, state: Decided): boolean => {
  const line = chosenSeries(shell);
  if (line === null || !canWrite(shell)) return false;
  return untouched(line) > 0 || line[state] < line.total - line.superseded;
};

/** Chooses the next (`step` 1) or previous series of the list. */
export const goToSeries = ({ series }: Shell, step: 1 | -1): void => {
  const { index } = series.store.getState();
  const { total } = series.list.store.getState();
  series.choose(Math.min((total ?? 1) - 1, Math.max(0, index + step)));
};

/** Decides the chosen series for the whole corpus, and goes on to the next. */
export const decideSeries = async (shell: Shell, state: Decided): Promise<void> => {
  const line = chosenSeries(shell);
  if (line === null) return;
  const { before, after } = line;
  const over = decisionOver(line);
  const made = await applyToCorpus(
    shell,
    { type: 'decide-series', before, after, state, over },
    { series: { before, after } },
  );
  if (made) goToSeries(shell, 1);
};

/** Decides one edit of a series where it stands, whatever becomes of the others. */
export const decideLine = async (shell: Shell, line: ConcordanceLine, state: Decided): Promise<void> => {
  const { id, edit } = line;
  const view = await shell.client.call('dispatch.read', { id });
  if (!view.ok) return sayFailure(shell, view.error);
  const { revision } = view.value.dispatch;
  const operation = { type: 'decide', edits: [edit], state } as const;
  const saved = await shell.client.call('dispatch.apply', { id, revision, operation });
  if (!saved.ok) return sayFailure(shell, saved.error);
  const made = saved.value.entry.revision;
  if (made > revision)
    shell.session.changeTrail((trail) => withStep(trail, { kind: 'decision', id, revision: made }));
  shell.series.refresh();
  await shell.desk.refresh();
};

/** Shows an edit of a series in its dispatch. */
export const showLine = async (shell: Shell, { id, edit, from }: ConcordanceLine): Promise<void> => {
  await showDispatch(shell, id);
  if (shell.desk.store.getState().current === id) shell.selection.setState({ edit, at: from });
};
