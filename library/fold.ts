/**
 * Folds text for search: small letters without accents, words apart by one space. Vietnamese `đ` has no decomposition
 * in Unicode and is folded by name, as are the ligatures of French.
 */
const LETTERS: Readonly<Record<string, string>> = { đ: 'd', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ß: 'ss' };

/** The words of a text, folded. Letters and digits of any script make words; everything else parts them. */
export const foldedWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[đœæøłß]/g, (letter) => LETTERS[letter] ?? letter)
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text as search looks at it: folded words with a space before and after each. */
export const folded = (text: string): string => ` ${foldedWords(text).join(' ')} `;

/** What the words typed into the search box ask of a folded text. */
export type Matcher = (foldedText: string) => boolean;

/**
 * Reads a search: words that must all occur as the beginnings of words, and phrases in quotes. A phrase whose quote is
 * not closed yet is still being typed, so its last word is a beginning too.
 */
export const matcherOf = (search: string): Matcher => {
  const needles: string[] = [];
  search.split(/["«»“”]/).forEach((part, index, parts) => {
    const words = foldedWords(part);
    if (index % 2 === 0) needles.push(...words.map((word) => ` ${word}`));
    else if (words.length > 0) needles.push(` ${words.join(' ')}${index < parts.length - 1 ? ' ' : ''}`);
  });
  return (text) => needles.every((needle) => text.includes(needle));
};
