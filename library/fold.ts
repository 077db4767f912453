/**
 * Folds text for search: small letters without accents, words apart by one space. Vietnamese `đ` has no decomposition
 * in Unicode and is folded by name, as are the ligatures of French.
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

const foldedWords = (text: string): readonly string[] => folded(text).split(' ').filter(Boolean);

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
