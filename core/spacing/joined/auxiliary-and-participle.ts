/**
 * An auxiliary and the participle glued to it, `adéclaré`, `ontvoté`, `étaitouverte`, behind who did it. Hardly a form that the
 * lexicon lacks begins with one and goes on as the other: it would be a word with a letter lost, `aporté`, of another language, or
 * stand where no verb does. In a text that lost nothing else the language model alone would not be sure of it, least of
 * all of a single letter.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { type Entry, frequencyClass, hasKind, isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isMisspelled } from '../lexicon/misspelled.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isAmidStrangers, type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.99;
const words = (list: string): readonly string[] => list.split(' ');
/** Those of whose participle the object behind tells no ending. */
const HAVE = words('avaient avait auront aurait aura ont a');
/** Those whose participle goes with who did it. */
const BE = words('étaient était seront serait sera sont est');
/** Participles in other letters than these are told by their list. */
const REGULAR = /(?:é|[^aeiouqg]i|[^aeio]u)$/u;
const REGULAR_WITH_ENDING = /(?:é|[^aeiouqg]i|[^aeio]u)e?s?$/u;
const IRREGULAR: ReadonlySet<string> = new Set(
  words(
    'dit redit fait refait mis remis promis permis admis commis transmis soumis pris appris compris repris entrepris surpris écrit décrit inscrit prescrit souscrit interdit prédit ouvert offert souffert couvert découvert produit conduit construit reconstruit détruit réduit introduit traduit séduit instruit atteint peint joint rejoint craint contraint éteint restreint acquis conquis requis assis suivi poursuivi été',
  ),
);
/** No word of French begins so, be the participle misprinted: `aaffimé`. */
const DOUBLED = inBasicPlane(/^aa[\p{Ll}]{3,}é$/u);
const MISPRINTED = 0.985;
const ENDING = /e?s?$/u;
const SHORTEST = 4;
const BEEN = 'été';
const LONGEST = 24;
/** Rarer words are found in other languages. */
const FREQUENT = 2;
const BARRED = OF_ANOTHER_SHAPE | SHAPE.afterApostrophe | SHAPE.capital;
/** What stands for who did it. */
const PRONOUNS: ReadonlySet<string> = new Set(words('il elle on ils elles qui cela ça ce tout tous y'));

/** Whether who did it, or a pronoun for it, stands right before word `index`. */
const isBehindSubject = (text: string, all: Words, index: number): boolean => {
  if (index === 0 || ((all.shape[index] ?? 0) & SHAPE.spaced) === 0) return false;
  const word = text.slice(all.from[index - 1], all.to[index - 1]);
  const small = word.toLowerCase();
  if (isFunctionWord(small)) return PRONOUNS.has(small);
  const entry = all.entry[index - 1] ?? UNKNOWN;
  return ((all.shape[index - 1] ?? 0) & SHAPE.capital) !== 0 || hasKind(entry, KIND.singular | KIND.plural);
};

const isRegular = (participle: string, entry: Entry, pattern: RegExp): boolean =>
  participle.length >= SHORTEST &&
  pattern.test(participle) &&
  isCommon(entry) &&
  frequencyClass(entry) >= FREQUENT;

const isParticiple = (said: string, behindHave: boolean, vocabulary: Vocabulary): boolean => {
  if (behindHave) return IRREGULAR.has(said) || isRegular(said, vocabulary.entryOf(said), REGULAR);
  if (said === BEEN) return false;
  return (
    IRREGULAR.has(said) ||
    IRREGULAR.has(said.replace(ENDING, '')) ||
    isRegular(said, vocabulary.entryOf(said), REGULAR_WITH_ENDING)
  );
};

/** A word of which the first of two consonants is lost behind its `a`, `aporté` for `apporté`, `aquitté` for `acquitté`. */
const lacksDouble = (form: string, auxiliary: string, vocabulary: Vocabulary): boolean =>
  auxiliary === 'a' &&
  isCommon(vocabulary.entryOf(`a${form.charAt(1) === 'q' ? 'c' : form.charAt(1)}${form.slice(1)}`));

/** The cut behind the auxiliary that word `index` begins with; null where it is no such pair. */
export const auxiliaryAndParticiple: NameSearch = (text, all, index, vocabulary) => {
  const from = all.from[index] ?? 0;
  const to = all.to[index] ?? 0;
  if (((all.shape[index] ?? 0) & BARRED) !== 0 || all.entry[index] !== UNKNOWN) return null;
  if (!'aoés'.includes(text.charAt(from)) || to - from > LONGEST || to - from < SHORTEST) return null;
  const form = text.slice(from, to);
  if (DOUBLED.test(form) && vocabulary.count(form) === 1) {
    if (isAmidStrangers(all, index)) return null;
    return nameCutAt(text, all, index, vocabulary, from + 1, vocabulary.entryOf('a'), UNKNOWN, MISPRINTED);
  }
  for (const auxiliaries of [HAVE, BE])
    for (const auxiliary of auxiliaries) {
      if (!form.startsWith(auxiliary)) continue;
      const participle = form.slice(auxiliary.length);
      if (!isParticiple(participle, auxiliaries === HAVE, vocabulary)) continue;
      if (!isBehindSubject(text, all, index) || isAmidStrangers(all, index)) return null;
      // Without the one letter of `a`, or without one of two, it is the participle.
      const first = auxiliary.length > 1 ? 0 : form.charAt(1) === auxiliary ? 2 : 1;
      if (vocabulary.count(form) > 1 || isMisspelled(vocabulary.lexicon, form, first)) return null;
      if (lacksDouble(form, auxiliary, vocabulary)) return null;
      const [left, right] = [vocabulary.entryOf(auxiliary), vocabulary.entryOf(participle)];
      return nameCutAt(text, all, index, vocabulary, from + auxiliary.length, left, right, SURE);
    }
  return null;
};
