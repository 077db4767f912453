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

/** Behind these stands no other of {@link NO_SECOND_DETERMINERS}: `les lamenti` is not `les la menti`. */
export const DETERMINERS_ALONE = set(
  'le la les des du au aux cet cette ces mon ton son ma ta sa mes tes ses nos vos chaque plusieurs quelques',
);
export const NO_SECOND_DETERMINERS = set(
  'le la les une cet cette ces mon ton son ma ta sa mes tes ses nos vos',
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

/** What may be elided before a vowel, without the apostrophe. */
const ELISIONS = set('l d j m t s n c qu jusqu lorsqu puisqu quoiqu');

/** The words that may end a piece of text before an apostrophe. */
export const LAST_ELIDED: ReadonlySet<string> = new Set([...ELISIONS, ...set('aujourd quelqu presqu')]);

/** Whether a word ends before an apostrophe and is long enough to be cut in two: `jusqu`, `aujourd`. */
export const isLongElision = (word: string): boolean => word.length > 3 && LAST_ELIDED.has(word);

/** Every word that stands before an apostrophe. */
export const ELIDED: ReadonlySet<string> = new Set([
  ...ELISIONS,
  ...set('aujourd quelqu presqu prud entr grand parc o st k b g n f v r w p z h i x lorsq'),
]);

/** Words of one or two letters that a French text is made of; any other fragment as short is no word. */
export const SHORT_WORDS = set(
  'a à y ô de le la un en et il on au du ne se sa si ou où ce ma me ta te tu je lu vu su dû pu eu nu né an us or os va ni ci là çà ça ai as es âge fi do ré mi',
);

/** Beginnings that form words: what they are joined to is a new word more often than two words glued. */
export const PREFIXES = set(
  'aéro afro agro anglo anti archi arrière audio auto avant bi bio cardio co contre crypto cyber dé demi dés di éco électro entre euro ex extra franco géo hydro hyper hypo im in infra inter intra ir macro mal maxi méga méta micro mi mini mono moto moyen multi nano narco néo neuro non omni outre para péri photo plein poly post pré pro proto pseudo psycho quasi radio re ré rétro sans semi socio sous sub super supra sur sus techno télé tele thermo trans tri turbo ultra uni vice vidéo arthro cérébro chimio dermato endo gastro hémato hépato immuno myo néphro ortho ostéo pharmaco physio pneumo rhino écho',
);

/** Those of them that are no words by themselves: what they are joined to is one word with them. */
export const BOUND_PREFIXES = set(
  'aéro afro agro anglo anti archi bi bio cardio co cyber dé dés di éco électro ex extra franco géo hydro hyper hypo im intra ir macro maxi méga méta micro mini mono multi nano néo neuro omni para péri poly post pré pro proto pseudo psycho ré rétro semi socio sub super supra télé tele thermo trans tri turbo ultra uni vice arthro cérébro chimio dermato endo gastro hémato hépato immuno myo néphro ortho ostéo pharmaco physio pneumo rhino',
);

/** Words of talk rather than news: the counts, made from subtitles, hold far too many. */
export const WORDS_OF_TALK = set(
  'je tu te me ma ta mon ton mes tes es as ai suis toi moi j t m oh ah eh ha ouais hé ok papa maman salut merde veux peux sais dis vas fais',
);

/** Endings that form words and happen to be words themselves. */
export const SUFFIXES = set(
  'ment ments able ables age ages ais ait aient ant ants ent er es et eux eur eurs ie ier ion ions iste istes isme ité le logue logues mètre mètres phone phones plan plie plies port ports ration rations té tés tes ter teur teurs tion tions tive tives rai rait rez ront ra as a ons ez ai et la re res ré rés rée rées né nés née nées lé lés lée lées se ses si son sons ne nes me mes te ses sa sas san sant sants que ques on os or il ils elle elles nt thèque thèques phobie phobies graphe graphes man ville bourg son land berg burg stein mont court rue',
);

/** First halves of surnames in one word. */
export const SURNAME_BEGINNINGS = set(
  'le la les l du de des d dela saint sainte beau bon mont bel grand petit mal van mc mac o',
);

/** What stands behind a number without a space: units, ordinal endings. */
export const UNITS = set(
  'e es er re ère ers res ème èmes eme nd nds nde ième h mn min s sec m km cm mm kg g mg t ha l ml cl w kw mw gw kwh mwh gwh v a o ko mo go to hz mhz ghz k b d p x th st rd ° c f n bis ter quater',
);

/** Nouns that news writes with a capital inside a sentence, for the institution that they name; more words follow. */
export const CAPITAL_NOUNS = set(
  'etat état etats états eglise église union assemblée sénat parlement congrès chambre conseil constitution commission bourse banque république nations organisation front parti mouvement comité ministère intérieur défense economie économie education éducation santé justice culture agriculture homme elysée élysée otan onu unesco unicef opep asean oms cpi ue',
);

/** Parts of a country, written so as well; who is from there is named by one word with them, `Sudcoréens`. */
export const COUNTRY_PARTS = set('nord sud est ouest centre');

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...SINGULAR_DETERMINERS,
  ...PLURAL_DETERMINERS,
  ...PREPOSITIONS,
  ...SUBJECTS,
  ...CONNECTIVES,
  ...AUXILIARIES,
]);

const LONGEST = Math.max(...[...FUNCTION_WORDS].map((word) => word.length));

export const isFunctionWord = (word: string): boolean => word.length <= LONGEST && FUNCTION_WORDS.has(word);
