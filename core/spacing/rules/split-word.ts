/** A word cut in two by a space. */

import { BY_PIECES, statedConfidence } from '../joins/stated-confidence.ts';
import type { Rule } from '../rule.ts';

export const splitWord: Rule = {
  id: 'split-word',
  version: 9,
  description: {
    en: 'A word is cut in two by a space.',
    fr: 'Un mot est coupé en deux par une espace.',
  },
  policy: 'auto',
  threshold: 0.97,
  find: ({ splits }) =>
    splits.map((split) => ({
      from: split.from,
      to: split.to,
      insert: '',
      confidence: statedConfidence(split.probability, BY_PIECES),
      evidence: [
        {
          kind: 'words',
          left: split.left,
          right: split.right,
          leftKnown: split.leftKnown,
          rightKnown: split.rightKnown,
        },
      ],
    })),
};
