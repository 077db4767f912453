/**
 * A line break that a hard wrap left inside a paragraph: the lines are filled up to a common width, and the next word
 * would not have fitted, or so many break amid sentences that nothing else explains them. A space takes its place, or nothing where the line ends with a hyphen. Where that hyphen may
 * be one that only broke the word, a person decides.
 */

import type { Rule } from '../rule.ts';
import { END } from '../wraps/line-ends.ts';

/** No wrap is surer than this. */
const SUREST = 0.995;
/** Of a hyphen of which the lexicon does not tell whether the word has it. */
const DOUBTFUL_HYPHEN = 0.8;

export const keptWrap: Rule = {
  id: 'kept-wrap',
  version: 2,
  description: {
    en: 'A wrapped line ended here, and its line break stayed inside the paragraph.',
    fr: 'Une ligne coupée finissait ici, et le retour à la ligne est resté dans le paragraphe.',
  },
  policy: 'auto',
  threshold: 0.9,
  anyLanguage: true,
  find: ({ wraps }) =>
    wraps.map(({ from, to, end, probability, width, support, of, ragged, isDoubtful }) => ({
      from,
      to,
      insert: end === END.tied ? '' : ' ',
      confidence: Math.min(probability, isDoubtful ? DOUBTFUL_HYPHEN : SUREST),
      evidence: [{ kind: 'wrap-column', width, support, of, kept: true, ...(ragged && { ragged }) }],
    })),
};
