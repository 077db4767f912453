/**
 * French typography: a no-break space before `:` `;` `!` `?` `»` `%` and behind `«`, where none or a plain one stands. A matter of
 * house style and no error, so off unless a corpus turns it on.
 */
import { MarkedChunks } from '../marks/marked-chunk.ts';
import type { Finding, Rule } from '../rule.ts';
import { isLetter, UNIT, unitClass } from '../text/unit-class.ts';

const MARKS = ':;!?»%«';
const CLOSING = ')"”»%';
/** Behind these a mark stands one space apart, or none wants to. */
const BEFORE_SPACE = `${CLOSING}!?.…`;
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

export const frenchTypography: Rule = {
  id: 'french-typography',
  version: 2,
  description: {
    en: 'French typography puts a no-break space beside this mark.',
    fr: 'La typographie française met une espace insécable à côté de ce signe.',
  },
  policy: 'off',
  threshold: 0.9,
  find: ({ text, lines, words }) => {
    const findings: Finding[] = [];
    const chunks = new MarkedChunks(text, words);
    for (const line of lines) {
      for (let markAt = line.from; markAt < line.to; markAt++) {
        const mark = text.charAt(markAt);
        if (!MARKS.includes(mark)) continue;
        const at = mark === '«' ? markAt + 1 : markAt;
        if (at <= line.from || at >= line.to) continue;
        const opens = mark === '«';
        const isSpaced = text.charAt(opens ? at : at - 1) === ' ';
        const inner = (opens ? at : at - 1) + (isSpaced ? (opens ? 1 : -1) : 0);
        if (inner < line.from || inner >= line.to) continue;
        const neighbour = unitClass(text.charCodeAt(inner));
        const closing = (isSpaced ? BEFORE_SPACE : CLOSING).includes(text.charAt(inner)) && !opens;
        if (!isLetter(neighbour) && neighbour !== UNIT.digit && !closing) continue;
        const behind = unitClass(text.charCodeAt(markAt + 1));
        // A mark with a space before it and none behind may begin something else: `le fichier :nom`.
        const isMarkApart = opens || markAt + 1 >= line.to || !isLetter(behind);
        const digitsAround = neighbour === UNIT.digit && behind === UNIT.digit;
        if (digitsAround || (isSpaced && !isMarkApart) || chunks.around(line, markAt).isSound) continue;
        findings.push({
          from: isSpaced && !opens ? at - 1 : at,
          to: isSpaced && opens ? at + 1 : at,
          insert: mark === ':' || mark === '«' || mark === '»' || mark === '%' ? NO_BREAK : NARROW,
          confidence: 0.95,
          evidence: [
            isSpaced
              ? {
                  kind: 'characters',
                  codePoints: [...(opens ? `${mark} ` : ` ${mark}`)].map((sign) => sign.charCodeAt(0)),
                }
              : { kind: 'mark', mark },
          ],
        });
      }
    }
    return findings;
  },
};
