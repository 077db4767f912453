/**
 * A signature of parts (`signatures.ts`) behind the last stop of a line, `… finie. QRS Presse/M.-C. D.`, the agency with the day
 * and the hour at which it sent the text, `… finie. QRS 3 mai 2021 3:40 PM`, and
 * who signs by such a block.
 */
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { flat } from './flat.ts';
import { endsSentence } from './sentence-end.ts';
import { agencyAndDay } from './sign-off-alone.ts';
import { LONGEST_SIGNATURE, readSignature, type Signature } from './signatures.ts';
import { standsElsewhere } from './stands-elsewhere.ts';

const STOPS = /[.!?…»"”)] ?/gu;
const BEFORE_STOP = 8;
const DASHED = /^[-–—]/u;
/** What a signature ends in: a letter, a bracket, or the stop behind an initial. Most sentences end in another stop. */
const MAY_SIGN = /(?:[\p{L})\]]|\p{Lu}\.)$/u;
/** Whether the person or the initials of a signature at `from` of `text` stand in it a second time, as those of whom it tells. */
const isToldOf = (text: string, from: number, { person, initials }: Signature): boolean => {
  const who = person ?? initials;
  return who !== null && standsElsewhere(text, { from: from + who.from, to: from + who.to });
};

/** Whether all of `span` of `text` is a signature, of nobody of whom the text tells. */
export const isSignature = (text: string, span: Span, isHouse: (name: string) => boolean): boolean => {
  if (span.to - span.from > LONGEST_SIGNATURE) return false;
  const read = readSignature(flat(text.slice(span.from, span.to)), isHouse);
  return read !== null && !isToldOf(text, span.from, read);
};

/**
 * Where the signature starts behind a stop at the end of `span` of `text`; null where none stands there.
 *
 * @param mayBeName whether a name alone may stand there
 */
export const signatureAt = (
  text: string,
  span: Span,
  mayBeName: boolean,
  isHouse: (name: string) => boolean,
): number | null => {
  const base = Math.max(span.from, span.to - LONGEST_SIGNATURE - BEFORE_STOP);
  const tail = flat(text.slice(base, span.to));
  if (!MAY_SIGN.test(tail)) return null;
  for (const { 0: stop, index } of tail.matchAll(STOPS)) {
    const at = index + stop.length;
    const said = tail.slice(at);
    if (said.length < 2 || said.length > LONGEST_SIGNATURE || !endsSentence(tail.slice(0, at))) continue;
    const from = base + at;
    if (agencyAndDay(said, { from, to: span.to }) !== null) return from;
    const read = readSignature(said, isHouse);
    if (read === null || (read.isName && !mayBeName)) continue;
    // Behind a quotation a dash sets off who said it.
    if (read.house === null && DASHED.test(said)) continue;
    if (!isToldOf(text, from, read)) return from;
  }
  return null;
};

const ARTICLE = /^(?:Le|La|Les|The) |^L['’]/u;
const NOTHING = { house: null, person: null } as const;
/**
 * Whose text it is, and who wrote, by a signature that is all of `span` of `text`; `dated` is the name in its dateline. A paper is the
 * agency of none, and what the list knows is read by it.
 */
export const signersIn = (
  text: string,
  span: Span,
  dated: string | null,
): { readonly house: Span | null; readonly person: Span | null } => {
  if (span.to - span.from > LONGEST_SIGNATURE) return NOTHING;
  const said = flat(text.slice(span.from, span.to));
  const read = readSignature(said, (name) => name === dated);
  if (read === null) return NOTHING;
  const inText = (part: Span | null): Span | null =>
    part && { from: span.from + part.from, to: span.from + part.to };
  const name = read.house ? said.slice(read.house.from, read.house.to) : '';
  return {
    house: ARTICLE.test(name) || isAgency(name) ? null : inText(read.house),
    person: inText(read.person),
  };
};
