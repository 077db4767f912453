/**
 * Credits that no agency and no mark tell: whoever took a picture in brackets behind the label, by initials or as a service of a
 * body, `(Ph. A. Morel)`, `(photo service communication de la ville)`, and the collection it comes from, `. Coll. part.`
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';

/** Such a credit is no longer, with its brackets. */
const LONGEST = 110;
const SURNAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}";
const INITIALS = '(?:(?:\\p{Lu}|Ch|Ph|Th)\\.[ -]?){1,3}';
/** Bodies that have pictures taken, and what of them does. A picture of one, `photo de la mairie`, has a preposition before it. */
const BODY =
  '(?:service|direction|cellule|rédaction|mairie|commune|ville|département|région|préfecture|rectorat|ministère|musée|office|université|paroisse|diocèse|évêché|association|club|syndicat|fédération|comité|agence|studio|archives|collection|coll\\.)(?!\\p{L})';
/** `(Ph. A. Morel)`, `(cliché J.-P. Morel)`: initials, or behind what stands for nothing else a name. A degree is none, `(Ph. D.)`. */
const BY_NAME = `(?:[Pp]hotos?|PHOTOS?|[Cc]lichés?|Ph\\.?)(?: :| de| par)? ${INITIALS}${SURNAME}|(?:[Cc]lichés?|Ph\\.) ${SURNAME}`;
const BRACKETED = inBasicPlane(
  new RegExp(
    `(?<credit>\\((?!Ph\\.? ?D\\.)(?:(?=(?:${BY_NAME})\\))(?:[Pp]hotos?|PHOTOS?|[Cc]lichés?|Ph\\.?)(?: :| de| par)? (?<person>[^()]+)|(?:[Pp]hotos?|[Cc]lichés?|Ph\\.?) (?:par (?:le |la |l[’']))?(?<body>${BODY}[^()\\n:;]{0,60}))\\))[. ]*$`,
    'du',
  ),
);
/** Behind the stop of a caption or in brackets the collection that nobody is named for. */
const COLLECTION =
  /(?:(?<=[.!?…»"”)\d] )|(?=\())(?<credit>\(?(?<name>[Cc]oll(?:\.|ections?) (?:part(?:\.|iculières?)|priv(?:\.|ées?)|de l[’']auteure?))\)?)[. ]*$/du;
const ENDS_AS_COLLECTION = /(?:part\.|particulières?|priv\.|privées?|auteure?)\)?[. ]*$/u;
/** The last characters, of which the longest of these ends is one. */
const LAST = -16;

/** Whether `tail` may end in the name of such a collection: it may hold no mark of other credits. */
export const mayNameCollection = (tail: string): boolean => ENDS_AS_COLLECTION.test(tail.slice(LAST));

/** The credit of `span` by whoever is no agency, and the name in it; null without one. */
export const creditOfBody = (
  text: string,
  span: Span,
): { readonly credit: Span; readonly creditor: Span } | null => {
  const base = Math.max(span.from, span.to - LONGEST);
  const tail = text.slice(base, span.to);
  const found =
    (tail.includes(')') ? BRACKETED.exec(tail) : null) ??
    (mayNameCollection(tail) ? COLLECTION.exec(tail) : null);
  const groups = found?.indices?.groups;
  const credit = groups?.credit;
  const name = groups?.person ?? groups?.body ?? groups?.name;
  if (!credit || !name) return null;
  return {
    credit: { from: base + credit[0], to: span.to },
    creditor: { from: base + name[0], to: base + name[1] },
  };
};
