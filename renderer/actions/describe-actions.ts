/** What describes the corpus as a whole: its description, its vocabularies, its layout. */
import { type Action, hasCorpus } from './action.ts';

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
    id: 'vocabularies',
    label: { en: 'Vocabularies…', fr: 'Vocabulaires…' },
    group: 'corpus',
    keys: [],
    enabled: hasCorpus,
    run: ({ frame }) => frame.dialog({ kind: 'vocabularies' }),
  },
];
