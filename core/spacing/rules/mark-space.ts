/** No space behind a comma or another mark, or before an opening bracket or quotation mark. */
import { evidenceOfMarks } from '../marks/mark-gap.ts';
import { columnEvidence, type Rule } from '../rule.ts';

export const markSpace: Rule = {
  id: 'mark-space',
  version: 21,
  description: {
    en: 'A space is missing beside a punctuation mark.',
    fr: 'Il manque une espace à côté d’un signe de ponctuation.',
  },
  policy: 'auto',
  threshold: 0.985,
  find: ({ marks, joins }) => {
    const evidenceOf = evidenceOfMarks();
    return marks
      .filter((gap) => !gap.sentence)
      .map(({ at, mark, confidence }) => {
        const fit = joins.atColumn.get(at);
        const own = evidenceOf(mark);
        const evidence = fit === undefined ? own : [...own, columnEvidence(fit)];
        return { from: at, to: at, insert: ' ', confidence, evidence };
      });
  },
};
