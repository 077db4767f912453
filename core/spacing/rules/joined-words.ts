/** Two words joined, told by the lexicon alone: no wrap column fits, or none was found. */
import { isLexical, isNamePair } from '../joins/join.ts';
import { joinFinding, type Rule } from '../rule.ts';

export const joinedWords: Rule = {
  id: 'joined-words',
  version: 31,
  description: {
    en: 'Two words are joined: together they are no word, apart they are.',
    fr: 'Deux mots sont collés\u00a0: ensemble ils ne forment aucun mot, séparés ils en sont deux.',
  },
  policy: 'auto',
  threshold: 0.985,
  find: ({ joins }) =>
    joins.joins
      .filter((join) => join.column === null && !join.opening && isLexical(join) && !isNamePair(join))
      .map((join) => joinFinding(join)),
};
