/** Rules: cleaning again, and taking back what was done on the Rules page. */
import type { OperationLine } from '../../core/api-operations.ts';
import { type Shell, sayFailure, shellStrings } from '../state/shell.ts';
import { type Action, canWrite } from './action.ts';
import { undoOperation } from './operation-actions.ts';

/** The action that is offered after cleaning again. */
export const UNDO_RECLEAN = 'undo-reclean';
/** The action that is offered after a change of the words or refusals. */
export const UNDO_LISTS = 'undo-lists';

/** What can be done with a cleaning that was cut short and stands still: it goes on, is taken back, or ends there. */
export const GO_ON_RECLEAN = 'go-on-reclean';
export const UNDO_HALTED = 'undo-halted-reclean';
export const END_RECLEAN = 'end-reclean';

/** The latest of them. */
const lastHalted = ({ session }: Shell): OperationLine | undefined => session.store.getState().halted[0];

export const isIdle = ({ rules }: Shell): boolean => rules.store.getState().work === null;

export const RULE_ACTIONS: readonly Action[] = [
  {
    id: 'look-at-reclean',
    label: {
      en: 'See what cleaning again would change',
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
    label: { en: 'Undo the last cleaning', fr: 'Annuler le dernier nettoyage' },
    group: 'corpus',
    keys: [],
    enabled: (shell) => canWrite(shell) && isIdle(shell) && shell.rules.store.getState().run !== null,
    run: async (shell) => {
      const undone = await shell.rules.undoRun();
      const { failure } = shell.rules.store.getState();
      if (undone !== null) shell.frame.say(shellStrings(shell).recleanUndone(undone));
      else if (failure !== null) sayFailure(shell, failure);
    },
  },
  {
    id: GO_ON_RECLEAN,
    label: { en: 'Go on with the cleaning that was cut short', fr: 'Reprendre le nettoyage interrompu' },
    group: 'corpus',
    keys: [],
    enabled: (shell) => canWrite(shell) && isIdle(shell) && lastHalted(shell) !== undefined,
    run: async (shell) => {
      const run = lastHalted(shell);
      if (run === undefined) return;
      shell.frame.store.setState({ page: 'rules' });
      await shell.rules.goOn(run);
    },
  },
  {
    id: UNDO_HALTED,
    label: { en: 'Undo the cleaning that was cut short', fr: 'Annuler le nettoyage interrompu' },
    group: 'corpus',
    keys: [],
    enabled: (shell) => canWrite(shell) && lastHalted(shell) !== undefined,
    run: async (shell) => {
      const run = lastHalted(shell);
      if (run !== undefined && (await undoOperation(shell, run.id))) shell.rules.forgetRun(run.id);
    },
  },
  {
    id: END_RECLEAN,
    label: {
      en: 'Leave the cleaning that was cut short as it is',
      fr: 'Laisser tel quel le nettoyage interrompu',
    },
    group: 'corpus',
    keys: [],
    enabled: (shell) => canWrite(shell) && lastHalted(shell) !== undefined,
    run: async (shell) => {
      const run = lastHalted(shell);
      if (run === undefined) return;
      const reply = await shell.client.call('reclean.end', { id: run.id });
      if (!reply.ok) sayFailure(shell, reply.error);
    },
  },
  {
    id: UNDO_LISTS,
    label: { en: 'Undo the change to the list', fr: 'Annuler le changement de la liste' },
    group: 'corpus',
    keys: [],
    enabled: (shell) => canWrite(shell) && shell.rules.store.getState().reverse !== null,
    run: async (shell) => {
      if (await shell.rules.undoLists()) shell.frame.say(shellStrings(shell).listUndone);
    },
  },
];
