/** Going through edits and deciding them. Deciding moves on to the next undecided edit, across dispatches. */
import type { Operation } from '../../core/history/operation.ts';
import { type Edit, HAND } from '../../core/model/edit.ts';
import { goAcross } from '../state/go-across.ts';
import { adjacentEdit, selectedBlock, selectedEdit } from '../state/selection.ts';
import { decide, type Shell, shownDispatch } from '../state/shell.ts';
import { type Action, atDesk, canWrite } from './action.ts';

const chosen = (shell: Shell): Edit | undefined => {
  const open = shownDispatch(shell);
  return open && selectedEdit(open.curation, shell.selection.getState());
};

/** Goes to the next or previous undecided edit; at the end of the dispatch, to that of the next one in the list. */
const goToUndecided = async (shell: Shell, step: 1 | -1): Promise<void> => {
  const open = shownDispatch(shell);
  const next = open && adjacentEdit(open.curation, shell.selection.getState(), step, true);
  if (next !== undefined) shell.selection.setState({ edit: next.id, at: next.from, editing: false });
  else await goAcross(shell, step, true);
};

const goToAny = (shell: Shell, step: 1 | -1): void => {
  const open = shownDispatch(shell);
  const next = open && adjacentEdit(open.curation, shell.selection.getState(), step, false);
  if (next !== undefined) shell.selection.setState({ edit: next.id, at: next.from, editing: false });
};

/** Takes a decision; one on edits moves on from the last of them to the next undecided edit. */
export const decideAndGo = async (shell: Shell, operation: Operation): Promise<void> => {
  const taken = decide(shell, operation);
  if (!taken || operation.type !== 'decide' || operation.state === 'proposed') return;
  const last = operation.edits.at(-1);
  if (last !== undefined) shell.selection.setState({ edit: last });
  await goToUndecided(shell, 1);
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
    label: { en: 'Next undecided edit', fr: 'Correction à décider suivante' },
    group: 'edits',
    keys: ['j'],
    enabled: ({ frame }) => frame.store.getState().page === 'dispatches',
    run: (shell) => goToUndecided(shell, 1),
  },
  {
    id: 'previous-edit',
    label: { en: 'Previous undecided edit', fr: 'Correction à décider précédente' },
    group: 'edits',
    keys: ['k'],
    enabled: ({ frame }) => frame.store.getState().page === 'dispatches',
    run: (shell) => goToUndecided(shell, -1),
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
    label: { en: 'Accept', fr: 'Accepter' },
    group: 'edits',
    keys: ['a'],
    enabled: (shell) => canDecide(shell, 'accepted'),
    run: (shell) => settle(shell, 'accepted'),
  },
  {
    id: 'reject',
    label: { en: 'Reject', fr: 'Rejeter' },
    group: 'edits',
    keys: ['r'],
    enabled: (shell) => canDecide(shell, 'rejected'),
    run: (shell) => settle(shell, 'rejected'),
  },
  {
    id: 'take-back',
    label: { en: 'Take the decision on this edit back', fr: 'Reprendre la décision sur cette correction' },
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
    label: { en: 'Edit the block by hand', fr: 'Corriger le bloc à la main' },
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
  {
    id: 'undo',
    label: { en: 'Undo', fr: 'Annuler' },
    group: 'edits',
    keys: ['Mod+Z'],
    enabled: (shell) => {
      const open = shownDispatch(shell);
      return (
        canWrite(shell) &&
        open !== undefined &&
        (open.undo !== null || open.pending.some(({ kind }) => kind !== 'undo'))
      );
    },
    run: ({ desk }) => desk.undo(),
  },
  {
    id: 'redo',
    label: { en: 'Redo', fr: 'Rétablir' },
    group: 'edits',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: (shell) => {
      const open = shownDispatch(shell);
      return (
        canWrite(shell) &&
        open !== undefined &&
        (open.redo !== null || open.pending.some(({ kind }) => kind === 'undo'))
      );
    },
    run: ({ desk }) => desk.redo(),
  },
];
