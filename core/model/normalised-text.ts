/**
 * A text as it is read: letters composed (Unicode Standard Annex #15, form C), ligatures as their letters, control characters as
 * the signs that they were, one sign for the apostrophe and one for the hyphen of a word; and, where only what is seen matters,
 * without the characters that are not. The source keeps what it has; lexicons, lists and patterns know one spelling, and a line
 * is as wide as its letters are many. So everything that reads a source reads it normalised, and tells what it found in
 * positions of the source.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { applyEdits, type Replacement } from './edit.ts';
import { type PositionMap, positionMap } from './position-map.ts';
import type { Span } from './span.ts';

export interface NormalisedText {
  readonly text: string;
  /** The position in the source of one in `text`; `side` says which end of what is spelled otherwise, or left out, is meant. */
  readonly toSource: PositionMap['toSource'];
  /** A span of the source as one of `text`. */
  readonly toNormalised: (span: Span) => Span;
  /** Whether spans of the source begin and end between letters, so that they are spans of `text` as well. */
  readonly areSpans: (spans: readonly Span[]) => boolean;
}

/** What may have to be normalised: most texts hold none of it. */
const UNUSUAL = /[\u0300-\u036f\ufb00-\ufb06\u02bc\u2018\u201b\u2032\u00b4`\u0080-\u009f]/u;
const UNUSUAL_OR_UNSEEN =
  /[\u0300-\u036f\ufb00-\ufb06\u2010\u2011\u02bc\u2018\u201b\u2032\u00b4`\u0080-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/u;
/** A letter with the marks behind it, more than any has, as putting them in order takes long; a ligature, a control character, and an apostrophe inside a word. */
const SPELLED =
  /(?<letter>[^\s\p{M}]\p{M}{1,16})|(?<ligature>[\ufb00-\ufb06])|(?<control>[\u0080-\u009f])|(?<=[\p{L}\p{M}])(?<apostrophe>[\u02bc\u2018\u201b\u2032\u00b4`])(?=\p{L})/gu;
/** What is not seen, but for a soft hyphen at the end of a line; and a hyphen inside a word. */
const UNSEEN =
  /(?<unseen>(?:[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]|\u00ad(?![ \t\u00a0]*[\n\r]))+)|(?<=[\p{L}\p{M}])(?<hyphen>[\u2010\u2011])(?=\p{L})/u;
const SPELLED_AS_IS = inBasicPlane(SPELLED);
const SPELLED_OR_UNSEEN = inBasicPlane(new RegExp(`${UNSEEN.source}|${SPELLED.source}`, 'gu'));
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
  if (groups.hyphen !== undefined) return HYPHEN;
  return groups.apostrophe === undefined ? '' : APOSTROPHE;
};

const read = (text: string, unusual: RegExp, spelling: RegExp): NormalisedText | null => {
  if (!unusual.test(text)) return null;
  const changes: Replacement[] = [];
  for (const { 0: spelled, index: from, groups } of text.matchAll(spelling)) {
    const insert = asRead(spelled, groups ?? {});
    if (insert !== spelled) changes.push({ from, to: from + spelled.length, insert });
  }
  if (changes.length === 0) return null;
  const whole = { from: 0, to: text.length };
  const { toCleaned, toSource } = positionMap(whole, changes);
  const isBetween = (position: number): boolean =>
    toCleaned(position, 'before') === toCleaned(position, 'after');
  return {
    text: applyEdits(text, whole, changes),
    toSource,
    toNormalised: ({ from, to }) =>
      from < to
        ? { from: toCleaned(from, 'before'), to: toCleaned(to, 'after') }
        : { from: toCleaned(from, 'after'), to: toCleaned(from, 'after') },
    areSpans: (spans) => spans.every(({ from, to }) => isBetween(from) && isBetween(to)),
  };
};

/** `text` normalised, with its hyphens: no line breaks at some of them. Null where it is so already, as nearly all texts are. Takes linear time. */
export const normalisedText = (text: string): NormalisedText | null => read(text, UNUSUAL, SPELLED_AS_IS);

/** The same with one hyphen inside words, and without the characters that are not seen. */
export const seenText = (text: string): NormalisedText | null =>
  read(text, UNUSUAL_OR_UNSEEN, SPELLED_OR_UNSEEN);
