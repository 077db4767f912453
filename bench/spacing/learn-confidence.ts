/**
 * Tells how much too sure the engine is of glued words, on the tuning part of texts: for each way of drawing the computed
 * probabilities down that `core/spacing/stated-confidence.ts` knows, the loss in nats of what would be stated. It says
 * something only of a source that the weights and word classes were not learned from: print both from the other source
 * (`learn-weights.ts`, `learn-classes.ts`), ask here, do it the other way round, and take what does well in both.
 * `node scripts/run-typescript.mjs bench/spacing/learn-confidence.ts DIR`
 */
import { logistic, logit } from '../../core/spacing/join-odds.ts';
import { proposeEdits } from '../../core/spacing/propose.ts';
import { DRAWN_DOWN, SURE, statedConfidence } from '../../core/spacing/stated-confidence.ts';
import { readTexts, shippedLexicon } from '../inputs.ts';
import { dispatchesOf } from './corrupt.ts';
import { asBlocks, repairKey, variantsOf } from './measure.ts';

const [, , folder = ''] = process.argv;
const GLUED = new Set(['lost-wrap', 'wrap-column', 'joined-words', 'joined-names', 'paragraph-opening']);
const CERTAIN = 0.9995;

/** The computed probability for which `stated` is stated. */
const computed = (stated: number): number =>
  stated >= SURE ? stated : logistic((logit(stated) + DRAWN_DOWN * logit(SURE)) / (1 + DRAWN_DOWN));

const lexicon = shippedLexicon();
const edits = readTexts(folder)
  .flatMap((text) => dispatchesOf(text, 'tuning'))
  .flatMap((dispatch, index) => variantsOf(dispatch, index))
  .flatMap((damaged) => {
    const wanted = new Set(damaged.repairs.map(repairKey));
    return proposeEdits(damaged.text, asBlocks(damaged), { lexicon })
      .proposals.filter(({ rule, confidence }) => GLUED.has(rule) && confidence < CERTAIN)
      .map((edit) => ({ probability: computed(edit.confidence), right: wanted.has(repairKey(edit)) }));
  });

console.log(`${edits.length} edits, ${edits.filter(({ right }) => !right).length} wrong`);
for (const sure of [0.9, 0.95, 0.97, 0.98, 0.99, 0.995])
  for (const down of [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) {
    let loss = 0;
    for (const { probability, right } of edits) {
      const stated = statedConfidence(probability, sure, down);
      loss -= Math.log(right ? stated : 1 - stated);
    }
    console.log(`sure ${sure} down ${down} loss ${loss.toFixed(1)}`);
  }
