/** The first word of a paragraph joined to the second. */
import { isNamePair } from '../joins/join.ts';
import { joinFinding, type Rule } from '../rule.ts';

export const paragraphOpening: Rule = {
  id: 'paragraph-opening',
  version: 16,
  description: {
    en: 'The first word of a paragraph is joined to the second.',
    fr: 'Le premier mot d’un paragraphe est collé au deuxième.',
  },
  policy: 'auto',
  threshold: 0.965,
  find: ({ joins }) => {
    const openings = joins.joins.filter((join) => join.opening && join.column === null && !isNamePair(join));
    return openings.map((join) => joinFinding(join, [{ kind: 'paragraph-start', count: openings.length }]));
  },
};
