/**
 * Where segmentation says that it is unsure although its margin is wide. A margin tells how often pages like those it
 * was learned from are read so; of a page unlike any of them it says little. What takes a line out of the story, or
 * leaves one in it, therefore needs a mark that a person would see as well: a credit, a heading, a sign-off above it,
 * furniture. Where there is none the role stays, and the block is marked for the archivist.
 */
import type { Decoded } from './decode.ts';
import type { Feature } from './feature-set.ts';

/** Each of these tells a caption. */
const OF_CAPTION: readonly Feature[] = [
  'credit-end',
  'credit-only',
  'picture-word',
  'caption-words',
  'after-alt',
  'alt-of-photo',
  'same-as-previous',
  'same-as-next',
  'pipe',
];
/** Each of these tells that a line is the page's own. */
const OF_FURNITURE: readonly Feature[] = [
  'furniture',
  'names-only',
  'site-words',
  'source-only',
  'comments-behind',
];
/** Each of these tells a link to another story, whatever stands above it. */
const OF_LINK: readonly Feature[] = ['marked-link', 'after-heading', 'related-heading', 'heading-prefix'];
/** A line of the story that shows one of these may be none. */
const AGAINST_BODY: readonly Feature[] = [
  'furniture',
  'credit-end',
  'credit-only',
  'credit-alone-next',
  'related-heading',
  'section-start',
  'marked-link',
];
/** Each of these may tell a caption without credit, where a line is short and stands for itself. */
const MAYBE_CAPTION: readonly Feature[] = [
  'caption-sentence',
  'nominal-sentence',
  'caption-words',
  'picture-word',
];

/** A second headline that shows one of these may be a caption, a rubric or a line of the page. */
const AGAINST_HEADLINE: readonly Feature[] = [
  'credit-next',
  'credit-alone-next',
  'site-words',
  'label',
  'tiny',
];

const shows = ({ arc }: Decoded, features: readonly Feature[]): boolean =>
  features.some((feature) => arc.features.has(feature));

/** Of what starts as captions do, what has a verb of sentences is as likely one of the story. */
const isToldCaption = (one: Decoded): boolean => {
  const { features } = one.arc;
  return (
    shows(one, OF_CAPTION) ||
    (features.has('caption-start') && !features.has('clause')) ||
    (features.has('credit-alone-next') && !features.has('sentences'))
  );
};

const mayBeCaption = (one: Decoded): boolean => {
  const { features } = one.arc;
  return (
    shows(one, MAYBE_CAPTION) &&
    (features.has('short') || features.has('mid') || features.has('long')) &&
    !features.has('sentences') &&
    !features.has('clause') &&
    !features.has('first') &&
    !features.has('after-dateline')
  );
};

/** A line of the story that is a sentence and more than a few words. */
const isTold = ({ role, arc: { features } }: Decoded): boolean =>
  role === 'body' &&
  !(features.has('tiny') && features.has('verbless')) &&
  (features.has('ends-stop') ||
    features.has('ends-question') ||
    features.has('figures') ||
    features.has('starts-list') ||
    features.has('starts-quote') ||
    features.has('paragraph') ||
    features.has('huge'));

/** A few words above the headline may be a rubric. */
const isRubric = ({ arc: { features } }: Decoded, next: Decoded | undefined): boolean =>
  next?.role === 'headline' && (features.has('label') || features.has('tiny'));

/** Whether each of `row`, the blocks of a dispatch in order, shows what its role needs. */
export const borneOut = (row: readonly Decoded[]): readonly boolean[] => {
  /** Whether a sure sign-off or the heading of comments stands above, and a heading of teasers since the last paragraph. */
  let over = false;
  let opened = false;
  const first = row.findIndex(({ role }) => role === 'headline');
  /** Fragments below the last sentence may be the page's, or links. */
  const lastTold = row.findLastIndex(isTold);
  return row.map((one, index): boolean => {
    let told = true;
    switch (one.role) {
      case 'teaser-caption':
      case 'teaser-headline':
      case 'teaser-summary':
        told = over || opened || shows(one, OF_LINK);
        break;
      case 'related-heading':
        opened = true;
        told = over || shows(one, OF_LINK);
        break;
      case 'caption':
        told = isToldCaption(one);
        break;
      case 'boilerplate':
        over ||= one.arc.features.has('comments-heading');
        told = shows(one, OF_FURNITURE);
        break;
      case 'headline':
        told =
          index === first
            ? !isRubric(one, row[index + 1])
            : row[index - 1]?.role === 'headline' && !shows(one, AGAINST_HEADLINE);
        break;
      case 'body':
        opened = false;
        told =
          !over && !shows(one, AGAINST_BODY) && !mayBeCaption(one) && (index <= lastTold || lastTold < 0);
        break;
      case 'sign-off':
        over ||= one.arc.features.has('sign-off');
        break;
      case 'lead':
      case 'dateline':
      case 'image-alt':
      case 'crawl-header':
        break;
    }
    return told;
  });
};
