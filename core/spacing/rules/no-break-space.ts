/**
 * A no-break space between two words, where typography asks for none: the mark of a web editor. Left alone beside
 * numbers, initials, titles and marks.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { placeFinder } from '../place-finder.ts';
import type { Finding, Rule } from '../rule.ts';
import { isLineSpace, UNIT, unitClass } from '../unit-class.ts';

const TITLES = new Set([
  'm',
  'mm',
  'mme',
  'mmes',
  'mlle',
  'mgr',
  'dr',
  'pr',
  'st',
  'ste',
  'n',
  'no',
  'p',
  'pp',
  'art',
  'vol',
]);
const NO_BREAK = ['\u00a0', '\u202f'];
const WORD_BEFORE = inBasicPlane(/[\p{L}\p{M}]+$/u);

export const noBreakSpace: Rule = {
  id: 'no-break-space',
  version: 1,
  description: {
    en: 'A no-break space stands between two words like a plain one.',
    fr: 'Une espace insécable se trouve entre deux mots comme une espace ordinaire.',
  },
  policy: 'auto',
  threshold: 0.9,
  find: ({ text, lines }) => {
    const findings: Finding[] = [];
    const next = placeFinder(text, NO_BREAK);
    for (const line of lines)
      for (let at = next(line.from + 1); at < line.to - 1; at = next(at + 1)) {
        const unit = text.charCodeAt(at);
        if (isLineSpace(text.charCodeAt(at - 1)) || isLineSpace(text.charCodeAt(at + 1))) continue;
        const behind = unitClass(text.charCodeAt(at + 1));
        if (behind !== UNIT.lower && behind !== UNIT.upper) continue;
        const before = unitClass(text.charCodeAt(at - 1));
        const word = WORD_BEFORE.exec(text.slice(Math.max(line.from, at - 24), at))?.[0] ?? '';
        const afterMark = ',;).'.includes(text.charAt(at - 1)) && word === '';
        const afterWord = (before === UNIT.lower || before === UNIT.upper) && word.length > 1;
        if (!afterMark && !(afterWord && !TITLES.has(word.toLowerCase()))) continue;
        if (
          text.charAt(at - 1) === '.' &&
          (unitClass(text.charCodeAt(at - 2)) === UNIT.upper || text.charAt(at - 3) === ' ')
        )
          continue;
        findings.push({
          from: at,
          to: at + 1,
          insert: ' ',
          confidence: 0.97,
          evidence: [{ kind: 'characters', codePoints: [unit] }],
        });
      }
    return findings;
  },
};
