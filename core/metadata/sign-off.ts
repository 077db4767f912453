/**
 * The sign-off: what an agency prints after the last word of a dispatch. Forms seen: `-VNA`, `–VNA`, `- VNA`,
 * `-VNA/VI`, `- CPV/VNA`, `/.`, `./.`, `(VNA)`, `(AFP)`, `(TTXVN/Vietnam+)`, a line of its own such as `VNA/CVN`, or
 * none. One grammar serves segmentation, which asks where it starts, and extraction, which asks what it says.
 */
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';

export interface SignOff {
  readonly span: Span;
  /** The agency as printed, desks included; null for marks such as `/.`. */
  readonly agency: Span | null;
  /** The person who signs before the agency, `Mai Quynh/CVN`. */
  readonly person: Span | null;
  /** Whether the form cannot be the end of an ordinary sentence. */
  readonly sure: boolean;
  /** Whether it is the whole of the span asked about. */
  readonly alone: boolean;
}

const DASH = '(?:--|[-–—−‒―])';
const NAME = '[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}+.]*(?: ?/ ?[\\p{L}\\p{M}+. ]{1,24}){0,3}';
const END = '[ \\u00a0]*[./]{0,2}$';
const DASHED = new RegExp(`(?<mark>\\.?\\/?\\.?[ \\u00a0]*${DASH}[ \\u00a0]*)(?<name>${NAME})${END}`, 'du');
const BRACKETED = new RegExp(`\\.?\\/?\\.?[ \\u00a0]?(?<mark>\\()(?<name>[^()]{2,60})\\)${END}`, 'du');
const SLASHED = /(?<mark>\/\.?|\.\/)[ \u00a0]*$/du;
const ENDITEM = /(?<mark>\.?[ \u00a0])(?<name>Enditem|END|FIN)$/du;
/** Sign-offs are looked for in the last characters of a line only. */
const REACH = 80;

const spanOf = (base: number, pair: readonly [number, number] | undefined): Span | null =>
  pair === undefined ? null : { from: base + pair[0], to: base + pair[1] };

const ACRONYM = /^\p{Lu}{2,8}(?: ?\/ ?[\p{L}+.]{1,12})*$/u;
const LONE =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,4})(?: ?[-–,/] ?)(?<name>[\p{Lu}][\p{L}+]{1,12}(?:\/[\p{L}+]{1,12}){0,2})\.?$/du;

const printedAgency = (name: string): boolean =>
  isAgency(name.trim()) || isAgency(name.replace(/ ?\/ ?/gu, '/').trim());

/** A line that is nothing but a sign-off: `VNA/CVN`, `(TTXVN/Vietnam+)`, `- VNA`, `Mai Quynh/CVN`. */
const readAlone = (text: string, span: Span): SignOff | null => {
  const line = text.slice(span.from, span.to);
  const bare = line.replace(/^(?:--|[-–—(./ ])+|[). /]+$/gu, '');
  const offset = line.indexOf(bare);
  if (bare === '')
    return /^[./]{2,3}$/u.test(line) ? { span, agency: null, person: null, sure: true, alone: true } : null;
  const agency = { from: span.from + offset, to: span.from + offset + bare.length };
  if (printedAgency(bare)) return { span, agency, person: null, sure: true, alone: true };
  if (/^(?:--|[-–—(])/u.test(line) && ACRONYM.test(bare))
    return { span, agency, person: null, sure: true, alone: true };
  const lone = LONE.exec(line);
  const name = lone?.groups?.name;
  const place = lone?.indices?.groups?.name;
  if (name === undefined || place === undefined || !printedAgency(name)) return null;
  const person = { from: span.from, to: span.from + place[0] };
  let to = person.to;
  while (to > person.from && /[\s\-–,/]/u.test(text.charAt(to - 1))) to--;
  return {
    span,
    agency: spanOf(span.from, place),
    person: { from: person.from, to },
    sure: true,
    alone: true,
  };
};

/** The sign-off at the end of `span` of `text`, or null. The stop of the last sentence stays with the sentence. */
export const readSignOff = (text: string, span: Span): SignOff | null => {
  if (span.to - span.from <= REACH) {
    const alone = readAlone(text, span);
    if (alone) return alone;
  }
  const base = Math.max(span.from, span.to - REACH);
  const tail = text.slice(base, span.to);
  const dashed = DASHED.exec(tail);
  const dashedName = dashed?.groups?.name ?? '';
  if (dashed && (printedAgency(dashedName) || ACRONYM.test(dashedName))) {
    const mark = dashed.indices?.groups?.mark;
    const name = dashed.indices?.groups?.name;
    // A hyphen inside a word, as in `ASEAN-AIPA`, needs a full stop or a space before it to be a sign-off.
    const before = tail.slice(0, mark?.[0] ?? 0).trimEnd();
    const spaced = /[\s.!?»"”’)…]/u.test(tail.charAt((mark?.[0] ?? 0) - 1)) || /^[\s./]/u.test(dashed[0]);
    if (mark && name && spaced && before !== '') {
      const start = mark[0] + leadingStop(tail.slice(mark[0]));
      const sure = printedAgency(dashedName) || /[.!?»"”…]$/u.test(tail.slice(0, start).trimEnd());
      return { ...signed(base, span, start, name), sure, alone: false };
    }
  }
  const bracketed = BRACKETED.exec(tail);
  const bracketedName = bracketed?.groups?.name ?? '';
  if (bracketed && printedAgency(bracketedName)) {
    const mark = bracketed.indices?.groups?.mark;
    const name = bracketed.indices?.groups?.name;
    if (mark && name) {
      const sure = /[.!?»"”…/]$/u.test(tail.slice(0, mark[0]).trimEnd());
      const open = /\/\.?[ \u00a0]*$/u.exec(tail.slice(0, mark[0]));
      return { ...signed(base, span, open ? open.index : mark[0], name), sure, alone: false };
    }
  }
  const slashed = SLASHED.exec(tail)?.indices?.groups?.mark;
  if (slashed)
    return {
      span: { from: base + slashed[0], to: span.to },
      agency: null,
      person: null,
      sure: true,
      alone: false,
    };
  const ended = ENDITEM.exec(tail)?.indices?.groups?.name;
  if (ended)
    return {
      span: { from: base + ended[0], to: span.to },
      agency: null,
      person: null,
      sure: true,
      alone: false,
    };
  return null;
};

/** How many characters at the start of a mark belong to the sentence: its full stop and the white space after it. */
const leadingStop = (mark: string): number =>
  /^\.?\/\./u.test(mark) ? (mark.startsWith('./') ? 1 : 0) : (/^\.?\s*/u.exec(mark)?.[0].length ?? 0);

const signed = (
  base: number,
  span: Span,
  start: number,
  name: readonly [number, number],
): Pick<SignOff, 'span' | 'agency' | 'person'> => ({
  span: { from: base + start, to: span.to },
  agency: spanOf(base, name),
  person: null,
});
