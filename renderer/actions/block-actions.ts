/** The role of the selected block, by `g` and its letter, and joining blocks. Splitting and moving bounds need a place in the text: the Curate view offers them there. */
import type { Block } from '../../core/model/block.ts';
import { ROLES } from '../../core/model/role.ts';
import { selectedBlock } from '../state/selection.ts';
import { decide, type Shell, shownDispatch } from '../state/shell.ts';
import { ROLE_LETTERS, ROLE_NAMES } from '../strings/roles.ts';
import { type Action, atDesk, canWrite } from './action.ts';

const chosen = (shell: Shell): Block | undefined => {
  const open = shownDispatch(shell);
  return open && selectedBlock(open.curation, shell.selection.getState());
};

const canChange = (shell: Shell): boolean => canWrite(shell) && atDesk(shell) && chosen(shell) !== undefined;

const roleActions = ROLES.map(
  (role): Action => ({
    id: `role-${role}`,
    label: {
      en: `Role: ${ROLE_NAMES[role].en}`,
      fr: `Rôle\u00a0: ${ROLE_NAMES[role].fr}`,
    },
    group: 'blocks',
    keys: [`g ${ROLE_LETTERS[role]}`],
    enabled: canChange,
    run: (shell) => {
      const block = chosen(shell);
      if (block === undefined || block.role === role) return;
      decide(shell, { type: 'set-role', blocks: [{ from: block.from, to: block.to }], role });
    },
  }),
);

export const BLOCK_ACTIONS: readonly Action[] = [
  ...roleActions,
  {
    id: 'join-block',
    label: { en: 'Join the block with the next', fr: 'Joindre le bloc au suivant' },
    group: 'blocks',
    keys: ['g j'],
    enabled: (shell) => {
      const block = chosen(shell);
      return canChange(shell) && block !== shownDispatch(shell)?.curation.blocks.at(-1);
    },
    run: (shell) => {
      const block = chosen(shell);
      if (block === undefined) return;
      decide(shell, { type: 'join-blocks', block: { from: block.from, to: block.to } });
    },
  },
];
