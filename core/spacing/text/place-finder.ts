/**
 * Finds rare characters by the runtime's own search for one of them, which is many times faster than looking at every
 * character, be it by a program or by an expression. That search goes by one byte, so for a character whose higher byte is
 * that of a space it stops at every space: those are sought together by an expression.
 */

/** Whether the larger byte of a character is 0x20, as that of a space is. */
const stopsAtSpaces = (character: string): boolean => {
  const unit = character.charCodeAt(0);
  return unit >> 8 === 0x20 && (unit & 0xff) <= 0x20;
};

interface Sought {
  readonly quick: readonly string[];
  /** The others as an expression; null where there are fewer than two. */
  readonly slow: RegExp | null;
}

const soughtOf = (characters: readonly string[]): Sought => {
  const slow = characters.filter(stopsAtSpaces);
  if (slow.length < 2) return { quick: characters, slow: null };
  const quick = characters.filter((character) => !stopsAtSpaces(character));
  return { quick, slow: new RegExp(`[${slow.join('')}]`, 'u') };
};

/** By the list: the same few are asked for in every dispatch. */
const known = new WeakMap<readonly string[], Sought>();

/**
 * A function that finds the first place at or behind a position where one of `characters` stands; the length of the text
 * where none does. Positions asked for should not decrease: what is found is kept for the next.
 */
export const placeFinder = (text: string, characters: readonly string[]): ((from: number) => number) => {
  const { quick, slow } = known.get(characters) ?? soughtOf(characters);
  if (!known.has(characters)) known.set(characters, { quick, slow });
  const sought = slow !== null && !slow.test(text) ? quick : characters;
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
