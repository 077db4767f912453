/**
 * The initials in brackets of who wrote a dispatch, behind its last sentence: `… sur enregistrement. (Q. T.)`. Nothing tells
 * letters without stops, or without spaces, from an acronym, which stands there as well; so none of those are initials.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { flat } from './flat.ts';
import { INITIALS_IN_BRACKETS } from './initials.ts';
import { standsElsewhere } from './stands-elsewhere.ts';

/** Behind the stop of a sentence, at the end of a line. */
const AT_END = inBasicPlane(
  new RegExp(`(?<=[\\p{L}\\p{M}\\d%€$)] ?[.!?…] ?[»"”’]? ?)(?<mark>${INITIALS_IN_BRACKETS})$`, 'du'),
);
const REACH = 32;

/**
 * Where initials in brackets start at the end of `span` of `text`; null where none do, or where they stand elsewhere as well.
 * The story has to end there.
 */
export const initialsInBrackets = (text: string, span: Span): number | null => {
  const base = Math.max(span.from, span.to - REACH);
  const tail = text.slice(base, span.to);
  if (!tail.endsWith('.)')) return null;
  const match = AT_END.exec(flat(tail));
  const at = match?.indices?.groups?.mark?.[0];
  if (at === undefined || isAgency(match?.groups?.within ?? '')) return null;
  return standsElsewhere(text, { from: base + at + 1, to: span.to - 1 }) ? null : base + at;
};
