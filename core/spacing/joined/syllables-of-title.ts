/**
 * Two syllables glued in a title in Vietnamese, `le film "Con tieng dantram"`: every other word of the quotation is spelled as a syllable
 * is, and the word is not, but parts into two such at one place alone. A person decides, because names are written in one as well.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { UNKNOWN } from '../lexicon/lexicon.ts';
import { maySpellSyllable } from '../lists/vietnamese.ts';
import { isOfVietnam } from '../words/of-vietnam.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const FOR_A_PERSON = 0.9;
const SHORTEST = 4;
const LONGEST = 14;
/** A title is no longer on either side of the word. */
const REACH = 40;
const FEWEST_OTHERS = 2;
const BEFORE = inBasicPlane(/["“«][\s\u00a0]?((?:[\p{L}\p{M}]+,? ){0,7})$/u);
const BEHIND = inBasicPlane(/^((?:,? [\p{L}\p{M}]+){0,7})[\s\u00a0]?["”»]/u);
const BARRED =
  SHAPE.digits | SHAPE.allCapitals | SHAPE.mixed | SHAPE.beforeApostrophe | SHAPE.afterApostrophe;

/** No syllable begins so: `gh` and `ngh` stand before e and i. */
const UNWRITTEN = /^n?gh[aouăâôơư]/iu;

/** Where the form parts into two syllables; 0 where it does not, or at more than one place. */
const placeOf = (form: string): number => {
  let place = 0;
  for (let at = 2; at <= form.length - 2; at++) {
    const second = form.slice(at);
    if (!maySpellSyllable(form.slice(0, at)) || !maySpellSyllable(second) || UNWRITTEN.test(second)) continue;
    if (place > 0) return 0;
    place = at;
  }
  return place;
};

/** The cut between two syllables in word `index`; null where it is no word of such a title. */
export const syllablesOfTitle: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (words.entry[index] !== UNKNOWN || to - from < SHORTEST || to - from > LONGEST) return null;
  if (((words.shape[index] ?? 0) & BARRED) !== 0) return null;
  const before = BEFORE.exec(text.slice(Math.max(0, from - REACH), from))?.[1];
  if (before === undefined) return null;
  const behind = BEHIND.exec(text.slice(to, to + REACH))?.[1];
  if (behind === undefined) return null;
  const others = `${before} ${behind}`.split(/[ ,]+/u).filter((word) => word !== '');
  if (others.length < FEWEST_OTHERS || !others.every(maySpellSyllable)) return null;
  const form = text.slice(from, to);
  if (maySpellSyllable(form) || !isOfVietnam(vocabulary) || vocabulary.count(form) > 1) return null;
  const at = placeOf(form);
  if (at === 0) return null;
  return nameCutAt(text, words, index, vocabulary, from + at, UNKNOWN, UNKNOWN, FOR_A_PERSON);
};
