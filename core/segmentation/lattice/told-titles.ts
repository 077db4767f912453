/**
 * Which of several titles above a story it tells: its headline, where a page prints its name, its sections, a slogan or links to
 * other stories above.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { type Told, toldOf } from '../lines/retold.ts';
import { isTitle } from './first-lines.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';

/** Of more lines above a story no title is sought. */
const LAST_TITLE = 60;
/** More titles are a menu. */
const MOST_TITLES = 12;
/** So many first paragraphs may tell what a headline says, or stand above the line that does. */
const FIRST_PARAGRAPHS = 3;
/** A story that begins far from its headline tells of it in so many. */
const MORE_PARAGRAPHS = 9;

/**
 * Adds which of several titles above the story its first paragraphs tell: the headline, where a page prints its name, its
 * sections or links to other stories above. Where they tell one, the others that they tell nothing of are none, and no more
 * is one above a line of the page of which they tell less than of the title below.
 */
export const addToldTitles = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const titles: Arc[] = [];
  /** Those in the words of a caption: one of them is the headline where no other line may be. */
  const shown: Arc[] = [];
  const paragraphs: (readonly Span[])[] = [];
  /** The first sentence above them. */
  let lead: Arc | null = null;
  /** The line of the last of them: its dateline may be read in two ways. */
  let told = -1;
  const links = new Set<number>();
  /** The last line of the page's own that stands among them. */
  let pageLine = -1;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    const unit = units[line];
    if (unit === undefined || line > LAST_TITLE || paragraphs.length === MORE_PARAGRAPHS) break;
    if (features.has('heading-prefix')) links.add(line);
    if (!opens || told === line) continue;
    if (features.has('dateline') || isProse(features)) {
      paragraphs.push(features.has('dateline') ? toldWithin(text, piece, unit) : [unit]);
      told = line;
    } else if (paragraphs.length === 0 && piece.to === unit.to) {
      if (features.has('furniture')) pageLine = line;
      else if (mayHead(features)) titles.push(arc);
      else if (isTitle(features)) shown.push(arc);
      else if (features.has('ends-stop')) lead ??= arc;
    }
  }
  const [alone] = shown;
  if (titles.length === 0 && shown.length === 1 && alone?.features.has('open-caption')) {
    const [one = NONE_TOLD] = toldOf(text, [alone.piece], paragraphs.slice(0, FIRST_PARAGRAPHS).flat());
    if (isMuchTold(one)) alone.features.add('told-by-story');
    return;
  }
  if (titles.length < 2 || titles.length > MOST_TITLES) return;
  const pieces = titles.map(({ piece }) => piece);
  const countsIn = (most: number): readonly Told[] => toldOf(text, pieces, paragraphs.slice(0, most).flat());
  const first = countsIn(FIRST_PARAGRAPHS);
  const counts = first.some(isMuchTold) ? first : countsIn(MORE_PARAGRAPHS);
  const isTold = counts.map(isMuchTold);
  // Headlines may say the same in other words; a title of which nothing is told stands above one of which much is.
  const isSure = counts.some(({ words, told }, at) => isTold[at] === true && told >= SURE_SHARE * words);
  /** What the title tells that stands right above the story, below the last line of the page. */
  const last = titles.at(-1);
  const isHeadline =
    last !== undefined &&
    last.line > pageLine &&
    !links.has(last.line) &&
    !last.features.has('heading-behind') &&
    isTitle(last.features);
  const own = isHeadline && isTold.at(-1) === true ? counts.at(-1) : undefined;
  for (const [at, { line, features }] of titles.entries()) {
    const { words, told } = counts[at] ?? NONE_TOLD;
    const isParted = own !== undefined && line < pageLine && own.told * words > told * own.words;
    if (isParted) features.add('parted-title');
    const isUntold =
      isSure &&
      told === 0 &&
      !isOverSubtitle(text, titles, at, isTold) &&
      !isOverLead(text, titles, at, lead);
    if (isParted || isUntold) features.add('untold');
    else if (isTold[at] === true) features.add('told-by-story');
  }
  if (isTold[0] === false && isNameAbove(text, titles)) titles[0]?.features.add('untold');
  if (last !== undefined && last.line > pageLine - LINES_BETWEEN && isBelowLinks(titles, counts))
    last.features.add('below-links');
};
/** What ends the place in a dateline. */
const BEHIND_PLACE = /[,(\d–—-]/u;
/** What a paragraph tells behind its dateline, and the place of that: no title is about the agency and the day. */
const toldWithin = (text: string, dateline: Span, { from, to }: Line): readonly Span[] => {
  const place = text.slice(dateline.from, dateline.to).search(BEHIND_PLACE);
  return [
    { from, to: place < 0 ? dateline.to : dateline.from + place },
    { from: dateline.to, to },
  ];
};
/** So many lines of the page may stand between a headline and its story: when it was published, and by whom. */
const LINES_BETWEEN = 3;
/**
 * Whether the last of `titles` heads the story below links that have their own heading: no headline stands above that, and the
 * story tells more of it than of any link.
 */
const isBelowLinks = (titles: readonly Arc[], counts: readonly Told[]): boolean => {
  const heading = titles.findIndex(({ features }) => features.has('related-heading'));
  const last = titles.at(-1);
  if (heading < 0 || heading > titles.length - 3 || last === undefined) return false;
  const isLong = ({ piece }: Arc): boolean => piece.to - piece.from >= SHORTEST_TITLE;
  if (!isTitle(last.features) || !isLong(last) || titles.slice(0, heading).some(isLong)) return false;
  const { words, told } = counts.at(-1) ?? NONE_TOLD;
  const links = counts.slice(heading + 1, -1);
  return (
    told >= LEAST_TOLD &&
    told >= SURE_SHARE * words &&
    links.every((link) => link.told * words < told * link.words)
  );
};
const NONE_TOLD = { words: 0, told: 0 } as const;
const isMuchTold = ({ words, told }: Told): boolean => told >= LEAST_TOLD && told >= TOLD_SHARE * words;
/** Of a headline so many words are told at least, and this share of them; of one that is for sure the second. */
const LEAST_TOLD = 2;
const TOLD_SHARE = 0.3;
const SURE_SHARE = 0.5;
/** What a title has at least, below the name of a page. */
const SHORTEST_TITLE = 30;
/** Words with capitals and the small ones between names. */
const NAME_OF_PAGE = inBasicPlane(
  /^\p{Lu}[^\s:?!]*(?: (?:\p{Lu}[^\s:?!]*|de|du|des|d[’'][^\s:?!]+|la|le|les|et|en|of|the|and)){1,6}$/u,
);
/** Whether the first line is a name, as a paper or a section has, or a few words above a stamp, over a title that is none. */
const isNameAbove = (text: string, [first, ...others]: readonly Arc[]): boolean => {
  const said = ({ piece }: Arc): string => text.slice(piece.from, piece.to);
  if (first?.line !== 0) return false;
  const isRubric =
    RUBRIC.every((feature) => first.features.has(feature)) &&
    // Nobody looks for a verb in a word of a few letters.
    (first.features.has('verbless') || !said(first).includes(' '));
  return (
    (isRubric || NAME_OF_PAGE.test(said(first))) &&
    others.some(
      (one) => said(one).length >= SHORTEST_TITLE && !NAME_OF_PAGE.test(said(one)) && isTitle(one.features),
    )
  );
};
/** Small words that say something: no name of a page or a section has two of them. */
const SMALL_WORD = inBasicPlane(/(?<![\p{L}\p{M}’'-])(?:[ld][’'])?\p{Ll}[\p{Ll}\p{M}]{3,}(?![\p{L}\p{M}])/gu);
const LEAST_SMALL_WORDS = 2;
const LEAST_WORDS = 4;
/**
 * Whether a title of which nothing is told is the headline still, above a subtitle that the story does tell: `La nuit où l’eau est
 * montée`. No other title stands above or below both, and it is no name.
 */
const isOverSubtitle = (
  text: string,
  titles: readonly Arc[],
  at: number,
  isTold: readonly boolean[],
): boolean => {
  const [title, below] = titles;
  if (at !== 0 || titles.length !== 2 || isTold[1] !== true || !title || !below) return false;
  if (below.line !== title.line + 1 || !isTitle(title.features)) return false;
  const said = text.slice(title.piece.from, title.piece.to);
  const small: readonly string[] = said.match(SMALL_WORD) ?? [];
  return (
    title.features.has('clause') ||
    (said.split(' ').length >= LEAST_WORDS && small.length >= LEAST_SMALL_WORDS)
  );
};
/** Whether a title is the last of two, one right below the other, and the lead right below tells it, be it that the story does not. */
const isOverLead = (text: string, titles: readonly Arc[], at: number, lead: Arc | null): boolean => {
  const [first, last] = titles;
  if (at !== 1 || titles.length !== 2 || !first || !last || lead === null) return false;
  if (last.line !== first.line + 1 || lead.line !== last.line + 1 || !isTitle(last.features)) return false;
  return (toldOf(text, [last.piece], [lead.piece])[0] ?? NONE_TOLD).told >= LEAST_TOLD;
};
const RUBRIC = ['tiny', 'page-line-next'] as const;
const mayHead = (features: FeatureSet): boolean =>
  hasTitleShape(features) && !features.has('pipe') && !features.has('open-caption');
