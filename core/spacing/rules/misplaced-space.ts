/** A space that stands inside a word instead of before or behind it: one is taken out and one put in. */
import type { Finding, Rule } from '../rule.ts';

export const misplacedSpace: Rule = {
  id: 'misplaced-space',
  version: 1,
  description: {
    en: 'A space stands a few letters from its place, so that two words are cut wrongly.',
    fr: 'Une espace se trouve à quelques lettres de sa place, et deux mots sont mal coupés.',
  },
  policy: 'propose',
  threshold: 0.9,
  find: ({ tangles }) =>
    tangles.flatMap(({ at, from, to, left, right }): Finding[] => {
      const confidence = 0.9;
      const evidence = [{ kind: 'words' as const, left, right, leftKnown: true, rightKnown: true }];
      return [
        { from: at, to: at, insert: ' ', confidence, evidence },
        { from, to, insert: '', confidence, evidence },
      ];
    }),
};
