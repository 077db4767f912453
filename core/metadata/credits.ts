/**
 * Credits of photographs inside captions: `… Photo: VNA`, `Photo : VNA/CVN`, `Photo ; VNA`, `Source: AFP`,
 * `(Photo: VNA)`, `(Ảnh: TTXVN)`, `© AFP`. The caption keeps its source text; this says where the credit stands.
 */
import type { Span } from '../model/span.ts';

/** A caption cut in two: what it says, and the credit with its own name. Spans are of the source. */
export interface CreditedCaption {
  /** The caption without its credit, trimmed; null when the whole is a credit. */
  readonly caption: Span | null;
  /** The whole credit, `Photo : VNA`; null when there is none. */
  readonly credit: Span | null;
  /** Who is credited, `VNA`; null when there is no credit. */
  readonly creditor: Span | null;
}

const LABEL =
  "(?:Photos?|Ph\\.|Crédits?(?: photos?)?|Credits?|Source|Sources|Illustration|Images?|Image d'illustration|Photo d[’']illustration|Photo d'archives?|Capture d['’]écran|Ảnh|Ảnh minh họa|Ảnh tư liệu|Nguồn|Hình|Foto|Fuente|Vidéo|Video|PHOTO|SOURCE|ẢNH)";
const LABELLED = new RegExp(
  `(?<credit>[|(\\[]?[ \\u00a0]?${LABEL}[ \\u00a0]{0,3}[:;][ \\u00a0]{0,3}(?<name>[^\\n\\r:;]{1,60}?))[.)\\]| \\u00a0]*$`,
  'du',
);
const SPREAD =
  /(?<credit>(?:Photo|Image)s? (?:diffusée?s?|fournie?s?|prise?s?|publiée?s?|par|de|d['’]|by|from|courtesy of)[ \u00a0]?(?:par |by )?(?:l['’]|la |le |the )?(?<name>[^\n\r.:;]{2,50}?))[.)\] ]*$/du;
const COPYRIGHT = /(?<credit>(?:©|\(c\)|\(C\))[ \u00a0]?(?<name>[^\n\r©:;.]{2,50}?))[.)\] ]*$/du;
const BRACKETED =
  /(?<credit>\((?<name>(?:VNA|TTXVN|AFP|AP|Reuters|Xinhua|EPA|Getty|VOV|CVN|AA|Kyodo|Yonhap)(?:[/\-–][\p{L}+. ]{1,24}){0,3}(?: (?:photo|Photo))?)\))[. ]*$/du;
/** Credits stand at the end: no more of a line is looked at. */
const REACH = 110;

/** Where the credit stands at the end of `span`, or null: the whole of it, and the name in it. */
const readCredit = (text: string, span: Span): { readonly credit: Span; readonly creditor: Span } | null => {
  const base = Math.max(span.from, span.to - REACH);
  const tail = text.slice(base, span.to);
  if (!/[:;©)]|hoto|mage/u.test(tail)) return null;
  for (const pattern of [LABELLED, SPREAD, COPYRIGHT, BRACKETED]) {
    const groups = pattern.exec(tail)?.indices?.groups;
    const credit = groups?.credit;
    const name = groups?.name;
    if (!credit || !name) continue;
    // In the middle of a word, or of a sentence that goes on, it is no credit.
    if (
      credit[0] > 0 &&
      /[\p{L}\p{N}]/u.test(tail.charAt(credit[0] - 1)) &&
      /[\p{L}]/u.test(tail.charAt(credit[0])) &&
      pattern !== LABELLED
    )
      continue;
    return {
      credit: { from: base + credit[0], to: span.to },
      creditor: { from: base + name[0], to: base + name[1] },
    };
  }
  return null;
};

/** Cuts the caption at `span` of `text` into caption and credit; without a credit the whole is caption. */
export const splitCredit = (text: string, span: Span): CreditedCaption => {
  const read = readCredit(text, span);
  if (!read) return { caption: span, credit: null, creditor: null };
  let from = read.credit.from;
  while (from < read.credit.to && /[\s|]/u.test(text.charAt(from))) from++;
  let end = from;
  while (end > span.from && /[\s|–—-]/u.test(text.charAt(end - 1))) end--;
  const caption = /[\p{L}\p{N}]/u.test(text.slice(span.from, end)) ? { from: span.from, to: end } : null;
  return { caption, credit: { from, to: read.credit.to }, creditor: read.creditor };
};

/** Whether a line ends in a photo credit, and whether it is nothing else. */
export const creditKind = (text: string, span: Span): 'none' | 'end' | 'only' => {
  const split = splitCredit(text, span);
  return split.credit === null ? 'none' : split.caption === null ? 'only' : 'end';
};
