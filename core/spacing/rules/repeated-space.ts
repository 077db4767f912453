/** Several spaces in a row inside a line, of one kind or mixed. One is left: the no-break one where French asks for it. */
import type { Finding, Rule } from '../rule.ts';
import { isNoBreakSpace } from '../text/unit-class.ts';

const BEFORE_NO_BREAK = '«';
const BEHIND_NO_BREAK = ':;!?»%€';

export const repeatedSpace: Rule = {
  id: 'repeated-space',
  version: 2,
  description: {
    en: 'Several spaces stand where one is enough.',
    fr: 'Plusieurs espaces se suivent là où une seule suffit.',
  },
  policy: 'auto',
  threshold: 0.9,
  find: ({ text, lines, words }) => {
    const findings: Finding[] = [];
    const { chunks, chunkFrom, chunkTo } = words;
    let chunk = 0;
    for (const line of lines) {
      while (chunk < chunks && (chunkFrom[chunk] ?? 0) < line.from) chunk++;
      for (; chunk + 1 < chunks && (chunkTo[chunk + 1] ?? 0) <= line.to; chunk++) {
        const from = chunkTo[chunk] ?? 0;
        const at = chunkFrom[chunk + 1] ?? 0;
        if (at - from < 2) continue;
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
    }
    return findings;
  },
};
