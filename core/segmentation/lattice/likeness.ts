/**
 * Which pieces say the same: a caption again as the headline below it, a lead printed twice. Each is told by one number, so that
 * comparing all pieces of a page needs no strings.
 */
import type { Span } from '../../model/span.ts';
import { unitAt } from '../../model/unit-at.ts';
import { UNIT, unitClass } from '../../spacing/text/unit-class.ts';
import { foldedUnit } from '../lines/folded-unit.ts';

const KEY_LENGTH = 44;
const SHORTEST_KEY = 12;

/**
 * A number for the first letters and digits of a piece without case, marks and spaces: two pieces with the same number
 * say the same, even where spaces were lost in one of them. Null for a piece too short to compare.
 */
export const likenessKey = (text: string, span: Span): number | null => {
  const end = Math.min(span.to, span.from + 3 * KEY_LENGTH);
  let count = 0;
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let at = span.from; at < end && count < KEY_LENGTH; at++) {
    const unit = unitAt(text, at);
    const kind = unitClass(unit);
    if (kind !== UNIT.lower && kind !== UNIT.upper && kind !== UNIT.digit && kind !== UNIT.foreign) continue;
    const small = foldedUnit(unit);
    high = Math.imul(high ^ small, 0x01000193);
    low = Math.imul(low ^ small, 0x85ebca6b) ^ (low >>> 13);
    count++;
  }
  return count >= SHORTEST_KEY ? (high >>> 0) * 0x100000 + (low & 0xfffff) : null;
};
