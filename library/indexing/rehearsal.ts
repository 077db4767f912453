/**
 * What is searched for once after opening, when nobody waits: the engine makes code of SQLite and of the catalog as they
 * run, and what is in the index is read from the disk when it is first asked for. Without it the first letters that a
 * person types would wait for that, some tenths of a second in all.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Query } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import type { Range } from '../catalog/range.ts';
import { rest } from '../thread/turns.ts';

/** Milliseconds from the first call: the window has its first dispatch by then. */
const AFTER_FIRST = 1500;
/** As much of an answer as the window asks for at first. */
const SCREEN: Range = { offset: 0, limit: 20 };
/** As people type: words and phrases, common ones and some that no dispatch has, letter by letter. */
const TYPED = ['premier ministre', '"de la ville', 'việt nam', '2019', 'qzxj', '"qzx le', 'date:2019'];
/** The rare ones take every way through the index that there is; they differ, for an answer is kept. */
const RARE = ['q', 'z', 'x', 'k', 'w'];

const SEARCHES: ReadonlySet<string> = new Set([
  ...TYPED.flatMap((words) => [...words].map((_, last) => words.slice(0, last + 1))),
  ...RARE.flatMap((letter) => [`${letter}q`, `${letter}qz`, `${letter}qzz`, `"${letter}q z`]),
]);

/**
 * Has `list` answer every search, one in a turn, until `isOver`.
 *
 * @param after milliseconds to wait before the first
 */
export const rehearse = async (
  list: (query: Query, range: Range) => void,
  isOver: () => boolean,
  after = AFTER_FIRST,
): Promise<void> => {
  await pause(after, null, { ref: false });
  for (const search of SEARCHES) {
    await rest();
    if (isOver()) return;
    list({ ...EVERYTHING, search }, SCREEN);
  }
};
