/**
 * The forms that the lexicon lacks in a text, for counting in how many dispatches of a corpus each stands: a form that
 * stands in many is a word, most often a name. It is none where it stands so because a space was lost, and that is told
 * by the same letters with their space, which then stand in more dispatches than without. All of it is read from sources,
 * which never change, so what is counted depends on nothing but which dispatches a corpus holds.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { normalisedText } from '../../model/normalised-text.ts';
import { type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { readWords } from './read-words.ts';
import { SHAPE } from './words.ts';

/** In how many dispatches a spelling stands. A Map is one. */
export type CorpusCounts = Pick<ReadonlyMap<string, number>, 'get' | 'size'>;

/** A form that stands in so many dispatches beside the one at hand is a word. */
export const ENOUGH_DISPATCHES = 3;
const SHORTEST = 3;
const LONGEST = 64;
const WORD = inBasicPlane(/[\p{L}\p{M}\p{N}]+/gu);

/** The words of `source` that `lexicon` lacks, as they are spelled, each once; addresses and code apart. */
export const formsIn = (source: string, lexicon: Lexicon): ReadonlySet<string> => {
  const text = normalisedText(source)?.text ?? source;
  const words = readWords(text, [{ from: 0, to: text.length }], lexicon);
  const forms = new Set<string>();
  for (let i = 0; i < words.count; i++) {
    const from = words.from[i] ?? 0;
    const to = words.to[i] ?? 0;
    if (words.entry[i] !== UNKNOWN || to - from < SHORTEST || to - from > LONGEST) continue;
    if (((words.shape[i] ?? 0) & SHAPE.guarded) === 0) forms.add(text.slice(from, to));
  }
  return forms;
};

/** Those of `forms` that stand in `source` with one space inside. */
export const partedIn = (source: string, forms: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const text = normalisedText(source)?.text ?? source;
  const parted = new Set<string>();
  let before = '';
  let end = -2;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index === end + 1 && /\s/u.test(text.charAt(end)) && forms.has(before + word))
      parted.add(before + word);
    before = word;
    end = index + word.length;
  }
  return parted;
};

/** The forms that are words by their counts: in enough dispatches, and in more than hold them parted. */
export const countedWords = (
  forms: ReadonlyMap<string, number>,
  parted: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> =>
  new Map(
    [...forms].filter(([form, count]) => count >= ENOUGH_DISPATCHES && count > (parted.get(form) ?? 0)),
  );

/** The counts of all dispatches of a corpus as counts of all but the one whose source is `text`. */
export const countsOfOthers = (counts: CorpusCounts, text: string, lexicon: Lexicon): CorpusCounts => {
  const own = formsIn(text, lexicon);
  return {
    size: counts.size,
    get: (form) => {
      const count = counts.get(form);
      return count === undefined || !own.has(form) ? count : count - 1;
    },
  };
};
