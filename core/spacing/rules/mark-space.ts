/** No space behind a comma or another mark, or before an opening bracket or quotation mark. */
import type { Evidence } from '../../model/evidence.ts';
import { columnEvidence, type Rule } from '../rule.ts';

export const markSpace: Rule = {
  id: 'mark-space',
  version: 10,
  description: {
    en: 'A space is missing beside a punctuation mark.',
    fr: 'Il manque une espace à côté d’un signe de ponctuation.',
  },
  policy: 'auto',
  threshold: 0.985,
  find: ({ marks, joins }) =>
    marks
      .filter((gap) => !gap.sentence)
      .map(({ at, mark, confidence }) => {
        const evidence: Evidence[] = [{ kind: 'mark', mark }];
        const fit = joins.atColumn.get(at);
        if (fit !== undefined) evidence.push(columnEvidence(fit));
        return { from: at, to: at, insert: ' ', confidence, evidence };
      }),
};
