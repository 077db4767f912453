/** A word that was hyphenated at the end of a line and kept its hyphen, and a space or line break, inside. */
import { isCommon } from '../lexicon.ts';
import type { Finding, Rule } from '../rule.ts';

const HYPHENATED =
  /(?<=(?<![\p{L}\p{M}\d'’-])(?:[\p{L}\p{M}]['’])?([\p{L}\p{M}]{2,30}))([-‐\u00ad])([^\S\n]|\r?\n)([\p{Ll}\p{M}]{2,30})(?![\p{L}\p{M}'’-])/gu;

export const wrapHyphen: Rule = {
  id: 'wrap-hyphen',
  version: 1,
  description: {
    en: 'A word hyphenated at the end of a line kept its hyphen inside.',
    fr: 'Un mot coupé en fin de ligne a gardé son trait d’union à l’intérieur.',
  },
  policy: 'auto',
  threshold: 0.95,
  find: ({ text, spans, lexicon }) => {
    const findings: Finding[] = [];
    for (const span of spans) {
      HYPHENATED.lastIndex = span.from;
      for (
        let match = HYPHENATED.exec(text);
        match !== null && match.index < span.to;
        match = HYPHENATED.exec(text)
      ) {
        const [hit, left = '', hyphen = '', space = '', right = ''] = match;
        if (match.index + hit.length > span.to) continue;
        const known = (word: string): boolean => lexicon.entry(word, 0, word.length) !== 0;
        const whole = left + right;
        const compound = known(`${left}-${right}`);
        const joined = isCommon(lexicon.entry(whole, 0, whole.length));
        if (!joined && !compound) continue;
        const apart = known(left) && known(right);
        findings.push({
          from: compound ? match.index + hyphen.length : match.index,
          to: match.index + hyphen.length + space.length,
          insert: '',
          confidence: apart ? 0.8 : 0.98,
          evidence: [
            { kind: 'words', left, right, leftKnown: known(left), rightKnown: known(right) },
            { kind: 'characters', codePoints: [...(hyphen + space)].map((sign) => sign.codePointAt(0) ?? 0) },
          ],
        });
      }
    }
    return findings;
  },
};
