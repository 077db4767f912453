/**
 * Where a piece stands to the marks of its page: before or behind the dateline, the sign-off and the heading of links, beside
 * credits and rows of figures, below the heading of comments, above the story.
 */
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isProse } from './line-shapes.ts';

/** So many short lines one below the other are a menu. */
const LEAST_MENU = 10;

/** Where the menu above a page's first paragraph ends, 0 without one: menus print the words of headings as well. */
const menuEnd = (arcs: readonly Arc[]): number => {
  let run = 0;
  let end = 0;
  let last = -1;
  for (const { line, features, piece } of arcs) {
    if (isProse(features)) break;
    if (line === last) continue;
    last = line;
    run = isOfMenu(features) ? run + 1 : 0;
    if (run >= LEAST_MENU) end = piece.to;
  }
  return end;
};
const isOfMenu = (features: FeatureSet): boolean =>
  features.has('ends-open') && (features.has('tiny') || features.has('short'));

/** Adds on which side of the dateline, the sign-off and the heading of the related block each piece stands. */
export const addAnchors = (arcs: readonly Arc[]): void => {
  const edge = (feature: 'dateline' | 'sign-off' | 'related-heading', least = 0) => {
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    for (const { piece, features } of arcs)
      if (piece.from >= least && features.has(feature)) {
        first = Math.min(first, piece.from);
        last = Math.max(last, piece.from);
      }
    return { first, last };
  };
  const dateline = edge('dateline');
  // An agency above the first paragraph says whose text it is, and ends nothing.
  const story = arcs.find(({ features }) => features.has('dateline') || isProse(features));
  const signOff = edge('sign-off', story?.piece.from);
  const heading = edge('related-heading', menuEnd(arcs));
  for (const { piece, features } of arcs) {
    if (dateline.last >= piece.to) features.add('dateline-ahead');
    if (dateline.first < piece.from) features.add('dateline-behind');
    if (signOff.last >= piece.to) features.add('sign-off-ahead');
    if (signOff.first < piece.from) features.add('sign-off-behind');
    if (heading.first < piece.from) features.add('heading-behind');
  }
};

/** Adds which of the lines around a piece ends in a credit: related blocks repeat in threes. */
export const addRhythm = (arcs: readonly Arc[]): void => {
  const credited = new Set<number>();
  const alone = new Set<number>();
  const signed = new Set<number>();
  for (const { line, features } of arcs) {
    const only = features.has('credit-only');
    if (only) alone.add(line);
    if (features.has('sign-off')) signed.add(line);
    if (only || features.has('credit-end')) credited.add(line);
  }
  if (credited.size === 0) return;
  for (const { line, features } of arcs) {
    if (credited.has(line - 1)) features.add('credit-before');
    if (credited.has(line + 1)) features.add('credit-next');
    if (alone.has(line + 1) && !signed.has(line + 1)) {
      features.add('credit-alone-next');
      if (alone.has(line - 1)) features.add('credit-around');
    }
    if (credited.has(line - 3) || credited.has(line + 3)) features.add('credit-at-three');
  }
};

/** So many paragraphs stand above what readers say of them. */
const LEAST_TOLD = 2;

/** Adds which lines stand beside a row of figures, and which below the heading of comments. */
export const addRows = (arcs: readonly Arc[]): void => {
  const figures = new Set<number>();
  let comments = Number.POSITIVE_INFINITY;
  /** Where links to other stories are headed below them: how often each was answered is no answer to this one. */
  let links = Number.POSITIVE_INFINITY;
  let told = 0;
  let lastTold = -1;
  for (const { line, opens, features } of arcs) {
    if (opens && line !== lastTold && isProse(features)) {
      told++;
      lastTold = line;
    }
    // The day and hour of a page are no row of a table, and no more is a point that sums the story up.
    const isPointAbove = told === 0 && features.has('starts-list');
    if (features.has('figures') && !features.has('furniture') && !isPointAbove) figures.add(line);
    // Above the story the same words count what readers said.
    if (features.has('comments-heading') && told >= LEAST_TOLD) comments = Math.min(comments, line);
    if (line > comments && features.has('related-heading') && !features.has('common-word'))
      links = Math.min(links, line);
  }
  if (figures.size < 2 && comments === Number.POSITIVE_INFINITY) return;
  for (const { line, features } of arcs) {
    if (figures.has(line - 1) || figures.has(line + 1)) features.add('figures-beside');
    if (line > comments && line < links) features.add('comments-behind');
  }
};

/** Adds which lines a dateline or a long paragraph follows: what stands above a story is its headline sooner than a rubric. */
export const addStoryNext = (arcs: readonly Arc[]): void => {
  const starts = new Set<number>();
  for (const { line, opens, features } of arcs)
    if (opens && (features.has('dateline') || features.has('paragraph') || features.has('huge')))
      starts.add(line);
  for (const { line, features } of arcs) if (starts.has(line + 1)) features.add('story-next');
};
