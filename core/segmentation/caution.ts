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
  'credit-alone-next',
  'picture-word',
  'caption-words',
  'caption-start',
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
/** A sentence of what people do on photographs may be a caption without credit, where it is short and a line of its own. */
const mayBeCaption = ({ arc: { features } }: Decoded): boolean =>
  features.has('caption-sentence') &&
  (features.has('short') || features.has('mid')) &&
  !features.has('first') &&
  !features.has('after-dateline');
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

/** Whether each of `row`, the blocks of a dispatch in order, shows what its role needs. */
export const borneOut = (row: readonly Decoded[]): readonly boolean[] => {
  /** Whether a sure sign-off or the heading of comments stands above, and a heading of teasers since the last paragraph. */
  let over = false;
  let opened = false;
  const first = row.findIndex(({ role }) => role === 'headline');
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
        told = shows(one, OF_CAPTION);
        break;
      case 'boilerplate':
        over ||= one.arc.features.has('comments-heading');
        told = shows(one, OF_FURNITURE);
        break;
      case 'headline':
        told = index === first || (row[index - 1]?.role === 'headline' && !shows(one, AGAINST_HEADLINE));
        break;
      case 'body':
        opened = false;
        told = !over && !shows(one, AGAINST_BODY) && !mayBeCaption(one);
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
