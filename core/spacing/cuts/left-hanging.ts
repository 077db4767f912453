/**
 * Cuts that would leave a sentence hanging: no sentence ends in a word that something must follow, so that what stands before
 * its full stop and looks as if it ended in one, `Planet.`, is whole.
 */
import type { Cut } from './cuts.ts';

const MUST_GO_ON: ReadonlySet<string> = new Set(
  'et ou de du des le les au aux dans par que ce cette ces ses leurs'.split(' '),
);
const STOP = '.'.charCodeAt(0);

/** Those of the `cuts` of the word that ends at `to` that leave no sentence hanging. */
export const noneHanging = <C extends Pick<Cut, 'right'>>(
  text: string,
  to: number,
  cuts: readonly C[],
): readonly C[] => {
  if (cuts.length === 0) return cuts;
  if (text.charCodeAt(to) !== STOP || text.charCodeAt(to + 1) === STOP) return cuts;
  return cuts.filter(({ right }) => !MUST_GO_ON.has(right));
};
