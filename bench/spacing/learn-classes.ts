/**
 * Learns from the tuning part of the evaluation text which classes of words stand side by side oftener than chance has
 * it, and prints the table that `core/spacing/words/class-affinity.ts` holds: a row for each class on the left, a letter for each
 * on the right, a quarter of a nat a letter from `n`, which is none. Rare pairs are drawn towards none.
 * `node scripts/run-typescript.mjs bench/spacing/learn-classes.ts DIR`
 */

import { readWords } from '../../core/spacing/words/read-words.ts';
import { NUMBER_CLASS, WORD_CLASSES, wordClass } from '../../core/spacing/words/word-class.ts';
import { SHAPE } from '../../core/spacing/words/words.ts';
import { readTexts, shippedLexicon } from '../inputs.ts';
import { dispatchesOf, leaveClean } from './corrupt.ts';

const [, , folder = ''] = process.argv;
/** As many pairs as these are thought to have been seen by chance. */
const SHRINKAGE = 4;
const QUARTER = 4;
const NONE = 'n'.charCodeAt(0);

const lexicon = shippedLexicon();
const pairs = new Float64Array(WORD_CLASSES * WORD_CLASSES);
const lefts = new Float64Array(WORD_CLASSES);
const rights = new Float64Array(WORD_CLASSES);
let all = 0;
for (const dispatch of readTexts(folder).flatMap((text) => dispatchesOf(text, 'tuning'))) {
  const { text, paragraphs } = leaveClean(dispatch);
  const words = readWords(text, paragraphs, lexicon);
  const classAt = (index: number): number =>
    ((words.shape[index] ?? 0) & SHAPE.digits) !== 0
      ? NUMBER_CLASS
      : wordClass(text.slice(words.from[index], words.to[index]).toLowerCase(), words.entry[index] ?? 0);
  for (let index = 1; index < words.count; index++) {
    if (((words.shape[index] ?? 0) & (SHAPE.spaced | SHAPE.afterApostrophe)) === 0) continue;
    const left = classAt(index - 1);
    const right = classAt(index);
    pairs[left * WORD_CLASSES + right] = (pairs[left * WORD_CLASSES + right] ?? 0) + 1;
    lefts[left] = (lefts[left] ?? 0) + 1;
    rights[right] = (rights[right] ?? 0) + 1;
    all++;
  }
}
for (let left = 0; left < WORD_CLASSES; left++) {
  let row = '';
  for (let right = 0; right < WORD_CLASSES; right++) {
    const chance = ((lefts[left] ?? 0) * (rights[right] ?? 0)) / all;
    const seen = pairs[left * WORD_CLASSES + right] ?? 0;
    const nats = Math.log((seen + SHRINKAGE) / (chance + SHRINKAGE));
    row += String.fromCharCode(NONE + Math.max(-12, Math.min(12, Math.round(nats * QUARTER))));
  }
  console.log(`  '${row}',`);
}
