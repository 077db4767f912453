/**
 * Grammars made of small patterns that several rules share. In one large pattern each part is compiled anew wherever it
 * stands, twice over for texts of one and of two bytes a letter: the names of organisations took four megabytes of
 * machine code, and past a limit the engine compiles patterns badly for as long as the program runs.
 *
 * A rule tells where it may end, in the order in which a pattern of the same form would try: the longest of what may be
 * repeated or left out first, the first of several choices first. The first end that suits what stands behind is the one
 * that the pattern would find.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { unitAt } from '../model/unit-at.ts';
import { isLetter, unitClass } from '../spacing/text/unit-class.ts';

/** The ends of a rule that is tried at `at` of `text`, each once, the one to be tried first before the others. */
export type Rule = (text: string, at: number) => readonly number[];

const NONE: readonly number[] = [];

/** A pattern, without flags, over the letters of the basic plane, that ends in one place wherever it begins. */
export const part = (source: string): Rule => {
  const pattern = inBasicPlane(new RegExp(source, 'uy'));
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? [pattern.lastIndex] : NONE;
  };
};

const LETTER = inBasicPlane(/\p{L}/uy);

/** Whether a letter stands at `at`, which no rule can go on with behind a word. */
const isLetterAt = (text: string, at: number): boolean => {
  if (isLetter(unitClass(unitAt(text, at)))) return true;
  LETTER.lastIndex = at;
  return LETTER.test(text);
};

/**
 * A word: `head` and as many characters of the class `tail` as there are, or fewer, where those that are left do not begin
 * with a letter: `Vietnam-` of `Vietnam-2020`, and then `Vietnam`.
 */
export const word = (head: string, tail: string): Rule => {
  const start = part(head);
  const rest = inBasicPlane(new RegExp(`${tail}*`, 'uy'));
  return (text, at) => {
    const [from] = start(text, at);
    if (from === undefined) return NONE;
    rest.lastIndex = from;
    rest.test(text);
    const { lastIndex: to } = rest;
    const ends = [to];
    for (let end = to - 1; end >= from; end--) if (!isLetterAt(text, end)) ends.push(end);
    return ends;
  };
};

/** All ends of both, those of `first` before the others. Most often there are none of one of them. */
const both = (first: readonly number[], second: readonly number[]): readonly number[] => {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...new Set([...first, ...second])];
};

/** The ends of `rule` behind each of `starts`. */
const behind = (rule: Rule, text: string, starts: readonly number[]): readonly number[] => {
  let ends = NONE;
  for (const start of starts) ends = both(ends, rule(text, start));
  return ends;
};

/** One rule behind the other. */
export const inTurn =
  (...rules: readonly Rule[]): Rule =>
  (text, at) => {
    let ends: readonly number[] = [at];
    for (const rule of rules) {
      ends = behind(rule, text, ends);
      if (ends.length === 0) break;
    }
    return ends;
  };

export const either =
  (...rules: readonly Rule[]): Rule =>
  (text, at) => {
    let ends = NONE;
    for (const rule of rules) ends = both(ends, rule(text, at));
    return ends;
  };

/** A rule that matches more than nothing from `least` to `most` times, as often as can be first. */
export const times = (rule: Rule, least: number, most: number): Rule => {
  const none: Rule = (_, at) => (least > 0 ? NONE : [at]);
  if (most === 0) return none;
  const again = times(rule, Math.max(0, least - 1), most - 1);
  return (text, at) => {
    const once = rule(text, at);
    if (once.length === 0) return none(text, at);
    return both(behind(again, text, once), none(text, at));
  };
};

export const maybe = (rule: Rule): Rule => times(rule, 0, 1);

/** Where `rule` ends at `at` of `text` so that `after` suits what stands behind; -1 where it does not. */
export const endOfRule = (rule: Rule, after: RegExp, text: string, at: number): number =>
  rule(text, at).find((end) => {
    after.lastIndex = end;
    return after.test(text);
  }) ?? -1;
