/**
 * How long Review's rows take for a dispatch of 10,000 words with 500 edits, for which the budget is 16 ms. The text
 * is made, not found, so that every run measures the same.
 */
import { performance } from 'node:perf_hooks';
import { reviewRows } from '../../core/diff/review-rows.ts';
import type { Block } from '../../core/model/block.ts';
import { byEdit, type Edit, editId } from '../../core/model/edit.ts';

const WORDS = 10_000;
const EDITS = 500;
const WORDS_PER_LINE = 80;
const VOCABULARY = [
  'le',
  'ministre',
  'coopération',
  'de',
  'archives',
  'vietnamien',
  'année',
  'entre',
  'Hanoï',
  'signé',
];

const dispatch = (): {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly edits: readonly Edit[];
} => {
  const blocks: Block[] = [];
  const edits: Edit[] = [];
  let text = '';
  let from = 0;
  for (let word = 0; word < WORDS; word++) {
    const last = word % WORDS_PER_LINE === WORDS_PER_LINE - 1;
    text += VOCABULARY[(word * 7 + (word >> 3)) % VOCABULARY.length] ?? '';
    if (word % (WORDS / EDITS) === 3) {
      const replacement = { from: text.length, to: text.length, insert: ' ' };
      const state = word % 3 === 0 ? 'proposed' : 'accepted';
      edits.push({
        ...replacement,
        id: editId(replacement),
        rule: 'bench',
        version: 1,
        confidence: 1,
        state,
        evidence: [],
        decided: null,
      });
    } else if (!last) text += ' ';
    if (last) {
      blocks.push({ role: 'body', from, to: text.length, confidence: 1, decided: null });
      text += '\n\n';
      from = text.length;
    }
  }
  return { text, blocks, edits: edits.sort(byEdit) };
};

/** Milliseconds that {@link reviewRows} takes: the median and the slowest of `runs`, the first ten left out. */
export const measureReviewRows = (runs = 100): { readonly median: number; readonly slowest: number } => {
  const { text, blocks, edits } = dispatch();
  const times = Array.from({ length: runs + 10 }, () => {
    const start = performance.now();
    reviewRows(text, { blocks, edits });
    return performance.now() - start;
  })
    .slice(10)
    .sort((a, b) => a - b);
  return { median: times[runs >> 1] ?? 0, slowest: times.at(-1) ?? 0 };
};
