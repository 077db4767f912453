/**
 * A text as it is read: letters composed (Unicode Standard Annex #15, form C), ligatures as their letters, control characters as
 * the signs that they were, one sign for the apostrophe and one for the hyphen of a word. The source keeps what it has; lexicons, lists and patterns know one spelling, and
 * a line is as wide as its letters are many. So everything that reads a source reads it normalised, and tells what it found in
 * positions of the source.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { applyEdits, type Replacement } from './edit.ts';
import { positionMap } from './position-map.ts';
import type { Span } from './span.ts';

export interface NormalisedText {
  readonly text: string;
  /** A span of the source as one of the normalised text; one that begins or ends inside a letter has all of it. */
  readonly toNormalised: (span: Span) => Span;
  /** A span of the normalised text as one of the source. */
  readonly toSource: (span: Span) => Span;
}

/** What may have to be normalised: most texts hold none of it. */
const UNUSUAL = /[\u0300-\u036f\ufb00-\ufb06\u2010\u2011\u02bc\u2018\u201b\u2032\u00b4`\u0080-\u009f]/u;
/** A letter with the marks behind it, a ligature, a control character, and a hyphen or an apostrophe inside a word. */
const SPELLED = inBasicPlane(
  /(?<letter>[^\s\p{M}]\p{M}+)|(?<ligature>[\ufb00-\ufb06])|(?<control>[\u0080-\u009f])|(?<=[\p{L}\p{M}])(?:(?<hyphen>[\u2010\u2011])|[\u02bc\u2018\u201b\u2032\u00b4`])(?=\p{L})/gu,
);
const HYPHEN = '-';
const APOSTROPHE = '’';
/** What the control characters from 80 to 9F are in Windows-1252, of which they are left where it was taken for Latin-1. */
const FIRST_CONTROL = 0x80;
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What was matched as it is read; `groups` names what it is. */
const asRead = (spelled: string, groups: Readonly<Record<string, string | undefined>>): string => {
  if (groups.letter !== undefined) return spelled.normalize('NFC');
  if (groups.ligature !== undefined) return spelled.normalize('NFKC');
  if (groups.control !== undefined) return WINDOWS_1252.charAt(spelled.charCodeAt(0) - FIRST_CONTROL);
  return groups.hyphen === undefined ? APOSTROPHE : HYPHEN;
};

const ends = ({ from, to }: Span, map: (position: number, side: 'before' | 'after') => number): Span => {
  if (from < to) return { from: map(from, 'before'), to: map(to, 'after') };
  const at = map(from, 'after');
  return { from: at, to: at };
};

/** `text` normalised; null where it is so already, as nearly all texts are. Takes linear time. */
export const normalisedText = (text: string): NormalisedText | null => {
  if (!UNUSUAL.test(text)) return null;
  const changes: Replacement[] = [];
  for (const { 0: spelled, index: from, groups } of text.matchAll(SPELLED)) {
    const insert = asRead(spelled, groups ?? {});
    if (insert !== spelled) changes.push({ from, to: from + spelled.length, insert });
  }
  if (changes.length === 0) return null;
  const whole = { from: 0, to: text.length };
  const { toCleaned, toSource } = positionMap(whole, changes);
  return {
    text: applyEdits(text, whole, changes),
    toNormalised: (span) => ends(span, toCleaned),
    toSource: (span) => ends(span, toSource),
  };
};
