/**
 * What a block may be instead of what it was read as, by those around it: a caption the lead or a headline, the title of a
 * link a paragraph that goes on, a sign-off who took a picture. Each is a reason for `caution.ts` to mark it.
 */
import { isMainStory } from '../../model/role.ts';
import type { Decoded } from '../decoding/decode.ts';
import type { Feature, FeatureSet } from '../decoding/feature-set.ts';
import { CREDITED, isLooseLine, namesNoMore, OF_LINK, shows, WORDED } from './shown.ts';

/** The features of what stands right below a headline and shows nothing of a picture, by neither credit nor words; null where it does not. */
const plainBelowHeadline = (row: readonly Decoded[], index: number): FeatureSet | null => {
  const one = row[index];
  if (one === undefined || row[index - 1]?.role !== 'headline') return null;
  return shows(one, CREDITED) || shows(one, WORDED) ? null : one.arc.features;
};

/** Whether a caption right below the headline may be the lead: a sentence that shows nothing of a picture. */
export const mayBeLead = (row: readonly Decoded[], index: number): boolean => {
  const features = plainBelowHeadline(row, index);
  return (
    features?.has('ends-stop') === true &&
    (!features.has('credit-alone-next') || !features.has('caption-verb'))
  );
};

/** The nearest block above or below the one at `index` that is no line of the page: dates and buttons stand in links as well. */
export const beside = (row: readonly Decoded[], index: number, by: 1 | -1): Decoded | undefined => {
  let at = index + by;
  while (row[at]?.role === 'boilerplate') at += by;
  return row[at];
};

/** Whether the block at `index` ends a page that nothing signs, below a line without a stop, as a teaser without a mark does. */
export const mayBeSummary = (row: readonly Decoded[], index: number): boolean => {
  const before = beside(row, index, -1);
  const next = beside(row, index, 1);
  return (
    before !== undefined &&
    isLooseLine(before) &&
    (next === undefined || isLooseLine(next) || isTeaser(next)) &&
    !row[index]?.arc.features.has('sign-off-ahead')
  );
};

/**
 * Whether a line of the page between two lines of the story may head a part of it: a word that heads such as well, or an
 * hour.
 */
export const mayHeadPart = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  const above = beside(row, index, -1)?.role;
  const next = row[index + 1];
  return (
    one !== undefined &&
    (one.arc.features.has('common-word') ||
      namesNoMore(one) ||
      (one.role === 'boilerplate' && one.arc.features.has('figures') && one.arc.features.has('tiny'))) &&
    (above === 'body' || above === 'lead') &&
    next !== undefined &&
    (next.role === 'body' || (next.arc.features.has('ends-stop') && !next.arc.features.has('furniture')))
  );
};

/**
 * Whether a sentence right below a credit on a line of its own may be the caption: where none stands above the credit,
 * papers print it below.
 */
export const mayBeBelowCredit = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  const credit = row[index - 1];
  if (one === undefined || credit === undefined || !isCredit(credit)) return false;
  const above = row[index - 2]?.role;
  return (
    above !== 'caption' &&
    above !== 'image-alt' &&
    shows(one, ['tiny', 'short', 'mid']) &&
    !shows(one, ['sentences', 'starts-quote', 'starts-list', 'reported', 'after-dateline'])
  );
};

/** Whether a line of the story is the name of an agency, or a sentence right above one, which may be who took the picture and its caption. */
export const mayBeAboveCredit = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  if (one === undefined || namesNoMore(one)) return true;
  return (
    namesNoMore(row[index + 1]) &&
    shows(one, ['tiny', 'short', 'mid']) &&
    !shows(one, ['sentences', 'starts-quote'])
  );
};
const isCredit = (one: Decoded): boolean =>
  (one.role === 'caption' || one.role === 'boilerplate') && one.arc.features.has('credit-only');

/** Whether the first headline may be a link above the story, or a motto of the page: something stands between it and another headline. */
export const mayBeLinkAbove = (row: readonly Decoded[], index: number): boolean => {
  const next = row.findIndex(({ role }, at) => at > index && role !== 'headline');
  const story = row.findIndex(({ role }, at) => at > index && (role === 'body' || role === 'dateline'));
  return (
    next > index &&
    !row[index]?.arc.features.has('comes-again') &&
    row.slice(next, story < 0 ? row.length : story).some(({ role }) => role === 'headline')
  );
};

export const isTeaser = (one: Decoded | undefined): boolean =>
  one?.role === 'teaser-caption' || one?.role === 'teaser-headline' || one?.role === 'teaser-summary';

/** A line without the stop of a sentence: behind the title of a link it may be another. */
export const isOpen = (one: Decoded): boolean =>
  shows(one, ['ends-open', 'ends-question']) && !shows(one, ['starts-list', 'paragraph', 'huge']);

/** A teaser that does not say by its own marks where it ends: what follows it may be its summary. */
export const isOpenLink = (one: Decoded | undefined): boolean =>
  one !== undefined && isTeaser(one) && !shows(one, ['after-heading', 'marked-link']);

/**
 * Whether the last line of a page that nothing signs may be the beginning of a sentence: a mark, a name or a word or two,
 * or a few with one among them that sites print as well.
 */
export const mayBeTorn = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  const before = row[index - 1]?.role;
  if (one === undefined || before === undefined || index < row.length - 1) return false;
  if (before === 'caption') return one.role !== 'boilerplate';
  if (!isMainStory(before)) return false;
  const { piece, features } = one.arc;
  return (
    piece.to - piece.from < SHORTEST_LINE ||
    one.role === 'related-heading' ||
    features.has('names-only') ||
    (features.has('verbless') && features.has('label')) ||
    (features.has('site-words') && !features.has('furniture') && features.has('ends-open'))
  );
};
/** A line of the page's own is no shorter. */
const SHORTEST_LINE = 3;

