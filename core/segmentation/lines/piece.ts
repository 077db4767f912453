/** The pieces of a line that a grammar names, and the rows of them that it may be read as. */
import { type Span, trimSpan } from '../../model/span.ts';

/** What a grammar says about a piece of a line; `weak` forms may also be ordinary text. */
export type PieceKind =
  | 'plain'
  | 'crawl-header'
  | 'dateline'
  | 'dateline-weak'
  | 'sign-off'
  | 'sign-off-weak'
  | 'image-alt'
  | 'heading'
  | 'section'
  | 'title'
  | 'likely-title';

export interface Piece extends Span {
  readonly kind: PieceKind;
}

/** The readings of a line: each a row of pieces that covers it. The first is the line in one piece. */
export type Readings = readonly (readonly Piece[])[];

/** A piece whose ends are no white space, or null where there is nothing else. */
export const piece = (text: string, from: number, to: number, kind: PieceKind): Piece | null => {
  const span = trimSpan(text, { from, to });
  return span.from < span.to ? { from: span.from, to: span.to, kind } : null;
};

/** The pieces that hold something, in order. */
export const row = (...pieces: readonly (Piece | null)[]): readonly Piece[] =>
  pieces.filter((item): item is Piece => item !== null);
