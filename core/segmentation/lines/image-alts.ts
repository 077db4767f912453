/**
 * The texts that pages print for their pictures: the headline with the number of the picture, `Le titre ảnh 2`, with the
 * caption behind it where the break between them was lost, and the name of the picture's file. In French and English a story
 * speaks of its pictures so as well, `(photo 2)`: there another line has to say the same title.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { flat } from '../../metadata/flat.ts';
import { MARK } from '../../metadata/marks-held.ts';
import type { Line } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';

/** The word for a picture, with its marks or without. */
const PICTURE = '(?:hinh anh|HINH ANH|[ảẢ]nh|ẢNH|[hH]ình)';
const IMAGE_ALT = inBasicPlane(
  new RegExp(`${PICTURE}[ \\u00a0]{1,3}\\d{1,3}(?:(?=\\p{Lu}|[\\s.:]|$)|\\b)\\.?`, 'u'),
);
/** The number of a picture before a caption that starts with an hour, which its own seems to go on with: `ảnh 323h40.` */
const ALT_BEFORE_NUMBER = inBasicPlane(
  new RegExp(`${PICTURE}[ \\u00a0]{1,3}\\d(?=\\d{1,2}(?: ?h|:\\d{2}))`, 'u'),
);
/** The name of a picture's file, where a page printed it: `signature-2.jpg`. */
const PICTURE_FILE = inAnyCase(/^[^\n\r/\\]{1,90}\.(?:jpe?g|png|gif|webp|bmp|tiff?|avif|heic)$/iu);
const LONGEST_FILE = 96;
/** The last letters of their kinds. */
const FILE_ENDS = 'gGpPfFcC';
/** Whether the line at a span is the name of a picture's file. */
export const namesPicture = (text: string, { from, to }: Span): boolean =>
  to - from <= LONGEST_FILE &&
  FILE_ENDS.includes(text.charAt(to - 1)) &&
  PICTURE_FILE.test(text.slice(from, to));

/** No headline is longer, with the number of its picture. */
export const LONGEST_ALT = 200;

/** Where the text of a picture ends that starts the line at `span`, of which `head` is the start with the marks `held`; null without one. */
export const altEnd = (head: string, held: number, span: Span): number | null => {
  if (!(held & MARK.digit) || !/\d(?<=[hH]\s{1,3}\d)/u.test(head)) return null;
  const plain = flat(head);
  const match = IMAGE_ALT.exec(plain) ?? ALT_BEFORE_NUMBER.exec(plain);
  if (!match || match.index === 0) return null;
  return span.from + match.index + match[0].length;
};

/** Whether the line at `span` starts with the title and the number of an image, `Le titre ảnh 2`. */
export const startsImageAlt = (text: string, span: Span): boolean =>
  altEnd(text.slice(span.from, span.to), MARK.digit, span) !== null;

/** No caption between two pictures is longer, and no title of them shorter. */
const LONGEST_BETWEEN = 400;
const SHORTEST_TITLE = 12;
/** The title of a picture and its number. */
const TITLED = new RegExp(
  `^(?<title>.*?)[ \\u00a0]{1,3}${PICTURE}[ \\u00a0]{1,3}(?<number>\\d{1,3})\\.?$`,
  'u',
);
/** The word for a picture behind its title, and its number. */
const NUMBERED = new RegExp(`[ \\u00a0]{1,3}${PICTURE}[ \\u00a0]{1,3}(?<number>\\d{1,3})`, 'uy');

/**
 * The next picture of a line that has lost the breaks between its pictures: the title of the one at `alt` once more, with
 * the number that follows, behind the caption of the first; null where there is none before `to`.
 */
export const nextPicture = (text: string, alt: Span, to: number): Span | null => {
  const { title = '', number = '' } = TITLED.exec(text.slice(alt.from, alt.to))?.groups ?? {};
  if (title.length < SHORTEST_TITLE) return null;
  const from = text.slice(alt.to, Math.min(to, alt.to + LONGEST_BETWEEN)).indexOf(title);
  if (from < 0) return null;
  NUMBERED.lastIndex = alt.to + from + title.length;
  const found = NUMBERED.exec(text)?.groups?.number;
  const following = String(Number(number) + 1);
  if (found === undefined || !found.startsWith(following)) return null;
  // What else stands there starts the caption: `ảnh 22 kg de thé`.
  const end = NUMBERED.lastIndex - found.length + following.length;
  return end <= to ? { from: alt.to + from, to: end } : null;
};

