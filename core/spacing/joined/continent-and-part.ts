/**
 * A continent and the part of it that is meant, glued: `en Afriqueaustrale`, `d’Amériquelatine`. Behind other names what
 * ends so may be one word of its own; of these no word is made.
 */
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const CONTINENT =
  /^(?:Afrique|Amérique|Asie|Europe|Océanie)(?=(?:australe|centrale|équatoriale|latine|mineure|méridionale|occidentale|orientale|sahélienne|septentrionale|subsaharienne|tropicale)$)/u;
const BARRED = SHAPE.mixed | SHAPE.digits | SHAPE.guarded | SHAPE.afterHyphen | SHAPE.beforeHyphen;
const SURE = 0.997;

/** The cut behind the continent that word `index` begins with; null where there is none. */
export const continentAndPart: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.capital) === 0 || (shape & BARRED) !== 0 || words.entry[index] !== UNKNOWN) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const length = CONTINENT.exec(text.slice(from, to))?.[0].length ?? 0;
  if (length === 0) return null;
  const right = vocabulary.entryOf(text.slice(from + length, to));
  return nameCutAt(text, words, index, vocabulary, from + length, KIND.proper, right, SURE);
};
