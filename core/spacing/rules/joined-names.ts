/** Two names joined, or a word joined to a name: a capital stands behind a small letter. */
import { isLexical, isNamePair } from '../joins/join.ts';
import { joinFinding, type Rule } from '../rule.ts';

export const joinedNames: Rule = {
  id: 'joined-names',
  version: 31,
  description: {
    en: 'Two names, or a word and a name, are joined: a capital stands inside.',
    fr: 'Deux noms, ou un mot et un nom, sont collés\u00a0: une majuscule se trouve à l’intérieur.',
  },
  policy: 'auto',
  threshold: 0.965,
  find: ({ joins }) =>
    joins.joins
      .filter((join) => join.column === null && isNamePair(join) && (join.opening || isLexical(join)))
      .map((join) => joinFinding(join)),
};
