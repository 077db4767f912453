/**
 * Folds text for comparing and search: small letters without accents, one way to write each. What Unicode calls
 * compatible is the same (a ligature `ﬁ` is `fi`, a full-width `Ａ` is `a`: Unicode Standard Annex 15, form NFKD).
 * Vietnamese `đ` has no decomposition in Unicode and is folded by name, as are the ligatures of French.
 */
const LETTERS: Readonly<Record<string, string>> = { đ: 'd', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ß: 'ss' };

/** Letters and digits of any script make words; everything else parts them. Most texts need no more than ASCII. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const NAMED = /[đœæøłß]/g;

/** Whether a text has nothing to fold but its case. */
const PLAIN = /^[\0-\x7f]*$/;

/** A text, or one character of it, in small letters without accents; what is no letter or digit stays. */
export const foldedLetters = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : foldedMarks(text);

const foldedMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(NAMED, (letter) => LETTERS[letter] ?? letter);

const BETWEEN_PLAIN_WORDS = /[^a-z0-9]+/g;

/** A text as search looks at it: folded words with a space before and after each. */
export const folded = (text: string): string => {
  const letters = foldedLetters(text);
  return ` ${letters.replace(PLAIN.test(letters) ? BETWEEN_PLAIN_WORDS : BETWEEN_WORDS, ' ').trim()} `;
};
