/**
 * What stands around each line of a dispatch: paragraphs above and below it, titles, links and lines of the page beside
 * it, and where the story is over. Most of what persons tell a sub-heading from a caption or a site's line by is this.
 */
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';

/** What a whole line is to those around it. */
const LINE = { other: 0, prose: 1, title: 2, page: 3 } as const;
type LineKind = (typeof LINE)[keyof typeof LINE];

const NO_TITLE = ['credit-end', 'credit-only', 'starts-list', 'figures', 'marked-link', 'sentences'] as const;
const NO_PROSE = ['credit-end', 'credit-only', 'furniture', 'after-alt'] as const;

const lineKindOf = (features: FeatureSet): LineKind => {
  if (features.has('furniture') || features.has('related-heading') || features.has('sign-off'))
    return LINE.page;
  const length =
    features.has('long') || features.has('paragraph') || features.has('huge')
      ? LINE.prose
      : features.has('short') || features.has('mid')
        ? LINE.title
        : LINE.other;
  if (length === LINE.prose)
    return !features.has('ends-open') && !NO_PROSE.some((one) => features.has(one)) ? LINE.prose : LINE.other;
  if (length === LINE.title && (features.has('ends-open') || features.has('ends-question')))
    return NO_TITLE.some((one) => features.has(one)) ? LINE.other : LINE.title;
  return LINE.other;
};

/** What tells where a story is over: its sign-offs, the headings of teasers, and captions with a credit. */
interface Ends {
  readonly signed: ReadonlySet<number>;
  readonly headings: readonly number[];
  readonly credited: ReadonlySet<number>;
}

const endsOf = (arcs: readonly Arc[], hasStory: (line: number) => boolean): Ends => {
  const signed = new Set<number>();
  const headings = new Set<number>();
  const credited = new Set<number>();
  for (const { line, features } of arcs) {
    if (features.has('sign-off') && hasStory(line)) signed.add(line);
    if (features.has('related-heading')) headings.add(line);
    if (features.has('credit-end')) credited.add(line);
  }
  return { signed, headings: [...headings], credited };
};

/** The last line that is a paragraph with another right below it, as in a story: a teaser has one, and then comes the next. -1 for none. */
const lastOfTwo = (at: (line: number) => number, lines: number): number => {
  for (let line = lines - 2; line >= 0; line--)
    if (at(line) === LINE.prose && at(line + 1) === LINE.prose) return line;
  return -1;
};

/**
 * The line behind which no story goes on: a heading of teasers below a sign-off, or one whose teasers follow right below
 * it as pictures' captions with their titles or summaries, or as titles with their dates, which links amid a story do
 * not have.
 */
const endOf = ({ signed, headings, credited }: Ends, at: (line: number) => number, lines: number): number => {
  const first = Math.min(...signed);
  const goesOn = first < Number.POSITIVE_INFINITY ? first : lastOfTwo(at, lines);
  for (const heading of headings) {
    // Nothing signs teasers: a story that is signed further down goes on there.
    if (first > heading && goesOn > heading) continue;
    const isTitled = (by: number): boolean => at(heading + by) === LINE.title;
    const isDated = (by: number): boolean => at(heading + by) === LINE.page;
    // A single link amid a story has a picture and a title, too.
    const over = heading + 4 >= lines || at(heading + 4) === LINE.page;
    const again = credited.has(heading + 3) || credited.has(heading + 4);
    const pictured = credited.has(heading + 1) && (isTitled(2) ? again || over : credited.has(heading + 3));
    const dated = isTitled(1) && isDated(2) && ((isTitled(3) && isDated(4)) || (isTitled(4) && isDated(5)));
    if (first < heading || pictured || dated) return heading;
  }
  return Number.POSITIVE_INFINITY;
};

/** The only line above the first paragraph or dateline that may be a headline, or -1. */
const soleTitle = (arcs: readonly Arc[], at: (line: number) => number): number => {
  let found = -1;
  for (const { line, opens, features } of arcs) {
    if (!opens) continue;
    if (at(line) === LINE.prose || features.has('dateline')) return found;
    if (
      (features.has('ends-open') || features.has('ends-question')) &&
      (features.has('tiny') || features.has('short') || features.has('mid')) &&
      !NO_HEADLINE.some((one) => features.has(one))
    ) {
      if (found >= 0 && found !== line) return -1;
      found = line;
    }
  }
  return found;
};
const NO_HEADLINE = [
  'furniture',
  'related-heading',
  'marked-link',
  'credit-end',
  'credit-only',
  'starts-list',
  'names-only',
  'crawl-header',
  'image-alt',
] as const;

