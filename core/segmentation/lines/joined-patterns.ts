/**
 * Many patterns as few: a line that is looked at once is told as fast whether one of fifty forms matches as whether one
 * does, since forms that begin with other letters are left at the first of them. Those that let case pass are matched in
 * small letters: a pattern with the flag `i` has a class of letters for each of its letters, and the first line of a
 * process would wait a tenth of a second for some hundred words.
 */
import { inBasicPlane } from '../../basic-plane.ts';

/** Whatever says of a line whether it has a form. */
export interface Form {
  test(line: string): boolean;
}

/** What is no letter by itself: an escape, which keeps its case. */
const TOKENS = /\\(?:p\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|./gsu;
/** Classes of one case, which stand for both where case says nothing. */
const CASED = new Set(['\\p{Lu}', '\\p{Ll}']);

/** The source of a pattern with the flag `i` as one without, for texts in small letters. */
const inSmallLetters = (source: string): string =>
  source.replace(TOKENS, (token) =>
    CASED.has(token) ? '\\p{Ll}' : token.startsWith('\\') ? token : token.toLowerCase(),
  );

const joined = (flags: string, sources: readonly string[]): RegExp =>
  inBasicPlane(new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags));

/**
 * Forms that match together what any of `forms` matches, one for each kind of flags. Forms have the flag `u`, their
 * groups no names, and their escapes no letters of one case.
 */
export const joinedPatterns = (forms: readonly RegExp[]): readonly Form[] =>
  [...new Set(forms.map(({ flags }) => flags))].map((flags) => {
    const sources = forms.filter((form) => form.flags === flags).map(({ source }) => source);
    if (!flags.includes('i')) return joined(flags, sources);
    const small = joined(flags.replace('i', ''), sources.map(inSmallLetters));
    return { test: (line) => small.test(line.toLowerCase()) };
  });
