/** A word that was hyphenated at the end of a line and kept its hyphen inside, with a space or line break or without. */

import { UNKNOWN } from '../lexicon/lexicon.ts';
import { PREFIXES } from '../lists/function-words.ts';
import type { Rule } from '../rule.ts';
import { formsWords, type Hyphenated } from '../text/hyphens.ts';

/** A part so short is no word that somebody joins by a hyphen to what is none. */
const SHORT = 2;

/**
 * How likely a hyphen with nothing behind it was left inside where one of its sides is a word: the one before it forms none with a
 * hyphen, or a prefix stands before what is no word.
 */
const besideWord = ({ left, rightKnown, leftKnown }: Hyphenated): number => {
  if (leftKnown && rightKnown) return 0.8;
  if (leftKnown) return left.length <= SHORT || PREFIXES.has(left) ? 0.96 : 0.9;
  return formsWords(left) ? 0.8 : 0.96;
};

/**
 * Where nothing stands behind the hyphen, it may be how somebody writes the word, `foot-ball`, `guide-rope`; not where neither part
 * is a word, or other words have one. Amid a line two words may be meant, where both parts are one; at the end of a line that
 * is rare, and where others were cut so.
 */
const confidenceOf = (found: Hyphenated): number => {
  const { leftKnown, rightKnown, atBreak, isGuess, besideOthers, hyphen, linked } = found;
  if (linked !== undefined) return linked;
  if (isGuess) return 0.8;
  if (hyphen.to === hyphen.from + 1) {
    const isTold = !rightKnown && (!leftKnown || besideOthers);
    return isTold ? 0.97 : besideWord(found);
  }
  if (!leftKnown || !rightKnown) return 0.98;
  return atBreak || besideOthers ? 0.96 : 0.8;
};

export const wrapHyphen: Rule = {
  id: 'wrap-hyphen',
  version: 9,
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
