/**
 * What describes the corpus as a whole: its description, vocabularies, names and layout; and describing many
 * dispatches at once. */
import { type Action, canWrite, hasCorpus } from './action.ts';

export const DESCRIBE_ACTIONS: readonly Action[] = [
  {
    id: 'learn-layout',
    label: { en: 'Learn this layout…', fr: 'Apprendre cette mise en page…' },
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'learn' }),
  },
  {
    id: 'describe-corpus',
    label: { en: 'Description and required metadata…', fr: 'Description et métadonnées requises…' },
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'description' }),
  },
  {
    id: 'names',
    label: { en: 'Names…', fr: 'Noms…' },
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'names' }),
  },
  {
    id: 'describe-many',
    label: { en: 'Describe many dispatches…', fr: 'Décrire plusieurs dépêches…' },
    group: 'dispatches',
    keys: [],
    enabled: (shell) => canWrite(shell) && (shell.list.store.getState().total ?? 0) > 0,
    run: ({ frame }) => frame.dialog({ kind: 'describe-many' }),
  },
  {
    id: 'vocabularies',
    label: { en: 'Vocabularies…', fr: 'Vocabulaires…' },
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'vocabularies' }),
  },
];
