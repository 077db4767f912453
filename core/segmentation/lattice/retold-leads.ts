/**
 * A lead that the first paragraph says again with more: a sentence right below the headline, all of whose words stand in the first ones
 * of the longer paragraph below it, even if spaces between them were lost there. No paragraph of a story says the one above it again.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const LAST_LINE = 20;
const SHORTEST = 60;
const LONGEST = 280;
/** The paragraph is so much longer, and says it again among so many of its first characters. */
const LONGER = 1.5;
const AHEAD = 3;
const WORD = inBasicPlane(/[\p{L}\p{M}\d]{4,}/gu);
const LEAST_WORDS = 6;
const NEARLY_ALL = 0.88;

const NO_LEAD = [
  'sentences',
  'furniture',
  'credit-end',
  'credit-only',
  'starts-list',
  'goes-on',
  'dateline',
] as const;
const mayBeLead = (features: FeatureSet, { from, to }: Line): boolean =>
  features.has('ends-stop') &&
  to - from >= SHORTEST &&
  to - from <= LONGEST &&
  !NO_LEAD.some((one) => features.has(one));

/** Adds which sentence below the headline is such a lead. */
export const addRetoldLeads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const top = units.slice(0, LAST_LINE + 1);
  const behind = arcs.findIndex(({ line }) => line >= top.length);
  const whole = wholeLines(behind < 0 ? arcs : arcs.slice(0, behind), top);
  for (let line = 1; line < top.length - 1; line++) {
    const [above, features, below] = [whole[line - 1], whole[line], whole[line + 1]];
    const [unit, next] = [units[line], units[line + 1]];
    if (features === undefined || unit === undefined || next === undefined) continue;
    if (!features.has('ends-stop')) continue;
    const isLead =
      above !== undefined &&
      hasTitleShape(above) &&
      !above.has('furniture') &&
      mayBeLead(features, unit) &&
      below !== undefined &&
      isProse(below) &&
      next.to - next.from >= LONGER * (unit.to - unit.from);
    if (isLead) {
      const first = text.slice(next.from, next.from + AHEAD * (unit.to - unit.from)).toLowerCase();
      const words = text.slice(unit.from, unit.to).toLowerCase().match(WORD) ?? [];
      const again = words.filter((word) => first.includes(word)).length;
      if (words.length >= LEAST_WORDS && again >= NEARLY_ALL * words.length) features.add('parted-lead');
    }
    // Below the first sentence no lead is sought.
    return;
  }
};
