/**
 * Finds rare characters by the runtime's own search for one of them, which is many times faster than looking at every
 * character, be it by a program or by an expression.
 */

/** Characters that are searched for and stand in few texts: one look tells that a text has none of them. */
const RARE = /[\u200b-\u200d\u2010\u2011\u2028\u2029\u202f\u2060\ufeff]/;
const LATIN = '\u00ff';

/** The text that was looked at last, because several searches of one text follow each other. */
const last = { text: '', hasRare: false };

const hasRare = (text: string): boolean => {
  if (last.text !== text) {
    last.text = text;
    last.hasRare = RARE.test(text);
  }
  return last.hasRare;
};

/**
 * A function that finds the first place at or behind a position where one of `characters` stands; the length of the text
 * where none does. Positions asked for should not decrease: what is found is kept for the next. Characters behind Latin-1
 * must be among {@link RARE}.
 */
export const placeFinder = (text: string, characters: readonly string[]): ((from: number) => number) => {
  const sought = hasRare(text) ? characters : characters.filter((character) => character <= LATIN);
  const places = sought.map(() => -1);
  let asked = 0;
  return (from) => {
    if (from < asked) places.fill(-1);
    asked = from;
    let first = text.length;
    for (let i = 0; i < places.length; i++) {
      let place = places[i] ?? -1;
      if (place < from) {
        place = text.indexOf(sought[i] ?? '', from);
        if (place < 0) place = text.length;
        places[i] = place;
      }
      if (place < first) first = place;
    }
    return first;
  };
};
