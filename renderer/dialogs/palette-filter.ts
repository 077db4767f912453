/** Which actions fit what is typed in the palette: those whose name holds every word, accents and case aside. */

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const fits = (name: string, typed: string): boolean => {
  const within = plain(name);
  return plain(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
};
