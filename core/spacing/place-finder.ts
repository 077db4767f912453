/**
 * Finds rare characters by the runtime's own search for one of them, which is many times faster than looking at every
 * character, be it by a program or by an expression.
 */

/**
 * A function that finds the first place at or behind a position where one of `characters` stands; the length of the text
 * where none does. Positions asked for should not decrease: what is found is kept for the next.
 */
export const placeFinder = (text: string, characters: readonly string[]): ((from: number) => number) => {
  const places = characters.map(() => -1);
  let asked = 0;
  return (from) => {
    if (from < asked) places.fill(-1);
    asked = from;
    let first = text.length;
    for (let i = 0; i < places.length; i++) {
      let place = places[i] ?? -1;
      if (place < from) {
        place = text.indexOf(characters[i] ?? '', from);
        if (place < 0) place = text.length;
        places[i] = place;
      }
      if (place < first) first = place;
    }
    return first;
  };
};
