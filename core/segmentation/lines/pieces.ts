/**
 * Where a line may be cut: crawl-header | dateline | body | sign-off, image-alt | caption, heading | link, section |
 * headline | summary, a line cut off | the link to its rest. Grammar only proposes the cuts; which of them hold is
 * decided by the decoder over the whole dispatch.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { splitCredit } from '../../metadata/credits.ts';
import { readDateline } from '../../metadata/dateline.ts';
import type { Dateline } from '../../metadata/dateline-forms.ts';
import { readCrawlHeader } from '../../metadata/dates.ts';
import { placeEnd } from '../../metadata/gazetteer.ts';
import { makersBehindStop } from '../../metadata/makers.ts';
import { MARK, marksHeld } from '../../metadata/marks-held.ts';
import { readSignOff } from '../../metadata/sign-off.ts';
import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../model/span.ts';
import type { Steps } from '../../steps.ts';
import { areButtons } from './bars-of-buttons.ts';
import { datelineBehindLead, gluedDateline } from './glued-datelines.ts';
import { altEnd, LONGEST_ALT, namesPicture, nextPicture } from './image-alts.ts';
import { linkHeadLength, restLinkAt } from './links.ts';
import { type Piece, piece, type Readings, row } from './piece.ts';
import { readSection, summaryStarts } from './sections.ts';

/** What starts a line is looked for in so many characters. */
const HEAD_REACH = 400;
const LONGEST_LINK_HEAD = 100;
/** One of these stands behind the words that head a link. */
const LINK_MARKS = MARK.colon | MARK.arrow | MARK.bar | MARK.dash | MARK.quote;
/** With these letters such words start where no mark stands behind them. */
const LINK_STARTS = 'ÀALlVvDNPST';
const NO_CREDIT = { credit: null } as const;

/** Where what signs a line starts that elsewhere would be something else, as the lines around it tell. */
export interface SignedAt {
  readonly at: number;
  /** Whether it is a source, which has the form of a credit. */
  readonly isSource: boolean;
}

/** With the sign-off at its end cut off, and whole. */
const endings = (text: string, span: Span, signed: SignedAt | null): readonly (readonly Piece[])[] => {
  const signOff = readSignOff(text, span);
  if (!signOff)
    return signed === null || (!signed.isSource && splitCredit(text, span).credit !== null)
      ? []
      : [row(piece(text, span.from, signed.at, 'plain'), piece(text, signed.at, span.to, 'sign-off-weak'))];
  // `Photo : Name – VNA` is a credit to its end.
  const { credit } = signOff.alone ? NO_CREDIT : splitCredit(text, span);
  if (credit !== null && credit.from < signOff.span.from) return [];
  const kind = signOff.sure ? 'sign-off' : 'sign-off-weak';
  const before = signOff.alone ? null : piece(text, span.from, signOff.span.from, 'plain');
  const mark = piece(text, signOff.span.from, signOff.span.to, kind);
  return [row(before, mark)];
};

/** Credits inside a line after which a dateline may follow, `… Photo: VNA Hanoï (VNA) - …`. */
const CREDIT_INSIDE = inBasicPlane(
  /(?:Photo|Source|Ảnh|Crédit)s?[ \u00a0]?[:;][ \u00a0]?[\p{L}/.+ ]{2,40}?[ \u00a0](?=\p{Lu}[^()]{1,60}\([\p{L}/+]{2,16}\) ?[-–—])/u,
);

const CREDIT_LABEL = inBasicPlane(
  /(?:Photo|Source|Ảnh|Crédit|Image)s?[ \u00a0]?[:;][ \u00a0]?(?=[\p{L}\d])/u,
);
const CAPITAL = inBasicPlane(/\p{Lu}/u);
/**
 * Where a dateline starts behind a credit at whose end the space was lost or that runs on, `Photo: VNACa Mau (VNA) –`:
 * at the first place that a gazetteer knows and a sure dateline names; null where there is none.
 */
const datelineBehindCredit = (text: string, span: Span, head: string): number | null => {
  const label = CREDIT_LABEL.exec(head);
  if (!label || label.index === 0) return null;
  const open = head.indexOf('(', label.index);
  for (let at = label.index + label[0].length + 1; at < open; at++) {
    if (!CAPITAL.test(head.charAt(at))) continue;
    const end = placeEnd(text, span.from + at);
    if (end < 0) continue;
    const dateline = readDateline(text, { from: span.from + at, to: span.to });
    if (dateline?.sure && dateline.place?.to === end) return span.from + at;
  }
  return null;
};

/** The same with the label behind the agency, before a place in capitals: `… VNA/VNS Photo Name HÀ NỘI — …`. */
const CREDIT_BEFORE_PLACE = inBasicPlane(
  /(?<![\p{L}\p{M}])\p{Lu}{2,8}(?:\/\p{Lu}{2,8}){0,2} [Pp]hotos?(?: (?:by )?\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){0,3})? (?=\p{Lu}[\p{Lu}\p{M} ]{2,24} ?[-–—] )/u,
);

