/**
 * Heads of parts that a story counts with a mark that no list has: `1/ La crue`, `2/ Les dégâts`, `3 – Et demain ?`. One such line
 * may be a score or a day; several of the same mark that count on are one story's, and links to others do not count.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import { unitOrNone } from '../../model/unit-at.ts';
import { UNIT, unitClass } from '../../spacing/text/unit-class.ts';

const COUNTED = inBasicPlane(
  /^(?<number>\d{1,2}) ?(?<mark>[/–—-]|°\)?) ?(?=(?:["«“]\s?)?\p{Lu}\p{L}*[ ’',])/u,
);
const REACH = 32;
/** So many count on, and so far: one that an excerpt left out may be missing. */
const LEAST = 2;
const FARTHEST = 2;

interface Run {
  readonly lines: number[];
  last: number;
}

/** The lines that are counted so. */
export const countedHeads = (text: string, units: readonly Line[]): ReadonlySet<number> => {
  const runs = new Map<string, Run[]>();
  for (const [line, { from, to }] of units.entries()) {
    if (unitClass(unitOrNone(text, from)) !== UNIT.digit) continue;
    const { number = '', mark = '' } =
      COUNTED.exec(text.slice(from, Math.min(to, from + REACH)))?.groups ?? {};
    if (mark === '') continue;
    const own = runs.get(mark) ?? [];
    runs.set(mark, own);
    const run = own.at(-1);
    const count = Number(number);
    if (run && count > run.last && count - run.last <= FARTHEST) {
      run.lines.push(line);
      run.last = count;
    } else own.push({ lines: [line], last: count });
  }
  return new Set([...runs.values()].flat().flatMap(({ lines }) => (lines.length >= LEAST ? lines : [])));
};
