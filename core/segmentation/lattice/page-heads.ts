/**
 * Which of the first lines are a page's by their form (`lines/page-heads.ts`, `lines/bodies.ts`): the codes of a wire, a menu in
 * one line, the body whose release it is with the number of that, the case of a court. A title of their own stands below them;
 * where none does, the same words may be the headline.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isBodyOfState, isPartOfBody } from '../lines/bodies.ts';
import {
  areAddressees,
  areFields,
  areParties,
  isArchive,
  isCase,
  isMenuInLine,
  isNewsOf,
  isPostBox,
  isReference,
  isRound,
  isSiteName,
  isSlug,
  isWireCode,
  isYearOfBody,
} from '../lines/page-heads.ts';
import { isEchoed } from '../lines/retold.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';

/** Such lines stand no further down. */
const LAST_HEAD = 14;
/** What a site lists below it stands among the first of them. */
const LAST_ARCHIVE = 2;
/** What papers print above a lead is no headline where a page was cut above it. */
const IN_SHORT = /^(?:[Ll][’']essentiel|[Ee]n bref|[Ee]n résumé)$/u;
/** A headline below them has at least so many characters and words. */
const SHORTEST_HEADLINE = 16;
const LEAST_WORDS = 3;
/** The name of a body has so many words at least: one, `Parlement`, may be a rubric or a title. */
const LEAST_WORDS_OF_BODY = 2;
/** More of them are a menu or links. */
const MOST_SLUGS = 1;

const wordsIn = (said: string): number => said.split(/ +/u).length;
const isBody = (said: string): boolean =>
  wordsIn(said) >= LEAST_WORDS_OF_BODY && (isBodyOfState(said) || isPartOfBody(said));
const IN_CAPITALS = inBasicPlane(/^[^\p{Ll}]+$/u);
const isInCapitals = (said: string): boolean => IN_CAPITALS.test(said);

/** Whether `said` has such a form, below a line that has or has not the number of a case. */
const isHead = (said: string, isBelowCase: boolean): boolean =>
  isWireCode(said) ||
  isMenuInLine(said) ||
  isNewsOf(said) ||
  isReference(said) ||
  isPostBox(said) ||
  isCase(said) ||
  isRound(said) ||
  isSiteName(said) ||
  isYearOfBody(said) ||
  areFields(said) ||
  (isBelowCase && areParties(said));

interface Head {
  readonly line: number;
  readonly features: FeatureSet;
}

/** The name of what governs has so many words, `Ministère de la Pêche`, where a line of the page stands right above it. */
const LEAST_WORDS_BELOW = 4;

/**
 * The names of bodies that are the page's: those that a line of the page follows, or another such name, the first line in
 * capitals, and a long one right below what a state says of itself. Alone above a title the same words may be the headline, `Mission de paix`.
 */
const bodiesOf = (
  bodies: readonly (Head & { readonly said: string })[],
  pageLines: ReadonlySet<number>,
): readonly Head[] => {
  const own: Head[] = [];
  const lines = new Set(pageLines);
  for (const body of bodies.toReversed()) {
    const isBelow =
      pageLines.has(body.line - 1) && isBodyOfState(body.said) && wordsIn(body.said) >= LEAST_WORDS_BELOW;
    if (!lines.has(body.line + 1) && !isBelow && !(body.line === 0 && isInCapitals(body.said))) continue;
    own.push(body);
    lines.add(body.line);
  }
  return own;
};

/** Adds which lines above the headline are the page's by their form. */
export const addPageHeads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const heads: Head[] = [];
  const slugs: Head[] = [];
  const bodies: (Head & { readonly said: string })[] = [];
  const pageLines = new Set<number>();
  let caseAt = -2;
  /** Whom a leaflet speaks to, whose headline in capitals stands right below. */
  let addressed: Head | null = null;
  /** The last line that may be a headline. */
  let title = -1;
  let crawled = 0;
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_HEAD || features.has('dateline') || isProse(features)) break;
    if (features.has('crawl-header')) crawled = piece.to;
    // What the crawler wrote stands before the first line.
    const isFirst = opens || (crawled > 0 && text.slice(crawled, piece.from).trim() === '');
    if (!isFirst || piece.to !== units[line]?.to) continue;
    if (features.has('furniture')) {
      pageLines.add(line);
      continue;
    }
    // Where links are headed, the headline is told from them by other means.
    if (features.has('related-heading')) continue;
    const said = text.slice(piece.from, piece.to);
    if (addressed?.line === line - 1 && said.length >= SHORTEST_HEADLINE && isInCapitals(said)) {
      addressed.features.add('furniture');
      if (wordsIn(said) >= LEAST_WORDS) title = line;
    }
    addressed = areAddressees(said) && !isInCapitals(said) ? { line, features } : null;
    if ((line <= LAST_ARCHIVE && isArchive(said)) || (line === 0 && IN_SHORT.test(said)))
      features.add('furniture');
    if (isHead(said, caseAt === line - 1)) {
      if (isCase(said)) caseAt = line;
      heads.push({ line, features });
      pageLines.add(line);
    } else if (isSlug(said)) slugs.push({ line, features });
    else if (isBody(said)) bodies.push({ line, features, said });
    else if (isTitle(features) && said.length >= SHORTEST_HEADLINE && wordsIn(said) >= LEAST_WORDS)
      title = line;
  }
  const above = slugs.filter(({ line }) => line < title);
  const filed = above.length <= MOST_SLUGS ? above : [];
  for (const { line, features } of [...heads, ...filed, ...bodiesOf(bodies, pageLines)])
    if (line < title) features.add('furniture');
};

/** So many words, one below the other, are a menu. */
const LEAST_ENTRIES = 4;
const MOST_WORDS_OF_ENTRY = 4;
/** What stands below a menu is longer. */
const SHORTEST_BELOW_MENU = 30;
const isEntry = (features: FeatureSet): boolean => features.has('tiny') && features.has('ends-open');

/**
 * Adds which words at the top of a page are its menu: each on its own line, no blank line between, above a title that is
 * longer. The last of them is none that a title below says again.
 */
export const addMenus = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let entries: Arc[] = [];
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    const unit = units[line];
    if (unit === undefined || line > LAST_HEAD || features.has('dateline') || isProse(features)) return;
    if (!opens || piece.to !== unit.to) continue;
    const said = text.slice(piece.from, piece.to);
    const isBelow = entries.length === 0 || unit.blank === 0;
    if (isBelow && isEntry(features) && wordsIn(said) <= MOST_WORDS_OF_ENTRY) {
      entries.push(arc);
      continue;
    }
    if (entries.length >= LEAST_ENTRIES) {
      if (
        isTitle(features) &&
        said.length >= SHORTEST_BELOW_MENU &&
        !isEchoed(text, entries.at(-1)?.piece ?? piece, piece)
      )
        for (const entry of entries) entry.features.add('furniture');
      return;
    }
    entries = isEntry(features) && wordsIn(said) <= MOST_WORDS_OF_ENTRY ? [arc] : [];
  }
};