/** A credit in brackets with text right behind it: `… (Photo: VNA)Highly valuing …`. */
const CREDIT_BEFORE = inBasicPlane(
  /\((?:[Pp]hotos?|[Ii]mages?|[Cc]r[ée]dits?(?: photos?)?|[Ss]ources?|Ảnh(?: minh họa| tư liệu)?|Nguồn(?: ảnh)?)[ \u00a0]?[:;, ][^()]{1,60}\)[. ]*(?=[\p{Lu}\d«"“‘'’(]|[Đđ])/u,
);
/** A photographer and whom he works for, with text right behind them and no space: `… (Name Surname/AFP)The council …`. */
const PERSON_BEFORE = inBasicPlane(
  /\(\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3} ?\/ ?\p{Lu}[\p{L} ]{1,20}\)(?=[\p{Lu}\d«"“‘])/u,
);
/** No caption before it is shorter. */
const SHORTEST_CAPTION = 12;

/** The rows of a line whose caption lost the break behind it. */
const captioned = (text: string, span: Span, head: string, held: number): readonly (readonly Piece[])[] => {
  const credit = held & MARK.close ? (CREDIT_BEFORE.exec(head) ?? PERSON_BEFORE.exec(head)) : null;
  if (!credit || credit.index < SHORTEST_CAPTION) return [];
  const rest = trimSpan(text, { from: span.from + credit.index + credit[0].length, to: span.to });
  if (rest.from >= rest.to) return [];
  const caption = piece(text, span.from, rest.from, 'plain');
  return [
    row(caption, { from: rest.from, to: rest.to, kind: 'plain' }),
    ...endings(text, rest, null).map((ending) => row(caption, ...ending)),
    ...openings(text, rest, readDateline(text, rest), null).map((opening) => row(caption, ...opening)),
  ];
};

/** Of a line that was cut off, what stands before the link to the rest of the story, and the link. */
const cutOff = (text: string, span: Span): readonly (readonly Piece[])[] => {
  const at = restLinkAt(text, span.from, span.to);
  if (at === null || at <= span.from) return [];
  return [row(piece(text, span.from, at, 'plain'), piece(text, at, span.to, 'plain'))];
};

/** The rows of a line that starts with `dateline`; none where it is null. */
const openings = (
  text: string,
  span: Span,
  dateline: Dateline | null,
  signed: SignedAt | null,
): readonly (readonly Piece[])[] => {
  if (!dateline) return [];
  const { from, to } = dateline.span;
  const first = piece(text, from, to, dateline.sure ? 'dateline' : 'dateline-weak');
  const rest = trimSpan(text, { from: to, to: span.to });
  return [
    row(first, piece(text, rest.from, rest.to, 'plain')),
    ...[...endings(text, rest, signed), ...cutOff(text, rest)].map((ending) => row(first, ...ending)),
  ];
};

const startings = (
  text: string,
  span: Span,
  dateline: Dateline | null,
  signed: SignedAt | null,
  head: string,
  held: number,
): readonly (readonly Piece[])[] => {
  const rows: (readonly Piece[])[] = [...openings(text, span, dateline, signed)];
  rows.push(...captioned(text, span, head, held));
  const mayCredit = held & MARK.open && held & (MARK.colon | MARK.semicolon);
  const inside =
    (mayCredit && /[:;].*\(/u.test(head) ? CREDIT_INSIDE.exec(head) : null) ??
    (held & MARK.dash && /[Pp]hoto.* [-–—] /u.test(head) ? CREDIT_BEFORE_PLACE.exec(head) : null);
  const behind = mayCredit ? datelineBehindCredit(text, span, head) : null;
  if (inside || behind !== null) {
    const at = behind ?? span.from + (inside ? inside.index + inside[0].length : 0);
    const later = readDateline(text, { from: at, to: span.to });
    if (later) {
      const caption = piece(text, span.from, at, 'plain');
      const mark = piece(text, later.span.from, later.span.to, 'dateline');
      const rest = trimSpan(text, { from: later.span.to, to: span.to });
      rows.push(row(caption, mark, piece(text, rest.from, rest.to, 'plain')));
      for (const ending of [...endings(text, rest, signed), ...cutOff(text, rest)])
        rows.push(row(caption, mark, ...ending));
    }
  }
  return rows;
};

/** The rows of a line that is a teaser behind the name of its section. */
const teasers = (text: string, span: Span): readonly (readonly Piece[])[] => {
  const head = readSection(text, span);
  if (!head) return [];
  const { from, to } = head.rest;
  const section = piece(text, head.section.from, head.section.to, 'section');
  return [
    ...summaryStarts(text, head.rest).map(({ at, likely }) =>
      row(section, piece(text, from, at, likely ? 'likely-title' : 'title'), piece(text, at, to, 'plain')),
    ),
    row(section, piece(text, from, to, 'plain')),
  ];
};

/** The readings of a line that ends in who made the story, `… finie. Texte : Name Surname - Photos : Name Surname`; null where none does. */
const made = (text: string, span: Span): Readings | null => {
  const found = span.to - span.from < SHORTEST_MADE ? null : makersBehindStop(text, span);
  if (found === null) return null;
  const { at, makers } = found;
  const kind = makers.several ? 'sign-off' : 'sign-off-weak';
  const signed = row(piece(text, span.from, at, 'plain'), piece(text, at, span.to, kind));
  const opened = openings(
    text,
    { from: span.from, to: at },
    readDateline(text, { from: span.from, to: at }),
    null,
  );
  const rows = [signed, ...opened.map((opening) => row(...opening, piece(text, at, span.to, kind)))];
  return makers.several ? rows : [row(piece(text, span.from, span.to, 'plain')), ...rows];
};
/** No paragraph that ends so is shorter. */
const SHORTEST_MADE = 100;

/** The rows of a line whose title lost the break before the dateline, of a story and of a link with its summary, or whose lead did. */
const titled = (text: string, span: Span, signed: SignedAt | null): readonly (readonly Piece[])[] => {
  const glued = gluedDateline(text, span);
  const at = glued?.dateline.from ?? datelineBehindLead(text, span)?.from;
  if (at === undefined) return [];
  const rest = { from: at, to: span.to };
  const link = glued && [
    piece(text, span.from, glued.titleEnd, 'likely-title'),
    piece(text, at, span.to, 'plain'),
  ];
  const rows = glued?.mayOpen === false ? [] : openings(text, rest, readDateline(text, rest), signed);
  return [
    ...(link ? [row(...link)] : []),
    ...rows.map((opening) => row(piece(text, span.from, at, 'plain'), ...opening)),
  ];
};

/**
 * The readings of the line at `span`; `first` when nothing but white space stands before it, `sectioned` when it may be
 * a teaser behind the name of its section, as lines beside it are; `signed` is where what may sign it starts, and
 * `altAt` where the text of a picture ends that says another line again.
 */
export function* readingsOf(
  text: string,
  span: Span,
  first: boolean,
  sectioned: boolean,
  signed: SignedAt | null = null,
  altAt: number | null = null,
): Steps<Readings> {
  const whole = row(piece(text, span.from, span.to, 'plain'));
  const header = first ? readCrawlHeader(text, span) : null;
  if (header) {
    const mark = piece(text, header.span.from, header.span.to, 'crawl-header');
    const rest = trimSpan(text, { from: header.span.to, to: span.to });
    if (rest.from >= rest.to) return [row(mark)];
    const rows = yield* readingsOf(text, rest, false, false);
    return rows.map((pieces) => row(mark, ...pieces));
  }
  const byMakers = made(text, span);
  if (byMakers !== null) return byMakers;
  if (namesPicture(text, span)) return [row(piece(text, span.from, span.to, 'image-alt'))];
  yield;
  const opening = readDateline(text, span);
  // An agency in brackets alone signs.
  if (opening?.sure && opening.place !== null && opening.span.to === span.to)
    return [row(piece(text, span.from, span.to, 'dateline'))];
  yield;
  const headTo = Math.min(span.to, span.from + HEAD_REACH);
  const heads = text.slice(span.from, headTo);
  const held = marksHeld(text, span.from, headTo);
  const alt = altAt ?? altEnd(heads, held, span);
  if (alt !== null) {
    const marks = [piece(text, span.from, alt, 'image-alt')];
    let last = alt;
    for (
      let next = nextPicture(text, { from: span.from, to: alt }, span.to);
      next !== null;
      next = nextPicture(text, next, span.to)
    ) {
      marks.push(piece(text, last, next.from, 'plain'), piece(text, next.from, next.to, 'image-alt'));
      last = next.to;
    }
    const rest = trimSpan(text, { from: last, to: span.to });
    // What a number of pictures ends is no sentence, be there a caption behind it or none.
    if (rest.from >= rest.to && (marks.length > 1 || span.to - span.from <= LONGEST_ALT))
      return [row(...marks)];
    return [
      row(...marks, piece(text, rest.from, rest.to, 'plain')),
      ...captioned(text, rest, text.slice(rest.from, headTo), held).map((pieces) => row(...marks, ...pieces)),
      whole,
    ];
  }
  const head =
    held & LINK_MARKS || LINK_STARTS.includes(heads.charAt(0))
      ? linkHeadLength(heads.slice(0, LONGEST_LINK_HEAD))
      : 0;
  const rows: (readonly Piece[])[] = [whole];
  if (head > 0 && head < span.to - span.from && !areButtons(heads, head))
    rows.push(
      row(
        piece(text, span.from, span.from + head, 'heading'),
        piece(text, span.from + head, span.to, 'plain'),
      ),
    );
  if (sectioned) rows.push(...teasers(text, span));
  yield;
  rows.push(...endings(text, span, signed), ...cutOff(text, span));
  yield;
  rows.push(...startings(text, span, opening, signed, heads, held));
  if (opening === null && held & MARK.open && held & MARK.dash) rows.push(...titled(text, span, signed));
  return rows;
}
