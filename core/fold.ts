/**
 * Folds text for comparing and search: small letters without accents. Vietnamese `đ` has no decomposition in Unicode
 * and is folded by name, as are the ligatures of French.
 */
const LETTERS: Readonly<Record<string, string>> = { đ: 'd', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ß: 'ss' };

/** Letters and digits of any script make words; everything else parts them. Most texts need no more than ASCII. */
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const NAMED = /[đœæøłß]/g;

/** A text as search looks at it: folded words with a space before and after each. */
export const folded = (text: string): string => {
  const small = text.toLowerCase().normalize('NFD').replace(MARKS, '');
  const plain = small.replace(NAMED, (letter) => LETTERS[letter] ?? letter);
  return ` ${plain.replace(BETWEEN_WORDS, ' ').trim()} `;
};
