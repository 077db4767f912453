/**
 * Which of the lines above a story is its headline. The decoder weighs each line with the ones beside it, and takes the first
 * that looks like a headline for one, be it the name of the site; here all of them are compared at once, and where one is
 * likelier than all others together it is told, and they are told to be none.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isEchoed } from '../lines/retold.ts';
import { isTitle } from './first-lines.ts';
import { HEADLINE_EVIDENCE, headlineEvidence, topOfPage } from './headline-evidence.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.ts';
import { isProse } from './line-shapes.ts';

/** How likely the line has to be that is told. */
const SURE = 0.7;
/** A line that is likelier may be another headline of the same story: one that the story tells of, and any other. */
const MAY_BE_TOLD = 0.03;
const MAY_BE_OTHER = 0.05;
/** One below a heading of links. */
const MAY_BE_LINK = 0.3;
/** One that the title below says again, if it is so likely. */
const MAY_BE_SAID_AGAIN = 0.015;
/** The line right below the headline, where sites print how the story is called elsewhere, and one with a verb, as no name has. */
const MAY_BE_TITLE = 0.004;
const UNTOLD = HEADLINE_EVIDENCE.indexOf('told-nothing');
const WEIGHTS = HEADLINE_EVIDENCE.map((name) => HEADLINE_WEIGHTS[name]);

/** A line as likely as that may be the headline where none is told. */
const MAY_BE = 0.3;

/**
 * Adds which lines are passed over because a line of the page stands below, and below that a title that is at least as likely to be
 * the headline: what stands above the bar of a site is the site's. What the story tells of may be another headline of it.
 */
const passOverMastheads = (titles: readonly Arc[], likely: readonly number[]): void => {
  let best = 0;
  let isParted = false;
  for (let index = titles.length - 1; index >= 0; index--) {
    const features = titles[index]?.features;
    const own = likely[index] ?? 0;
    if (features?.has('furniture')) isParted ||= best >= MAY_BE;
    else if (features && isTitle(features)) {
      if (isParted && own <= best && !features.has('told-by-story')) features.add('passed-over');
      best = Math.max(best, own);
    }
  }
};

/** How likely each of several lines is the headline, by its evidence. */
const likelihoods = (rows: readonly (readonly number[])[]): readonly number[] => {
  const sums = rows.map((row) => row.reduce((sum, value, index) => sum + value * (WEIGHTS[index] ?? 0), 0));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
};

/** The first of the titles above the headline that are links below a heading of their own, the story telling nothing of one; where there are none, the headline. */
const firstLinkAbove = (titles: readonly Arc[], chosen: number): number => {
  const heading = titles.findIndex(({ features }, at) => at < chosen && features.has('related-heading'));
  const links = heading < 0 ? [] : titles.slice(heading + 1, chosen);
  return links.some(({ features }) => features.has('untold')) ? heading + 1 : chosen;
};

/** A name in a word or three, and behind a dash or a bar words in small letters. */
const NAME_AND_WORDS = inBasicPlane(
  /^(?<name>\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2}) [-–—|] \p{Ll}[^.:;!?«»"]+$/u,
);
/** The name of a page stands among so many first lines. */
const LAST_NAME = 2;
/** The first paragraphs say what a headline does: so much of them is looked at, in characters. */
const REACH = 1600;
/**
 * Whether `arc` is what a page says of itself behind its name, be it with a verb: on one of the first lines, above a line that is
 * no title and a headline further down, and with a name that neither that nor its story has.
 */
const isNameWithSlogan = (text: string, arc: Arc, headline: Arc): boolean => {
  const { line, features, piece } = arc;
  if (line > LAST_NAME || headline.line < line + 2 || features.has('told-by-story')) return false;
  const name = NAME_AND_WORDS.exec(text.slice(piece.from, piece.to))?.groups?.name;
  if (name === undefined) return false;
  const { from, to } = headline.piece;
  return !text
    .slice(from, to + REACH)
    .toLowerCase()
    .includes(name.toLowerCase());
};

/** A headline with fewer words may be a rubric: `Dossier typhon`. */
const LEAST_WORDS_OF_THIRD = 4;
const TITLES = 3;
/**
 * The last of `titles` where it is one more headline between two and the dateline, in a few words of which one of them says some: `Le
 * fleuve en six questions`. Sites print rubrics and those who wrote the story where no dateline follows.
 */
