/**
 * White space that must be seen: cuts text at the characters that an ordinary space would hide or that show nothing.
 * The characters stay as they are; a view draws the mark of their kind, and a line of words has a sign in their place.
 */

/** `hidden` has no width at all: soft hyphen, zero-width space and joiners, direction marks, BOM, NUL. */
export type MarkKind = 'space' | 'no-break-space' | 'line-break' | 'tab' | 'hidden';

/** A stretch of text; where `mark` is not null it is one character (or CRLF) of that kind. */
export interface Marked {
  readonly text: string;
  readonly mark: MarkKind | null;
}

const LINE_BREAK = /^[\n\r\u0085\u2028\u2029\v\f]/;
const NO_BREAK_SPACE = /^[\u00a0\u2007\u202f]/;
const HIDDEN = /^[\0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Every mark but an ordinary space. */
const SEEN_ANYWHERE =
  /(\r\n|[\n\r\u0085\u2028\u2029\v\f\u00a0\u2007\u202f\t\0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])/;
const SEEN_IN_EDIT =
  /(\r\n|[\n\r\u0085\u2028\u2029\v\f\u00a0\u2007\u202f\t\0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\s)/;

const kindOf = (text: string): MarkKind => {
  if (text === '\t') return 'tab';
  if (LINE_BREAK.test(text)) return 'line-break';
  if (NO_BREAK_SPACE.test(text)) return 'no-break-space';
  return HIDDEN.test(text) ? 'hidden' : 'space';
};

/** Cuts `text` at its marks; joined, the pieces are `text` again. `spaces` says whether ordinary spaces are marks too. */
export const cutMarks = (text: string, spaces: boolean): readonly Marked[] => {
  const seen = spaces ? SEEN_IN_EDIT : SEEN_ANYWHERE;
  if (!seen.test(text)) return text === '' ? [] : [{ text, mark: null }];
  return text
    .split(seen)
    .map((piece, index) => ({ text: piece, mark: index % 2 === 1 ? kindOf(piece) : null }))
    .filter((piece) => piece.text !== '');
};

const SIGNS: Readonly<Record<MarkKind, string>> = {
  space: '·',
  'no-break-space': '⍽',
  'line-break': '¶',
  tab: '→',
  hidden: '□',
};
const SOFT_HYPHEN = '\u00ad';

/** Text with a sign in the place of each mark, for where it is told in words. */
export const visible = (text: string): string =>
  cutMarks(text, true)
    .map(({ text: piece, mark }) => (mark === null ? piece : piece === SOFT_HYPHEN ? '‐' : SIGNS[mark]))
    .join('');
