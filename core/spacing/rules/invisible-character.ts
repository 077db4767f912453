/**
 * Zero-width characters and soft hyphens among Latin text: nothing that is seen, but they part words for every program
 * that reads the text. Left alone beside other scripts and signs, where they have a meaning.
 */
import { invisibleRuns } from '../invisible.ts';
import type { Rule } from '../rule.ts';

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  version: 1,
  description: {
    en: 'A character that is not seen, a soft hyphen or zero-width space, stands inside the text.',
    fr: 'Un caractère invisible, trait d’union conditionnel ou espace sans chasse, se trouve dans le texte.',
  },
  policy: 'auto',
  threshold: 0.9,
  find: ({ text, spans }) =>
    invisibleRuns(text, spans).map(({ from, to }) => ({
      from,
      to,
      insert: '',
      confidence: 0.99,
      evidence: [
        {
          kind: 'characters',
          codePoints: [...text.slice(from, to)].map((sign) => sign.codePointAt(0) ?? 0),
        },
      ],
    })),
};
