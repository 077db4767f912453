/**
 * Words that lost their accents, as capitals and telexes have them: what the lexicon knows of them with the accents that they may
 * have had. One way through the automaton for each accent that goes on in it, so that most of the combinations are never tried.
 */
import { type Entry, frequencyClass, type Lexicon, UNKNOWN } from './lexicon.ts';

const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['e', 'eéèê'],
  ['a', 'aàâ'],
  ['i', 'iîï'],
  ['o', 'oô'],
  ['u', 'uùû'],
  ['c', 'cç'],
]);

/** The letters that a small letter without accent may have been. */
export const variantsOf = (letter: string): string => VARIANTS.get(letter) ?? letter;

/** What the lexicon knows of a word in small letters that may have lost accents: the most frequent of what it may be. */
export const entryWithAccents = (lexicon: Lexicon, word: string, done = ''): Entry => {
  const letter = word.charAt(done.length);
  let found: Entry = UNKNOWN;
  for (const variant of variantsOf(letter)) {
    const form = done + variant;
    const entry = lexicon.pieceEntry(form, 0, form.length);
    const deeper = form.length < word.length && lexicon.goesOn();
    const reached =
      form.length === word.length ? entry : deeper ? entryWithAccents(lexicon, word, form) : UNKNOWN;
    if (found === UNKNOWN || frequencyClass(reached) > frequencyClass(found))
      found = reached === UNKNOWN ? found : reached;
  }
  return found;
};
