/** A word that was hyphenated at the end of a line and kept its hyphen, and a space or line break, inside. */
import { isCommon } from '../lexicon.ts';
import type { Finding, Rule } from '../rule.ts';
import { UNIT, unitClass } from '../unit-class.ts';

const LONGEST = 30;
const LEFT = /(?:^|[^\p{L}\p{M}\d'’-]|['’])([\p{L}\p{M}]{2,30})$/u;
const RIGHT = /^([\p{Ll}\p{M}]{2,30})(?![\p{L}\p{M}'’-])/u;

/** The white space behind the hyphen at `at`: one space or one line break; empty when something else stands there. */
const spaceBehind = (text: string, at: number): string => {
  if (text.startsWith('\r\n', at + 1)) return '\r\n';
  const kind = unitClass(text.charCodeAt(at + 1));
  return kind === UNIT.space || kind === UNIT.lineBreak ? text.charAt(at + 1) : '';
};

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
    for (const span of spans)
      for (let at = span.from + 1; at + 2 < span.to; at++) {
        if (unitClass(text.charCodeAt(at)) !== UNIT.hyphen) continue;
        const space = spaceBehind(text, at);
        const rightFrom = at + 1 + space.length;
        if (space === '' || unitClass(text.charCodeAt(rightFrom)) !== UNIT.lower) continue;
        const left = LEFT.exec(text.slice(Math.max(span.from, at - LONGEST - 2), at))?.[1];
        const right = RIGHT.exec(text.slice(rightFrom, Math.min(span.to, rightFrom + LONGEST + 2)))?.[1];
        if (left === undefined || right === undefined) continue;
        const known = (word: string): boolean => lexicon.entry(word, 0, word.length) !== 0;
        const whole = left + right;
        const compound = known(`${left}-${right}`);
        const joined = isCommon(lexicon.entry(whole, 0, whole.length));
        if (!joined && !compound) continue;
        const apart = known(left) && known(right);
        findings.push({
          from: compound ? at + 1 : at,
          to: rightFrom,
          insert: '',
          confidence: apart ? 0.8 : 0.98,
          evidence: [
            { kind: 'words', left, right, leftKnown: known(left), rightKnown: known(right) },
            {
              kind: 'characters',
              codePoints: [...text.slice(at, rightFrom)].map((sign) => sign.charCodeAt(0)),
            },
          ],
        });
      }
    return findings;
  },
};
