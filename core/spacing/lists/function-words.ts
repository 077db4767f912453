/**
 * The closed classes of French: the words that a lost space most often glues to their neighbour, and what may stand
 * beside them. Spellings in small letters.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Before a noun or adjective in the singular. */
const SINGULAR_DETERMINERS = set(
  'le la un une ce cet cette mon ton son ma ta sa notre votre leur du au chaque aucun aucune quel quelle tout toute tel telle',
);

/** Before a noun or adjective in the plural. */
const PLURAL_DETERMINERS = set(
  'les des ces mes tes ses nos vos leurs aux plusieurs quelques quels quelles certains certaines divers diverses deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille tous toutes différents différentes',
);

/** Before a noun, a pronoun or an infinitive, never before a verb with its person. */
const PREPOSITIONS = set(
  'de à en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après devant derrière dès envers malgré parmi selon outre hors jusque durant concernant via voici voilà',
);

/** Before a verb with its person. */
const SUBJECTS = set('je tu il elle on nous vous ils elles ce qui cela ça ceci celui celle ceux celles');

/** Between words of any kind. */
const CONNECTIVES = set(
  'et ou mais donc or ni car que qui dont où si comme quand lorsque puisque quoique ne pas plus y se me te lui leur aussi ainsi alors très bien peu moins trop déjà encore toujours jamais même mêmes non où afin lors fois là ici cependant toutefois notamment quant tant tandis tel telle tels telles puis sinon',
);

/** Frequent forms of the verbs that every text is held together by. */
const AUXILIARIES = set(
  'a ai as avons avez ont avait avaient aura auront aurait auraient ait aient eu ayant est es suis sommes êtes sont était étaient sera seront serait seraient soit soient été étant fut furent être avoir va vont peut peuvent doit doivent fait font',
);

const SINGULAR_VERBS = set('a est était sera serait avait aura aurait fut va peut doit fait');

const THIRD_SINGULAR = set('il elle on ce cela ceci ça celui celle');
const THIRD_PLURAL = set('ils elles ceux celles');
const PRONOUNS = set('certains certaines plusieurs deux tous toutes trois nous vous les');

/** What may be elided before a vowel, without the apostrophe. */
const ELISIONS = set('l d j m t s n c qu jusqu lorsqu puisqu quoiqu');

/** The words that may end a piece of text before an apostrophe. */
export const LAST_ELIDED: ReadonlySet<string> = new Set([...ELISIONS, ...set('aujourd quelqu presqu')]);

/** Every word that stands before an apostrophe. */
export const ELIDED: ReadonlySet<string> = new Set([
  ...ELISIONS,
  ...set('aujourd quelqu presqu prud entr grand parc o st k b g n f v r w p z h i x lorsq'),
]);

/** Words of one or two letters that a French text is made of; any other fragment as short is no word. */
export const SHORT_WORDS = set(
  'a à y ô de le la un en et il on au du ne se sa si ou où ce ma me ta te tu je lu vu su dû pu eu nu né an us or os va ni ci là çà ai as es âge fi do ré mi',
);

/** Beginnings that form words: what they are joined to is a new word more often than two words glued. */
export const PREFIXES = set(
  'aéro afro agro anglo anti archi arrière audio auto avant bi bio cardio co contre cyber dé demi dés di éco électro entre euro ex extra franco géo hydro hyper hypo im in infra inter intra ir macro mal maxi méga méta micro mi mini mono moto moyen multi nano néo neuro non omni outre para péri photo plein poly post pré pro proto pseudo psycho quasi radio re ré rétro sans semi socio sous sub super supra sur sus télé tele thermo trans tri turbo ultra uni vice vidéo',
);

/** Those of them that are no words by themselves: what they are joined to is one word with them. */
export const BOUND_PREFIXES = set(
  'aéro afro agro anglo anti archi bi bio cardio co cyber dé dés di éco électro ex extra franco géo hydro hyper hypo im intra ir macro maxi méga méta micro mini mono multi nano néo neuro omni para péri poly post pré pro proto pseudo psycho ré rétro semi socio sub super supra télé tele thermo trans tri turbo ultra uni vice',
);

