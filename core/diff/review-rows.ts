/**
 * Rows for Review: the source on one side, the cleaned text on the other, with what each edit did to words and
 * characters. Undecided edits are shown as if accepted, and say that they are undecided. Only the surroundings of
 * edits are compared, so the time goes with the edits, not with the text.
 */
import type { Block } from '../model/block.ts';
import type { Curation } from '../model/dispatch.ts';
import type { Edit, EditState } from '../model/edit.ts';
import { isWhiteSpace, type Span } from '../model/span.ts';
import { cutMarks, type MarkKind } from './marks.ts';
import { type Row, type RowPart, rowsOf } from './rows.ts';
import { tokenChanges } from './token-changes.ts';
import { wordEnd, wordStart } from './tokens.ts';

/**
 * What became of a piece of text: `same` on both sides; `touched`, part of a word that an edit changed; `removed` or
 * `inserted` by an edit. A removed piece stands on the cleaned side too, empty, to show the place.
 */
export type PieceKind = 'same' | 'touched' | 'removed' | 'inserted';

export interface ReviewPiece {
  /** The characters as they are, never a stand-in. */
  readonly text: string;
  readonly kind: PieceKind;
  /** The mark to draw, where the text is white space that must be seen. */
  readonly mark: MarkKind | null;
  /** Where in the source this piece begins, or the place of the edit for inserted text. */
  readonly at: number;
  /** The id and state of the edit that made it; null for `same`. */
  readonly edit: string | null;
  readonly state: EditState | null;
}

export interface ReviewPart {
  readonly block: Block;
  readonly source: readonly ReviewPiece[];
  readonly cleaned: readonly ReviewPiece[];
}

export interface ReviewRow extends Span {
  readonly parts: readonly ReviewPart[];
}

const piecesOf = (text: string, kind: PieceKind, at: number, edit: Edit | null): readonly ReviewPiece[] => {
  const state = edit?.state ?? null;
  const id = edit?.id ?? null;
  let from = at;
  return cutMarks(text, kind === 'removed' || kind === 'inserted').map((piece) => {
    // Named one by one: a spread of thousands of pieces took most of the time.
    const made: ReviewPiece = { text: piece.text, kind, mark: piece.mark, at: from, edit: id, state };
    if (kind !== 'inserted') from += piece.text.length;
    return made;
  });
};

const isSpaceOrEdge = (unit: string): boolean => unit === '' || isWhiteSpace(unit);

/** The first code point's length in `text` at `at`, 0 where white space or the end stands there. */
const markLength = (text: string, at: number, most: number): number => {
  if (at >= most || isSpaceOrEdge(text.charAt(at))) return 0;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
};

/**
 * The words around an edit that it changes: the word it cuts, joins or stands in. Where it inserts a space between a
 * mark and a word (`,17`), both.
 */
const touchedSpan = (text: string, part: Span, edit: Edit): Span => {
  const spaceTaken = text.slice(edit.from, edit.to).trim() === '' && edit.to > edit.from;
  const left = wordStart(text, edit.from, part.from);
  const right = wordEnd(text, edit.to, part.to);
  const leftChar = text.charAt(edit.from - 1);
  const rightChar = text.charAt(edit.to);
  // White space that takes the place of white space changes no word.
  if (spaceTaken && edit.insert !== '' && edit.insert.trim() === '') return edit;
  // A space taken or put beside another space, or at the end of the part, changes no word.
  const open =
    isSpaceOrEdge(leftChar) || edit.from === part.from || isSpaceOrEdge(rightChar) || edit.to === part.to;
  if (open && (spaceTaken || edit.from === edit.to) && edit.insert.trim() === '') return edit;
  const from = left === edit.from && edit.from > part.from && !isWhiteSpace(leftChar) ? edit.from - 1 : left;
  const to = right === edit.to ? edit.to + markLength(text, edit.to, part.to) : right;
  return { from: from > part.from && isTrailing(text, from) ? from - 1 : from, to };
};

const isTrailing = (text: string, at: number): boolean => {
  const low = text.charCodeAt(at);
  return low >= 0xdc00 && low <= 0xdfff;
};

interface Sides {
  readonly source: ReviewPiece[];
  readonly cleaned: ReviewPiece[];
}

/** Adds what the edit replaces and inserts: whole, or where both hold words, only the tokens that differ. */
const addReplacement = (text: string, edit: Edit, { source, cleaned }: Sides): void => {
  const deleted = text.slice(edit.from, edit.to);
  const changes =
    deleted === '' || edit.insert === ''
      ? [{ from: 0, to: deleted.length, insert: edit.insert }]
      : tokenChanges(deleted, edit.insert);
  let at = 0;
  const keep = (to: number): void => {
    source.push(...piecesOf(deleted.slice(at, to), 'touched', edit.from + at, edit));
    cleaned.push(...piecesOf(deleted.slice(at, to), 'touched', edit.from + at, edit));
  };
  for (const { from, to, insert } of changes) {
    keep(from);
    source.push(...piecesOf(deleted.slice(from, to), 'removed', edit.from + from, edit));
    if (insert !== '') cleaned.push(...piecesOf(insert, 'inserted', edit.from + from, edit));
    else
      cleaned.push({
        text: '',
        kind: 'removed',
        mark: null,
        at: edit.from + from,
        edit: edit.id,
        state: edit.state,
      });
    at = to;
  }
  keep(deleted.length);
};

const reviewPart = (text: string, part: RowPart): ReviewPart => {
  const sides: Sides = { source: [], cleaned: [] };
  const both = (from: number, to: number, kind: PieceKind, edit: Edit | null): void => {
    if (from >= to) return;
    const pieces = piecesOf(text.slice(from, to), kind, from, edit);
    sides.source.push(...pieces);
    sides.cleaned.push(...pieces);
  };
  let at = part.from;
  for (const [index, edit] of part.edits.entries()) {
    const span = touchedSpan(text, part, edit);
    const from = Math.max(at, span.from);
    const to = Math.max(edit.to, Math.min(span.to, part.edits[index + 1]?.from ?? part.to));
    both(at, from, 'same', null);
    both(from, edit.from, 'touched', edit);
    if (edit.state === 'rejected') both(edit.from, edit.to, 'touched', edit);
    else addReplacement(text, edit, sides);
    both(edit.to, to, 'touched', edit);
    at = to;
  }
  both(at, part.to, 'same', null);
  return { block: part.block, ...sides };
};

/** One row for Review. */
export const reviewRow = (text: string, row: Row): ReviewRow => ({
  from: row.from,
  to: row.to,
  parts: row.parts.map((part) => reviewPart(text, part)),
});

/**
 * The rows of a whole dispatch: source and cleaned aligned line by line.
 *
 * @param text the source
 * @param curation its blocks and edits, in stored order
 */
export const reviewRows = (
  text: string,
  curation: Pick<Curation, 'blocks' | 'edits'>,
): readonly ReviewRow[] => rowsOf(text, curation.blocks, curation.edits).map((row) => reviewRow(text, row));
