/**
 * An ordinal glued to the small word behind it, `la 1rede la Somme`, or to what ordinals number, `le XXIesiècle`: the number alone would be parted from what is no word. Only
 * small words that no plural begins or ends with as well, `2eaux`.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const FORM = inBasicPlane(
  /^\d{1,3}(?:er|re|e|ème|nde?)(?=(?:à|au|de|du|des|et|sur|dans|par|pour|siècle|arrondissement|anniversaire|édition)$)/u,
);
const CENTURY = /^[IVX]{1,5}(?:er|e|ème)(?=siècles?$)/u;
const LINKS = SHAPE.afterApostrophe | SHAPE.beforeApostrophe | SHAPE.afterHyphen | SHAPE.beforeHyphen;
const SURE = 0.997;
const LONGEST = 20;

/** The cut behind the ordinal in word `index`; null where there is none. */
export const ordinalAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & (SHAPE.digits | SHAPE.capital)) === 0 || (shape & LINKS) !== 0 || to - from > LONGEST)
    return null;
  if (words.entry[index] !== UNKNOWN) return null;
  const form = text.slice(from, to);
  const length = (FORM.exec(form) ?? CENTURY.exec(form))?.[0].length ?? 0;
  if (length === 0) return null;
  const right = vocabulary.entryOf(text.slice(from + length, to));
  return nameCutAt(text, words, index, vocabulary, from + length, KIND.singular, right, SURE);
};
