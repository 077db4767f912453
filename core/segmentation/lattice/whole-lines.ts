/** What is seen of lines read as one piece each, as rules ask that go from line to line. */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';

/** By line the features of the piece that is all of it, the first of several; undefined where no reading has such a piece. */
export const wholeLines = (
  arcs: readonly Arc[],
  units: readonly Line[],
): readonly (FeatureSet | undefined)[] => {
  const whole: (FeatureSet | undefined)[] = units.map(() => undefined);
  for (const { line, opens, features, piece } of arcs)
    if (opens && piece.to === units[line]?.to && whole[line] === undefined) whole[line] = features;
  return whole;
};
