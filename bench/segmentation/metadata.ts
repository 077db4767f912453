/** Quality of extraction on generated dispatches: precision and recall of each field that the generator knows. */
import { extractMetadata } from '../../core/metadata/extract.ts';
import { segment } from '../../core/segmentation/segment.ts';
import { ANSWERED, type Answered, answersOf, itemsOf } from './answers.ts';
import { generate, type Part } from './generate.ts';

export interface FieldScore {
  readonly field: Answered;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Values are those of the source: a space that was lost in a name is mended where the record is rendered. */
const unspaced = (item: string): string => item.replace(/\s+/gu, '');

/** Scores the fields over dispatches 0 to `dispatches` - 1 of a part, blocks as segmentation finds them. */
export const evaluateMetadata = (part: Part, dispatches: number): readonly FieldScore[] => {
  const scores = new Map(ANSWERED.map((field) => [field, { right: 0, wrong: 0, missed: 0 }]));
  for (let seed = 0; seed < dispatches; seed++) {
    const dispatch = generate(seed, part);
    const answers = answersOf(dispatch);
    const metadata = extractMetadata(dispatch.text, segment(dispatch.text));
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
