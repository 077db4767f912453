/**
 * Undo and redo. They walk the trail of this window: what was decided last is taken back first, in whichever dispatch
 * that was, which is shown then; what was done over many dispatches is taken back as one. Where the trail ends, undo
 * goes on through the history of the dispatch that is shown.
 */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { type Shell, shellStrings, showDispatch, shownDispatch, UNDO_AND_GO_BACK } from '../state/shell.ts';
import {
  type DecisionStep,
  lastDone,
  lastUndone,
  type Step,
  withoutDispatch,
  withRedone,
  withUndone,
} from '../state/trail.ts';
import { type Action, atDesk, canWrite } from './action.ts';
import { shownName } from './called.ts';
import { undoLastOperation, undoOperation } from './operation-actions.ts';
import { undoLastRemoval } from './removal-actions.ts';
import { isIdle } from './rule-actions.ts';

type Way = 'undo' | 'redo';

const trailOf = ({ session }: Shell) => session.store.getState().trail;

/** The decision that undo or redo is about next, where the trail knows it. */
const nextDecision = (shell: Shell, way: Way): DecisionStep | null => {
  const step: Step | null = way === 'undo' ? lastDone(trailOf(shell)) : lastUndone(trailOf(shell));
  return step?.kind === 'decision' ? step : null;
};

/** Whether undo or redo has something to act on in a dispatch. */
const hasStep = (open: OpenDispatch | undefined, way: Way): boolean => {
  if (open === undefined) return false;
  return way === 'undo'
    ? open.undo !== null || open.pending.some(({ kind }) => kind !== 'undo')
    : open.redo !== null || open.pending.some(({ kind }) => kind === 'undo');
};

/** Whether a step is what its dispatch would undo or redo: another window may have decided something there since. */
const isNextThere = (open: OpenDispatch, { revision }: DecisionStep, way: Way): boolean =>
  open.pending.length > 0 || revision === 'unknown' || revision === 'unsaved' || open[way] === revision;

const walk = (shell: Shell, step: DecisionStep, way: Way): void => {
  shell.session.changeTrail((trail) => (way === 'undo' ? withUndone(trail, step) : withRedone(trail, step)));
  if (way === 'undo') shell.desk.undo();
  else shell.desk.redo();
};

/** Undoes or does again a decision of the trail, in its dispatch, which is shown first where another one is. */
const walkThere = async (shell: Shell, step: DecisionStep, way: Way): Promise<void> => {
  const isElsewhere = shell.desk.store.getState().current !== step.id;
  if (isElsewhere) await showDispatch(shell, step.id);
  const here = shownDispatch(shell);
  // Another window may have taken back since what is shown to stand.
  if (here !== undefined && !isNextThere(here, step, way)) await shell.desk.refresh();
  // Something else may have been asked for meanwhile.
  if (shell.desk.store.getState().current !== step.id || nextDecision(shell, way) !== step) return;
  const open = shownDispatch(shell);
  if (open === undefined || !isNextThere(open, step, way)) {
    shell.session.changeTrail((trail) => withoutDispatch(trail, step.id));
    if (open === undefined) return;
    shell.frame.say(shellStrings(shell).decidedSince(shownName(open)));
    return;
  }
  walk(shell, step, way);
  if (isElsewhere) shell.frame.focusText();
};

/** Undoes or does again the last decision of the shown dispatch, of which the trail knows nothing. */
const walkHere = (shell: Shell, way: Way): void => {
  const open = shownDispatch(shell);
  if (open === undefined) return;
  const revision = open.pending.length > 0 ? null : open[way];
  walk(shell, { kind: 'decision', id: open.confirmed.id, revision: revision ?? 'unknown' }, way);
};

const canWalk = (shell: Shell, way: Way): boolean =>
  atDesk(shell) && (nextDecision(shell, way) !== null || hasStep(shownDispatch(shell), way));

const goAlong = async (shell: Shell, way: Way): Promise<void> => {
  shell.frame.withdraw(UNDO_AND_GO_BACK);
  const step = nextDecision(shell, way);
  if (step === null) walkHere(shell, way);
  else await walkThere(shell, step, way);
};

const undo = async (shell: Shell): Promise<void> => {
  const last = lastDone(trailOf(shell));
  switch (last?.kind) {
    case 'operation':
      return undoLastOperation(shell);
    case 'reclean':
      if (await undoOperation(shell, last.id)) shell.rules.forgetRun(last.id);
      return;
    case 'removal':
      return undoLastRemoval(shell);
    case 'decision':
    case undefined:
      return goAlong(shell, 'undo');
  }
};

/** Whether the last step can be taken back now: a cleaning while no other is at work. */
const canUndo = (shell: Shell): boolean => {
  const last = lastDone(trailOf(shell));
  switch (last?.kind) {
    case 'operation':
    case 'removal':
      return true;
    case 'reclean':
      return isIdle(shell);
    case 'decision':
    case undefined:
      return canWalk(shell, 'undo');
  }
};

const isElsewhere = (shell: Shell): boolean => {
  const step = nextDecision(shell, 'undo');
  return step !== null && step.id !== shell.desk.store.getState().current;
};

export const UNDO_ACTIONS: readonly Action[] = [
  {
    id: 'undo',
    label: COMMAND_NAMES.undo,
    group: 'edits',
    keys: ['Mod+Z'],
    enabled: (shell) => canWrite(shell) && canUndo(shell),
    run: undo,
  },
  {
    id: UNDO_AND_GO_BACK,
    label: { en: 'Undo and go back', fr: 'Annuler et revenir' },
    group: 'edits',
    keys: [],
    enabled: (shell) => canWrite(shell) && isElsewhere(shell),
    run: undo,
  },
  {
    id: 'redo',
    label: COMMAND_NAMES.redo,
    group: 'edits',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    enabled: (shell) => canWrite(shell) && canWalk(shell, 'redo'),
    run: (shell) => goAlong(shell, 'redo'),
  },
];
