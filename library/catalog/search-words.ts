/** The words of a search as the index knows them: alone, and side by side as one word. */
import type { Term } from '../../core/search-words.ts';

/** Whether a folded text has a term. */
export const hasTerm = (foldedText: string, { words, open }: Term): boolean =>
  foldedText.includes(` ${words.join(' ')}${open ? '' : ' '}`);

const JOINT = '_';
/** Letters of words that are so common that what follows them is told along with them. */
const SHORT = 4;
/** How many letters of it. */
const TOLD = 2;

/** The first letters of a word, none of which is half of a pair of surrogates. */
const told = (word: string): string => [...word.slice(0, 2 * TOLD)].slice(0, TOLD).join('');
const isShort = (word: string): boolean => word.length <= SHORT;

/**
 * Each two words of a text that stand side by side, as one word of the index, which ends with a joint; behind a short
 * second word come the first letters of the third: `premier_ministre_`, `de_la_re`. So "de la r" asks for one word, and
 * not for all that begin with `la_r`. A folded text has no `_` of its own.
 */
export const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, before) => {
    const third = isShort(word) ? told(words[before + 2] ?? '') : '';
    return `${words[before] ?? ''}${JOINT}${word}${JOINT}${third}`;
  });

/** A phrase of at least two words in words of {@link pairsOf}; the last one is a beginning where `open`. */
export const phraseOf = ({ words, open }: Term): Term => {
  const pairs: string[] = [];
  for (const [at, word] of words.slice(1).entries()) {
    const pair = `${words[at] ?? ''}${JOINT}${word}`;
    const third = words[at + 2];
    if (third === undefined) {
      pairs.push(open ? pair : `${pair}${JOINT}`);
      return { words: pairs, open: open || isShort(word) };
    }
    const isTold = open && at + 3 === words.length && third === told(third);
    pairs.push(`${pair}${JOINT}${isShort(word) ? told(third) : ''}`);
    // The word of the index is whole where it tells as much as it may.
    if (isTold && isShort(word)) return { words: pairs, open: [...third].length < TOLD };
  }
  return { words: pairs, open };
};

/** A whole word as a beginning: of itself alone. */
export const wholeWord = (word: string): string => `${word}${JOINT}`;

/** Whether any of the folded texts has a word, or words side by side, that begin so. */
export const hasBeginning = (foldedTexts: readonly string[], beginning: string): boolean => {
  const needle = ` ${beginning.replaceAll(JOINT, ' ')}`;
  return foldedTexts.some((text) => text.includes(needle));
};

/** The query of a beginning: of words, or of a whole word. */
export const matchOfBeginning = (beginning: string): string =>
  beginning.endsWith(JOINT)
    ? matchOf({ words: [beginning.slice(0, -JOINT.length)], open: false })
    : matchOf({ words: [beginning], open: true });

/** A term as a query of SQLite's full text; its words are letters and digits alone, so nothing needs escaping. */
export const matchOf = ({ words, open }: Term): string => `"${words.join(' ')}"${open ? ' *' : ''}`;
