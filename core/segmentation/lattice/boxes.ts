/**
 * Boxes of links: a heading of teasers and what stands right below it, on a page where blank lines part the paragraphs. Amid
 * a story a box may hold summaries, which nothing else tells from the paragraphs that go on behind it.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isLinkTitle, isProse, isSummary } from './line-shapes.ts';
import { addPicturedLinks } from './pictured-links.ts';

/** Of the lines of such a page at least this share have a blank line above. */
const PARTED_SHARE = 0.4;

/** The summary right below a single link is no longer, in characters: the story may go on there as well. */
const LONGEST_LINKED = 160;

/** Adds which lines stand in a box, its heading left out. */
export const addBoxes = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const parted = units.filter(({ blank }, line) => line > 0 && blank > 0).length;
  if (parted < PARTED_SHARE * units.length) return;
  const headings = new Set<number>();
  /** A link with the words that head it on its line, `Lire aussi : …`, below which at most its summary stands. */
  const links = new Set<number>();
  const told = new Set<number>();
  for (const { line, opens, features, piece } of arcs) {
    if (features.has('related-heading')) headings.add(line);
    if ((features.has('heading-prefix') || features.has('marked-link')) && (units[line]?.blank ?? 0) > 0)
      links.add(line);
    if (
      opens &&
      piece.to === units[line]?.to &&
      piece.to - piece.from <= LONGEST_LINKED &&
      isSummary(features) &&
      !features.has('sentences')
    )
      told.add(line);
  }
  const boxed = new Set<number>();
  for (const [line, { blank }] of units.entries()) {
    if (blank > 0 || headings.has(line)) continue;
    const isLinked = links.has(line - 1) && told.has(line) && (units[line + 1]?.blank ?? 1) > 0;
    if (isLinked || headings.has(line - 1) || (boxed.has(line - 1) && !links.has(line - 2))) boxed.add(line);
  }
  addPairs(arcs, units);
  addUnderCredits(arcs, units);
  addAboveCredits(arcs, units);
  addPicturedLinks(arcs, units);
  for (const { line, features } of arcs) if (boxed.has(line)) features.add('boxed');
};

const isKicker = (features: FeatureSet): boolean =>
  features.has('ends-open') &&
  (features.has('tiny') || features.has('short')) &&
  !features.has('related-heading');
const closes = (features: FeatureSet | undefined): boolean =>
  features !== undefined && (features.has('furniture') || features.has('related-heading'));

/** So many paragraphs stand alone between blank lines above, and so many pairs below, before they tell anything. */
const LEAST_ALONE = 2;
const LEAST_PAIRS = 2;

/**
 * Adds which titles and sentences stand as pairs between blank lines, where each paragraph of the story stands alone: teasers
 * below it, with the section of each above its title, and a link to the rest below its summary.
 */
const addPairs = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole: (FeatureSet | undefined)[] = [];
  const dated = new Set<number>();
  for (const { line, opens, features, piece } of arcs) {
    if (opens && piece.to === units[line]?.to && whole[line] === undefined) whole[line] = features;
    if (features.has('dateline') || features.has('sign-off')) dated.add(line);
  }
  let alone = 0;
  /** Titles one right below the other, apart from all else: a list of links. */
  const listed = new Set<number>();
  let pairs: (readonly [title: number, last: number, kicker: boolean])[] = [];
  for (let line = 0; line < units.length; ) {
    let end = line + 1;
    while (end < units.length && units[end]?.blank === 0) end++;
    const one = whole[line];
    if (end === line + 1) {
      if (one !== undefined && isProse(one) && !one.has('ended')) {
        alone++;
        // The story goes on: what stood as a pair above is a box in it, or a part with its heading.
        pairs = [];
      }
    } else if (alone >= LEAST_ALONE) {
      const isList =
        one?.has('heading-behind') === true &&
        whole.slice(line, end).every((each) => isLinkTitle(each) && !each?.has('kicker'));
      for (let at = line; isList && at < end; at++) listed.add(at);
      let last = end - 1;
      while (last > line && closes(whole[last])) last--;
      const title = last - 1;
      const above = whole[title - 1];
      const kicker = title === line + 1 && above !== undefined && isKicker(above);
      const isPair =
        (title === line || kicker) &&
        isLinkTitle(whole[title]) &&
        isSummary(whole[last]) &&
        !dated.has(title) &&
        !dated.has(last);
      if (isPair) pairs.push([title, end - 1, kicker]);
    }
    line = end;
  }
  for (const { line, features } of arcs) if (listed.has(line)) features.add('listed-link');
  if (pairs.length < LEAST_PAIRS) return;
  const paired = new Set(pairs.flatMap(([title]) => [title, title + 1]));
  const kickers = new Set(pairs.flatMap(([title, , kicker]) => (kicker ? [title - 1] : [])));
  const closing = new Set(pairs.flatMap(([title, last]) => (last > title + 1 ? [last] : [])));
  for (const { line, features } of arcs) {
    if (paired.has(line)) features.add('paired');
    if (kickers.has(line)) features.add('kicker');
    if (closing.has(line)) features.add('closes-link');
  }
};

/** So many lines stand above the credit of a picture at most: its text, and its caption. */
const MOST_ABOVE = 2;

/** Adds which sentences stand right above the credit of a picture, apart from the story: its caption, and what is seen on it. */
const addAboveCredits = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole: (FeatureSet | undefined)[] = [];
  for (const { line, opens, features, piece } of arcs)
    if (opens && piece.to === units[line]?.to && whole[line] === undefined) whole[line] = features;
  const isCaption = (features: FeatureSet | undefined): boolean =>
    features !== undefined &&
    (features.has('short') || features.has('mid')) &&
    isSummary(features) &&
    !features.has('sentences') &&
    !features.has('starts-quote') &&
    !features.has('goes-on');
  for (const [line, features] of whole.entries()) {
    if (features?.has('credit-only') !== true || features.has('source-only')) continue;
    if (units[line]?.blank !== 0 || (units[line + 1]?.blank ?? 1) === 0) continue;
    let first = line;
    while (first > 0 && line - first < MOST_ABOVE && isCaption(whole[first - 1]) && units[first]?.blank === 0)
      first--;
    if (first === line || first === 0 || (units[first]?.blank ?? 0) === 0) continue;
    for (let at = first; at < line; at++) whole[at]?.add('under-credit');
  }
};

/** Adds which sentence stands with the credit of a picture above it, apart from the story: its caption, printed below. */
const addUnderCredits = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const credits = new Set<number>();
  for (const { line, features } of arcs)
    if (features.has('credit-only') && (units[line]?.blank ?? 1) > 0) credits.add(line);
  if (credits.size === 0) return;
  for (const { line, features } of arcs)
    if (
      credits.has(line - 1) &&
      units[line]?.blank === 0 &&
      (units[line + 1]?.blank ?? 1) > 0 &&
      (features.has('short') || features.has('mid')) &&
      isSummary(features) &&
      !features.has('sentences') &&
      !features.has('starts-quote')
    )
      features.add('under-credit');
};
