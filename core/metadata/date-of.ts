/**
 * The date of a dispatch, from the places that print one: the dateline says the day, the header of a crawler the year
 * and month, the page its own stamp or a wire when it sent it, a sign-off the whole day. Where two of them agree, each adds what the other does not say: `date 2021-06`
 * above `Hanoi, 29 juin (VNA)` is 2021-06-29. Where they do not, the crawler's header comes first, then the dateline.
 */
import { inAnyCase } from '../any-case.ts';
import { inBasicPlane } from '../basic-plane.ts';
import type { Block } from '../model/block.ts';
import { type FieldValue, UNKNOWN_YEAR } from '../model/metadata.ts';
import { isMainStory, isRelated } from '../model/role.ts';
import type { Span } from '../model/span.ts';
import { isStamp } from '../segmentation/lines/stamps.ts';
import { isWordedStamp } from '../segmentation/lines/worded-stamps.ts';
import { isDay } from './calendar.ts';
import { readCollected, readSent } from './crawl-lines.ts';
import type { Dateline } from './dateline-forms.ts';
import { readCrawlHeader, readDate, readFullDate } from './dates.ts';
import { dayBehindLead } from './day-behind-lead.ts';
import { flat } from './flat.ts';
import { dayOfMaking } from './sign-off-alone.ts';
import { withoutClock } from './site-clock.ts';
import { wireDay } from './wire-day.ts';

/** No stamp is longer. */
const LONGEST_STAMP = 90;
/** When a page was changed says less than when it was published. */
const CHANGED = inAnyCase(/^\P{L}*(?:mise? à jour|modifi|dernière m|actualisé|updated|last |cập nhật)/iu);

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
  /** EDTF of a day or month with its year. */
  readonly value: string;
  readonly span: Span;
}

const isLink = ({ role }: Pick<Block, 'role'>): boolean => role === 'related-heading' || isRelated(role);

/** Longer lines that say when a page was published name its writers, or the number of a paper, as well. */
const LONGEST_ISSUE = 140;
const PUBLISHED = inBasicPlane(/(?:[Pp]ubli|[Mm]ise? en ligne|[Pp]osté|[Pp]ublished|[Pp]osted|[Đđ]ăng)/u);
const RIGHTS = inAnyCase(/©|\(c\)|copyright|reproduction|droits/iu);

/** A month alone is read as its first day is, without that day. */
const FIRST_DAY = '1';
const MONTH_LENGTH = 'YYYY-MM'.length;
const NUMBER = '(?:n[°º]|no\\.?|numéro|issue|vol\\.|volume|số) ?\\d{1,5}';
/** Where in it the story stood. */
const PAGE_BEHIND = '(?:[ ,|·•–—-]{1,4}(?:pages?|p\\.) ?\\d{1,3})?';
/** The month of a magazine beside its number: `Le Quai n° 87, novembre 2022`, `Mai 2021 – N° 12`, `Vol. II, no 4   mai 2021   page 3`. */
const MONTHLY = new RegExp(
  `(?<!\\p{L})${NUMBER}[ ,|·•(–—-]{1,3}(?:de |d[’'])?(?<behind>\\p{L}{3,9}\\.? (?:19|20)\\d\\d)\\)?${PAGE_BEHIND}$|(?<![\\p{L}\\d][ /–-]?)(?<before>\\p{L}{3,9}\\.? (?:19|20)\\d\\d)[ ,|·•(–—-]{1,3}${NUMBER}\\)?$`,
  'diu',
);
const monthOfIssue = (
  line: string,
): { readonly value: string; readonly from: number; readonly to: number } | null => {
  const groups = MONTHLY.exec(line)?.indices?.groups;
  const [from, to] = groups?.behind ?? groups?.before ?? [0, 0];
  const day = from < to ? readFullDate(`${FIRST_DAY} ${line.slice(from, to)}`) : null;
  return day && { value: day.value.slice(0, MONTH_LENGTH), from, to };
};

/**
 * The day with its year in a line of the page above the story that holds more than a stamp does, or null: the number of a
 * paper, `N° 12 - Mardi 4 mai 1999`, the writers before it, the section behind it. Of a magazine its month.
 */
