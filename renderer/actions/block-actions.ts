/**
 * What is done with the selected block: its role by `g` and its letter, joining, moving its bound by a word, making
 * all from it related; and going to the blocks that segmentation is unsure of. Splitting needs a place in the text:
 * the Curate view offers it there.
 */
import { type Block, isUnsure } from '../../core/model/block.ts';
import { ROLES } from '../../core/model/role.ts';
import { adjacentUnsure, selectedBlock } from '../state/selection.ts';
import { decide, type Shell, shellStrings, shownDispatch } from '../state/shell.ts';
import { ROLE_LETTERS, ROLE_NAMES } from '../strings/roles.ts';
import { nudgedBound } from '../views/place.ts';
import { type Action, atDesk, canWrite } from './action.ts';
import { decideAndGo } from './edit-actions.ts';

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
      if (block === undefined || (block.role === role && !isUnsure(block))) return;
      decide(shell, { type: 'set-role', blocks: [{ from: block.from, to: block.to }], role });
    },
  }),
);

const nudge = (id: string, key: string, by: 1 | -1, en: string, fr: string): Action => ({
  id,
  label: { en, fr },
  group: 'blocks',
  keys: [key],
  enabled: (shell) => {
    const block = chosen(shell);
    return canChange(shell) && block !== shownDispatch(shell)?.curation.blocks.at(-1);
  },
  run: (shell) => {
    const open = shownDispatch(shell);
    const block = chosen(shell);
    if (open === undefined || block === undefined) return;
    const operation = nudgedBound(open.text, open.curation.blocks, block, by);
    if (operation === null) return shell.frame.say(shellStrings(shell).boundStays);
    // The block stays selected whichever edit of it was: its bound may leave that edit behind.
    shell.selection.setState({ edit: null, at: block.from });
    decide(shell, operation);
  },
});

const unsure = (id: string, key: string, step: 1 | -1, en: string, fr: string): Action => ({
  id,
  label: { en, fr },
  group: 'blocks',
  keys: [key],
  enabled: (shell) => atDesk(shell) && (shownDispatch(shell)?.curation.blocks.some(isUnsure) ?? false),
  run: (shell) => {
    const open = shownDispatch(shell);
    const next = open && adjacentUnsure(open.curation, shell.selection.getState(), step);
    if (next === undefined) return shell.frame.say(shellStrings(shell).lastUnsure);
    if (shell.frame.store.getState().view === 'read') shell.frame.store.setState({ view: 'curate' });
    shell.selection.setState({ edit: null, at: next.from, editing: false });
  },
});

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
  nudge('bound-forward', '>', 1, 'Take the next word into the block', 'Prendre le mot suivant dans le bloc'),
  nudge(
    'bound-back',
    '<',
    -1,
    'Give the last word to the next block',
    'Laisser le dernier mot au bloc suivant',
  ),
  {
    id: 'relate-from',
    label: { en: 'Everything from here is related', fr: 'Tout à partir d’ici est à lire aussi' },
    group: 'blocks',
    keys: ['t'],
    enabled: canChange,
    run: async (shell) => {
      const block = chosen(shell);
      if (block === undefined) return;
      shell.selection.setState({ edit: null, at: block.from });
      await decideAndGo(shell, { type: 'relate-from', block: { from: block.from, to: block.to } });
    },
  },
  unsure('next-unsure', 'q', 1, 'Next unsure block', 'Bloc incertain suivant'),
  unsure('previous-unsure', 'Shift+Q', -1, 'Previous unsure block', 'Bloc incertain précédent'),
];