const thirdHeadline = (text: string, titles: readonly Arc[], chosen: number, dated: number): Arc | null => {
  const [first, second, third] = titles.slice(-TITLES);
  if (!first || !second || !third || chosen < titles.length - TITLES || chosen === titles.length - 1)
    return null;
  const isThird =
    third.line === dated - 1 &&
    third.line === first.line + 2 &&
    [first, second, third].every(({ features }) => isTitle(features)) &&
    [first, second].every(({ features }) => features.has('chosen') || features.has('told-by-story')) &&
    !third.features.has('site-words') &&
    text.slice(third.piece.from, third.piece.to).split(' ').length >= LEAST_WORDS_OF_THIRD &&
    [first, second].some(({ piece }) => isEchoed(text, third.piece, piece));
  return isThird ? third : null;
};

const LEAST_WORDS_OF_QUOTED = 3;
/**
 * The title right below the headline, above the lead, that begins with what somebody said or calls something: `« Intenable », selon les
 * riverains`. Captions, rubrics and names there do not.
 */
const quotedHeadline = (
  text: string,
  titles: readonly Arc[],
  headline: Arc,
  prose: ReadonlySet<number>,
): Arc | null => {
  const below = titles.find(({ line }) => line === headline.line + 1);
  if (below === undefined || !prose.has(below.line + 1) || prose.has(headline.line)) return null;
  const { features, piece } = below;
  const isQuoted =
    features.has('starts-quote') &&
    features.has('ends-open') &&
    NOT_QUOTED.every((one) => !features.has(one)) &&
    text.slice(piece.from, piece.to).split(/[ \u00a0]+(?=\p{L})/u).length >= LEAST_WORDS_OF_QUOTED;
  return isQuoted ? below : null;
};
const NOT_QUOTED = [
  'credit-end',
  'credit-only',
  'furniture',
  'site-words',
  'related-heading',
  'pipe',
] as const;

/**
 * Adds which of several lines above the story is the headline, and which are passed over for it. The title right below it may
 * be another headline of the same story, and one that it says again.
 */
export const addHeadlineChoice = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const top = topOfPage(arcs, units);
  if (top === null || top.titles.length < 2) return;
  const rows = headlineEvidence(text, top, units);
  const likely = likelihoods(rows);
  const chosen = likely.findIndex((one) => one >= SURE);
  passOverMastheads(top.titles, likely);
  // A line of which the story tells nothing, as of most captions, is not told to be it where it tells something of another.
  const isUntold = (row: readonly number[] | undefined): boolean => row?.[UNTOLD] === 1;
  if (isUntold(rows[chosen]) && !rows.every(isUntold)) return;
  const headline = top.titles[chosen];
  if (headline === undefined || !isTitle(headline.features) || headline.features.has('pipe')) return;
  headline.features.add('chosen');
  const dated = arcs.find(({ features }) => features.has('dateline'))?.line ?? -1;
  const third = thirdHeadline(text, top.titles, chosen, dated);
  third?.features.add('told-by-story');
  const prose = new Set(arcs.filter(({ features }) => isProse(features)).map(({ line }) => line));
  const quoted = quotedHeadline(text, top.titles, headline, prose);
  quoted?.features.add('told-by-story');
  const firstLink = firstLinkAbove(top.titles, chosen);
  for (const [index, arc] of top.titles.entries()) {
    const { line, features } = arc;
    const isLink = index >= firstLink && index < chosen;
    const isTold = features.has('told-by-story') && !isLink;
    // What is told beside it, as no name of a site or link is, is the same headline in other words.
    if (arc === quoted || (isTold && (Math.abs(line - headline.line) === 1 || arc === third))) continue;
    if (index < chosen && isNameWithSlogan(text, arc, headline)) features.add('passed-over');
    const mayBeTitle = line === headline.line + 1 || features.has('clause');
    const mayBeOther = isLink ? MAY_BE_LINK : isTold ? MAY_BE_TOLD : MAY_BE_OTHER;
    const least = mayBeTitle ? MAY_BE_TITLE : features.has('echoed') ? MAY_BE_SAID_AGAIN : mayBeOther;
    if ((likely[index] ?? 0) < least) features.add('passed-over');
  }
};
