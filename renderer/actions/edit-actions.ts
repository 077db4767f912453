/** Going through edits and deciding them. Deciding moves on to the next undecided edit, across dispatches. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { Operation } from '../../core/history/operation.ts';
import { type Edit, HAND } from '../../core/model/edit.ts';
import { declarableWord, editsOfWord } from '../../core/spacing/declarable-word.ts';
import type { Page } from '../state/frame.ts';
import { goAcrossToUndecided } from '../state/go-across.ts';
import { loadSegmentation } from '../state/reducing.ts';
import { adjacentEdit, selectedBlock, selectedEdit } from '../state/selection.ts';
import {
  decide,
  type Shell,
  sayFailure,
  shellStrings,
  shownDispatch,
  UNDO_AND_GO_BACK,
} from '../state/shell.ts';
import { type Action, atDesk, canWrite } from './action.ts';
import { shownName } from './called.ts';
import { canDecideSeries, decideSeries, goToSeries } from './series-actions.ts';

/** The pages with edits to be gone through and decided: one by one, or a series at a time. */
const WITH_EDITS: ReadonlySet<Page> = new Set<Page>(['dispatches', 'series']);

const onSeries = ({ frame }: Shell): boolean => frame.store.getState().page === 'series';

const chosen = (shell: Shell): Edit | undefined => {
  const open = shownDispatch(shell);
  return open && selectedEdit(open.curation, shell.selection.getState());
};

/**
 * Goes to the next or previous undecided edit; at the end of the dispatch, to that of the next one in the list.
 * Answers whether another dispatch is shown now.
 */
const goToUndecided = async (shell: Shell, step: 1 | -1, round: boolean): Promise<boolean> => {
  const open = shownDispatch(shell);
  const next = open && adjacentEdit(open.curation, shell.selection.getState(), step, true);
  if (next === undefined) return goAcrossToUndecided(shell, step, round);
  shell.selection.setState({ edit: next.id, at: next.from, editing: false });
  return false;
};

const goToAny = (shell: Shell, step: 1 | -1): void => {
  const open = shownDispatch(shell);
  const next = open && adjacentEdit(open.curation, shell.selection.getState(), step, false);
  if (next !== undefined) shell.selection.setState({ edit: next.id, at: next.from, editing: false });
};

/** Has what reads related blocks at hand, for the dispatch that is shown now; tells where that cannot be had. */
const canRelate = async (shell: Shell): Promise<boolean> => {
  const { current } = shell.desk.store.getState();
  const loaded = await loadSegmentation();
  if (!loaded.ok) sayFailure(shell, loaded.error);
  return loaded.ok && shell.desk.store.getState().current === current;
};

/** Whether all of some edits of the shown dispatch were decided, by their rule or by a person. */
const areDecided = (shell: Shell, ids: readonly string[]): boolean => {
  const edits = shownDispatch(shell)?.curation.edits.filter(({ id }) => ids.includes(id)) ?? [];
  return edits.every(({ state }) => state === 'accepted' || state === 'rejected');
};

/**
 * Takes a decision; one on edits moves on from the last of them to the next undecided edit, and where that is in
 * another dispatch, says which one was left and offers the way back. Where all were decided already, somebody checks what
 * was done, and moves on to the next edit of the dispatch, decided or not.
 */
export const decideAndGo = async (shell: Shell, operation: Operation): Promise<void> => {
  if (operation.type === 'relate-from' && !(await canRelate(shell))) return;
  const settles =
    operation.type === 'declare-word' || (operation.type === 'decide' && operation.state !== 'proposed');
  const wereDecided = settles && areDecided(shell, operation.edits);
  const taken = decide(shell, operation);
  const left = shownDispatch(shell);
  if (!taken || !settles) return;
  const last = operation.edits.at(-1);
  if (last !== undefined) shell.selection.setState({ edit: last });
  if (wereDecided) return goToAny(shell, 1);
  if (!(await goToUndecided(shell, 1, false)) || left === undefined) return;
  const strings = shellStrings(shell);
  const name = shownName(left);
  shell.frame.offer(
    operation.type === 'decide' && operation.state === 'accepted'
      ? strings.acceptedIn(name)
      : strings.rejectedIn(name),
    UNDO_AND_GO_BACK,
  );
};

/** The word that the chosen edit would change, where it can be declared right. */
const wordAt = (shell: Shell): string | null => {
  const open = shownDispatch(shell);
  const edit = chosen(shell);
  return open === undefined || edit === undefined || edit.rule === HAND || edit.state === 'superseded'
    ? null
    : declarableWord(open.text, edit);
};