/** The lines of a list below the heading of teasers, which its mark alone would take for one of the story. */
const listedLinks = (arcs: readonly Arc[], lines: number): Uint8Array => {
  const found = new Uint8Array(lines + 1);
  let heading = -1;
  for (const { line, opens, features } of arcs) {
    if (!opens) continue;
    if (features.has('related-heading')) heading = line;
    else if (
      heading >= 0 &&
      (heading === line - 1 || found[line - 1] === 1) &&
      features.has('starts-list') &&
      (features.has('ends-open') || features.has('ends-question'))
    )
      found[line] = 1;
  }
  return found;
};

/** So many paragraphs on one side of a line are often. */
const OFTEN = 3;

/**
 * Adds what stands around a line: paragraphs above and below it, however far, and what the lines beside it are. The
 * page's own lines are passed over where paragraphs beside are looked for, since pages print them anywhere.
 */
export const addSurroundings = (arcs: readonly Arc[], lines: number): void => {
  const kinds = new Uint8Array(lines + 4);
  const links = new Set<number>();
  const at = (line: number): number => kinds[line + 2] ?? LINE.other;
  // Of a line that is cut, its longest piece says what it is.
  for (const { line, features } of arcs) {
    if (features.has('heading-prefix') || features.has('section') || features.has('marked-link'))
      links.add(line);
    const kind = lineKindOf(features);
    const known = at(line);
    if (known === LINE.other || kind === LINE.prose) kinds[line + 2] = kind;
  }
  const above = new Uint16Array(lines + 1);
  const before = new Uint8Array(lines + 1);
  const next = new Uint8Array(lines + 1);
  for (let line = 0; line < lines; line++) {
    above[line + 1] = (above[line] ?? 0) + (at(line) === LINE.prose ? 1 : 0);
    before[line + 1] = at(line) === LINE.page ? (before[line] ?? LINE.other) : at(line);
  }
  for (let line = lines - 2; line >= 0; line--)
    next[line] = at(line + 1) === LINE.page ? (next[line + 1] ?? LINE.other) : at(line + 1);
  const all = above[lines] ?? 0;
  // An agency above the first paragraph says whose text it is, and ends nothing.
  const ends = endsOf(arcs, (line) => (above[line + 1] ?? 0) > 0);
  const end = endOf(ends, at, lines);
  const lastSigned = Math.max(...ends.signed);
  const sole = soleTitle(arcs, at);
  const listed = listedLinks(arcs, lines);
  const credits = new Set<number>();
  for (const { line, features } of arcs)
    if (features.has('credit-end') || features.has('credit-only')) credits.add(line);
  for (const { line, features } of arcs) {
    const count = above[line] ?? 0;
    const left = all - (above[line + 1] ?? 0);
    if (line > end) features.add('ended');
    if (line > lastSigned && lastSigned >= 0) features.add('signed-over');
    if (line === sole) features.add('sole-title');
    if (listed[line] === 1) features.add('listed-link');
    if (
      credits.size > 0 &&
      !credits.has(line) &&
      !credits.has(line + 1) &&
      (features.has('short') || features.has('mid') || features.has('long'))
    )
      features.add('credits-elsewhere');
    if (count > 0) features.add('prose-above');
    if (count >= OFTEN) features.add('prose-above-often');
    if (left > 0) features.add('prose-below');
    if (left >= OFTEN) features.add('prose-below-often');
    if (before[line] === LINE.prose) features.add('after-prose');
    if (next[line] === LINE.prose) features.add('before-prose');
    if (links.has(line - 1)) {
      features.add('link-before');
      if (links.has(line + 1) || links.has(line - 3)) features.add('link-rhythm');
    }
    if (features.has('scene')) {
      if (count === 0 && left > 0 && !features.has('first')) features.add('scene-top');
      if (before[line] === LINE.prose && (next[line] === LINE.prose || left === 0))
        features.add('scene-lone');
    }
    if (at(line - 1) === LINE.page) features.add('page-line-before');
    if (at(line + 1) === LINE.page) features.add('page-line-next');
    if (at(line - 1) === LINE.title) features.add('title-before');
    if (at(line + 1) === LINE.title) features.add('title-next');
    if (
      (at(line - 2) === LINE.title && at(line - 1) === LINE.prose) ||
      (at(line + 2) === LINE.title && at(line + 1) === LINE.prose)
    )
      features.add('title-at-two');
  }
};
