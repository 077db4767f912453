/**
 * Where segmentation says that it is unsure although its margin is wide. A margin tells how often pages like those it
 * was learned from are read so; of a page unlike any of them it says little. What takes a line out of the story, or
 * leaves one in it, therefore needs a mark that a person would see as well: a credit, a heading, a sign-off above it,
 * furniture. Where there is none the role stays, and the block is marked for the archivist.
 */
import type { Decoded } from '../decoding/decode.ts';
import {
  beside,
  isBelowCaption,
  isOnTop,
  isOpen,
  isOpenLink,
  isTeaser,
  isToldTitle,
  mayBeAboveCredit,
  mayBeBelowCredit,
  mayBeLead,
  mayBeLinkAbove,
  mayBeSecondHeadline,
  mayBeSeen,
  mayBeSigned,
  mayBeSummary,
  mayBeTorn,
  mayGoOn,
  mayHeadPart,
  mayHoldHeadline,
} from './doubts.ts';
import {
  AGAINST_BODY,
  AGAINST_FIRST_HEADLINE,
  AGAINST_HEADLINE,
  AGAINST_LEAD,
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
} from './shown.ts';

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
  /** Whether a sign-off stands above, be it one below which the story may go on. */
  let signed = false;
  /** Whether the story went on behind a link with nothing that says so. */
  let resumed = false;
  const first = row.findIndex(({ role }) => role === 'headline');
  /** Fragments below the last sentence may be the page's, or links. */
  const lastTold = row.findLastIndex(isTold);
  /** Below the last paragraph who wrote it is told. */
  const lastOfStory = row.findLastIndex((one) => isTold(one) && !one.arc.features.has('of-writer'));
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
        told = over || (shows(one, OF_LINK) && !mayBeTorn(row, index) && !mayHeadPart(row, index));
        opened = told;
        doubted = false;
        break;
      case 'caption':
        told =
          isToldCaption(one) &&
          !mayBeLead(row, index) &&
          (over || !mayBeSigned(row, index)) &&
          (first >= 0 || !mayHoldHeadline(one)) &&
          !mayBeSecondHeadline(row, index) &&
          !(one.arc.features.has('source-only') && row[index - 1]?.role === 'body');
        break;
      case 'boilerplate':
        told =
          isToldFurniture(one) &&
          (over || !mayHeadPart(row, index)) &&
          (over || one.arc.features.has('comments-heading') || !mayBeTorn(row, index)) &&
          (first >= 0 || !mayHoldHeadline(one));
        over ||= started && one.arc.features.has('comments-heading');
        break;
      case 'headline':
        told =
          index === first
            ? !isRubric(one, row[index + 1]) &&
              !shows(one, AGAINST_FIRST_HEADLINE) &&
              !mayBeLinkAbove(row, index)
            : row[index - 1]?.role === 'headline' && !shows(one, AGAINST_HEADLINE) && !mayBePictured(one);
        break;
      case 'dateline':
        resumed = isTeaser(row[index - 1]);
        told = !resumed;
        break;
      case 'body': {
        const above = beside(row, index, -1);
        // Behind the picture and the title of a link it may be the summary.
        const closesLink = opened && pictured && row[index - 1]?.role === 'teaser-headline';
        resumed =
          (resumed && row[index - 1]?.role === 'dateline') ||
          (isOpenLink(above) &&
            (isTeaser(beside(row, index, 1)) ||
              one.arc.features.has('tells-above') ||
              !one.arc.features.has('sign-off-ahead')));
        opened = false;
        pictured = false;
        doubted = false;
        started = true;
        told =
          !over &&
          !signed &&
          !resumed &&
          !closesLink &&
          !shows(one, AGAINST_BODY) &&
          (!one.arc.features.has('credit-alone-next') || shows(one, NO_CAPTION)) &&
          !mayBeCaption(one) &&
          !(row[index - 1]?.role === 'caption' && one.arc.features.has('same-as-previous')) &&
          !isLooseLine(one) &&
          !(isTeaser(row[index - 1]) && isOpen(one)) &&
          !mayBeSummary(row, index) &&
          !mayBeBelowCredit(row, index) &&
          !mayBeAboveCredit(row, index) &&
          (index <= lastTold || lastTold < 0) &&
          !(one.arc.features.has('of-writer') && index > lastOfStory);
        break;
      }
      case 'sign-off':
        // Cut off a line that may be a caption, or below one, it may be who took the picture.
        doubted = one.arc.opens ? isBelowCaption(row, index) : !(surely && !mayBeSeen(row[index - 1]));
        over ||=
          one.arc.features.has('sign-off') &&
          !mayGoOn(row, index) &&
          !(doubted && one.arc.features.has('signed-by-name'));
        signed ||= one.arc.features.has('sign-off') && !isOnTop(row, index);
        // Alone on its line amid paragraphs it may be what heads the next, as in a review of papers.
        told =
          !(one.arc.opens && (row[index + 1]?.role === 'body' || mayGoOn(row, index))) &&
          ((over && row[index - 1]?.role !== 'caption') || !mayBeTorn(row, index));
        break;
      case 'lead':
        told = !mayBePicture(one) && !shows(one, AGAINST_LEAD);
        break;
      case 'image-alt':
      case 'crawl-header':
        break;
    }
    surely = told;
    return told;
  });
};
