/** The form under which a spelling is kept and asked, apart from all that is known of words: a start needs no more of that. */
import { unitAt } from '../../model/unit-at.ts';

/** Whether a word has only letters of Latin-1, which have one spelling each. Most words do, and need no more. */
export const isPlain = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (unitAt(word, i) > 0xff) return false;
  return true;
};

/** The form under which words of a corpus and of our lists are kept and asked: small letters, composed, one apostrophe. */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'");
};
