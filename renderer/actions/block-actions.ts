/**
 * What is done with the selected block, or with several: the role by `g` and its letter; with one: splitting, joining, moving its bound by a
 * word, making all from it related; and going from block to block, or to those that segmentation is unsure of.
 * Splitting needs a place in the text: the Curate view offers it there.
 */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { type Block, isUnsure } from '../../core/model/block.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import { ROLES } from '../../core/model/role.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { adjacentBlock, reachedBlock, selectedBlock, selectedBlocks, selectTo } from '../state/selection.ts';
import { decide, type Shell, shellStrings, shownDispatch } from '../state/shell.ts';
import { ROLE_LETTERS } from '../strings/roles.ts';
import { nudgedBound } from '../views/place.ts';
import { type Action, atDesk, canWrite } from './action.ts';
import { decideAndGo } from './edit-actions.ts';

const chosen = (shell: Shell): Block | undefined => {
  const open = shownDispatch(shell);
  return open && selectedBlock(open.curation, shell.selection.getState());
};

const allChosen = (shell: Shell): readonly Block[] => {
  const open = shownDispatch(shell);
  return open === undefined ? [] : selectedBlocks(open.curation, shell.selection.getState());
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
      const blocks = allChosen(shell).filter((block) => block.role !== role || isUnsure(block));
      if (blocks.length === 0) return;
      decide(shell, { type: 'set-role', blocks: blocks.map(({ from, to }) => ({ from, to })), role });
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

const showCurate = (shell: Shell): void => {
  if (shell.frame.store.getState().view === 'read') shell.frame.store.setState({ view: 'curate' });
};

/** Selects one block more, or one less where it goes back. */
const extending = (id: string, key: string, step: 1 | -1, label: Action['label']): Action => ({
  id,
  label,
  group: 'blocks',
  keys: [key],
  enabled: (shell) => atDesk(shell) && chosen(shell) !== undefined,
  run: (shell) => {
    const open = shownDispatch(shell);
    if (open === undefined) return;
    const { curation } = open;
    const selection = shell.selection.getState();
    const { from } = reachedBlock(curation, selection) ?? selectedBlock(curation, selection) ?? { from: 0 };
    const next = adjacentBlock(curation, { edit: null, at: from }, step, false);
    if (next === undefined) return;
    showCurate(shell);
    selectTo(shell.selection, curation, next.from);
  },
});

interface Going {
  readonly id: string;
  readonly key: string;
  readonly step: 1 | -1;
  /** Whether only blocks that segmentation is unsure of are gone to. */
  readonly unsure: boolean;
  readonly label: Action['label'];
}

/** Where going through the unsure blocks begins again when it came to the end. */
const outermostUnsure = (curation: Curation, step: 1 | -1): Block | undefined =>
  adjacentBlock(curation, { edit: null, at: null }, step, true);

const going = ({ id, key, step, unsure, label }: Going): Action => ({
  id,
  label,
  group: 'blocks',
  keys: [key],
  enabled: (shell) =>
    atDesk(shell) &&
    (shownDispatch(shell)?.curation.blocks.some((block) => !unsure || isUnsure(block)) ?? false),
  run: (shell) => {
    const open = shownDispatch(shell);
    if (open === undefined) return;
    const ahead = adjacentBlock(open.curation, shell.selection.getState(), step, unsure);
    const next = ahead ?? (unsure ? outermostUnsure(open.curation, step) : undefined);
    if (next === undefined) return;
    if (next !== ahead) {
      const { onlyUnsure, roundDispatch } = shellStrings(shell);
      const isOnly = next === selectedBlock(open.curation, shell.selection.getState());
      shell.frame.say(isOnly ? onlyUnsure : roundDispatch[step === 1 ? 'start' : 'end']);
    }
    showCurate(shell);
    shell.selection.setState({ edit: null, at: next.from, range: null, editing: false, splitting: false });
  },
});

export const BLOCK_ACTIONS: readonly Action[] = [
  ...roleActions,
  {
    id: 'split-block',
    label: COMMAND_NAMES['split-block'],
    group: 'blocks',
    keys: ['s'],
    enabled: canChange,
    run: (shell) => {
      const block = chosen(shell);
      if (block === undefined) return;
      if (shell.frame.store.getState().view !== 'curate') shell.frame.store.setState({ view: 'curate' });
      shell.selection.setState({ edit: null, at: block.from, editing: false, splitting: true });
    },
  },
  {
    id: 'join-block',
    label: COMMAND_NAMES['join-block'],
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
    label: COMMAND_NAMES['relate-from'],
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
  going({
    id: 'next-block',
    key: 'b',
    step: 1,
    unsure: false,
    label: { en: 'Next block', fr: 'Bloc suivant' },
  }),
  going({
    id: 'previous-block',
    key: 'Shift+B',
    step: -1,
    unsure: false,
    label: { en: 'Previous block', fr: 'Bloc précédent' },
  }),
  extending('extend-down', 'Shift+ArrowDown', 1, {
    en: 'Select the next block as well (or Shift+click)',
    fr: 'Sélectionner aussi le bloc suivant (ou Maj+clic)',
  }),
  extending('extend-up', 'Shift+ArrowUp', -1, {
    en: 'Select the previous block as well',
    fr: 'Sélectionner aussi le bloc précédent',
  }),
  going({
    id: 'next-unsure',
    key: 'q',
    step: 1,
    unsure: true,
    label: { en: 'Next unsure block', fr: 'Bloc incertain suivant' },
  }),
  going({
    id: 'previous-unsure',
    key: 'Shift+Q',
    step: -1,
    unsure: true,
    label: { en: 'Previous unsure block', fr: 'Bloc incertain précédent' },
  }),
];
