/**
 * Where segmentation says that it is unsure although its margin is wide. A margin tells how often pages like those it
 * was learned from are read so; of a page unlike any of them it says little. What takes a line out of the story, or
 * leaves one in it, therefore needs a mark that a person would see as well: a credit, a heading, a sign-off above it,
 * furniture. Where there is none the role stays, and the block is marked for the archivist.
 */
import { isMainStory } from '../model/role.ts';
import type { Decoded } from './decode.ts';
import type { Feature } from './feature-set.ts';
import {
  AGAINST_BODY,
  AGAINST_HEADLINE,
  CREDITED,
  isLooseLine,
  isRubric,
  isTold,
  isToldCaption,
  isToldFurniture,
  mayBeCaption,
  mayBePicture,
  mayBePictured,
  NO_CAPTION,
  OF_LINK,
  shows,
  WORDED,
} from './shown.ts';

/** Whether a caption right below the headline may be the lead: a sentence that shows nothing of a picture. */
const mayBeLead = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  return (
    one !== undefined &&
    row[index - 1]?.role === 'headline' &&
    one.arc.features.has('ends-stop') &&
    !shows(one, CREDITED) &&
    !shows(one, WORDED) &&
    !one.arc.features.has('credit-alone-next')
  );
};

/** Whether the block at `index` ends a page that nothing signs, below a line without a stop, as a teaser without a mark does. */
const mayBeSummary = (row: readonly Decoded[], index: number): boolean => {
  const before = row[index - 1];
  const next = row[index + 1];
  return (
    before !== undefined &&
    isLooseLine(before) &&
    (next === undefined || isLooseLine(next) || next.role === 'boilerplate') &&
    !row[index]?.arc.features.has('sign-off-ahead') &&
    !row[index]?.arc.features.has('goes-on')
  );
};

/** Whether the first headline may be a link above the story: the page prints something between it and another headline. */
const mayBeLinkAbove = (row: readonly Decoded[], index: number): boolean => {
  const next = row.findIndex(({ role }, at) => at > index && role !== 'headline');
  return (
    row[next]?.role === 'boilerplate' &&
    !row[index]?.arc.features.has('comes-again') &&
    row.slice(next).some(({ role }) => role === 'headline')
  );
};

const isTeaser = (one: Decoded | undefined): boolean =>
  one?.role === 'teaser-caption' || one?.role === 'teaser-headline' || one?.role === 'teaser-summary';

/** A line without the stop of a sentence: behind the title of a link it may be another. */
const isOpen = (one: Decoded): boolean =>
  shows(one, ['ends-open', 'ends-question']) && !shows(one, ['starts-list', 'paragraph', 'huge']);

/** A teaser that does not say by its own marks where it ends: what follows it may be its summary. */
const isOpenLink = (one: Decoded | undefined): boolean =>
  one !== undefined && isTeaser(one) && !shows(one, ['after-heading', 'marked-link']);

/** Whether the last line of a page that nothing signs may be the beginning of a sentence: a mark, a name or a word or two. */
const mayBeTorn = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  const before = row[index - 1]?.role;
  if (one === undefined || before === undefined || index < row.length - 1) return false;
  if (!isMainStory(before)) return false;
  const { piece, features } = one.arc;
  return (
    piece.to - piece.from < SHORTEST_LINE ||
    features.has('names-only') ||
    (features.has('verbless') && features.has('label'))
  );
};
/** A line of the page's own is no shorter. */
const SHORTEST_LINE = 3;

/** What tells a paragraph sooner than a caption. */
const OF_PARAGRAPH: readonly Feature[] = ['clause', 'sentences', 'paragraph', 'huge'];

/** Whether a caption below the last paragraph may be one, and its credit who signed it. */
const mayBeSigned = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  const next = row[index + 1];
  return (
    one?.arc.features.has('credit-end') === true &&
    shows(one, OF_PARAGRAPH) &&
    !shows(one, WORDED) &&
    !one.arc.features.has('sign-off-ahead') &&
    next?.role !== 'body' &&
    next?.role !== 'lead' &&
    next?.role !== 'dateline'
  );
};

/** Whether a line above the first paragraph may be the headline that a page lacks, or end in it. */
const mayHoldHeadline = (one: Decoded): boolean =>
  one.arc.features.has('ends-open') &&
  !one.arc.features.has('prose-above') &&
  (one.role === 'caption' ? !shows(one, CREDITED) : one.arc.features.has('sentences'));

/** Whether a caption without a stop right below a headline may be another: nothing but how it starts tells it. */
const mayBeSecondHeadline = (row: readonly Decoded[], index: number): boolean => {
  const one = row[index];
  return (
    one !== undefined &&
    row[index - 1]?.role === 'headline' &&
    one.arc.features.has('ends-open') &&
    !shows(one, CREDITED) &&
    !shows(one, WORDED) &&
    !one.arc.features.has('credit-alone-next')
  );
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
  const next = row.slice(index + 1).find((other) => !isByItself(other));
  if (next?.role === 'body') return true;
  return (
    shows(one, ['ends-cut', 'clause']) && row.slice(index).find((other) => !isTeaser(other))?.role === 'body'
  );
};

const isByItself = (one: Decoded): boolean =>
  one.role === 'boilerplate' || one.role === 'caption' || (isTeaser(one) && shows(one, OF_LINK));

/**
 * Whether the title of a link is told by a heading further above: the last one before the story goes on may be a line of
 * it, and where the summary of another may be a paragraph of it (`doubted`), so may a sentence or a few words.
 */
