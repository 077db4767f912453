/**
 * The day in the line by which a wire tells when it sent a dispatch: day and hour without a mark between, the month, and the year in
 * two figures or four, `AGP 041230 GMT OCT 04`, `AGP 041230 OCT 2004`.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { readFullDate, withWholeYear } from './dates.ts';

const LONGEST = 48;
const SENT = inBasicPlane(
  /^(?:\p{Lu}{2,8} )?(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2}) ?(?:GMT |UTC |TU |Z )?(?<month>\p{Lu}{3,5}) (?<year>(?:19|20)?\d\d)$/du,
);
/** Months as wires shorten them, whose other names are longer. */
const SHORTENED: Readonly<Record<string, string>> = { FEV: 'FEB', AOU: 'AUG' };
const LAST_HOUR = 23;
const LAST_MINUTE = 59;

/** The day that the line at `span` of `text` says, EDTF, and where it stands; null where it is no such line. */
export const wireDay = (
  text: string,
  { from, to }: Span,
): { readonly value: string; readonly span: Span } | null => {
  if (to - from > LONGEST) return null;
  const found = SENT.exec(text.slice(from, to));
  const { day, hour, minute, month = '', year } = found?.groups ?? {};
  if (!found || Number(hour) > LAST_HOUR || Number(minute) > LAST_MINUTE) return null;
  const read = readFullDate(withWholeYear(`${day} ${SHORTENED[month] ?? month} ${year}`));
  const start = found.indices?.groups?.day?.[0] ?? 0;
  return read && { value: read.value, span: { from: from + start, to } };
};
