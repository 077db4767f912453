/**
 * Files in which git left the marks of a conflict, as after a pull that both sides had decided before: each side is
 * whole, so nothing has to be lost. The marks are those of `git merge`, with the common part (`diff3`) or without.
 */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
}

const OURS = /^<{7}(?: |$)/;
const COMMON = /^\|{7}(?: |$)/;
const BETWEEN = /^={7}$/;
const THEIRS = /^>{7}(?: |$)/;

/** Both sides of a text with such marks; null where it has none, or not whole ones. */
export const gitSides = (text: string): Sides | null => {
  const ours: string[] = [];
  const theirs: string[] = [];
  let part: 'both' | 'ours' | 'common' | 'theirs' = 'both';
  let met = false;
  for (const line of text.split(/(?<=\n)/)) {
    const bare = line.replace(/\r?\n$/, '');
    if (part === 'both' && OURS.test(bare)) {
      met = true;
      part = 'ours';
    } else if (part === 'ours' && COMMON.test(bare)) part = 'common';
    else if ((part === 'ours' || part === 'common') && BETWEEN.test(bare)) part = 'theirs';
    else if (part === 'theirs' && THEIRS.test(bare)) part = 'both';
    else {
      if (part === 'both' || part === 'ours') ours.push(line);
      if (part === 'both' || part === 'theirs') theirs.push(line);
    }
  }
  return met && part === 'both' ? { ours: ours.join(''), theirs: theirs.join('') } : null;
};
