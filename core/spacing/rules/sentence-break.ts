/** A sentence ends and the next begins with no space between: a line or paragraph break was lost. One space is put in. */
import { evidenceOfMarks } from '../marks/mark-gap.ts';
import type { Rule } from '../rule.ts';

export const sentenceBreak: Rule = {
  id: 'sentence-break',
  version: 13,
  description: {
    en: 'A sentence ends here and the next begins with no space between.',
    fr: 'Une phrase finit ici et la suivante commence sans espace.',
  },
  policy: 'auto',
  threshold: 0.95,
  find: ({ marks }) => {
    const evidenceOf = evidenceOfMarks();
    return marks
      .filter((gap) => gap.sentence)
      .map(({ at, mark, confidence }) => ({
        from: at,
        to: at,
        insert: ' ',
        confidence,
        evidence: evidenceOf(mark),
      }));
  },
};
