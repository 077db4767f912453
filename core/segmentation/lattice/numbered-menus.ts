/**
 * Links past the parts of a page that lead it, counted as a list: `1. Aller au contenu`, `2. Aller au menu`. A story may start with a
 * list that sums it up, below its headline; here nothing stands above the first entry but the title of
 * the window, which the line below says again, each is a few words that no line below repeats, and a title stands below.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const ENTRY = inBasicPlane(/^(?<number>\d)[.)] (?=\p{Lu})[^.!?:;«»\d]{3,36}$/u);
const COUNT = /^\d[.)] /u;
const LONGEST = 40;
const LEAST = 3;
/** The title of the window may stand above: it begins with the title below. */
const LAST_START = 1;

/** Adds which of the first lines are such links. */
export const addNumberedMenus = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const isFirst = (line: number): boolean => text.charAt(units[line]?.from ?? 0) === '1';
  let start = 0;
  while (start <= LAST_START && !isFirst(start)) start++;
  if (start > LAST_START) return;
  let end = start;
  for (let unit = units[end]; unit !== undefined && unit.to - unit.from <= LONGEST; unit = units[++end]) {
    const number = ENTRY.exec(text.slice(unit.from, unit.to))?.groups?.number;
    if (number === undefined || Number(number) !== end - start + 1) break;
  }
  if (end - start < LEAST) return;
  const whole = wholeLines(arcs, units);
  const below: FeatureSet | undefined = whole[end];
  const title = units[end];
  if (below === undefined || title === undefined || !hasTitleShape(below)) return;
  if (start > 0 && !text.startsWith(text.slice(title.from, title.to), units[0]?.from)) return;
  const said = new Set(units.slice(end).map(({ from, to }) => text.slice(from, to)));
  if (units.slice(start, end).some(({ from, to }) => said.has(text.slice(from, to).replace(COUNT, ''))))
    return;
  for (const { line, features } of arcs)
    if (line >= start && line < end) {
      features.drop('starts-list');
      features.add('furniture');
    }
};
