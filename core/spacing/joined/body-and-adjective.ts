/**
 * A continent, a state or a body that is named with a capital, and the adjective that says which is meant, glued: `en
 * Afriqueaustrale`, `l’Unioneuropéenne`, `le Comitépopulaire`. Behind other names what ends so may be one word of its own; of
 * these no word is made. So too the half of a state that is parted in two, `la Coréedu Nord`.
 */
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

/** What bodies are called, and which adjectives stand right behind that. */
const BODIES: readonly (readonly [string, string])[] = [
  [
    'Afrique|Amérique|Asie|Europe|Océanie',
    'australe|centrale|équatoriale|latine|mineure|méridionale|occidentale|orientale|sahélienne|septentrionale|subsaharienne|tropicale',
  ],
  ['Agence', 'internationale|nationale|spatiale|vietnamienne'],
  ['Armée', 'nationale|populaire|rouge'],
  [
    'Assemblée',
    'constituante|fédérale|générale|législative|nationale|parlementaire|plénière|populaire|territoriale',
  ],
  ['Banque', 'africaine|asiatique|centrale|européenne|mondiale|nationale|populaire'],
  ['Bureau', 'international|national|politique'],
  ['Comité', 'central|directeur|exécutif|international|national|olympique|permanent|populaire'],
  ['Commission', 'centrale|économique|électorale|européenne|militaire|mixte|nationale'],
  ['Conseil', 'économique|européen|exécutif|fédéral|général|municipal|national|populaire|régional|supérieur'],
  ['Cour', 'constitutionnelle|internationale|pénale|populaire|suprême'],
  ['Croi(?:x|ssant)', 'rouge'],
  ['Fonds', 'monétaire'],
  ['Front', 'national|populaire'],
  ['Ligue', 'arabe'],
  ['Nations', 'unies'],
  ['Organisation', 'internationale|maritime|météorologique|mondiale'],
  ['Parquet', 'populaire|suprême'],
  [
    'Parti',
    'communiste|conservateur|démocrate|démocratique|libéral|ouvrier|populaire|radical|républicain|socialiste|travailliste',
  ],
  ['Premi(?:er|ère)', 'ministre'],
  [
    'République',
    'arabe|bolivarienne|centrafricaine|démocratique|dominicaine|fédérale|française|islamique|populaire|slovaque|socialiste|tchèque',
  ],
  ['Secrétaire', 'général'],
  ['Tribunal', 'international|pénal|populaire|suprême'],
  ['Union', 'africaine|douanière|européenne|indienne|parlementaire|postale|soviétique'],
];
const BODY = new RegExp(
  `^(?:${BODIES.map(([body, which]) => `(?:${body})(?=(?:${which})$)`).join('|')})`,
  'u',
);
/** States of which one lies in the north and one in the south, and the small word behind them. */
const HALF = /^(?:Corée|Soudan|Vi[eêệ]tnam|Yémen)(?=du$)/u;
const SIDE = /^(?:Nord|Sud)$/u;
const BARRED = SHAPE.mixed | SHAPE.digits | SHAPE.guarded | SHAPE.afterHyphen | SHAPE.beforeHyphen;
const SURE = 0.997;

/** The cut behind the name that word `index` begins with; null where there is none. */
export const bodyAndAdjective: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.capital) === 0 || (shape & BARRED) !== 0 || words.entry[index] !== UNKNOWN) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const form = text.slice(from, to);
  const half = HALF.exec(form)?.[0].length ?? 0;
  const isHalf = half > 0 && SIDE.test(text.slice(words.from[index + 1], words.to[index + 1]));
  const length = isHalf ? half : (BODY.exec(form)?.[0].length ?? 0);
  if (length === 0) return null;
  const right = vocabulary.entryOf(form.slice(length));
  return nameCutAt(text, words, index, vocabulary, from + length, KIND.proper, right, SURE);
};
