/**
 * French typography: a no-break space before `:` `;` `!` `?` `»` `%` and behind `«`. A matter of house style and no
 * error, so off unless a corpus turns it on.
 */
import type { Finding, Rule } from '../rule.ts';
import { isLetter, UNIT, unitClass } from '../text/unit-class.ts';
import { isAddress } from '../words/words.ts';

const MARKS = ':;!?»%«';
const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

export const frenchTypography: Rule = {
  id: 'french-typography',
  version: 1,
  description: {
    en: 'French typography puts a no-break space beside this mark.',
    fr: 'La typographie française met une espace insécable à côté de ce signe.',
  },
  policy: 'off',
  threshold: 0.9,
  find: ({ text, lines }) => {
    const findings: Finding[] = [];
    for (const line of lines) {
      for (let markAt = line.from; markAt < line.to; markAt++) {
        const mark = text.charAt(markAt);
        if (!MARKS.includes(mark)) continue;
        const at = mark === '«' ? markAt + 1 : markAt;
        if (at <= line.from || at >= line.to) continue;
        const neighbour = unitClass(text.charCodeAt(mark === '«' ? at : at - 1));
        const closing = ')"”»'.includes(text.charAt(at - 1)) && mark !== '«';
        if (!isLetter(neighbour) && neighbour !== UNIT.digit && !closing) continue;
        const digitsAround =
          neighbour === UNIT.digit && unitClass(text.charCodeAt(markAt + 1)) === UNIT.digit;
        const around = text.slice(Math.max(line.from, markAt - 12), Math.min(line.to, markAt + 12));
        if (digitsAround || isAddress(around)) continue;
        findings.push({
          from: at,
          to: at,
          insert: mark === ':' || mark === '«' || mark === '»' || mark === '%' ? NO_BREAK : NARROW,
          confidence: 0.95,
          evidence: [{ kind: 'mark', mark }],
        });
      }
    }
    return findings;
  },
};
