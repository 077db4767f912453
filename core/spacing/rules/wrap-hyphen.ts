/** A word that was hyphenated at the end of a line and kept its hyphen, and a space or line break, inside. */
import type { Rule } from '../rule.ts';

export const wrapHyphen: Rule = {
  id: 'wrap-hyphen',
  version: 1,
  description: {
    en: 'A word hyphenated at the end of a line kept its hyphen inside.',
    fr: 'Un mot coupé en fin de ligne a gardé son trait d’union à l’intérieur.',
  },
  policy: 'auto',
  threshold: 0.95,
  find: ({ text, hyphenated }) =>
    hyphenated.map(({ from, to, hyphen, left, right, leftKnown, rightKnown }) => ({
      from,
      to,
      insert: '',
      confidence: leftKnown && rightKnown ? 0.8 : 0.98,
      evidence: [
        { kind: 'words', left, right, leftKnown, rightKnown },
        {
          kind: 'characters',
          codePoints: [...text.slice(hyphen.from, hyphen.to)].map((sign) => sign.charCodeAt(0)),
        },
      ],
    })),
};
