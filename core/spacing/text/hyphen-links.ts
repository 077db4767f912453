/**
 * Hyphens that are a word's own, or a name's, behind which a space got: `la Saint- Sylvestre`, `Aix- en-Provence`, `Royaume- Uni`,
 * `vis- à-vis`, `demande-t- on`. Behind a saint and beside a particle between hyphens a name goes on, but before a small word a
 * sentence begins; behind any other word a list may, `Ferradi- Benlakhal`, unless the lexicon has both as one. A pronoun goes on
 * behind the verb that it asks with; behind any other word somebody may have meant a dash.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { classAt, UNIT } from './unit-class.ts';

/** A hyphen between what stands before the space and behind it, and how likely it is that nothing belongs between. */
export interface HyphenLink {
  readonly left: string;
  readonly right: string;
  readonly confidence: number;
  readonly isSure: boolean;
}

const SURE = 0.98;
const LIKELY = 0.9;
const PROBABLE = 0.8;

const LONGEST = 34;
const COMPOUND_BEFORE = inBasicPlane(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*$/u);
const COMPOUND_BEHIND = inBasicPlane(/^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u);
const WORD = inBasicPlane(/^[\p{L}\p{M}]+/u);

const isKnown = (lexicon: Lexicon, word: string): boolean => lexicon.entry(word, 0, word.length) !== UNKNOWN;

const SAINT = inBasicPlane(/^(?:Saint|Sainte|St|Ste)$/u);
const PARTICLE = inBasicPlane(/\p{Lu}[\p{L}\p{M}’']*-(?:de|du|des|la|le|les|en|sur|sous|lès|lez|aux|près)$/u);
/** Last letters of saints and particles. */
const LAST_LETTERS = 'tenuslazxèr';

const isSaintOrParticle = (before: string, left: string, right: string): boolean =>
  LAST_LETTERS.includes(before.charAt(before.length - 1)) &&
  !isFunctionWord(WORD.exec(right)?.[0].toLowerCase() ?? '') &&
  (SAINT.test(left) || PARTICLE.test(before));

const NAME = inBasicPlane(/^\p{Lu}\p{Ll}{2}/u);
const SAINT_BEHIND = inBasicPlane(/^(?:Saint|Sainte)-\p{Lu}\p{Ll}/u);

/** Before a capital: two parts of a name. */
const ofNames = (before: string, left: string, right: string, lexicon: Lexicon): number => {
  if (isSaintOrParticle(before, left, right)) return SURE;
  if (!NAME.test(left)) return 0;
  if (isKnown(lexicon, `${left}-${right}`)) return SURE;
  return SAINT_BEHIND.test(right) && !isFunctionWord(left.toLowerCase()) ? LIKELY : 0;
};

const PARTICLE_BEHIND = inBasicPlane(/^(?:de|du|des|la|le|les|en|sur|sous|lès|lez|aux)-\p{Lu}\p{Ll}/u);
const THIRD_PERSON: ReadonlySet<string> = new Set(['il', 'elle', 'on', 'ils', 'elles']);
const WITH_T = inBasicPlane(/[\p{Ll}\p{M}]-t$/u);
const ENDS_IN_DENTAL = /[dt]$/u;
/** Verbs of the third person that are listed with the words of no meaning of their own. */
const COMMON_VERBS: ReadonlySet<string> = new Set('est sont ont fait était étaient soit'.split(' '));
/** Verbs that `ce` stands behind. */
const BEFORE_CE: ReadonlySet<string> = new Set('est sont était étaient serait seraient fut fût'.split(' '));

/** Before a small letter: a pronoun behind its verb, which does not end a word that was broken there, `out- il`, or what the lexicon has as one. */
const ofWords = (left: string, right: string, lexicon: Lexicon): number => {
  if (PARTICLE_BEHIND.test(right)) return NAME.test(left) ? SURE : 0;
  const verb = left.toLowerCase();
  if (THIRD_PERSON.has(right)) {
    if (WITH_T.test(verb)) return SURE;
    const mayBeVerb = COMMON_VERBS.has(verb) || !isFunctionWord(verb);
    if (!ENDS_IN_DENTAL.test(verb) || !mayBeVerb || !isKnown(lexicon, verb)) return 0;
    return isKnown(lexicon, verb + right) ? 0 : PROBABLE;
  }
  if (right === 'ce') return BEFORE_CE.has(verb) ? SURE : 0;
  return right.includes('-') && isKnown(lexicon, `${left}-${right}`) ? LIKELY : 0;
};

/**
 * The link of what stands before a hyphen and what stands behind the white space behind it.
 *
 * @param start where the block begins
 * @param hyphen where the hyphen stands
 * @param to where the white space behind it ends
 * @returns null where nothing tells that the hyphen links them
 */
export const hyphenLink = (
  text: string,
  start: number,
  hyphen: number,
  to: number,
  lexicon: Lexicon,
): HyphenLink | null => {
  const kind = classAt(text, to);
  if (kind !== UNIT.lower && (kind !== UNIT.upper || classAt(text, to + 1) !== UNIT.lower)) return null;
  const before = text.slice(Math.max(start, hyphen - LONGEST), hyphen);
  const left = COMPOUND_BEFORE.exec(before)?.[0];
  const right = COMPOUND_BEHIND.exec(text.slice(to, to + LONGEST))?.[0];
  if (left === undefined || right === undefined) return null;
  const confidence =
    kind === UNIT.upper ? ofNames(before, left, right, lexicon) : ofWords(left, right, lexicon);
  return confidence === 0 ? null : { left, right, confidence, isSure: confidence === SURE };
};
