/**
 * The header that a crawler writes in the first lines of a file, a field on each: `date 2019-08`, `lang fr`, `source: name`, `URL :
 * https://…`, `Collecté : 2019-08-12`, or the address of the page, bare or as `The Wayback Machine - https://…`. Some fields are
 * printed by pages as well, `Source : name`: those belong to a header only beside one that nothing but a header has.
 */
import { inAnyCase } from '../any-case.ts';
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { readCrawlHeader, readFullDate } from './dates.ts';
import { flat } from './flat.ts';

/** A header has no more lines. */
const MOST_LINES = 12;
/** No field is longer. */
const LONGEST = 480;

const DATE = '(?:(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2})';
const TIME =
  '(?:(?:T|,? (?:à |at )?)\\d{1,2}(?::|h)\\d{2}(?::\\d{2}(?:[.,]\\d{1,6})?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?';
/** When the crawler fetched the page. */
const COLLECTED = new RegExp(
  `^(?:(?:collecté|récolté|moissonné|crawlé|crawled|fetched|scraped|harvested|retrieved)e?(?:[ _-](?:le|on|at))?|(?:crawl|fetch|harvest|scrape|collecte?|capture)[ _-](?:date|time)|date[ _-](?:de[ _-])?(?:collecte|crawl|capture|moisson|récolte))(?: ?[:=] ?| )(?<date>${DATE})${TIME}$`,
  'diu',
);
const ADDRESS = inAnyCase(/^(?:the wayback machine [-–—] )?https?:\/\/[^\s/]+\.[^\s]+$/iu);
const NAMED_ADDRESS = inAnyCase(
  /^(?:ur[il]|permalink)(?: ?[:=] ?| )(?=\S*[./])(?:https?:\/\/)?[^\s.]\S*\.\S+$/iu,
);
/** The code of a language behind the word as programs write it. */
const LANGUAGE = /^lang(?:uage)?(?: ?[:=] ?| )[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/u;
/** Fields that programs write of an entry of a feed and of a message; a person writes none of them. */
const PROGRAMMED = inAnyCase(
  /^(?:pubdate|lastbuilddate|guid|dc:(?:creator|date|source|publisher|language|subject|rights)|newsgroups|message-id|mime-version|nntp-posting-host|return-path|reply-to|x-[\p{L}-]{2,30}) ?: ?\S/iu,
);
/** Whom a message is from or for: the address tells it. */
const ADDRESSED = inAnyCase(
  /^(?:from|to|cc|de|à|exp[ée]diteur|destinataire) ?: ?[^@]{0,80}\S@\S+\.\p{L}{2,}/iu,
);
/** When it was sent, as mail says it (RFC 5322, section 3.3). */
const SENT =
  /^(?:date|sent) ?: ?(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[a-z]{3}|[+-]\d{4})/iu;
/** Fields with a word or three, which pages print as well. */
const WEAK = inBasicPlane(
  /^(?:source|site|domaine?|host|lien|link|adresse|langu(?:e|age)|id|identifiant|enco(?:ding|dage)|charset|fichier|file(?:name)?|robot|crawler|spider|corpus|collection|flux|feed|content-type|status)(?: ?[:=] ?)(?<value>\S{1,400}(?: \S{1,30}){0,2})$/iu,
);

/** The day on which a crawler fetched the page, as the line at `span` says it and no more: EDTF, and where it stands. */
export const readCollected = (
  text: string,
  { from, to }: Span,
): { readonly date: string; readonly dateSpan: Span } | null => {
  if (to - from > LONGEST) return null;
  const found = COLLECTED.exec(flat(text.slice(from, to)));
  const place = found?.indices?.groups?.date;
  const read = readFullDate(found?.groups?.date ?? '');
  return place && read
    ? { date: read.value, dateSpan: { from: from + place[0], to: from + place[1] } }
    : null;
};

const SENT_FIELD = /^(?:pubdate|dc:date|date|sent) ?: ?(?=\S)/iu;
/** The day on which an entry of a feed was published or a message sent, as the line at `span` says it: EDTF, and where it stands. */
export const readSent = (
  text: string,
  { from, to }: Span,
): { readonly value: string; readonly span: Span } | null => {
  if (to - from > LONGEST) return null;
  const said = flat(text.slice(from, to));
  const field = SENT_FIELD.exec(said)?.[0].length;
  const day = field === undefined ? null : readFullDate(said.slice(field));
  if (field === undefined || day === null) return null;
  return { value: day.value, span: { from: from + field + day.from, to: from + field + day.to } };
};

/** What a line is to a header: a field of nothing else, one that pages print as well, or none. */
const kindOf = (text: string, span: Span, line: number): 'sure' | 'weak' | null => {
  if (span.to - span.from > LONGEST) return null;
  if (readCrawlHeader(text, span)?.span.to === span.to) return 'sure';
  const said = flat(text.slice(span.from, span.to));
  // Further down a bare address is the page's.
  if (line === 0 && ADDRESS.test(said)) return 'sure';
  if (PROGRAMMED.test(said) || ADDRESSED.test(said) || SENT.test(said)) return 'sure';
  if (NAMED_ADDRESS.test(said) || LANGUAGE.test(said) || readCollected(text, span) !== null) return 'sure';
  const value = WEAK.exec(said)?.groups?.value;
  return value === undefined || isAgency(value) ? null : 'weak';
};

/** How many of the first `lines` of a file are the header of a crawler, each of them whole. */
export const crawlHeaderLines = (text: string, lines: readonly Span[]): number => {
  let isSure = false;
  let count = 0;
  for (const span of lines.slice(0, MOST_LINES)) {
    const kind = kindOf(text, span, count);
    if (kind === null) break;
    isSure ||= kind === 'sure';
    count++;
  }
  // A file of nothing but its header is a text that somebody wrote so.
  return isSure && count < lines.length ? count : 0;
};