const settle = async (shell: Shell, state: 'accepted' | 'rejected'): Promise<void> => {
  const edit = chosen(shell);
  if (edit !== undefined) await decideAndGo(shell, { type: 'decide', edits: [edit.id], state });
};

const canDecide = (shell: Shell, state: Edit['state']): boolean => {
  const edit = chosen(shell);
  return canWrite(shell) && atDesk(shell) && edit !== undefined && edit.state !== state;
};

export const EDIT_ACTIONS: readonly Action[] = [
  {
    id: 'next-edit',
    label: COMMAND_NAMES['next-edit'],
    group: 'edits',
    keys: ['j'],
    enabled: ({ frame }) => WITH_EDITS.has(frame.store.getState().page),
    run: async (shell) =>
      onSeries(shell) ? goToSeries(shell, 1) : void (await goToUndecided(shell, 1, true)),
  },
  {
    id: 'previous-edit',
    label: COMMAND_NAMES['previous-edit'],
    group: 'edits',
    keys: ['k'],
    enabled: ({ frame }) => WITH_EDITS.has(frame.store.getState().page),
    run: async (shell) =>
      onSeries(shell) ? goToSeries(shell, -1) : void (await goToUndecided(shell, -1, true)),
  },
  {
    id: 'next-any-edit',
    label: { en: 'Next edit, decided or not', fr: 'Correction suivante, décidée ou non' },
    group: 'edits',
    keys: ['Shift+J'],
    enabled: atDesk,
    run: (shell) => goToAny(shell, 1),
  },
  {
    id: 'previous-any-edit',
    label: { en: 'Previous edit, decided or not', fr: 'Correction précédente, décidée ou non' },
    group: 'edits',
    keys: ['Shift+K'],
    enabled: atDesk,
    run: (shell) => goToAny(shell, -1),
  },
  {
    id: 'accept',
    label: COMMAND_NAMES.accept,
    group: 'edits',
    keys: ['a'],
    enabled: (shell) => canDecide(shell, 'accepted') || canDecideSeries(shell, 'accepted'),
    run: (shell) => (onSeries(shell) ? decideSeries(shell, 'accepted') : settle(shell, 'accepted')),
  },
  {
    id: 'reject',
    label: COMMAND_NAMES.reject,
    group: 'edits',
    keys: ['r'],
    enabled: (shell) => canDecide(shell, 'rejected') || canDecideSeries(shell, 'rejected'),
    run: (shell) => (onSeries(shell) ? decideSeries(shell, 'rejected') : settle(shell, 'rejected')),
  },
  {
    id: 'declare-word',
    label: COMMAND_NAMES['declare-word'],
    group: 'edits',
    keys: ['w'],
    enabled: (shell) => wordAt(shell) !== null && canWrite(shell) && atDesk(shell),
    run: async (shell) => {
      const open = shownDispatch(shell);
      const word = wordAt(shell);
      if (open === undefined || word === null) return;
      const edits = editsOfWord(open.text, open.curation.edits, word).map(({ id }) => id);
      const edit = chosen(shell);
      // The chosen edit counts whoever decided it; the rest only where nobody did.
      const all = [...new Set([...edits, ...(edit === undefined ? [] : [edit.id])])];
      shell.frame.say(shellStrings(shell).wordDeclared(word));
      await decideAndGo(shell, { type: 'declare-word', word, edits: all });
    },
  },
  {
    id: 'take-back',
    label: { en: 'Take back the decision on this edit', fr: 'Revenir sur la décision de cette correction' },
    group: 'edits',
    keys: ['u'],
    enabled: (shell) => canDecide(shell, 'proposed') && chosen(shell)?.state !== 'superseded',
    run: (shell) => {
      const edit = chosen(shell);
      if (edit === undefined) return;
      decide(shell, { type: 'revert-edit', edit: edit.id });
      if (edit.rule === HAND) shell.selection.setState({ edit: null });
    },
  },
  {
    id: 'edit-by-hand',
    label: COMMAND_NAMES['edit-by-hand'],
    group: 'edits',
    keys: ['e'],
    enabled: (shell) => {
      const open = shownDispatch(shell);
      return (
        canWrite(shell) &&
        atDesk(shell) &&
        open !== undefined &&
        selectedBlock(open.curation, shell.selection.getState()) !== undefined
      );
    },
    run: ({ selection, frame }) => {
      if (frame.store.getState().view === 'read') frame.store.setState({ view: 'curate' });
      selection.setState({ editing: true });
    },
  },
];
