/**
 * The date of a dispatch, from the places that print one: the dateline says the day, the header of a crawler the year
 * and month, the page its own stamp, a sign-off the whole day. Where two of them agree, each adds what the other does not say: `date 2021-06`
 * above `Hanoi, 29 juin (VNA)` is 2021-06-29. Where they do not, the crawler's header comes first, then the dateline.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Block } from '../model/block.ts';
import { type FieldValue, UNKNOWN_YEAR } from '../model/metadata.ts';
import { isMainStory, isRelated } from '../model/role.ts';
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

interface Printed {
  /** EDTF of a day with its year. */
  readonly value: string;
  readonly span: Span;
}

/** The day with its year that a line of the page prints as its stamp, of when it was `changed` or not, or null. */
const stampIn = (text: string, { role, from, to }: Block, changed: boolean): Printed | null => {
  if (role !== 'boilerplate' || to - from > LONGEST_STAMP) return null;
  const line = text.slice(from, to);
  const isRead = /\d{4}/u.test(line) && isStamp(line) && CHANGED.test(line) === changed;
  const read = isRead ? readFullDate(line) : null;
  return read && { value: read.value, span: { from: from + read.from, to: from + read.to } };
};

const isLink = ({ role }: Block): boolean => role === 'related-heading' || isRelated(role);

/**
 * The first stamp of the page before the links to other stories, each of which may have one; behind links that stand above
 * the story the only one, where the story follows it.
 */
const stampOf = (text: string, blocks: readonly Block[], changed = false): Printed | null => {
  const story = blocks.findIndex(({ role }) => isMainStory(role));
  const links = blocks.findIndex(isLink);
  const isBelowLinks = links >= 0 && links < story;
  const above = links < 0 ? blocks : blocks.slice(0, isBelowLinks ? story : links);
  const stamps = above.flatMap((block, at) => {
    const stamp = stampIn(text, block, changed);
    return stamp ? [{ stamp, at }] : [];
  });
  const [first, second] = stamps;
  if (first === undefined) return null;
  if (!isBelowLinks || first.at < links) return first.stamp;
  return second === undefined && first.at === story - 1 ? first.stamp : null;
};

/** The day that a sign-off ends in, as agencies of Africa print it: `-0- PANA AB/CD/EF 12oct2021`. */
const SIGNED_ON = inBasicPlane(/(?<day>\d{1,2}) ?(?<month>\p{L}{3,9}\.?) ?(?<year>(?:19|20)\d\d)$/du);

const signedOn = (text: string, blocks: readonly Block[]): Printed | null => {
  for (const { role, from, to } of blocks) {
    if (role !== 'sign-off') continue;
    const match = SIGNED_ON.exec(text.slice(Math.max(from, to - LONGEST_DAY), to));
    const { day = '', month = '', year = '' } = match?.groups ?? {};
    const read = readFullDate(`${day} ${month} ${year}`);
    if (match && read) return { value: read.value, span: { from: to - match[0].length, to } };
  }
  return null;
};
const LONGEST_DAY = 20;

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
  const signed = signedOn(text, blocks);
  if (!day) {
    if (signed) return extracted(signed.value, signed.span, 'sign-off');
    if (stamp) return extracted(stamp.value, stamp.span, 'page-stamp');
    const changed = stampOf(text, blocks, true);
    return changed ? extracted(changed.value, changed.span, 'page-changed') : undefined;
  }
  for (const [printed, rule] of [
    [signed, 'dateline-and-sign-off'],
    [stamp, 'dateline-and-page-stamp'],
  ] as const) {
    const both = printed && filled(day.value, printed.value);
    if (both) return extracted(both, day.span, rule, printed.span);
  }
  return extracted(day.value, day.span, 'dateline');
};