/** Whether a caption below the last paragraph may be one, and its credit who signed it. */
export const mayBeSigned = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  const next = row[index + 1];
  return (
    one?.arc.features.has('credit-end') === true &&
    !shows(one, WORDED) &&
    !one.arc.features.has('sign-off-ahead') &&
    next?.role !== 'body' &&
    next?.role !== 'lead' &&
    next?.role !== 'dateline'
  );
};

/** Whether a line above the first paragraph may be the headline that a page lacks, or end in it. */
export const mayHoldHeadline = (one: Decoded): boolean =>
  one.arc.features.has('ends-open') &&
  !one.arc.features.has('prose-above') &&
  (one.role === 'caption' ? !shows(one, CREDITED) : one.arc.features.has('sentences'));

/** Whether a caption without a stop right below a headline may be another: nothing but how it starts tells it. */
export const mayBeSecondHeadline = (row: readonly Decoded[], index: number): boolean => {
  const features = plainBelowHeadline(row, index);
  return features?.has('ends-open') === true && !features.has('credit-alone-next');
};

/** Sub-headings are hardly longer, in characters. */
const LONGEST_SUB_HEADING = 36;
/** What a title hardly shows. */
const OF_SENTENCE: readonly Feature[] = ['ends-stop', 'sentences', 'starts-quote'];

/**
 * Whether the story may go on with the title of a link: the last of some, be the page torn there, or a sentence. What
 * shows by its own marks what it is, a caption, a line of the page or a link, tells nothing of the one above.
 */
const mayCloseLinks = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  if (one === undefined || index === row.length - 1) return true;
  let next = index + 1;
  for (let other = row[next]; other !== undefined && isByItself(other); other = row[next]) next++;
  if (row[next]?.role === 'body') return true;
  const end = row.slice(index).find((other) => !isTeaser(other) && !isByItself(other));
  if (end === undefined) return row[index - 1]?.role === 'teaser-headline' && one.arc.features.has('clause');
  return (
    end.role === 'body' && (shows(one, ['ends-cut', 'clause']) || !one.arc.features.has('credit-before'))
  );
};

const isByItself = (one: Decoded): boolean =>
  one.role === 'boilerplate' ||
  one.role === 'image-alt' ||
  one.role === 'caption' ||
  (isTeaser(one) && shows(one, OF_LINK));

/**
 * Whether the title of a link is told by a heading further above: the last one before the story goes on may be a line of
 * it, and where the summary of another may be a paragraph of it (`doubted`), so may a sentence or a few words.
 */
export const isToldTitle = (row: readonly Decoded[], index: number, doubted: boolean): boolean => {
  const one = row[index];
  if (one === undefined || shows(one, ['tiny', 'reported'])) return false;
  if (isTeaser(beside(row, index, -1)) && mayCloseLinks(row, index)) return false;
  return (
    !doubted || !(shows(one, OF_SENTENCE) || one.arc.piece.to - one.arc.piece.from <= LONGEST_SUB_HEADING)
  );
};

/** A sentence or more, whether it was read as one of the story or not. */
const isProse = (one: Decoded | undefined): boolean =>
  (one?.role === 'teaser-summary' || one?.role === 'body') &&
  shows(one, ['mid', 'long', 'paragraph', 'huge']) &&
  one.arc.features.has('ends-stop');

/** The same as long as teasers seldom print one. */
const isParagraph = (one: Decoded | undefined): boolean => isProse(one) && !one?.arc.features.has('mid');

/** Whether a sign-off stands below the first paragraph, above a line of the page: sources are named there as well. */
export const isOnTop = (row: readonly Decoded[], index: number): boolean =>
  row[index + 1]?.role === 'boilerplate' && row.slice(0, index).filter(isProse).length <= 1;

/**
 * Whether the story may go on below the sign-off at `index`: paragraphs stand there one below the other, which teasers do
 * not print; on top of the story two are enough, wherever they stand. Below a heading that says little, but where a name
 * signed, as one may that took a picture.
 */
export const mayGoOn = (row: readonly Decoded[], index: number): boolean => {
  const byName = row[index]?.arc.features.has('signed-by-name') === true;
  const onTop = isOnTop(row, index);
  let told = 0;
  for (let at = index + 1; at < row.length; at++) {
    const role = row[at]?.role;
    if (role === 'sign-off' || (role === 'related-heading' && !byName)) return false;
    if (isParagraph(row[at]) && isParagraph(row[at - 1])) return true;
    if (onTop && isProse(row[at]) && ++told > 1) return true;
  }
  return false;
};

/** Whether a line may be what is seen on a picture: a few words without a verb. */
export const mayBeSeen = (one: Decoded | undefined): boolean =>
  one?.arc.features.has('verbless') === true && shows(one, ['tiny', 'short', 'mid']);

/** Whether a name and an agency alone on their line stand below what may be the caption of a picture. */
export const isBelowCaption = (row: readonly Decoded[], index: number): boolean => {
  const above = row[index - 1];
  const next = row[index + 1];
  if (above === undefined || next === undefined || next.role === 'related-heading') return false;
  if (row[index]?.arc.features.has('signed-by-name') !== true)
    return shows(above, WORDED) && !shows(above, CREDITED) && isOpen(above);
  return above.role === 'caption' || (above.role === 'body' && (mayBeSeen(above) || isOpen(above)));
};