const WORD = '(?:[Ii]mage|[Pp]hoto(?:graphie)?|[Pp]icture|[Ii]llustration|[Vv]isuel|IMAGE|PHOTO)';
const NUMBER = '(?:(?:[Nn][°º]|[Nn]o\\.?|numéro|#) ?)?\\d{1,3}(?: ?(?:/|sur|of) ?\\d{1,3})?';
/** The number of a picture behind its title, at the end of the line or right before a caption: ` - image 1`, ` (photo n° 2)`. */
const BEHIND_TITLE = inBasicPlane(
  new RegExp(
    `(?:,? ?[-–—:|•·] ?|,? )(?:${WORD} ${NUMBER}|[([]${WORD} ${NUMBER}[)\\]])(?=\\.?$| ?\\p{Lu})\\.?`,
    'u',
  ),
);
/** The same before its title: `Image 1 : `, `(Photo n° 2) `. */
const BEFORE_TITLE = new RegExp(
  `^(?:${WORD} ${NUMBER} ?[:|•·–—-] |[([]${WORD} ${NUMBER}[)\\]] ?[:|•·–—-]? ?)`,
  'u',
);
const MAY_COUNT =
  /\d(?<=(?:[Ii](?:mage|llustration)|[Pp](?:hoto|hotographie|icture)|[Vv]isuel|IMAGE|PHOTO) .{0,8})/u;
const CUT = / ?(?:…|\.{3})$/u;

/** Where on a line the text of its picture ends that says again the title `isTitle` knows; null where it says none. */
const numberedAltEnd = (said: string, isTitle: (title: string) => boolean): number | null => {
  const before = BEFORE_TITLE.exec(said)?.[0].length ?? 0;
  if (before > 0 && isTitle(said.slice(before))) return said.length;
  const behind = BEHIND_TITLE.exec(said);
  return behind && isTitle(said.slice(0, behind.index)) ? behind.index + behind[0].length : null;
};

/** Titles that pictures are called by stand among so many first lines. */
const LAST_TITLE = 60;

/** A title that a picture is called by without a number is no shorter, and stands among so many first lines. */
const SHORTEST_BARE = 30;
const LAST_BARE = 16;
/** The credit of a picture by the mark of rights, and no year or sentence of a page behind it. */
const CREDITED = inBasicPlane(/^(?:©|\([cC]\)) ?\p{Lu}[^\d.!?:;|]{1,90}$/u);
const OF_PAGE = /droits|reserved|reproduction|copyright/iu;

/** The line that says the title above it again, with another between, right above the credit of a picture; -1 for none. */
const bareAlt = (text: string, units: readonly Line[]): number => {
  const said = (line: number): string => {
    const unit = units[line];
    return unit === undefined ? '' : text.slice(unit.from, Math.min(unit.to, unit.from + LONGEST_ALT));
  };
  for (let line = 2; line < LAST_BARE && line < units.length; line++) {
    const credit = said(line + 1);
    if (!CREDITED.test(credit) || OF_PAGE.test(credit)) continue;
    const title = said(line);
    if (title.length < SHORTEST_BARE || title === said(line - 1)) continue;
    for (let above = line - 2; above >= 0; above--) if (said(above) === title) return line;
  }
  return -1;
};

/**
 * The lines that start with the title of another line and the number of a picture, in French or English, with where that ends, and
 * the one that is such a title above the credit of its picture.
 */
export const numberedAlts = (text: string, units: readonly Line[]): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  let titles: readonly string[] | null = null;
  for (const [line, { from, to }] of units.entries()) {
    const said = text.slice(from, Math.min(to, from + LONGEST_ALT));
    if (!MAY_COUNT.test(said)) continue;
    titles ??= units
      .slice(0, LAST_TITLE)
      .map((unit) => text.slice(unit.from, Math.min(unit.to, unit.from + LONGEST_ALT)));
    const known = titles;
    const isTitle = (title: string): boolean => {
      const cut = CUT.test(title) ? title.replace(CUT, '') : null;
      return (
        title.length >= SHORTEST_TITLE &&
        known.some((one, at) => at !== line && (cut === null ? one === title : one.startsWith(cut)))
      );
    };
    const end = numberedAltEnd(said, isTitle);
    if (end !== null) ends.set(line, from + end);
  }
  const bare = bareAlt(text, units);
  const unit = units[bare];
  if (unit !== undefined) ends.set(bare, unit.to);
  return ends;
};