/** Words of talk rather than news: the counts, made from subtitles, hold far too many. */
const WORDS_OF_TALK = set(
  'je tu te me ma ta mon ton mes tes es as ai suis toi moi j t m oh ah eh ha ouais hé ok papa maman salut merde veux peux sais dis vas fais',
);

/** Endings that form words and happen to be words themselves. */
export const SUFFIXES = set(
  'ment ments able ables age ages ais ait aient ant ants ent er es et eux eur eurs ie ier ion ions iste istes isme ité le logue logues mètre mètres phone phones plan plie plies port ports ration rations té tés tes ter teur teurs tion tions tive tives rai rait rez ront ra as a ons ez ai et la re res ré rés rée rées né nés née nées lé lés lée lées se ses si son sons ne nes me mes te ses sa sas san sant sants que ques on os or il ils elle elles nt man ville bourg son land berg burg stein mont court rue',
);

/** First halves of surnames in one word. */
export const SURNAME_BEGINNINGS = set(
  'le la les l du de des d dela saint sainte beau bon mont bel grand petit mal van mc mac o',
);

/** What stands behind a number without a space: units, ordinal endings. */
export const UNITS = set(
  'e er re ère ers res ème èmes eme nd nde ième h mn min s sec m km cm mm kg g mg t ha l ml cl w kw mw gw kwh mwh gwh v a o ko mo go to hz mhz ghz k b d p x th st rd euros ° c f n bis ter quater',
);

/** The closed classes that a word belongs to, as bits, so that one look tells all of them. */
export const CLASS = {
  singularDeterminer: 1,
  pluralDeterminer: 2,
  preposition: 4,
  subject: 8,
  connective: 16,
  auxiliary: 32,
  elision: 64,
  talk: 128,
  /** Subjects of the third person, in the singular and in the plural. */
  thirdSingular: 256,
  thirdPlural: 512,
  /** Determiners that stand alone as well. */
  pronoun: 1024,
  singularVerb: 2048,
} as const;

const FUNCTION =
  CLASS.singularDeterminer |
  CLASS.pluralDeterminer |
  CLASS.preposition |
  CLASS.subject |
  CLASS.connective |
  CLASS.auxiliary;

const CLASSES: ReadonlyMap<string, number> = (() => {
  const lists: readonly (readonly [number, ReadonlySet<string>])[] = [
    [CLASS.singularDeterminer, SINGULAR_DETERMINERS],
    [CLASS.pluralDeterminer, PLURAL_DETERMINERS],
    [CLASS.preposition, PREPOSITIONS],
    [CLASS.subject, SUBJECTS],
    [CLASS.connective, CONNECTIVES],
    [CLASS.auxiliary, AUXILIARIES],
    [CLASS.elision, ELISIONS],
    [CLASS.talk, WORDS_OF_TALK],
    [CLASS.thirdSingular, THIRD_SINGULAR],
    [CLASS.thirdPlural, THIRD_PLURAL],
    [CLASS.pronoun, PRONOUNS],
    [CLASS.singularVerb, SINGULAR_VERBS],
  ];
  const classes = new Map<string, number>();
  for (const [bit, words] of lists)
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
})();

const LONGEST = Math.max(...[...CLASSES.keys()].map((word) => word.length));

/** The closed classes of a word in small letters, bits of {@link CLASS}; 0 for a word of none. */
export const classesOf = (word: string): number => (word.length > LONGEST ? 0 : (CLASSES.get(word) ?? 0));

export const isFunctionWord = (word: string): boolean => (classesOf(word) & FUNCTION) !== 0;

/** Whether classes, as {@link classesOf} tells them, are of a function word. */
export const holdsFunction = (classes: number): boolean => (classes & FUNCTION) !== 0;
