/**
 * A name and the part of an Arabic one glued behind it that has its own capital: `EddineEl-Othmani`, `RachedBen Slimane`,
 * `MohamedOuld Abdel`. The article is linked to the next name by a hyphen, whom somebody descends from stands before a space; no
 * brand goes on so.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isGivenName } from '../../metadata/given-names.ts';
import { isCommon, isName, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const ARTICLE = inBasicPlane(/^(\p{Lu}[\p{Ll}\p{M}]{2,})(?:El|Al|Ad|As|Ech|Ez)$/u);
const DESCENT = inBasicPlane(/^(\p{Lu}[\p{Ll}\p{M}]{2,})(?:Ben|Bin|Ibn|Bint|Mint|Ould|A[iï]t)$/u);
const SURE = 0.985;
/** Behind what is no name that anything knows. */
const FOR_A_PERSON = 0.9;
/** Shorter ones begin brands as well: `BigBen Interactive`. */
const SHORTEST_UNTOLD = 5;
const BARRED = SHAPE.digits | SHAPE.guarded | SHAPE.foreign | SHAPE.beforeApostrophe | SHAPE.afterHyphen;

/** The cut before such a part at the end of word `index`; null where there is none. */
export const nameAndCapitalParticle: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.mixed | BARRED)) !== SHAPE.mixed || words.entry[index] !== UNKNOWN) return null;
  const next = words.shape[index + 1] ?? 0;
  if (index + 1 >= words.count || (next & (SHAPE.capital | SHAPE.allCapitals)) !== SHAPE.capital) return null;
  const isLinked = (shape & SHAPE.beforeHyphen) !== 0;
  if (!isLinked && (next & SHAPE.spaced) === 0) return null;
  const form = text.slice(words.from[index], words.to[index]);
  const name = (isLinked ? ARTICLE : DESCENT).exec(form)?.[1];
  if (name === undefined || vocabulary.count(form) > 1) return null;
  const entry = vocabulary.entryOf(name);
  const isGiven = isGivenName(name);
  if (isCommon(entry) && !isGiven) return null;
  const goesOn = SHAPE.capital | SHAPE.spaced;
  const isBehindName = (shape & SHAPE.spaced) !== 0 && ((words.shape[index - 1] ?? 0) & goesOn) === goesOn;
  const isTold = isGiven || isName(entry) || isBehindName;
  if (!isTold && !isLinked && name.length < SHORTEST_UNTOLD) return null;
  const at = (words.from[index] ?? 0) + name.length;
  return nameCutAt(
    text,
    words,
    index,
    vocabulary,
    at,
    KIND.proper,
    KIND.proper,
    isTold ? SURE : FOR_A_PERSON,
  );
};
