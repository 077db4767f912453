/** Going through dispatches, and what is done with a dispatch as a whole. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { Status } from '../../core/model/dispatch.ts';
import { isUndecided } from '../../core/model/edit.ts';
import type { Localised } from '../../core/model/localised.ts';
import { goAcross } from '../state/go-across.ts';
import { decide, type Shell, shownDispatch } from '../state/shell.ts';
import { enFigure, frFigure } from '../strings/figures.ts';
import { type Action, atDesk, canWrite, hasCorpus } from './action.ts';
import { firstCalled } from './called.ts';
import { leaveTextField } from './text-field.ts';

/** Goes on to the next dispatch. */
const goOn = async (shell: Shell): Promise<void> => goAcross(shell, 1);

/** The dispatches that are ticked in the list, or else the shown one. */
const chosen = (shell: Shell): readonly string[] => {
  const { ticked } = shell.list.store.getState();
  if (ticked.size > 0) return [...ticked];
  const { current } = shell.desk.store.getState();
  return current === null || !atDesk(shell) ? [] : [current];
};

/** A name for what is done to the ticked dispatches, while there are any: another one may be shown. */
const aboutTicked =
  (en: (what: string) => string, fr: (what: string) => string) =>
  ({ list }: Shell): Localised | null => {
    const { size } = list.store.getState().ticked;
    if (size === 0) return null;
    return size === 1
      ? { en: en('the dispatch selected in the list'), fr: fr('la dépêche sélectionnée dans la liste') }
      : {
          en: en(`the ${enFigure(size)} dispatches selected in the list`),
          fr: fr(`les ${frFigure(size)} dépêches sélectionnées dans la liste`),
        };
  };

const canRemove = (shell: Shell): boolean => canWrite(shell) && chosen(shell).length > 0;

/** Asks about the chosen dispatches, by their names. */
const ask = async (shell: Shell, kind: 'remove' | 'take-down'): Promise<void> => {
  const ids = chosen(shell);
  shell.frame.dialog({ kind, ids, called: await firstCalled(shell, ids) });
};

/** Sets the status to reviewed and goes on to the next dispatch. */
export const markReviewed = async (shell: Shell, undecided: 'leave' | 'accept' | 'reject'): Promise<void> => {
  if (decide(shell, { type: 'set-status', status: 'reviewed', undecided })) await goOn(shell);
};

const isShown = (shell: Shell): boolean => atDesk(shell) && shownDispatch(shell) !== undefined;
const canDecide = (shell: Shell): boolean => canWrite(shell) && isShown(shell);

const statusAction = (id: string, status: Status, en: string, fr: string): Action => ({
  id,
  label: { en, fr },
  group: 'dispatches',
  keys: [],
  enabled: (shell) => canDecide(shell) && shownDispatch(shell)?.curation.status !== status,
  run: (shell) => {
    decide(shell, { type: 'set-status', status, undecided: 'leave' });
  },
});

export const DISPATCH_ACTIONS: readonly Action[] = [
  {
    id: 'mark-reviewed',
    label: COMMAND_NAMES['mark-reviewed'],
    group: 'dispatches',
    keys: ['Mod+Enter'],
    inText: true,
    enabled: canDecide,
    run: async (shell) => {
      if (!leaveTextField()) return;
      const open = shownDispatch(shell);
      if (open === undefined) return;
      if (open.curation.status === 'reviewed') return goOn(shell);
      const undecided = open.curation.edits.filter(isUndecided).length;
      const { metadata } = open.curation;
      const { required = [] } = shell.session.store.getState().description ?? {};
      const missing = required.filter((field) => metadata[field] === undefined);
      if (undecided > 0 || missing.length > 0)
        shell.frame.dialog({ kind: 'mark-reviewed', undecided, missing });
      else await markReviewed(shell, 'leave');
    },
  },
  statusAction('reopen', 'in-progress', 'Set to in progress', 'Mettre en cours'),
  statusAction('second-look', 'second-look', 'Set aside for a second look', 'Mettre à revoir'),
  statusAction('exclude', 'excluded', 'Exclude from the corpus', 'Écarter du corpus'),
  {
    id: 'next-dispatch',
    label: COMMAND_NAMES['next-dispatch'],
    group: 'dispatches',
    keys: ['n', 'Alt+ArrowDown'],
    enabled: hasCorpus,
    run: goOn,
  },
  {
    id: 'previous-dispatch',
    label: COMMAND_NAMES['previous-dispatch'],
    group: 'dispatches',
    keys: ['p', 'Alt+ArrowUp'],
    enabled: hasCorpus,
    run: (shell) => goAcross(shell, -1),
  },
  {
    id: 'remove',
    label: { en: 'Remove the dispatch…', fr: 'Retirer la dépêche…' },
    labelNow: aboutTicked(
      (what) => `Remove ${what}…`,
      (what) => `Retirer ${what}…`,
    ),
    group: 'dispatches',
    keys: [],
    enabled: canRemove,
    run: (shell) => ask(shell, 'remove'),
  },
  {
    id: 'take-down',
    label: { en: 'Take the dispatch down for good…', fr: 'Supprimer définitivement la dépêche…' },
    labelNow: aboutTicked(
      (what) => `Take ${what} down for good…`,
      (what) => `Supprimer définitivement ${what}…`,
    ),
    group: 'dispatches',
    keys: [],
    enabled: canRemove,
    run: (shell) => ask(shell, 'take-down'),
  },
  {
    id: 'removed',
    label: COMMAND_NAMES.removed,
    group: 'dispatches',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'removed' }),
  },
];