const issueIn = (text: string, { role, from, to }: Block): Printed | null => {
  if (role !== 'boilerplate' || to - from > LONGEST_ISSUE) return null;
  const line = text.slice(from, to);
  if (!/\d{4}/u.test(line) || CHANGED.test(line) || RIGHTS.test(line)) return null;
  const start = PUBLISHED.exec(line)?.index ?? 0;
  const read = readFullDate(line.slice(start)) ?? monthOfIssue(line.slice(start));
  return read && { value: read.value, span: { from: from + start + read.from, to: from + start + read.to } };
};

/** The first of those lines. A link above the story may print its own day. */
const issueOf = (text: string, blocks: readonly Block[]): Printed | null => {
  const told = blocks.findIndex(({ role }) => role === 'body' || isLink({ role }));
  for (const block of told < 0 ? blocks : blocks.slice(0, told)) {
    const issue = issueIn(text, block);
    if (issue) return issue;
  }
  return null;
};

/** A stamp of a site may shorten its year, which is of this century: `26/11/21`. */
const SHORT_YEAR = /(?<!\d)(?<day>\d{1,2}\/\d{1,2}\/|\d{1,2}\.\d{1,2}\.)(?<year>\d{2})(?!\d)/u;
const readShortYear = (
  line: string,
): { readonly value: string; readonly from: number; readonly to: number } | null => {
  const short = SHORT_YEAR.exec(line);
  const read = short && readFullDate(`${short.groups?.day}20${short.groups?.year}`);
  return short && read && { value: read.value, from: short.index, to: short.index + short[0].length };
};

/** The day with its year that a line of the page prints as its stamp, of when it was `changed` or not, or null. */
const stampIn = (text: string, { role, from, to }: Block, changed: boolean): Printed | null => {
  if (role !== 'boilerplate' || to - from > LONGEST_STAMP) return null;
  const line = text.slice(from, to);
  const isRead =
    /\d{4}|\d[/.]\d{2}(?!\d)/u.test(line) &&
    (isStamp(line) || isWordedStamp(line)) &&
    CHANGED.test(line) === changed;
  const read = isRead ? (readFullDate(line) ?? readShortYear(line)) : null;
  return read && { value: read.value, span: { from: from + read.from, to: from + read.to } };
};

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

/** The day that the first stamp above the links prints with its hour and no year, `16:42 | 03/05`: the year stays unknown. */
const STAMPED_HOUR = /\d ?[:h] ?\d\d/u;
const stampWithoutYear = (text: string, blocks: readonly Block[]): Printed | null => {
  const links = blocks.findIndex(isLink);
  return firstOf(links < 0 ? blocks : blocks.slice(0, links), ({ role, from, to }) => {
    const line = role === 'boilerplate' && to - from <= LONGEST_STAMP ? text.slice(from, to) : '';
    if (!STAMPED_HOUR.test(line) || CHANGED.test(line) || !isStamp(line)) return null;
    const value = readDate(line);
    return value?.startsWith(UNKNOWN_YEAR) ? { value, span: { from, to } } : null;
  });
};

/** The day or the month that a sign-off ends in, as agencies of Africa print it: `-0- PANA AB/CD/EF 12oct2021`. */
const SIGNED_ON = inBasicPlane(
  /(?:(?<day>\d{1,2}) ?|(?<=\/))(?<month>\p{L}{3,9}\.?) ?(?<year>(?:19|20)\d\d)$/du,
);

/** A longer line that signs has no day of its own, unless it says where the text was made. */
const LONGEST_SIGNED = 90;
const LONGEST_MADE = 180;
/** What may stand behind the whole day in a sign-off: the hour, and the brackets. */
const BEHIND_DAY =
  /^(?:,? ?[-–—|/]?(?: ?à)? ?\d{1,2} ?[:hH] ?\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:GMT|UTC|TU))?)?[)\]. ]*$/u;

