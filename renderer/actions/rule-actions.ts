/** Rules: cleaning again, and taking back what was done on the Rules page. */
import { type Shell, sayFailure, shellStrings } from '../state/shell.ts';
import { type Action, canWrite } from './action.ts';

/** The action that is offered after cleaning again. */
export const UNDO_RECLEAN = 'undo-reclean';
/** The action that is offered after a change of the words or refusals. */
export const UNDO_LISTS = 'undo-lists';

const isIdle = ({ rules }: Shell): boolean => rules.store.getState().work === null;

export const RULE_ACTIONS: readonly Action[] = [
  {
    id: 'look-at-reclean',
    label: {
      en: 'See what cleaning again with the rules of now would change',
      fr: 'Voir ce que changerait un nouveau nettoyage',
    },
    group: 'corpus',
    keys: [],
    enabled: (shell) => canWrite(shell) && isIdle(shell),
    run: async ({ frame, rules }) => {
      frame.store.setState({ page: 'rules' });
      await rules.look();
    },
  },
  {
    id: UNDO_RECLEAN,
    label: { en: 'Undo the last cleaning again', fr: 'Annuler le dernier nouveau nettoyage' },
    group: 'corpus',
    keys: [],
    enabled: (shell) => canWrite(shell) && isIdle(shell) && shell.rules.store.getState().run !== null,
    run: async (shell) => {
      const undone = await shell.rules.undoRun();
      const { failure } = shell.rules.store.getState();
      if (undone !== null) shell.frame.say(shellStrings(shell).recleanUndone(undone.undone, undone.kept));
      else if (failure !== null) sayFailure(shell, failure);
    },
  },
  {
    id: UNDO_LISTS,
    label: { en: 'Undo the change of the list', fr: 'Annuler le changement de la liste' },
    group: 'corpus',
    keys: [],
    enabled: (shell) => canWrite(shell) && shell.rules.store.getState().reverse !== null,
    run: async (shell) => {
      if (await shell.rules.undoLists()) shell.frame.say(shellStrings(shell).listUndone);
    },
  },
];
