/**
 * Classes of words, coarse enough to learn from a small text which of them stand side by side: the closed classes by
 * their words, open ones by what the dictionary says of number and verb, and by the endings that tell gender and
 * participle.
 */
import { type Entry, isCommon, KIND, UNKNOWN } from './lexicon.ts';

/** The closed classes, each with its words in small letters; a word belongs to the first that holds it. */
const CLOSED: readonly string[] = [
  'le un ce cet mon ton son quel tel aucun',
  'la une cette ma ta sa quelle telle aucune',
  'l notre votre leur chaque',
  'les des ces mes tes ses nos vos leurs plusieurs quelques certains certaines quels quelles divers diverses',
  'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille',
  'au du',
  'aux',
  'de d',
  'à',
  'en',
  'dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après devant derrière dès envers malgré parmi selon outre hors jusque jusqu durant concernant via',
  'il elle on',
  'ils elles',
  'je j tu nous vous',
  'c cela ça ceci',
  'qui',
  'que qu dont où',
  'et ou ni',
  'mais donc or car si comme quand lorsque lorsqu puisque puisqu quoique quoiqu',
  'ne n',
  'pas plus jamais rien',
  'se s me m te t',
  'y lui',
  'a avait aura aurait eut ait ayant avoir',
  'ont avaient auront auraient eurent aient',
  'est était sera serait fut soit étant être',
  'sont étaient seront seraient furent soient',
  'peut doit va fait pourrait devrait pouvait devait',
  'peuvent doivent vont font pourraient devraient',
  'été eu',
  'très bien peu moins trop déjà encore toujours aussi ainsi alors même notamment là ici non beaucoup surtout pourtant cependant partout parfois souvent toutefois plutôt bientôt aussitôt longtemps davantage',
  'tout toute tous toutes',
];

const CLOSED_CLASS: ReadonlyMap<string, number> = (() => {
  const classes = new Map<string, number>();
  CLOSED.forEach((words, id) => {
    for (const word of words.split(' ')) if (!classes.has(word)) classes.set(word, id);
  });
  return classes;
})();

const LONGEST = Math.max(...[...CLOSED_CLASS.keys()].map((word) => word.length));
const { length: OPEN } = CLOSED;

/** What the classes of open words are called, behind the closed ones. */
const OPEN_CLASSES = [
  'singular',
  'singularE',
  'plural',
  'pluralE',
  'participle',
  'participleE',
  'participleS',
  'participleEs',
  'finite',
  'finitePlural',
  'infinitive',
  'singularOrFinite',
  'singularOrFiniteE',
  'pluralOrFinite',
  'other',
  'name',
  'number',
  'unknown',
] as const;
export type OpenClass = (typeof OPEN_CLASSES)[number];

const openClass = (name: OpenClass): number => OPEN + OPEN_CLASSES.indexOf(name);

/** How many classes there are; a class is a number below. */
export const WORD_CLASSES = OPEN + OPEN_CLASSES.length;

const SINGULAR = openClass('singular');
const SINGULAR_E = openClass('singularE');
const PLURAL = openClass('plural');
const PLURAL_E = openClass('pluralE');
const PARTICIPLE = openClass('participle');
const FINITE = openClass('finite');
const FINITE_PLURAL = openClass('finitePlural');
const INFINITIVE = openClass('infinitive');
const SINGULAR_OR_FINITE = openClass('singularOrFinite');
const SINGULAR_OR_FINITE_E = openClass('singularOrFiniteE');
const PLURAL_OR_FINITE = openClass('pluralOrFinite');
const OTHER = openClass('other');
const NAME = openClass('name');
const UNKNOWN_WORD = openClass('unknown');

/** The class of numbers written in digits. */
export const NUMBER_CLASS = openClass('number');

const PLURAL_VERB = /(?:ont|ent)$/u;
const COMMON = KIND.singular | KIND.plural | KIND.finite | KIND.infinitive;

/** Which of the four participle endings in `é` a word has, 0 to 3; -1 where none. */
const participleEnding = (word: string): number => {
  const last = word.charAt(word.length - 1);
  if (last === 'é') return 0;
  if (last === 'e') return word.endsWith('ée') ? 1 : -1;
  return last !== 's' ? -1 : word.endsWith('és') ? 2 : word.endsWith('ées') ? 3 : -1;
};

/** The class of a word in small letters, of which the lexicon knows `entry`. */
export const wordClass = (word: string, entry: Entry): number => {
  const closed = word.length > LONGEST ? undefined : CLOSED_CLASS.get(word);
  if (closed !== undefined) return closed;
  if (!isCommon(entry)) return entry === UNKNOWN ? UNKNOWN_WORD : NAME;
  const participle = word.length > 3 ? participleEnding(word) : -1;
  if (participle >= 0) return PARTICIPLE + participle;
  const endsInE = word.charAt(word.length - 1) === 'e';
  switch (entry & COMMON) {
    case KIND.singular:
      return endsInE ? SINGULAR_E : SINGULAR;
    case KIND.plural:
      return word.endsWith('es') ? PLURAL_E : PLURAL;
    case KIND.finite:
      return PLURAL_VERB.test(word) ? FINITE_PLURAL : FINITE;
    case KIND.infinitive:
    case KIND.infinitive | KIND.singular:
      return INFINITIVE;
    case KIND.singular | KIND.finite:
      return endsInE ? SINGULAR_OR_FINITE_E : SINGULAR_OR_FINITE;
    case KIND.plural | KIND.finite:
      return PLURAL_OR_FINITE;
    default:
      return OTHER;
  }
};