/** The whole day that a sign-off ends in, or on which it says that the text was made: `(Agence Fides, 14/7/2019)`, `AHP 6 mars 2007 2:30 PM`. */
const wholeDayIn = (text: string, { from, to }: Block): Printed | null => {
  const made = to - from <= LONGEST_MADE ? dayOfMaking(flat(text.slice(from, to))) : null;
  const day = made && readFullDate(text.slice(from + made.from, from + made.to));
  if (made && day) return { value: day.value, span: { from: from + made.from, to: from + made.to } };
  const line = to - from <= LONGEST_SIGNED ? text.slice(from, to) : '';
  const read = readFullDate(line);
  return read && BEHIND_DAY.test(line.slice(read.to))
    ? { value: read.value, span: { from: from + read.from, to: from + read.to } }
    : null;
};

const signedOn = (text: string, blocks: readonly Block[]): Printed | null => {
  for (const block of blocks) {
    const { role, from, to } = block;
    if (role !== 'sign-off') continue;
    const whole = wholeDayIn(text, block);
    if (whole) return whole;
    const match = SIGNED_ON.exec(text.slice(Math.max(from, to - LONGEST_DAY), to));
    const { day, month = '', year = '' } = match?.groups ?? {};
    const read = readFullDate(`${day ?? FIRST_DAY} ${month} ${year}`);
    if (match && read) {
      const value = day === undefined ? read.value.slice(0, MONTH_LENGTH) : read.value;
      return { value, span: { from: to - match[0].length, to } };
    }
  }
  return null;
};
const LONGEST_DAY = 20;

/** What `read` finds in the first of `blocks` in which it finds something. */
const firstOf = <T>(blocks: readonly Block[], read: (block: Block) => T | null): T | null => {
  for (const block of blocks) {
    const found = read(block);
    if (found !== null) return found;
  }
  return null;
};

/** When a wire sent it, in the first line that says so. */
const sentOf = (text: string, blocks: readonly Block[]): Printed | null =>
  firstOf(blocks, (block) =>
    block.role === 'boilerplate' || block.role === 'sign-off' ? wireDay(text, block) : null,
  );

/** The date that `text` with `blocks` prints, EDTF, or undefined; `dateline` is its dateline as read. */
export const dateOf = (
  text: string,
  all: readonly Block[],
  dateline: Dateline | null,
): FieldValue | undefined => {
  const blocks = withoutClock(
    text,
    all,
    (block) => (stampIn(text, block, false) ?? issueIn(text, block))?.value ?? null,
  );
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
  const headers = blocks.filter(({ role }) => role === 'crawl-header');
  const crawled = firstOf(headers, (header) => readCrawlHeader(text, header));
  if (crawled) {
    const both = day && filled(day.value, crawled.date);
    if (day && both) return extracted(both, day.span, 'dateline-and-crawl-header', crawled.dateSpan);
    const stamp =
      day === null && crawled.date.length === MONTH_LENGTH
        ? (stampOf(text, blocks) ?? dayBehindLead(text, blocks))
        : null;
    // What the page prints is the whole day, where the header has its month.
    return stamp && filled(stamp.value, crawled.date)
      ? extracted(stamp.value, stamp.span, 'page-stamp')
      : extracted(crawled.date, crawled.dateSpan, 'crawl-header');
  }
  if (day && !day.value.startsWith(UNKNOWN_YEAR)) return extracted(day.value, day.span, 'dateline');
  const stamp =
    sentOf(text, blocks) ??
    firstOf(headers, (header) => readSent(text, header)) ??
    stampOf(text, blocks) ??
    dayBehindLead(text, blocks) ??
    issueOf(text, blocks);
  const signed = signedOn(text, blocks);
  if (!day) {
    if (signed) return extracted(signed.value, signed.span, 'sign-off');
    if (stamp) return extracted(stamp.value, stamp.span, 'page-stamp');
    const changed = stampOf(text, blocks, true);
    if (changed) return extracted(changed.value, changed.span, 'page-changed');
    // No text was made later than it was fetched: of all days the last that is asked for.
    const fetched = firstOf(headers, (header) => readCollected(text, header));
    if (fetched) return extracted(fetched.date, fetched.dateSpan, 'crawl-header');
    const stamped = stampWithoutYear(text, blocks);
    return stamped ? extracted(stamped.value, stamped.span, 'page-stamp') : undefined;
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