const isToldTitle = (row: readonly Decoded[], index: number, doubted: boolean): boolean => {
  const one = row[index];
  const before = row[index - 1];
  if (one === undefined || one.arc.features.has('tiny')) return false;
  if (isTeaser(before) && mayCloseLinks(row, index)) return false;
  return (
    !doubted || !(shows(one, OF_SENTENCE) || one.arc.piece.to - one.arc.piece.from <= LONGEST_SUB_HEADING)
  );
};

/** A paragraph, whatever it was read as. */
const isParagraph = (one: Decoded | undefined): boolean =>
  (one?.role === 'teaser-summary' || one?.role === 'body') &&
  shows(one, ['long', 'paragraph', 'huge']) &&
  one.arc.features.has('ends-stop');

/**
 * Whether the story may go on below the sign-off at `index`: paragraphs stand there one below the other, which teasers do
 * not print. Below a heading that says little, but where a name signed, as one may that took a picture.
 */
const mayGoOn = (row: readonly Decoded[], index: number): boolean => {
  const byName = row[index]?.arc.features.has('signed-by-name') === true;
  for (let at = index + 1; at < row.length; at++) {
    const role = row[at]?.role;
    if (role === 'sign-off' || (role === 'related-heading' && !byName)) return false;
    if (isParagraph(row[at]) && isParagraph(row[at - 1])) return true;
  }
  return false;
};

/** Whether each of `row`, the blocks of a dispatch in order, shows what its role needs. */
export const borneOut = (row: readonly Decoded[]): readonly boolean[] => {
  /** Whether a sure sign-off or the heading of comments stands above. */
  let over = false;
  /** Since the last paragraph: whether a heading of teasers stands above, and a picture's caption behind it. */
  let opened = false;
  let pictured = false;
  /** Whether what was taken for a summary may be a paragraph of the story that goes on: so may what stands below it. */
  let doubted = false;
  /** Whether a paragraph stands above: what readers say is counted above the story as well. */
  let started = false;
  /** Whether the story went on behind a link with nothing that says so. */
  let resumed = false;
  const first = row.findIndex(({ role }) => role === 'headline');
  /** Fragments below the last sentence may be the page's, or links. */
  const lastTold = row.findLastIndex(isTold);
  /** Whether the block above shows what its role needs. */
  let surely = true;
  return row.map((one, index): boolean => {
    let told = true;
    switch (one.role) {
      case 'teaser-caption': {
        const credited = isToldCaption(one);
        pictured ||= credited;
        // Where what was taken for a summary may be a paragraph, a sentence with the word for pictures may be one, too.
        told =
          (over && !doubted) ||
          (opened && credited && (!doubted || shows(one, CREDITED))) ||
          shows(one, OF_LINK);
        break;
      }
      case 'teaser-headline':
        told = (over && !doubted) || shows(one, OF_LINK) || (opened && isToldTitle(row, index, doubted));
        break;
      case 'teaser-summary':
        // Behind a heading alone, paragraphs below a link may be those of the story that goes on unless they say its title
        // again; and so may one without a title, where what was taken for the sign-off named a source.
        told =
          over && !doubted
            ? isTeaser(row[index - 1])
            : opened && pictured && one.arc.features.has('tells-above');
        doubted ||= !told;
        break;
      case 'related-heading':
        told = over || shows(one, OF_LINK);
        opened = told;
        doubted = false;
        break;
      case 'caption':
        told =
          isToldCaption(one) &&
          !mayBeLead(row, index) &&
          (over || !mayBeSigned(row, index)) &&
          (first >= 0 || !mayHoldHeadline(one)) &&
          !mayBeSecondHeadline(row, index);
        break;
      case 'boilerplate':
        over ||= started && one.arc.features.has('comments-heading');
        told =
          isToldFurniture(one) && (over || !mayBeTorn(row, index)) && (first >= 0 || !mayHoldHeadline(one));
        break;
      case 'headline':
        told =
          index === first
            ? !isRubric(one, row[index + 1]) &&
              !one.arc.features.has('marked-link') &&
              !mayBeLinkAbove(row, index)
            : row[index - 1]?.role === 'headline' && !shows(one, AGAINST_HEADLINE) && !mayBePictured(one);
        break;
      case 'dateline':
        resumed = isTeaser(row[index - 1]);
        told = !resumed;
        break;
      case 'body': {
        // Behind the picture and the title of a link it may be the summary.
        const closesLink = opened && pictured && row[index - 1]?.role === 'teaser-headline';
        resumed =
          (resumed && row[index - 1]?.role === 'dateline') ||
          (isOpenLink(row[index - 1]) &&
            (isTeaser(row[index + 1]) || !one.arc.features.has('sign-off-ahead')));
        opened = false;
        pictured = false;
        doubted = false;
        started = true;
        told =
          !over &&
          !resumed &&
          !closesLink &&
          !shows(one, AGAINST_BODY) &&
          (!one.arc.features.has('credit-alone-next') || shows(one, NO_CAPTION)) &&
          !mayBeCaption(one) &&
          !isLooseLine(one) &&
          !(isTeaser(row[index - 1]) && isOpen(one)) &&
          !mayBeSummary(row, index) &&
          (index <= lastTold || lastTold < 0);
        break;
      }
      case 'sign-off':
        // Cut off a line that may be a caption, it may be who took the picture.
        doubted = !one.arc.opens && !surely;
        over ||=
          one.arc.features.has('sign-off') &&
          !mayGoOn(row, index) &&
          !(doubted && one.arc.features.has('signed-by-name'));
        told = over || !mayBeTorn(row, index);
        break;
      case 'lead':
        told = !mayBePicture(one);
        break;
      case 'image-alt':
      case 'crawl-header':
        break;
    }
    surely = told;
    return told;
  });
};
