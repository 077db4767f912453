/** What can be a word of a corpus's lexicon: one token, with a letter in it. */
import { z } from 'zod';

const LONGEST = 80;
const TOKEN = /^[\p{L}\p{M}\p{N}'’.·-]+$/u;

/** Whether a text can be declared a word: no white space, a letter at least, 80 UTF-16 code units at most. */
export const isCorpusWord = (text: string): boolean =>
  text.length <= LONGEST && TOKEN.test(text) && /\p{L}/u.test(text);

export const corpusWordSchema = z.string().refine(isCorpusWord, 'not one word');
