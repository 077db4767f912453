/**
 * Heads with a letter or a Roman number between the numbered points of a declaration, `A. Coopération et pêche` between `2. …` and `3. …`:
 * the points are counted on below it, so it is no line of the page, whatever was signed above.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { hasTitleShape } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const LETTERED = inBasicPlane(/^(?:[A-H]|[IVX]{1,4})(?:[.)]|[.)]? ?[–—-]) (?=\p{Lu})/u);
const POINT = inBasicPlane(/^(?<number>\d{1,3})[.)] ?(?=["«“]?\s?\p{L})/u);
const REACH = 12;
/** So few lines of the point above may stand between it and the head. */
const MOST_BETWEEN = 8;

/** Adds which lines are such heads. */
export const addLetteredHeads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const startOf = ({ from, to }: Line): string => text.slice(from, Math.min(to, from + REACH));
  const numberAt = (line: number): number => {
    const unit = units[line];
    const number = unit === undefined ? undefined : POINT.exec(startOf(unit))?.groups?.number;
    return number === undefined ? -1 : Number(number);
  };
  const heads: number[] = [];
  for (const [line, unit] of units.entries()) {
    const next = numberAt(line + 1);
    if (next < 2 || !LETTERED.test(startOf(unit))) continue;
    for (let by = 1; by <= MOST_BETWEEN; by++)
      if (numberAt(line - by) === next - 1) {
        heads.push(line);
        break;
      }
  }
  if (heads.length === 0) return;
  const whole = wholeLines(arcs, units);
  for (const line of heads) {
    const features = whole[line];
    if (features === undefined || !hasTitleShape(features)) continue;
    features.drop('furniture');
    features.drop('sign-off-behind');
    features.drop('signed-over');
    features.add('starts-list');
  }
};
