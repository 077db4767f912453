/** Quality of extraction on generated dispatches: precision and recall of each field that the generator knows. */
import { clean } from '../../core/clean.ts';
import { cleanedMetadata } from '../../core/cleaned-metadata.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { ANSWERED, type Answered, answersOf, itemsOf } from './answers.ts';
import { generate, type Part } from './generate.ts';

export interface FieldScore {
  readonly field: Answered;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A space that was lost in a name, and that no rule puts back, is a fault of spacing and not of reading. */
const unspaced = (item: string): string => item.replace(/\s+/gu, '');

/** Scores the fields over dispatches 0 to `dispatches` - 1 of a part, cleaned as `clean` does and read as the record says. */
export const evaluateMetadata = (part: Part, dispatches: number, lexicon: Lexicon): readonly FieldScore[] => {
  const scores = new Map(ANSWERED.map((field) => [field, { right: 0, wrong: 0, missed: 0 }]));
  for (let seed = 0; seed < dispatches; seed++) {
    const dispatch = generate(seed, part);
    const answers = answersOf(dispatch);
    const { text } = dispatch;
    const metadata = cleanedMetadata(text, clean(text, { lexicon }));
    for (const [field, score] of scores) {
      const found = itemsOf(metadata[field]?.value);
      const wanted = new Set(answers[field].map(unspaced));
      const right = found.filter((item) => wanted.has(unspaced(item))).length;
      score.right += right;
      score.wrong += found.length - right;
      score.missed += wanted.size - right;
    }
  }
  return [...scores].map(([field, score]) => ({ field, ...score }));
};
