/**
 * What the grammars of sign-offs share: what is read of one, and the marks by which a line of a picture, or an acronym, is
 * told.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';

export interface SignOff {
  readonly span: Span;
  /** The agency as printed, desks included; null for marks such as `/.`. */
  readonly agency: Span | null;
  /** The person who signs before the agency. */
  readonly person: Span | null;
  /** Whether the form cannot be the end of an ordinary sentence. */
  readonly sure: boolean;
  /** Whether it is the whole of the span asked about. */
  readonly alone: boolean;
}

/** How far from the end of a line sign-offs are looked for, in UTF-16 units. */
export const REACH = 80;
/** A line that starts so says who took a picture: `Photo Name Surname, AFP`. */
export const PICTURED =
  /^(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Cc]lichés?|[Cc]rédits?|[Cc]redits?|Ảnh|Hình) (?!et |and |và )/u;
/** An acronym, which may be an agency's, with what stands behind its slashes. */
export const ACRONYM = inBasicPlane(/^\p{Lu}{2,8}(?: ?\/ ?[\p{L}+]{1,12})*$/u);

/** The span of a group whose indices a match told, in a text of which the match saw the part from `base` on. */
export const spanOf = (base: number, pair: readonly [number, number] | undefined): Span | null =>
  pair === undefined ? null : { from: base + pair[0], to: base + pair[1] };

/** The end of a line, in which the forms are read: what stands in it, from where of the text, and the marks it holds. */
export interface Tail {
  readonly tail: string;
  readonly base: number;
  readonly held: number;
}

/** A sign-off from `from` on to the end of `span` in which no agency and no person is read. */
export const namingNobody = (from: number, span: Span): SignOff => ({
  span: { from, to: span.to },
  agency: null,
  person: null,
  sure: true,
  alone: from === span.from,
});
