/**
 * Small words of one word that a space parts into two small words: `lors que`, `au quel`, `par fois`. Both halves are as
 * frequent as words come, so neither costs nor classes tell; what tells is that the two hardly ever stand side by side
 * otherwise than behind or before certain words. A closed list, because the small words of a language are.
 */
import { unitAt } from '../../model/unit-at.ts';
import { SHAPE, type Words } from '../words/words.ts';

/** When two words are one, and how likely. */
interface Closed {
  readonly likelihood: number;
  /** What must not stand before, what must stand behind, and what must not. */
  readonly notBehind?: RegExp;
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  /** Whether the two begin a sentence. */
  readonly opens?: boolean;
}

const SURE = 0.985;
const LIKELY = 0.9;

const NEVER_TWO = 'au tant|au quel|aux quels|aux quelles|du quel|des quels|des quelles'.split('|');
const HARDLY_TWO = 'le quel|la quelle|les quels|les quelles|de puis'.split('|');
const AS_SOON: Closed = { likelihood: SURE, notBehind: /(?:dès|depuis|pour|alors) $/iu };

const CLOSED: ReadonlyMap<string, readonly Closed[]> = new Map<string, readonly Closed[]>([
  ...NEVER_TWO.map((pair): [string, readonly Closed[]] => [pair, [{ likelihood: SURE }]]),
  ...HARDLY_TWO.map((pair): [string, readonly Closed[]] => [pair, [{ likelihood: LIKELY }]]),
  ['lors que', [AS_SOON]],
  ['quelque fois', [{ likelihood: LIKELY, notBehind: /(?:les|ces|des) $/iu }]],
  ['lors qu', [AS_SOON]],
  ['toute fois', [{ likelihood: SURE, notBehind: /(?:à|une) $/u, notBefore: /^ (?:que|qu['’]|où)/u }]],
  [
    'par fois',
    [{ likelihood: LIKELY, notBefore: /^ (?:\d|deux|trois|quatre|cinq|dix|cent|mille|où|et par)/u }],
  ],
  ['au près', [{ likelihood: SURE, before: /^ (?:de |du |des |d['’])/u }]],
  [
    'ce pendant',
    [
      { likelihood: SURE, opens: true, before: /^,/u },
      { likelihood: LIKELY, opens: true, before: /^ (?:il|elle|ils|elles|on|nous|le|la|les|une?|l['’]) ?/u },
    ],
  ],
  ['en fin', [{ likelihood: LIKELY, opens: true, before: /^,/u }]],
]);

/** Pairs that are meant apart behind or before certain words though a word is spelled so: `quoi qu’il arrive`, `l’autre main tenant la lampe`. */
const MEANT_APART: ReadonlyMap<string, { readonly before?: RegExp; readonly behind?: RegExp }> = new Map([
  ['quoi qu', { behind: /^['’]/u }],
  ['quel qu', { behind: /^['’]/u }],
  ['aussi tôt', { behind: /^ (?:que |qu['’])/u }],
  ['main tenant', { before: /(?:\b(?:la|une?|sa|ma|ta|cette|autre|seule|même|de|en)|droite|gauche) $/iu }],
  ['long temps', { before: /\b(?:une?|si|aussi|très|trop|plus|assez|quel) $/iu }],
  ['mal gré', { before: /bon gré,? $/iu }],
  [
    'mal entendu',
    { before: /(?:ai|as|\ba|ons|ez|ont|ait|aient|eu|avoir|ayant|est|sont|être|été|très|si|trop) $/u },
  ],
]);

const REACH = 60;
const SIZE = 0x100;
/** No pair is as long. */
const BITS = 31;
/** By the first letter of the second of two such words, the lengths that they have together, as bits; most pairs have none. */
const LENGTHS = new Int32Array(SIZE);
/** The first letters of the first, in small letters and capitals. */
const FIRST = new Uint8Array(SIZE);
for (const pair of CLOSED.keys()) {
  const second = unitAt(pair, pair.indexOf(' ') + 1);
  LENGTHS[second] = (LENGTHS[second] ?? 0) | (1 << pair.length);
  FIRST[unitAt(pair, 0)] = 1;
  FIRST[unitAt(pair.toUpperCase(), 0)] = 1;
}

/** Two words alone in quotes are spoken of as they stand: `« lors que » passait pour bon`. So do those of an old print, which has a long s. */
const OPEN_QUOTE = /[«“"][ \u00a0\u202f]?$/u;
const CLOSE_QUOTE = /^[ \u00a0\u202f]?[»”"]/u;
const LONG_S = 'ſ';
const isCited = (before: string, behind: string): boolean =>
  (OPEN_QUOTE.test(before) && CLOSE_QUOTE.test(behind)) || before.includes(LONG_S) || behind.includes(LONG_S);

const isMet = (closed: Closed, opens: boolean, before: string, behind: string): boolean =>
  (closed.opens !== true || opens) &&
  closed.notBehind?.test(before) !== true &&
  closed.before?.test(behind) !== false &&
  closed.notBefore?.test(behind) !== true;

/** How likely the words at `index` and behind it, between which one space stands, are one small word; 0 where they are two. */
export const closedSplit = (text: string, words: Words, index: number): number => {
  const middle = words.from[index + 1] ?? 0;
  const lengths = LENGTHS[unitAt(text, middle)] ?? 0;
  if (lengths === 0) return 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index + 1] ?? 0;
  const length = to - from;
  if (length >= BITS || (lengths & (1 << length)) === 0 || FIRST[unitAt(text, from)] !== 1) return 0;
  const known = CLOSED.get(text.slice(from, to).toLowerCase());
  if (known === undefined) return 0;
  const opens = ((words.shape[index] ?? 0) & SHAPE.sentenceStart) !== 0;
  const before = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(to, to + REACH);
  if (isCited(before, behind)) return 0;
  return known.find((closed) => isMet(closed, opens, before, behind))?.likelihood ?? 0;
};

/** Whether the words at `index` and behind it, between which one space stands, are two by what stands beside them. */
export const areMeantApart = (text: string, words: Words, index: number): boolean => {
  const from = words.from[index] ?? 0;
  const to = words.to[index + 1] ?? 0;
  const told = MEANT_APART.get(text.slice(from, to).toLowerCase());
  if (told === undefined) return false;
  const { before, behind } = told;
  const fits = before?.test(text.slice(Math.max(0, from - REACH), from)) !== false;
  return fits && behind?.test(text.slice(to, to + REACH)) !== false;
};
