/**
 * A name that nothing else tells and the verb glued behind it, `Brandtdisposerait`, `Québecrecensait`, in a tense that hardly a name
 * is spelled like. Where a longer verb holds a shorter one, `reposerait`, the name may end before either: one that is known is
 * proposed, and a person decides.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isGivenName } from '../../metadata/given-names.ts';
import { hasKind, isCommon, isName, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { PREFIXES } from '../lists/function-words.ts';
import { SHAPE } from '../words/words.ts';
import { endingBehindName } from './any-name-and-word.ts';
import { isAmidStrangers, type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.985;
const FOR_A_PERSON = 0.93;
/** Not `VAtotaliseraient`, in which the capitals tell where the name ends. */
const NAME = inBasicPlane(/^\p{Lu}[\p{Ll}\p{M}]+$/u);
const ENDING = /(?:ait|aient|ront|èrent)$/u;
const SHORTEST_NAME = 4;
const SHORTEST_VERB = 6;
const LONGEST = 26;
const BARRED = OF_ANOTHER_SHAPE & ~SHAPE.afterHyphen;
const NOUN = KIND.singular | KIND.plural;

/** Whether a verb may begin with these letters and another, so that the name may end in them: `recréait`, `ramenait`. */
const mayBegin = (letters: string): boolean => letters.length === 1 || PREFIXES.has(letters);

/** The cut before the verb that word `index`, a name, ends in; null where it ends in none. */
export const nameAndVerb: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.capital | BARRED)) !== SHAPE.capital || words.entry[index] !== UNKNOWN) return null;
  if (to - from < SHORTEST_NAME + SHORTEST_VERB || to - from > LONGEST) return null;
  if (((words.shape[index + 1] ?? 0) & SHAPE.spaced) === 0) return null;
  const form = text.slice(from, to);
  if (!NAME.test(form) || !ENDING.test(form) || vocabulary.count(form) > 1 || isAmidStrangers(words, index))
    return null;
  const cuts: number[] = [];
  for (let at = SHORTEST_NAME; at <= form.length - SHORTEST_VERB; at++) {
    const verb = vocabulary.lexicon.pieceEntry(text, from + at, to);
    if (hasKind(verb, KIND.finite) && !hasKind(verb, NOUN)) cuts.push(at);
  }
  const isKnown = (at: number): boolean => {
    const name = form.slice(0, at);
    return isName(vocabulary.entryOf(name)) || isGivenName(name) || vocabulary.count(name) > 0;
  };
  const [longest] = cuts;
  const hasRival = cuts.some((at) => longest !== undefined && mayBegin(form.slice(longest, at)));
  const first = hasRival ? cuts.find(isKnown) : longest;
  if (first === undefined) return null;
  // `Goseraient`: what is far more frequent than any verb that ends so is told by itself.
  const ending = endingBehindName(text, to);
  if (ending !== undefined && first !== form.length - ending.length) return null;
  const name = vocabulary.entryOf(form.slice(0, first));
  // A plain word that opens a sentence is told by others.
  if ((isCommon(name) && !isName(name)) || PREFIXES.has(form.slice(0, first).toLowerCase())) return null;
  const likelihood = hasRival ? FOR_A_PERSON : SURE;
  const verb = vocabulary.entryOf(form.slice(first));
  return nameCutAt(text, words, index, vocabulary, from + first, name, verb, likelihood);
};
