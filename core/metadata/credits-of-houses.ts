/**
 * Credits that papers and broadcasters print with a word for the picture and no mark: `Photo Name Surname, La Presse`, `(archives
 * Le Quai)`, `Photo gracieuseté`, `BELGA PHOTO NAME SURNAME`, `(Capture YouTube)`, `. - Le Quai: Name Surname`; and those with no such word, the house and who took
 * the picture, `(Le Quai/A. M.)`. The latter sign stories as well: where they stand the one that asks has to know.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { endsSentence } from './sentence-end.ts';

/** No such credit is longer. */
const LONGEST = 90;
const STOP = '[.!?…»"”)]';
/** Behind the stop of a caption, with a mark between or none. */
const BEHIND = `(?:^|(?<=${STOP} (?:[-–—•|] )?))`;
const PART = "\\p{Lu}[\\p{L}\\p{M}’'+-]*";
/** A paper, a site, a radio: `La Presse`, `Le Courrier de l’Ouest`. */
const HOUSE = `(?:(?:L[’'])?${PART}(?: (?:(?:de|du|des|en|et|de la|de l[’']|d[’']|l[’']) ?)?${PART}){0,4})`;
const INITIALS = '(?:\\p{Lu}|Ch|Ph|Th)\\.';
const PERSON = `(?:(?:${INITIALS}[ -]?){1,2}(?:(?:de |du |d[’']|Le |La )?${PART})|(?:${INITIALS}[ -]?){2,4}|(?!(?:Le|La|Les|Saint|Sainte|Photos?|Ville|Union) )\\p{Lu}[\\p{Ll}\\p{M}]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?(?: (?:de |du |Le |La |d[’'])?${PART}){1,2})`;

