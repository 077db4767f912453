/**
 * `par` and an article in one word, `détruit parles flammes`, `signés parle ministre`. The lexicon has `parles`, `parle` and `parla`, what
 * somebody says. A noun in the plural behind `parles` and none to whom it is said before it tell; behind a participle it is
 * sure. The others are what one says, so that a participle in the plural, or of the passive voice, right before tells them;
 * the first may be those who are spoken for, `l’un des trois accusés parle`, so that it waits for a person without more.
 */
import { hasKind, isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { ANY_PARTICIPLE, type NameSearch, nameCutAt } from './name-and-word.ts';

const TO_SOMEBODY = 'parles';
const BY = 'par';
const SHORTER: ReadonlySet<string> = new Set(['parle', 'parla']);
const SHORTEST = 5;
const SURE = 0.99;
const FOR_A_PERSON = 0.9;
const REACH = 4;
const YOU = 'tu';
/** What stands right before the verb: `toi qui parles`, `n’en parles pas`. */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'qui que quoi dont où ne y en te se lui leur me nous vous les le la'.split(' '),
);
const LINKED = SHAPE.afterHyphen | SHAPE.beforeHyphen | SHAPE.afterApostrophe | SHAPE.guarded;
/** How participles in the plural end of which the infinitive ends in `er`. */
const PLURAL_PARTICIPLE = /ée?s$/u;
const OTHERS: ReadonlySet<string> = new Set(
  `faits faites écrits écrites construits construites produits produites offerts offertes ouverts ouvertes couverts couvertes vendus vendues
  tenus tenues reçus reçues rendus rendues perdus perdues réunis réunies fournis fournies établis établies définis définies conduits conduites
  détruits détruites atteints atteintes soutenus soutenues obtenus obtenues rompus rompues choisis choisies remplis remplies`.split(
    /\s+/u,
  ),
);
/** Behind these a participle in the singular tells it as well: no verb follows the two. */
const BE: ReadonlySet<string> = new Set(
  'été est sont était étaient fut furent sera seront être étant'.split(' '),
);
/** Behind these it is a noun, and who speaks may stand before it: `le chef des réfugiés parle anglais`. */
const DETERMINERS: ReadonlySet<string> = new Set('les des ces aux leurs ses nos vos mes tes de d'.split(' '));
/** What one speaks. */
const SPOKEN: ReadonlySet<string> = new Set(
  `français anglais arabe espagnol allemand portugais russe chinois vietnamien khmer lao thaï wolof bambara swahili créole italien turc berbère
  japonais coréen latin breton basque catalan flamand néerlandais politique argent affaires football cuisine clair vrai haut fort bas mal bien peu`.split(
    /\s+/u,
  ),
);

/** Whether somebody is spoken to right before word `index`. */
const isSaid = (text: string, words: Words, index: number): boolean => {
  const said = (at: number): string => text.slice(words.from[at], words.to[at]).toLowerCase();
  if (BEFORE_VERB.has(said(index - 1))) return true;
  for (let i = Math.max(0, index - REACH); i < index; i++) if (said(i) === YOU) return true;
  return false;
};

/** What begins a clause behind which the verb of the sentence follows: `celui qui a été élu parle`. */
const OF_CLAUSE: ReadonlySet<string> = new Set(
  'qui que qu où dont quand lorsque si lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles'.split(
    ' ',
  ),
);
const CLAUSE_REACH = 8;
const isOfClause = (text: string, words: Words, index: number): boolean => {
  for (let i = Math.max(0, index - CLAUSE_REACH); i < index; i++)
    if (OF_CLAUSE.has(text.slice(words.from[i], words.to[i]).toLowerCase())) return true;
  return false;
};

/** Of several, one speaks: `l’un des trois accusés parle`. */
const SEVERAL: ReadonlySet<string> = new Set(
  `des ces ses leurs nos deux trois quatre cinq six sept huit neuf dix douze vingt plusieurs quelques certains certaines jeunes anciens anciennes
  nombreux autres tous toutes`.split(/\s+/u),
);
const isOfSeveral = (text: string, words: Words, index: number): boolean => {
  for (let i = Math.max(0, index - REACH); i < index; i++)
    if (SEVERAL.has(text.slice(words.from[i], words.to[i]).toLowerCase())) return true;
  return false;
};

/** Of whom and what much is done, and nothing is spoken. */
const DOERS: ReadonlySet<string> = new Set(
  'maire ministre préfet préfète président présidente directeur directrice gouverneur conseil gouvernement ministère'.split(
    ' ',
  ),
);

/** How sure it is that a participle in the plural, and no noun, stands right before word `index`, and behind it what an article stands before; 0 where not. */
const doneByOne = (text: string, words: Words, index: number, { lexicon }: Vocabulary): number => {
  const said = (at: number): string => text.slice(words.from[at], words.to[at]);
  const before = said(index - 1);
  const isDone = BE.has(said(index - 2)) && ANY_PARTICIPLE.test(before) && !isFunctionWord(before);
  const isPassive = isDone && !isOfClause(text, words, index - 2);
  if (!isPassive && !OTHERS.has(before)) {
    if (!PLURAL_PARTICIPLE.test(before)) return 0;
    const infinitive = before.replace(PLURAL_PARTICIPLE, 'er');
    if (!hasKind(lexicon.pieceEntry(infinitive, 0, infinitive.length), KIND.infinitive)) return 0;
  }
  if (DETERMINERS.has(said(index - 2).toLowerCase())) return 0;
  const next = said(index + 1);
  const isNamed = ((words.shape[index + 1] ?? 0) & SHAPE.capital) !== 0;
  const isNoun =
    hasKind(words.entry[index + 1] ?? UNKNOWN, KIND.singular) && !isFunctionWord(next) && !SPOKEN.has(next);
  if (!isNamed && !isNoun) return 0;
  const isThing = (isNamed || OTHERS.has(before)) && !isOfSeveral(text, words, index);
  return isPassive || DOERS.has(next) || isThing ? SURE : FOR_A_PERSON;
};

/** The cut between `par` and the article where word `index` is the two; null where it is not. */
export const byAndArticle: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const length = to - from;
  if (length < SHORTEST || length > TO_SOMEBODY.length || !text.startsWith(BY, from)) return null;
  const form = text.slice(from, to);
  const isPlural = form === TO_SOMEBODY;
  if (!isPlural && !SHORTER.has(form)) return null;
  const shape = words.shape[index] ?? 0;
  const next = words.shape[index + 1] ?? 0;
  if ((shape & (SHAPE.spaced | LINKED)) !== SHAPE.spaced || index + 1 >= words.count) return null;
  if ((next & SHAPE.spaced) === 0 || (isPlural && (next & SHAPE.capital) !== 0)) return null;
  const sureness = isPlural ? SURE : doneByOne(text, words, index, vocabulary);
  if (sureness === 0) return null;
  if (isPlural && (!hasKind(words.entry[index + 1] ?? UNKNOWN, KIND.plural) || isSaid(text, words, index)))
    return null;
  const before = words.entry[index - 1] ?? UNKNOWN;
  const isDone =
    isCommon(before) && ANY_PARTICIPLE.test(text.slice(words.from[index - 1], words.to[index - 1]));
  const [left, right] = [vocabulary.entryOf(BY), vocabulary.entryOf(form.slice(BY.length))];
  const likelihood = isDone ? sureness : FOR_A_PERSON;
  return nameCutAt(text, words, index, vocabulary, from + BY.length, left, right, likelihood);
};
