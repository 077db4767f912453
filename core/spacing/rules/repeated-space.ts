/** Several spaces in a row inside a line, of one kind or mixed. One is left: the no-break one where French asks for it. */
import { placeFinder } from '../place-finder.ts';
import type { Finding, Rule } from '../rule.ts';
import { isLineSpace, isNoBreakSpace } from '../unit-class.ts';

const BEFORE_NO_BREAK = '«';
const BEHIND_NO_BREAK = ':;!?»%€';

/** Two spaces of a line in a row. */
const TWO_SPACES = /[^\S\n\r\u2028\u2029\ufeff]{2}/g;

export const repeatedSpace: Rule = {
  id: 'repeated-space',
  version: 1,
  description: {
    en: 'Several spaces stand where one is enough.',
    fr: 'Plusieurs espaces se suivent là où une seule suffit.',
  },
  policy: 'auto',
  threshold: 0.9,
  find: ({ text, lines }) => {
    const findings: Finding[] = [];
    const next = placeFinder(text, TWO_SPACES);
    for (const line of lines)
      for (let at = next(line.from); at < line.to; at = next(at)) {
        const from = at;
        while (at < line.to && isLineSpace(text.charCodeAt(at))) at++;
        if (at - from < 2 || from === line.from || at === line.to) continue;
        const run = text.slice(from, at);
        const noBreak = [...run].find((space) => isNoBreakSpace(space.charCodeAt(0)));
        const wanted =
          BEFORE_NO_BREAK.includes(text.charAt(from - 1)) || BEHIND_NO_BREAK.includes(text.charAt(at));
        findings.push({
          from,
          to: at,
          insert: wanted && noBreak !== undefined ? noBreak : ' ',
          confidence: 0.99,
          evidence: [{ kind: 'characters', codePoints: [...run].map((space) => space.charCodeAt(0)) }],
        });
      }
    return findings;
  },
};
