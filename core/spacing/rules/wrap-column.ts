/** A lost line wrap told by the column alone: the token is a word, or the lexicon cannot decide. */
import { isLexical } from '../joins/join.ts';
import { BY_COLUMN, statedConfidence } from '../joins/stated-confidence.ts';
import { columnEvidence, joinFinding, type Rule } from '../rule.ts';

/**
 * A word that crosses the column by chance looks the same, so that the surest of these are right this often: fitted on
 * tuning text with weights learned from its other source (`bench/spacing/learn-confidence.ts`).
 */
const BY_COLUMN_ALONE = 0.93;
const LEAST = 0.5;

export const wrapColumn: Rule = {
  id: 'wrap-column',
  version: 17,
  description: {
    en: 'A wrapped line ended inside this word, which two other words make as well.',
    fr: 'Une ligne finissait à l’intérieur de ce mot, que deux autres mots peuvent former aussi.',
  },
  policy: 'propose',
  threshold: 0.99,
  find: ({ joins }) =>
    [
      ...joins.joins
        .filter((join) => join.column !== null && !isLexical(join))
        .map((join) => joinFinding(join)),
      ...joins.edges.map(({ at, probability, column }) => ({
        from: at,
        to: at,
        insert: ' ',
        confidence: statedConfidence(probability, BY_COLUMN),
        evidence: [columnEvidence(column)],
      })),
    ]
      .map(({ from, to, insert, confidence, evidence }) => ({
        from,
        to,
        insert,
        confidence: confidence * BY_COLUMN_ALONE,
        evidence,
      }))
      .filter(({ confidence }) => confidence >= LEAST),
};
