/**
 * Zero-width characters and soft hyphens among Latin text: nothing that is seen, but they part words for every program
 * that reads the text. A zero-width space that is all that parts two words becomes a space. Left alone beside other scripts and signs, where they have a meaning.
 */
import { invisibleRuns, wordsParted } from '../invisible.ts';
import type { Finding, Rule } from '../rule.ts';

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  version: 2,
  description: {
    en: 'A character that is not seen, a soft hyphen or zero-width space, stands inside the text.',
    fr: 'Un caractère invisible, trait d’union conditionnel ou espace sans chasse, se trouve dans le texte.',
  },
  policy: 'auto',
  threshold: 0.9,
  find: ({ text, spans, lexicon }) =>
    invisibleRuns(text, spans).map(({ from, to }): Finding => {
      const parted = wordsParted(text, { from, to }, lexicon);
      const codePoints = [...text.slice(from, to)].map((sign) => sign.codePointAt(0) ?? 0);
      return {
        from,
        to,
        insert: parted === null ? '' : ' ',
        confidence: 0.99,
        evidence: [
          { kind: 'characters', codePoints },
          ...(parted === null
            ? []
            : [{ kind: 'words' as const, ...parted, leftKnown: true, rightKnown: true }]),
        ],
      };
    }),
};
