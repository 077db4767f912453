/** A word cut in two by a space. */

import type { Evidence } from '../../model/evidence.ts';
import { BY_BROKEN_PIECE, BY_PIECES, statedConfidence } from '../joins/stated-confidence.ts';
import { UNKNOWN } from '../lexicon/lexicon.ts';
import type { Rule } from '../rule.ts';
import type { Split } from '../splits/splits.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** A name that the lexicon lacks is told by standing whole elsewhere. */
const evidenceOf = (
  { left, right, leftKnown, rightKnown }: Split,
  vocabulary: Vocabulary,
): readonly Evidence[] => {
  const words = { kind: 'words', left, right, leftKnown, rightKnown } as const;
  const whole = left + right;
  const count = vocabulary.entryOf(whole) === UNKNOWN ? vocabulary.count(whole) : 0;
  if (count === 0) return [{ ...words, whole }];
  return [words, { kind: 'count', form: whole, count, within: 'dispatch' }];
};

export const splitWord: Rule = {
  id: 'split-word',
  version: 20,
  description: {
    en: 'A word is cut in two by a space.',
    fr: 'Un mot est coupé en deux par une espace.',
  },
  policy: 'auto',
  threshold: 0.95,
  find: ({ splits, vocabulary }) =>
    splits.map((split) => ({
      from: split.from,
      to: split.to,
      insert: '',
      confidence: statedConfidence(
        split.probability,
        split.leftKnown && split.rightKnown ? BY_PIECES : BY_BROKEN_PIECE,
      ),
      evidence: evidenceOf(split, vocabulary),
    })),
};
