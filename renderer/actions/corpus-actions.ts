/** Corpora: opening, creating, filling, checking, and getting the cleaned records out. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { saveState } from '../state/open-dispatch.ts';
import { type Shell, sayFailure, shellStrings } from '../state/shell.ts';
import { type Action, always, canWrite, hasCorpus } from './action.ts';

/** Whether the corpus may be left: nothing that could not be saved would be lost. Says why not. */
const mayLeave = (shell: Shell): boolean => {
  const { kind } = saveState(shell.desk.store.getState().open.values());
  if (kind !== 'saved') shell.frame.say(shellStrings(shell).unsavedWork);
  return kind === 'saved';
};

export const openCorpus = async (shell: Shell, path: string): Promise<void> => {
  if (!mayLeave(shell)) return;
  const failure = await shell.session.openCorpus(path);
  if (failure !== null) sayFailure(shell, failure);
};

export const CORPUS_ACTIONS: readonly Action[] = [
  {
    id: 'import',
    label: COMMAND_NAMES.import,
    group: 'corpus',
    keys: ['Mod+I'],
    enabled: canWrite,
    run: ({ frame }) => frame.dialog({ kind: 'import', dropped: null }),
  },
  {
    id: 'export',
    label: COMMAND_NAMES.export,
    group: 'corpus',
    keys: ['Mod+E'],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'export' }),
  },
  {
    id: 'open-corpus',
    label: COMMAND_NAMES['open-corpus'],
    group: 'corpus',
    keys: ['Mod+O'],
    enabled: always,
    run: async (shell) => {
      if (!mayLeave(shell)) return;
      const { choose } = shell.transfer;
      if (choose === null) return shell.frame.dialog({ kind: 'open-corpus' });
      const chosen = await choose('corpus-to-open');
      if (!chosen.ok) return sayFailure(shell, chosen.error);
      const [path] = chosen.value;
      if (path !== undefined) await openCorpus(shell, path);
    },
  },
  {
    id: 'new-corpus',
    label: COMMAND_NAMES['new-corpus'],
    group: 'corpus',
    keys: ['Mod+N'],
    enabled: always,
    run: (shell) => {
      if (mayLeave(shell)) shell.frame.dialog({ kind: 'create-corpus' });
    },
  },
  {
    id: 'verify',
    label: COMMAND_NAMES.verify,
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'verify' }),
  },
  {
    id: 'keep-worklist',
    label: { en: 'Keep the list as a worklist…', fr: 'Garder la liste comme liste de travail…' },
    group: 'corpus',
    keys: [],
    enabled: canWrite,
    run: ({ frame }) => frame.dialog({ kind: 'worklist', id: null }),
  },
  {
    id: 'repair',
    label: COMMAND_NAMES.repair,
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'repair' }),
  },
  {
    id: 'write-here',
    label: { en: 'Try to write in this corpus', fr: 'Essayer d’écrire dans ce corpus' },
    group: 'corpus',
    keys: [],
    enabled: (shell) => hasCorpus(shell) && !canWrite(shell),
    run: async (shell) => {
      const { corpus } = shell.session.store.getState();
      if (corpus !== null) await openCorpus(shell, corpus.path);
    },
  },
  {
    id: 'copy-corpus',
    label: COMMAND_NAMES['copy-corpus'],
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'copy' }),
  },
  {
    id: 'merge',
    label: COMMAND_NAMES.merge,
    group: 'corpus',
    keys: [],
    enabled: canWrite,
    run: ({ frame }) => frame.dialog({ kind: 'merge' }),
  },
  {
    id: 'conflicts',
    label: COMMAND_NAMES.conflicts,
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'conflicts' }),
  },
  {
    id: 'reveal-corpus',
    label: COMMAND_NAMES['reveal-corpus'],
    group: 'corpus',
    keys: [],
    enabled: (shell) => hasCorpus(shell) && shell.transfer.reveal !== null,
    run: async (shell) => {
      const { corpus } = shell.session.store.getState();
      if (corpus === null) return;
      const reply = await shell.transfer.reveal?.(corpus.path);
      if (reply && !reply.ok) sayFailure(shell, reply.error);
    },
  },
];
