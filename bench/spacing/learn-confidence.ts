/**
 * Tells how much too sure the engine is of glued words, on the tuning part of texts: for each rule and each way of drawing
 * the computed probabilities down that `core/spacing/joins/stated-confidence.ts` knows, the loss in nats of what would be stated.
 * It says something only of a source that the weights and word classes were not learned from: print both from the other
 * source (`learn-weights.ts`, `learn-classes.ts`), ask here, do it the other way round, and take what does well in both.
 * What is not proposed for being stated as less likely than not is not seen: ask with a `down` of 0.
 * `node scripts/run-typescript.mjs bench/spacing/learn-confidence.ts DIR`
 */
import { logistic, logit } from '../../core/spacing/cuts/join-odds.ts';
import {
  BY_BOTH,
  BY_COLUMN,
  BY_FORM,
  BY_LEXICON,
  type Drawing,
  statedConfidence,
} from '../../core/spacing/joins/stated-confidence.ts';
import { proposeEdits } from '../../core/spacing/propose.ts';
import { readTexts, shippedLexicon } from '../inputs.ts';
import { dispatchesOf } from './corrupt.ts';
import { asBlocks, repairKey, variantsOf } from './measure.ts';

const [, , folder = ''] = process.argv;
const DRAWN: ReadonlyMap<string, Drawing> = new Map([
  ['lost-wrap', BY_BOTH],
  ['joined-names', BY_FORM],
  ['paragraph-opening', BY_FORM],
  ['joined-words', BY_LEXICON],
  ['wrap-column', BY_COLUMN],
]);
const DRAWINGS = 6;
const CERTAIN = 0.9995;

/** The computed probability for which `stated` is stated. */
const computed = (stated: number, { sure, down }: Drawing): number =>
  stated >= sure ? stated : logistic((logit(stated) + down * logit(sure)) / (1 + down));

const lexicon = shippedLexicon();
const edits = readTexts(folder)
  .flatMap((text) => dispatchesOf(text, 'tuning'))
  .flatMap((dispatch, index) =>
    Array.from({ length: DRAWINGS }, (_, drawing) => variantsOf(dispatch, index, drawing)).flat(),
  )
  .flatMap((damaged) => {
    const wanted = new Set(damaged.repairs.map(repairKey));
    return proposeEdits(damaged.text, asBlocks(damaged), { lexicon }).proposals.flatMap((edit) => {
      const drawn = DRAWN.get(edit.rule);
      if (drawn === undefined || edit.confidence >= CERTAIN) return [];
      const probability = computed(edit.confidence, drawn);
      return [{ rule: edit.rule, probability, right: wanted.has(repairKey(edit)) }];
    });
  });

for (const rule of DRAWN.keys()) {
  const own = edits.filter((edit) => edit.rule === rule);
  console.log(`${rule}: ${own.length} edits, ${own.filter(({ right }) => !right).length} wrong`);
  for (const sure of [0.95, 0.97, 0.98, 0.99])
    for (const down of [0, 0.15, 0.3, 0.5, 0.7, 1]) {
      let loss = 0;
      for (const { probability, right } of own) {
        const stated = statedConfidence(probability, { sure, down });
        loss -= Math.log(right ? stated : 1 - stated);
      }
      console.log(`  sure ${sure} down ${down} loss ${loss.toFixed(1)}`);
    }
}
