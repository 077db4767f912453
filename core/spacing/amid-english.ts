/**
 * A sentence of English inside a French paragraph, as quotations and titles are: the paragraph as a whole is French, so
 * `other-language.ts` does not see it, and there every second word looks cut or glued. English is what French
 * dispatches quote most; it is told by the small words that stand close by.
 */
import { SHAPE, type Words } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of English that are none of French. */
const TELLING = set(
  'the and that for was with are this have from were will their which not you your they our his can would should could must when what then there these those been had who how into than also only its does both each such other before after about The And That For This These Those They When What There With From You Your We He She It If Its',
);
/** They are none of French either, but pieces of French words may look like them. */
const SHORT = set('of to is it by at be we he my');
const REACH = 8;
const ENOUGH = 2;

const BEGINS = SHAPE.sentenceStart | SHAPE.paragraphStart;

/** Whether two small words of English, one of which tells, stand among the words from `first` to before `end` and near them in their sentence. */
export const isAmidEnglish = (text: string, words: Words, first: number, end: number): boolean => {
  const begins = (i: number): boolean => ((words.shape[i] ?? 0) & BEGINS) !== 0;
  let from = first;
  while (from > 0 && first - from < REACH && !begins(from)) from--;
  let to = end;
  while (to < words.count && to - end < REACH && !begins(to)) to++;
  const seen = new Set<string>();
  let telling = false;
  for (let i = from; i < to; i++) {
    const word = text.slice(words.from[i], words.to[i]);
    if (TELLING.has(word)) telling = true;
    else if (!SHORT.has(word)) continue;
    seen.add(word);
    if (telling && seen.size >= ENOUGH) return true;
  }
  return false;
};
