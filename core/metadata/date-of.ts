/**
 * The date of a dispatch, from the places that print one: the dateline says the day, the header of a crawler the year
 * and month, the page its own stamp. Where two of them agree, each adds what the other does not say: `date 2021-06`
 * above `Hanoi, 29 juin (VNA)` is 2021-06-29. Where they do not, the crawler's header comes first, then the dateline.
 */
import type { Block } from '../model/block.ts';
import { type FieldValue, UNKNOWN_YEAR } from '../model/metadata.ts';
import { isRelated } from '../model/role.ts';
import type { Span } from '../model/span.ts';
import { isStamp } from '../segmentation/stamps.ts';
import type { Dateline } from './dateline.ts';
import { isDay, readCrawlHeader, readFullDate } from './dates.ts';

/** No stamp is longer. */
const LONGEST_STAMP = 90;
/** When a page was changed says less than when it was published. */
const CHANGED = /^\P{L}*(?:mise? à jour|modifi|dernière m|actualisé|updated|last |cập nhật)/iu;

/** A day whose year may be left open, with the year that another date knows; null where the two do not agree. */
const filled = (day: string, more: string): string | null => {
  const [known, month, dayOfMonth] = day.split('-');
  const [year, moreMonth, moreDay] = more.split('-');
  if (known !== UNKNOWN_YEAR && known !== year) return null;
  if (year === undefined || year === UNKNOWN_YEAR || month === undefined || dayOfMonth === undefined)
    return null;
  if (moreMonth !== undefined && moreMonth !== month) return null;
  if (moreDay !== undefined && moreDay !== dayOfMonth) return null;
  return isDay(Number(year), Number(month), Number(dayOfMonth)) ? `${year}-${month}-${dayOfMonth}` : null;
};

/** The first stamp of the page that prints a day with its year, before the links to other stories: each of these may have one. */
const stampOf = (
  text: string,
  blocks: readonly Block[],
): { readonly value: string; readonly span: Span } | null => {
  for (const { role, from, to } of blocks) {
    if (role === 'related-heading' || isRelated(role)) return null;
    if (role !== 'boilerplate' || to - from > LONGEST_STAMP) continue;
    const line = text.slice(from, to);
    const read = /\d{4}/u.test(line) && isStamp(line) && !CHANGED.test(line) ? readFullDate(line) : null;
    if (read) return { value: read.value, span: { from: from + read.from, to: from + read.to } };
  }
  return null;
};

/** The date that `text` with `blocks` prints, EDTF, or undefined; `dateline` is its dateline as read. */
export const dateOf = (
  text: string,
  blocks: readonly Block[],
  dateline: Dateline | null,
): FieldValue | undefined => {
  const day = dateline?.date ?? null;
  /** @param more where the month or the year was read, where that is elsewhere */
  const extracted = (value: string, { from, to }: Span, rule: string, more?: Span): FieldValue => ({
    value,
    basis: 'extracted',
    rule,
    span: { from, to },
    ...(more && {
      spans: [
        { from, to },
        { from: more.from, to: more.to },
      ],
    }),
    confirmed: false,
  });
  const header = blocks.find(({ role }) => role === 'crawl-header');
  const crawled = header ? readCrawlHeader(text, header) : null;
  if (crawled) {
    const both = day && filled(day.value, crawled.date);
    return day && both
      ? extracted(both, day.span, 'dateline-and-crawl-header', crawled.dateSpan)
      : extracted(crawled.date, crawled.dateSpan, 'crawl-header');
  }
  if (day && !day.value.startsWith(UNKNOWN_YEAR)) return extracted(day.value, day.span, 'dateline');
  const stamp = stampOf(text, blocks);
  if (!day) return stamp ? extracted(stamp.value, stamp.span, 'page-stamp') : undefined;
  const both = stamp && filled(day.value, stamp.value);
  return both
    ? extracted(both, day.span, 'dateline-and-page-stamp', stamp.span)
    : extracted(day.value, day.span, 'dateline');
};
