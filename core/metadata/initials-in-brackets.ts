/**
 * The initials in brackets of who wrote a dispatch, behind its last sentence: `… sur enregistrement. (Q. T.)`, and in small letters
 * `(qt)`. Nothing tells capitals without stops, or without spaces, from an acronym, which stands there as well: two of them are
 * initials only where an agency sent the story, as its dateline says.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { flat } from './flat.ts';
import { areLettersAlone, INITIALS_IN_BRACKETS } from './initials.ts';
import { standsElsewhere } from './stands-elsewhere.ts';

/** Behind the stop of a sentence, at the end of a line. */
const AT_END = inBasicPlane(
  new RegExp(`(?<=[\\p{L}\\p{M}\\d%€$)] ?[.!?…] ?[»"”’]? ?)(?<mark>${INITIALS_IN_BRACKETS})$`, 'du'),
);
const REACH = 32;
const SMALL_AT_END = inBasicPlane(
  /(?<=[\p{L}\p{M}\d%€$)] ?[.!?…] ?[»"”’]? ?)(?<mark>\((?<within>\p{Ll}{2,3})\))$/du,
);
/** So short words and signs of editors between brackets, which may stand behind a sentence as well. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'ah bah bof cf dr eh end etc eux fig fin ha hé hum ici id là lol mdr na nb nda ndr ndt new non nr ok oh old oui ouf pdf ps pub rip sic ter ' +
    'bis via vf vo yes no vs voc km kg cm mm ml ht ttc min sec sem suite'
  ).split(' '),
);

/** Where initials in small letters start in the line whose last characters, from `base` on, are `tail`; null where none do. */
const smallInitials = (text: string, span: Span, tail: string, base: number): number | null => {
  const match = SMALL_AT_END.exec(tail);
  const at = match?.indices?.groups?.mark?.[0];
  const within = match?.groups?.within ?? '';
  if (at === undefined || WORDS.has(within)) return null;
  return standsElsewhere(text, { from: base + at, to: span.to }) ? null : base + at;
};

/**
 * Where initials in brackets start at the end of `span` of `text`; null where none do, or where they stand elsewhere as well.
 * The story has to end there.
 */
export const initialsInBrackets = (text: string, span: Span): number | null => {
  const base = Math.max(span.from, span.to - REACH);
  const tail = text.slice(base, span.to);
  if (!tail.endsWith('.)')) return smallInitials(text, span, flat(tail), base);
  const match = AT_END.exec(flat(tail));
  const at = match?.indices?.groups?.mark?.[0];
  if (at === undefined || isAgency(match?.groups?.within ?? '')) return null;
  return standsElsewhere(text, { from: base + at + 1, to: span.to - 1 }) ? null : base + at;
};

const LETTERS_AT_END = inBasicPlane(
  /(?<=[\p{L}\p{M}\d%€$)] ?[.!?…] ?[»"”’]? ?)(?<mark>\((?<within>\p{Lu}{2})\))$/du,
);
/** Two letters that stand for something else: unions, states, languages, versions, rights. */
const NO_LETTERS: ReadonlySet<string> = new Set(
  'UE EU US UK UN FR EN DE ES IT NL VO VF OK AM PM HS HT DR RF'.split(' '),
);

/** Where two letters in brackets start at the end of `span` of `text`, the last of a story that an agency sent; null where none do. */
export const lettersInBrackets = (text: string, span: Span): number | null => {
  const base = Math.max(span.from, span.to - REACH);
  const match = LETTERS_AT_END.exec(flat(text.slice(base, span.to)));
  const at = match?.indices?.groups?.mark?.[0];
  const within = match?.groups?.within ?? '';
  if (at === undefined || !areLettersAlone(within) || NO_LETTERS.has(within) || isAgency(within)) return null;
  return standsElsewhere(text, { from: base + at + 1, to: span.to - 1 }) ? null : base + at;
};
