/**
 * A time and which one it is, glued: `l’andernier`, `le moisprochain`. The commonest phrases of news that are two plain words, of
 * which the shorter ones cost as much as a word that no lexicon knows; no word is spelled so.
 */
import { UNKNOWN } from '../lexicon/lexicon.ts';
import { type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const TIMES: ReadonlySet<string> = new Set(
  'an année mois semaine trimestre siècle été automne hiver printemps nuit saison'.split(' '),
);
const WHICH: readonly string[] = [
  'dernier',
  'dernière',
  'derniers',
  'dernières',
  'prochain',
  'prochaine',
  'passé',
  'passée',
];
/** With which letters these end, so that most forms are left at their last. */
const LAST_LETTERS = 'rensé';
const LIKELIHOOD = 0.997;
const SHORTEST = 7;
const LONGEST = 19;

/** The cut between a time and which one that word `index` joins; null where it is no such pair. */
export const timeAndLast: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from < SHORTEST || to - from > LONGEST || words.entry[index] !== UNKNOWN) return null;
  if (!LAST_LETTERS.includes(text.charAt(to - 1))) return null;
  if (((words.shape[index] ?? 0) & OF_ANOTHER_SHAPE) !== 0) return null;
  const which = WHICH.find((one) => text.endsWith(one, to));
  if (which === undefined) return null;
  const at = to - which.length;
  const time = text.slice(from, at);
  if (!TIMES.has(time)) return null;
  const [left, right] = [vocabulary.entryOf(time), vocabulary.entryOf(which)];
  return nameCutAt(text, words, index, vocabulary, at, left, right, LIKELIHOOD);
};
