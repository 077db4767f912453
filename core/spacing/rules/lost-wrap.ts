/** A lost line wrap told by both witnesses: a glued token that no lexicon knows, at the end of a wrapped line. */
import { isLexical } from '../joins/join.ts';
import { joinFinding, type Rule } from '../rule.ts';

export const lostWrap: Rule = {
  id: 'lost-wrap',
  version: 20,
  description: {
    en: 'A line break was lost: two words are joined where a wrapped line ended.',
    fr: 'Un retour à la ligne s’est perdu\u00a0: deux mots sont collés là où finissait une ligne.',
  },
  policy: 'auto',
  threshold: 0.88,
  find: ({ joins }) =>
    joins.joins.filter((join) => join.column !== null && isLexical(join)).map((join) => joinFinding(join)),
};
