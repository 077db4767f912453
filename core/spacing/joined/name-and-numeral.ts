/**
 * A name and its Roman numeral glued to it, `PhilippeII`, `JeanXXIII`, `ToamasinaII`: rulers, popes, districts. Boats and
 * models of products are counted so as well, so that it is sure only behind what such a person is.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isGivenName } from '../../metadata/given-names.ts';
import { isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

/** Of two letters or more: a single one is as well the beginning of an acronym. */
const NUMERAL = inBasicPlane(
  /^(\p{Lu}[\p{Ll}\p{M}]{2,})(?:X{0,2}(?:I{2,3}|IV|VI{1,3}|IX)|X{1,2}I|X{1,2}V|XX)$/u,
);
const SURE = 0.985;
const FOR_A_PERSON = 0.93;
const RULERS: ReadonlySet<string> = new Set(
  'roi reine pape empereur impératrice tsar tsarine prince princesse duc sultan chah saint patriarche'.split(
    ' ',
  ),
);
const BARRED = SHAPE.digits | SHAPE.guarded | SHAPE.foreign | SHAPE.beforeApostrophe | SHAPE.beforeHyphen;

/** The cut before the numeral at the end of word `index`; null where there is none. */
export const nameAndNumeral: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.mixed | BARRED)) !== SHAPE.mixed || words.entry[index] !== UNKNOWN) return null;
  const form = text.slice(words.from[index], words.to[index]);
  const name = NUMERAL.exec(form)?.[1];
  if (name === undefined || vocabulary.count(form) > 1) return null;
  const entry = vocabulary.entryOf(name);
  const isGiven = isGivenName(name);
  if (isCommon(entry) && !isGiven) return null;
  const at = (words.from[index] ?? 0) + name.length;
  return nameCutAt(
    text,
    words,
    index,
    vocabulary,
    at,
    KIND.proper,
    KIND.proper,
    isGiven && RULERS.has(text.slice(words.from[index - 1], words.to[index - 1])) ? SURE : FOR_A_PERSON,
  );
};
