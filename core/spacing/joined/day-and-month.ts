/** A day of the month glued to its month, `le 8mai`, `1ermai`, `9frimaire`: nothing else is written so, and a single digit says too little by itself. */
import { inBasicPlane } from '../../basic-plane.ts';
import { isMonth } from '../../metadata/calendar.ts';
import { type Cut, cutByForm } from '../cuts/cuts.ts';
import { KIND } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';

const FORM = inBasicPlane(/^(?:1er|[12]\d|3[01]|[1-9])(?=\p{Ll}{3})/u);
/** The months of the calendar of 1793. */
const REPUBLICAN: ReadonlySet<string> = new Set(
  'vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor'.split(
    ' ',
  ),
);
const LIKELIHOOD = 0.997;
const LINKS = SHAPE.afterApostrophe | SHAPE.beforeApostrophe | SHAPE.afterHyphen | SHAPE.beforeHyphen;

/** The cut between the day and the month that word `index` joins, and how likely it is right; null where it is none. */
export const dayAndMonth = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): { readonly cuts: readonly [Cut]; readonly likelihood: number } | null => {
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.digits) === 0 || (shape & LINKS) !== 0) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const form = text.slice(from, to);
  const at = FORM.exec(form)?.[0].length ?? 0;
  const month = form.slice(at);
  if (at === 0 || !(isMonth(month) || REPUBLICAN.has(month))) return null;
  const cut = cutByForm(
    text,
    words,
    index,
    vocabulary,
    { from, to },
    at,
    KIND.singular,
    vocabulary.entryOf(month),
  );
  return { cuts: [cut], likelihood: LIKELIHOOD };
};
