/**
 * A no-break space between two words, where typography asks for none: the mark of a web editor. Left alone beside
 * numbers, Roman ones too, initials, titles, abbreviations and marks.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding, Rule } from '../rule.ts';
import { placeFinder } from '../text/place-finder.ts';
import { isLineSpace, UNIT, unitClass } from '../text/unit-class.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Titles and abbreviations that are tied to what follows, with a stop or without one, in small letters. */
const TIED = set('m mm mme mmes mlle mlles mgr dr pr st ste sté bd n no nos p pp art vol');
/** Those that are so with a stop only. */
const TIED_BY_STOP = set('av apr ap fig chap ch al éd ed éds coll cf env ex t tél hab ann par');
/** The title of a lawyer, which in small letters is a pronoun. */
const LAWYER = 'Me';
/** The words of one letter, which is no initial. */
const ONE_LETTER = set('a à À y');
const ORDINAL = /^(?:I(?:er|ers|re|res|ère|ères)|(?:[VX]|[IVXLC]{2,})(?:e|es|ème|èmes))$/u;
const NUMERAL = /^[IVXLC]+$/u;
const NO_BREAK = ['\u00a0', '\u202f'];
const evidenceOf = (sign: string): readonly Evidence[] => [
  { kind: 'characters', codePoints: [sign.charCodeAt(0)] },
];
const WORD_BEFORE = inBasicPlane(/[\p{L}\p{M}]+$/u);
const WORD_BEHIND = inBasicPlane(/^[\p{L}\p{M}]+(?!['’])/u);
const REACH = 24;

/** Whether a word is a Roman number, `XIV`, or an ordinal, `Ve`. */
const isRoman = (word: string): boolean => NUMERAL.test(word) || ORDINAL.test(word);

/** Whether a stop before `at` ends an abbreviation or an initial rather than a sentence. */
const isAbbreviated = (text: string, from: number, at: number): boolean => {
  const word = WORD_BEFORE.exec(text.slice(Math.max(from, at - 1 - REACH), at - 1))?.[0] ?? '';
  const form = word.toLowerCase();
  return word.length === 1 || TIED.has(form) || TIED_BY_STOP.has(form);
};

/** Whether a word before such a space, with no stop behind it, is one that none ties to what follows. */
const isLoose = (word: string): boolean =>
  word.length > 1
    ? word !== LAWYER && !TIED.has(word.toLowerCase()) && !ORDINAL.test(word)
    : ONE_LETTER.has(word);

export const noBreakSpace: Rule = {
  id: 'no-break-space',
  version: 3,
  description: {
    en: 'A no-break space stands between two words like a plain one.',
    fr: 'Une espace insécable se trouve entre deux mots comme une espace ordinaire.',
  },
  policy: 'auto',
  threshold: 0.9,
  find: ({ text, lines }) => {
    const findings: Finding[] = [];
    const wide = evidenceOf('\u00a0');
    const narrow = evidenceOf('\u202f');
    const next = placeFinder(text, NO_BREAK);
    for (const line of lines)
      for (let at = next(line.from + 1); at < line.to - 1; at = next(at + 1)) {
        if (isLineSpace(text.charCodeAt(at - 1)) || isLineSpace(text.charCodeAt(at + 1))) continue;
        const behind = unitClass(text.charCodeAt(at + 1));
        if (behind !== UNIT.lower && behind !== UNIT.upper) continue;
        const before = unitClass(text.charCodeAt(at - 1));
        const word = WORD_BEFORE.exec(text.slice(Math.max(line.from, at - REACH), at))?.[0] ?? '';
        const afterMark = ',;).'.includes(text.charAt(at - 1)) && word === '';
        const isWord = before === UNIT.lower || before === UNIT.upper;
        if (!afterMark && !(isWord && isLoose(word))) continue;
        const last = text.charAt(at - 1);
        if (
          last === '.' &&
          (unitClass(text.charCodeAt(at - 2)) === UNIT.upper || isAbbreviated(text, line.from, at))
        )
          continue;
        if (isRoman(WORD_BEHIND.exec(text.slice(at + 1, Math.min(line.to, at + 1 + REACH)))?.[0] ?? ''))
          continue;
        findings.push({
          from: at,
          to: at + 1,
          insert: ' ',
          confidence: 0.97,
          // One for each character, not one for each place: a text may have a million.
          evidence: text.charAt(at) === '\u00a0' ? wide : narrow,
        });
      }
    return findings;
  },
};
