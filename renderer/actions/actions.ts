/** All actions by id, and running them. */
import type { Shell } from '../state/shell.ts';
import type { Action } from './action.ts';
import { BLOCK_ACTIONS } from './block-actions.ts';
import { COLUMN_ACTIONS } from './column-actions.ts';
import { CORPUS_ACTIONS } from './corpus-actions.ts';
import { DESCRIBE_ACTIONS } from './describe-actions.ts';
import { DISPATCH_ACTIONS } from './dispatch-actions.ts';
import { EDIT_ACTIONS } from './edit-actions.ts';
import { HISTORY_ACTIONS } from './history-actions.ts';
import { OPERATION_ACTIONS } from './operation-actions.ts';
import { REMOVAL_ACTIONS } from './removal-actions.ts';
import { RULE_ACTIONS } from './rule-actions.ts';
import { UNDO_ACTIONS } from './undo-actions.ts';
import { WINDOW_ACTIONS } from './window-actions.ts';

export const ACTIONS: readonly Action[] = [
  ...EDIT_ACTIONS,
  ...UNDO_ACTIONS,
  ...BLOCK_ACTIONS,
  ...DISPATCH_ACTIONS,
  ...CORPUS_ACTIONS,
  ...DESCRIBE_ACTIONS,
  ...HISTORY_ACTIONS,
  ...OPERATION_ACTIONS,
  ...REMOVAL_ACTIONS,
  ...RULE_ACTIONS,
  ...WINDOW_ACTIONS,
  ...COLUMN_ACTIONS,
];

const BY_ID: ReadonlyMap<string, Action> = new Map(ACTIONS.map((action) => [action.id, action]));

export const actionOf = (id: string): Action | undefined => BY_ID.get(id);

/** Runs an action where it is enabled. An id of a newer menu that this window does not know does nothing. */
export const runAction = (shell: Shell, id: string): void => {
  const action = BY_ID.get(id);
  if (action?.enabled(shell)) void action.run(shell);
};
