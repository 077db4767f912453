/**
 * A space that stands inside a word or before a comma or full stop instead of before or behind it: one is taken out, and
 * one put in where none stands there. Spaces beside the apostrophe of an elided word and right inside both brackets are taken out.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { LAST_ELIDED } from '../lists/function-words.ts';
import type { Analysis, Finding, Rule } from '../rule.ts';
import { placeFinder } from '../text/place-finder.ts';
import { classAt, isLetter, isLineSpace, UNIT, unitClass } from '../text/unit-class.ts';

const INSIDE_WORD = 0.957;
const BEFORE_COMMA = 0.97;
/** What begins with a full stop may be the ending of a file's name. */
const BEFORE_STOP = 0.96;
const STRAY_BEFORE = [',', '.'];
const OPENING = ['('];
const INSIDE_BRACKETS = 0.96;
const LONGEST_BRACKET = 60;
const CLOSING = ')]»”"';
const BEHIND_ELISION = 0.97;
const MAY_OPEN = 0.95;
const CURLED = '’';
const VOWEL = /[aeiouyhàâéèêëîïôùûœæ]/iu;
const LONGEST_ELIDED = 9;
const LONGEST_QUOTE = 200;
const ELIDED_BEFORE = inBasicPlane(/(?:^|[^\p{L}\p{M}\d'’-])(\p{L}+)$/u);
const QUOTES = "'‘";
const CLOSED = /['’](?![\p{L}\d])/u;
const OPENED = /[\s(]['‘]/u;

/** No sentence ends in them: what a stop begins behind one is a name, `le domaine de .Africa`. */
const NO_END: ReadonlySet<string> = new Set(
  'à de du des en le la les un une au aux par pour sur dans avec sous vers et ou que qui'.split(' '),
);
const WORD_BEFORE = inBasicPlane(/(?:^|[\s’'(«])(\p{Ll}+)$/u);
const LONGEST_SMALL = 6;
/** `10 , 48`: the space behind the comma belongs as little. */
const isInNumber = (text: string, at: number): boolean =>
  unitClass(text.charCodeAt(at - 1)) === UNIT.digit && unitClass(text.charCodeAt(at + 3)) === UNIT.digit;

/** How sure it is that the space at `at` does not belong before the mark behind it; 0 where it may. */
const beforeMark = (text: string, at: number, lineEnd: number): number => {
  const before = unitClass(text.charCodeAt(at - 1));
  const closes = CLOSING.includes(text.charAt(at - 1));
  if (!isLetter(before) && before !== UNIT.combining && before !== UNIT.digit && !closes) return 0;
  const mark = text.charAt(at + 1);
  const behind = at + 2 < lineEnd ? unitClass(text.charCodeAt(at + 2)) : UNIT.space;
  if (behind === UNIT.space) {
    // The dots of an ellipsis may stand apart.
    if (mark === '.') return text.charAt(at + 3) === '.' ? 0 : BEFORE_STOP;
    return isInNumber(text, at) ? 0 : BEFORE_COMMA;
  }
  if (mark === ',') return isLetter(behind) || CLOSING.includes(text.charAt(at + 2)) ? BEFORE_COMMA : 0;
  const sentence =
    behind === UNIT.upper &&
    unitClass(text.charCodeAt(at + 3)) === UNIT.lower &&
    !NO_END.has(WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_SMALL), at))?.[1] ?? '');
  return sentence || CLOSING.includes(text.charAt(at + 2)) ? BEFORE_STOP : 0;
};

const beforeMarks = ({ text, lines }: Analysis): readonly Finding[] => {
  const findings: Finding[] = [];
  const next = placeFinder(text, STRAY_BEFORE);
  for (const { from, to } of lines)
    for (let mark = next(from + 2); mark < to; mark = next(mark + 1)) {
      const at = mark - 1;
      if (!isLineSpace(text.charCodeAt(at)) || isLineSpace(text.charCodeAt(at - 1))) continue;
      const confidence = beforeMark(text, at, to);
      if (confidence === 0) continue;
      const evidence = [
        { kind: 'characters' as const, codePoints: [at, at + 1].map((i) => text.charCodeAt(i)) },
      ];
      findings.push({ from: at, to: at + 1, insert: '', confidence, evidence });
    }
  return findings;
};

/** Whether a quote that opened before may close at `at`, in a line that begins at `from`. */
const mayClose = (text: string, from: number, at: number): boolean => {
  const start = Math.max(from, at - LONGEST_QUOTE);
  return (start === from && QUOTES.includes(text.charAt(from))) || OPENED.test(text.slice(start, at));
};

/** `l' homme`, `aujourd' hui`: behind an elided word, before the vowel or h that it is elided for. */
const behindElisions = ({ text, lines, words }: Analysis): readonly Finding[] => {
  const findings: Finding[] = [];
  let line = 0;
  for (let chunk = 0; chunk + 1 < words.chunks; chunk++) {
    const at = (words.chunkTo[chunk] ?? 0) - 1;
    if (classAt(text, at) !== UNIT.apostrophe || text.charAt(at + 1) !== ' ') continue;
    while (line < lines.length && (lines[line]?.to ?? 0) <= at) line++;
    const { from = text.length, to = 0 } = lines[line] ?? {};
    if (at < from || at + 2 >= to || !VOWEL.test(text.charAt(at + 2))) continue;
    const elided = ELIDED_BEFORE.exec(text.slice(Math.max(from, at - LONGEST_ELIDED), at))?.[1] ?? '';
    if (!LAST_ELIDED.has(elided.toLowerCase()) || mayClose(text, from, at)) continue;
    const evidence = [
      { kind: 'characters' as const, codePoints: [at, at + 1].map((i) => text.charCodeAt(i)) },
    ];
    findings.push({ from: at + 1, to: at + 2, insert: '', confidence: BEHIND_ELISION, evidence });
  }
  return findings;
};

/**
 * `L ’homme`, `C ' est`: before the apostrophe of an elided word, and behind it where it stands alone. A straight one right before a
 * letter may open a quotation.
 */
const beforeApostrophes = ({ text, lines, words }: Analysis): readonly Finding[] => {
  const findings: Finding[] = [];
  let line = 0;
  for (let chunk = 1; chunk < words.chunks; chunk++) {
    const at = words.chunkFrom[chunk] ?? 0;
    if (classAt(text, at) !== UNIT.apostrophe || text.charAt(at - 1) !== ' ') continue;
    const isAlone = words.chunkTo[chunk] === at + 1;
    const next = isAlone ? at + 2 : at + 1;
    while (line < lines.length && (lines[line]?.to ?? 0) <= at) line++;
    const { from = text.length, to = 0 } = lines[line] ?? {};
    if (at <= from || next >= to || !VOWEL.test(text.charAt(next))) continue;
    if (isAlone && text.charAt(at + 1) !== ' ') continue;
    const elided = ELIDED_BEFORE.exec(text.slice(Math.max(from, at - 1 - LONGEST_ELIDED), at - 1))?.[1] ?? '';
    if (!LAST_ELIDED.has(elided.toLowerCase()) || mayClose(text, from, at)) continue;
    const isSure = isAlone || text.charAt(at) === CURLED;
    if (!isSure && CLOSED.test(text.slice(at + 1, Math.min(to, at + LONGEST_QUOTE)))) continue;
    const confidence = isSure ? BEHIND_ELISION : MAY_OPEN;
    for (const place of isAlone ? [at - 1, at + 1] : [at - 1])
      findings.push({
        from: place,
        to: place + 1,
        insert: '',
        confidence,
        evidence: [{ kind: 'characters', codePoints: [place, place + 1].map((i) => text.charCodeAt(i)) }],
      });
  }
  return findings;
};

/** Both spaces of `( PLM )`; one alone may belong to a list or a sign. */
const insideBrackets = ({ text, lines }: Analysis): readonly Finding[] => {
  const findings: Finding[] = [];
  const next = placeFinder(text, OPENING);
  for (const { from, to } of lines)
    for (let at = next(from); at + 1 < to; at = next(at + 1)) {
      if (text.charAt(at + 1) !== ' ') continue;
      const close = at + text.slice(at, Math.min(to, at + LONGEST_BRACKET + 1)).indexOf(')');
      const begins = unitClass(text.charCodeAt(at + 2));
      if (close < at || text.charAt(close - 1) !== ' ') continue;
      const ends = unitClass(text.charCodeAt(close - 2));
      const inner = (kind: number): boolean =>
        isLetter(kind) || kind === UNIT.combining || kind === UNIT.digit;
      if (!inner(begins) || !inner(ends) || close - at < 5) continue;
      for (const place of [at + 1, close - 1])
        findings.push({
          from: place,
          to: place + 1,
          insert: '',
          confidence: INSIDE_BRACKETS,
          evidence: [
            { kind: 'characters', codePoints: [text.charCodeAt(place), text.charCodeAt(place + 1)] },
          ],
        });
    }
  return findings;
};

const insideWords = ({ tangles }: Analysis): readonly Finding[] =>
  tangles.flatMap(({ at, from, to, left, right }): Finding[] => {
    const confidence = INSIDE_WORD;
    const evidence = [{ kind: 'words' as const, left, right, leftKnown: true, rightKnown: true }];
    return [
      { from: at, to: at, insert: ' ', confidence, evidence },
      { from, to, insert: '', confidence, evidence },
    ];
  });

export const misplacedSpace: Rule = {
  id: 'misplaced-space',
  version: 12,
  description: {
    en: 'A space stands a few letters from its place, before a comma or full stop, beside the apostrophe of an elided word, or inside brackets.',
    fr: 'Une espace se trouve à quelques lettres de sa place, avant une virgule ou un point, à côté de l’apostrophe d’un mot élidé, ou dans des parenthèses.',
  },
  policy: 'auto',
  threshold: 0.96,
  find: (analysis) => [
    ...insideWords(analysis),
    ...beforeMarks(analysis),
    ...behindElisions(analysis),
    ...beforeApostrophes(analysis),
    ...insideBrackets(analysis),
  ],
};
