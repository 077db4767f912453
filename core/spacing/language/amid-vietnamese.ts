/**
 * Vietnamese without its marks inside a French paragraph, as titles, slogans and comments are quoted: `cam on Vietjet da mo
 * duong bay moi`. Half of its syllables are French words as well, and others fall apart into some, `du ong`. It is told by its
 * form: words of one syllable each, several in a row, of which French does not know some or hardly.
 */
import { isVietnameseNamePart } from '../../metadata/given-names.ts';
import { frequencyClass, isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE, type Words } from '../words/words.ts';

const REACH = 6;
const BEGINS = SHAPE.sentenceStart | SHAPE.paragraphStart;
/** So many syllables around a word, and so many of them no words of French or rare ones, are no French. */
const FEWEST_SYLLABLES = 3;
const FEWEST_STRANGE = 2;

/** Whether the words from `first` to before `end`, all syllables by their form, stand amid others in their sentence. */
export const isAmidVietnamese = (text: string, words: Words, first: number, end: number): boolean => {
  const isSyllable = (index: number): boolean =>
    isVietnameseNamePart(text.slice(words.from[index], words.to[index]));
  for (let i = first; i < end; i++) if (!isSyllable(i)) return false;
  let syllables = 0;
  let strange = 0;
  /** Takes in a neighbour; returns whether it may be of the same language. */
  const hear = (index: number): boolean => {
    if (((words.shape[index] ?? 0) & SHAPE.capital) !== 0) return true;
    if (!isSyllable(index)) return false;
    syllables++;
    const entry = words.entry[index] ?? UNKNOWN;
    if (!isCommon(entry) || frequencyClass(entry) === 0) strange++;
    return true;
  };
  const begins = (index: number): boolean => ((words.shape[index] ?? 0) & BEGINS) !== 0;
  for (let i = first; i > 0 && first - i < REACH && !begins(i) && hear(i - 1); i--);
  for (let i = end; i < words.count && i - end < REACH && !begins(i) && hear(i); i++);
  return syllables >= FEWEST_SYLLABLES && strange >= FEWEST_STRANGE;
};
