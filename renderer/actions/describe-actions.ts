/**
 * What describes the corpus as a whole: its description, vocabularies, names and layout; and describing many
 * dispatches at once. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { type Action, canWrite, hasCorpus } from './action.ts';

export const DESCRIBE_ACTIONS: readonly Action[] = [
  {
    id: 'learn-layout',
    label: COMMAND_NAMES['learn-layout'],
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'learn' }),
  },
  {
    id: 'describe-corpus',
    label: COMMAND_NAMES['describe-corpus'],
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'description' }),
  },
  {
    id: 'names',
    label: COMMAND_NAMES.names,
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'names' }),
  },
  {
    id: 'describe-many',
    label: COMMAND_NAMES['describe-many'],
    group: 'dispatches',
    keys: [],
    enabled: (shell) => canWrite(shell) && (shell.list.store.getState().total ?? 0) > 0,
    run: ({ frame }) => frame.dialog({ kind: 'describe-many' }),
  },
  {
    id: 'vocabularies',
    label: COMMAND_NAMES.vocabularies,
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'vocabularies' }),
  },
];
