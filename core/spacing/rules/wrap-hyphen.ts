/** A word that was hyphenated at the end of a line and kept its hyphen inside, with a space or line break or without. */

import { UNKNOWN } from '../lexicon/lexicon.ts';
import type { Rule } from '../rule.ts';
import type { Hyphenated } from '../text/hyphens.ts';

/**
 * Where nothing stands behind the hyphen, it may be how somebody writes the word, `foot-ball`, `guide-rope`; not where neither part
 * is a word, or other words have one. Amid a line two words may be meant, where both parts are one; at the end of a line that
 * is rare.
 */
const confidenceOf = ({
  leftKnown,
  rightKnown,
  atBreak,
  isGuess,
  besideOthers,
  hyphen,
}: Hyphenated): number => {
  if (isGuess) return 0.8;
  if (hyphen.to === hyphen.from + 1) {
    if (rightKnown) return 0.8;
    return leftKnown && !besideOthers ? 0.9 : 0.97;
  }
  if (!leftKnown || !rightKnown) return 0.98;
  return atBreak ? 0.96 : 0.8;
};

export const wrapHyphen: Rule = {
  id: 'wrap-hyphen',
  version: 5,
  description: {
    en: 'A word hyphenated at the end of a line kept its hyphen inside.',
    fr: 'Un mot coupé en fin de ligne a gardé son trait d’union à l’intérieur.',
  },
  policy: 'auto',
  threshold: 0.95,
  anyLanguage: true,
  find: ({ text, hyphenated, lexicon }) =>
    hyphenated.map((found) => {
      const { from, to, hyphen, left, right, leftKnown, rightKnown } = found;
      const form = left + text.slice(hyphen.from, from) + right;
      const whole = lexicon.entry(form, 0, form.length) === UNKNOWN ? undefined : form;
      return {
        from,
        to,
        insert: '',
        confidence: confidenceOf(found),
        evidence: [
          { kind: 'words', left, right, leftKnown, rightKnown, whole },
          {
            kind: 'characters',
            codePoints: [...text.slice(hyphen.from, hyphen.to)].map((sign) => sign.charCodeAt(0)),
          },
        ],
      };
    }),
};
