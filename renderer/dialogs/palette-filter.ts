/** Which actions fit what is typed in the palette: those whose name holds every word, accents and case aside. */
import { foldedLetters } from '../../core/fold.ts';

export const fits = (name: string, typed: string): boolean => {
  const within = foldedLetters(name);
  return foldedLetters(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
};