const FORMS: readonly RegExp[] = [
  // who took it and for whom; alone on its line the decoder knows it by the word
  `(?<=${STOP} )(?<credit>\\(?(?:[Pp]hotos?|[Cc]lichés?) (?:(?:de|par) )?(?<name>${PERSON}, ${HOUSE})\\)?)`,
  // initials
  `(?<credit>\\(Ph\\.? (?!D\\.?\\))(?<name>(?:${INITIALS}[ -]?){1,3})\\))`,
  // where it was kept
  `(?<credit>\\((?:[Pp]hotos? )?(?:d[’'])?[Aa]rchives?(?: ?[-–/:] ?| (?:de |du |des )?)(?<name>${HOUSE})(?:, ${PERSON})?\\))`,
  // the same twice, as sites print a credit of theirs
  `(?<credit>\\((?<name>[^()/\n]{5,42})\\/\\k<name>\\))`,
  `(?<credit>\\((?<name>${HOUSE})(?: ?[/–-] ?|, | )[Aa]rchives?\\))`,
  `${BEHIND}(?<credit>[Pp]hotos? (?:d[’'])?[Aa]rchives?(?: ?[-–/:] ?| )(?<name>${HOUSE}))`,
  // who gave it
  `(?:${BEHIND}|(?=\\())(?<credit>\\(?(?:[Pp]hotos?(?: ?[:–-] ?| ))?(?<name>[Gg]racieuseté|[Cc]ourtoisie|[Aa]vec l[’']aimable autorisation)(?:(?: ?[-–:/] ?| (?:de |du |des |d[’'])?(?:la |le |l[’'])?)[^().!?:;,]{2,40})?\\)?)`,
  // what it is
  `(?<credit>\\((?:[Ii]llustration|[Ii]nfographie|[Vv]isuel|[Mm]ontage|[Dd]essin|[Cc]apture(?: d[’']écran|d[’']image)?)(?: ?[:–/-] ?| )(?:(?:de |par |d[’'])?)(?<name>${HOUSE})\\))`,
  `(?<credit>\\((?<name>[Cc]apture d[’'](?:écran|image)|[Ii]llustration)\\))`,
  // in capitals
  `${BEHIND}(?<credit>(?<name>\\p{Lu}{2,8}(?:\\/\\p{Lu}{2,8})?) PHOTOS?(?: \\p{Lu}[\\p{Lu}\\p{M} .’'-]{3,40})?)`,
  // behind a bar
  `(?<=${STOP} ?)(?<credit>\\| ?(?<name>${HOUSE}))`,
  `${BEHIND}(?<credit>\\(?[Pp]hotos? ?\\/ ?(?<name>${PERSON}|${HOUSE})\\)?)`,
  // the house before who took it, behind a mark
  `(?<=${STOP} [-–—•|] )(?<credit>(?<name>${HOUSE}) ?: ?${PERSON})`,
].map((form) => inBasicPlane(new RegExp(`${form}[. ]*$`, 'du')));
/** What each of them holds. */
const MAY_BE =
  /\/[^/()]+\)[. ]*$|hoto|HOTO|liché|Ph\.? |rchive|racieuset|ourtoisie|aimable|llustration|nfographie|isuel|ontage|essin|apture|\||[.!?…»"”)] [-–—•] [^:]+:/u;

/** The whole of a credit, and the name in it. */
export interface Credit {
  readonly credit: Span;
  readonly creditor: Span;
}

const creditOf = (match: RegExpExecArray | null, base: number, span: Span): Credit | null => {
  const { credit, name } = match?.indices?.groups ?? {};
  return credit === undefined || name === undefined
    ? null
    : {
        credit: { from: base + credit[0], to: span.to },
        creditor: { from: base + name[0], to: base + name[1] },
      };
};

/** The credit at the end of `span` with a word for the picture, and the name in it; null without one. */
export const creditOfHouse = (text: string, span: Span): Credit | null => {
  const base = Math.max(span.from, span.to - LONGEST);
  const tail = text.slice(base, span.to);
  if (!MAY_BE.test(tail)) return null;
  for (const form of FORMS) {
    const found = creditOf(form.exec(tail), base, span);
    if (found !== null) return found;
  }
  return null;
};

/** The house in small words as well, `Le Courrier de l’Ouest breton`, where a slash parts it from who took the picture. */
const NAMED_HOUSE = "\\p{Lu}[\\p{L}\\p{M}\\d’'+ -]{1,40}";
const HOUSE_AND_PERSON: readonly RegExp[] = [
  `(?<=${STOP} ?)(?<credit>\\((?<name>(?<house>${NAMED_HOUSE}?) ?(?:\\/| [–-]) ?${PERSON})\\))\\.?`,
  `(?<=${STOP} ?)(?<credit>\\((?<name>${PERSON} ?\\/ ?(?<house>${NAMED_HOUSE}))\\))\\.?`,
  `(?<=${STOP} )(?<credit>(?<name>(?<house>${NAMED_HOUSE}?) ?\\/ ?${PERSON}))`,
  `(?<=${STOP} )(?<credit>(?<name>${PERSON} ?\\/ ?(?<house>${NAMED_HOUSE})))`,
].map((form) => inBasicPlane(new RegExp(`${form}$`, 'du')));

/** Letters alone may be those of anything. */
const IN_WORDS = inBasicPlane(/\p{Ll}/u);

/**
 * The house and who took a picture for it, or wrote for it, behind the last stop of `span`, and whether the house has a name in
 * words; null where none stand there.
 */
export const houseAndPerson = (text: string, span: Span): (Credit & { readonly inWords: boolean }) | null => {
  const base = Math.max(span.from, span.to - LONGEST);
  const tail = text.slice(base, span.to);
  if (!/[/–-][^/]*$/u.test(tail)) return null;
  for (const form of HOUSE_AND_PERSON) {
    const match = form.exec(tail);
    const found = creditOf(match, base, span);
    if (match === null || found === null) continue;
    const house = (match.groups?.house ?? '').trim();
    return !isAgency(house) && endsSentence(tail.slice(0, found.credit.from - base))
      ? { ...found, inWords: IN_WORDS.test(house) }
      : null;
  }
  return null;
};
