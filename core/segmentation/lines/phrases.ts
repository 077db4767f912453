/**
 * Phrases that pages print on lines of their own, as the lists hold them: a whole line, without case, marks at its ends
 * and differences of Unicode form. The same words inside a sentence of the story are no such phrase.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { unitAt } from '../../model/unit-at.ts';
import { eitherWay } from '../../plain-letters.ts';
import { UNIT, unitClass } from '../../spacing/text/unit-class.ts';
import { COMMON_WORDS } from './page-phrases.ts';

/** The phrases of a list, which stand apart by bars, with their accents and without. */
export const phrasesOf = (list: string): readonly string[] =>
  eitherWay(list.split('|').map((phrase) => phrase.trim()));

const COMMON: ReadonlySet<string> = new Set(phrasesOf(COMMON_WORDS));
/** Whether a phrase of the lists may head a part of a story as well. */
export const isCommonWord = (phrase: string): boolean => COMMON.has(phrase);

/** The longest phrase of the lists: longer lines are not looked up. */
export const LONGEST_PHRASE = 48;
const LETTER_OR_NUMBER = inBasicPlane(/[\p{L}\p{N}]/u);
const ASCII = 0x80;
/** Whether a letter or number stands at `at`, which the table tells of nearly all. */
const isInPhrase = (phrase: string, at: number): boolean => {
  const unit = unitAt(phrase, at);
  const kind = unitClass(unit);
  if (kind === UNIT.lower || kind === UNIT.upper || kind === UNIT.digit) return true;
  return unit >= ASCII && LETTER_OR_NUMBER.test(phrase.charAt(at));
};
const withoutEdges = (phrase: string): string => {
  let from = 0;
  let to = phrase.length;
  while (from < to && !isInPhrase(phrase, from)) from++;
  while (to > from && !isInPhrase(phrase, to - 1)) to--;
  return phrase.slice(from, to);
};

/** A short line as the phrase lists write it, or null when it is too long to be in them. */
export const asPhrase = (line: string): string | null =>
  line.length > LONGEST_PHRASE ? null : withoutEdges(line.toLowerCase().replace(/['ʼ`´]/gu, '’'));
