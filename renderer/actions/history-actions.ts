/** Going to where a decision was taken, and taking one older decision back while the later ones stay. */
import type { LatestDecision } from '../../core/api-operations.ts';
import type { HistoryLine } from '../../core/api-values.ts';
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { historyWords } from '../inspector/history-words.ts';
import {
  type Shell,
  sayFailure,
  shellLocale,
  shellStrings,
  showDispatch,
  shownDispatch,
} from '../state/shell.ts';
import { withStep } from '../state/trail.ts';
import { type Action, canWrite, hasCorpus } from './action.ts';

/** Shows the place that a decision on the shown dispatch was about, in Curate where Read was shown. */
export const goToDecision = ({ selection, frame }: Shell, { place }: HistoryLine): void => {
  if (place === null) return;
  if (frame.store.getState().view === 'read') frame.store.setState({ view: 'curate' });
  selection.setState({ edit: place.edit, at: place.at, editing: false });
  frame.focusText();
};

/** Shows the dispatch that a decision was taken in, at its place. */
export const showDecision = async (shell: Shell, { id, line }: LatestDecision): Promise<void> => {
  await showDispatch(shell, id);
  if (shownDispatch(shell)?.confirmed.id === id) goToDecision(shell, line);
};

/**
 * Takes one decision of the shown dispatch back. Where a later one depends on it, says which.
 *
 * @param lines the history of the dispatch
 */
export const revertDecision = async (
  shell: Shell,
  { revision: of }: HistoryLine,
  lines: readonly HistoryLine[],
): Promise<void> => {
  const open = shownDispatch(shell);
  if (open === undefined || open.pending.length > 0) return;
  const { id, revision } = open.confirmed;
  const reply = await shell.client.call('dispatch.revert', { id, revision, of });
  if (reply.ok) {
    const made = reply.value.entry.revision;
    shell.session.changeTrail((trail) => withStep(trail, { kind: 'decision', id, revision: made }));
    return shell.desk.refresh();
  }
  const { code, details } = reply.error;
  const blocker = lines.find((line) => line.revision === details.revision);
  if (code !== 'change-conflict' || blocker === undefined) return sayFailure(shell, reply.error);
  const words = historyWords(blocker, shellLocale(shell));
  shell.frame.say(shellStrings(shell).laterDecision(words), reply.error);
};

export const HISTORY_ACTIONS: readonly Action[] = [
  {
    id: 'corpus-history',
    label: COMMAND_NAMES['corpus-history'],
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'history' }),
  },
  {
    id: 'make-recipe',
    label: COMMAND_NAMES['make-recipe'],
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'make-recipe' }),
  },
  {
    id: 'apply-recipe',
    label: COMMAND_NAMES['apply-recipe'],
    group: 'corpus',
    keys: [],
    enabled: canWrite,
    run: ({ frame }) => frame.dialog({ kind: 'apply-recipe' }),
  },
];
