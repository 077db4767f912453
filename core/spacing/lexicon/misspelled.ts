/**
 * Forms that are a frequent word with one letter too many or another one, as people and machines that read print write them:
 * `nationalle`, `auparavent`, `persoune`. What looks like two words glued may be such a form.
 */
import { frequencyClass, isCommon, type Lexicon } from './lexicon.ts';

const FREQUENT = 4;
/** Letters that are written or read one for the other. */
const MISTAKEN: ReadonlyMap<string, string> = new Map([
  ['a', 'e'],
  ['e', 'a'],
  ['n', 'u'],
  ['u', 'n'],
]);

/** Whether a form in small letters is a frequent word once one of its letters from `first` on is left out, or is the one that it is mistaken for. */
export const isMisspelled = (lexicon: Lexicon, form: string, first = 0): boolean => {
  const isFrequent = (word: string): boolean => {
    const entry = lexicon.pieceEntry(word, 0, word.length);
    return isCommon(entry) && frequencyClass(entry) >= FREQUENT;
  };
  for (let at = first; at < form.length; at++) {
    const before = form.slice(0, at);
    const behind = form.slice(at + 1);
    const other = MISTAKEN.get(form.charAt(at));
    if (isFrequent(before + behind) || (other !== undefined && isFrequent(before + other + behind)))
      return true;
  }
  return false;
};
