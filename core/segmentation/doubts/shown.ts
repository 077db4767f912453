/**
 * What a block shows by itself of the role it was given: a credit, furniture, a sentence, the form of a title. Where its
 * features speak for another role as well, `caution.ts` marks it.
 */
import type { Decoded } from '../decoding/decode.ts';
import type { Feature } from '../decoding/feature-set.ts';

/** Each of these names who took a picture. */
const BY_CREDIT: readonly Feature[] = ['credit-end', 'credit-only'];
/** Each of these tells a caption. */
export const CREDITED: readonly Feature[] = [
  'credit-end',
  'credit-only',
  'after-alt',
  'alt-of-photo',
  'pipe',
];
/** Each of these tells one where a line neither goes on from the one before nor is of several sentences. */
export const WORDED: readonly Feature[] = ['picture-word', 'caption-words'];
const MORE_THAN_CAPTION: readonly Feature[] = ['sentences', 'goes-on'];
/** A line that stands twice is the text of an image and its caption, but a sentence may be the lead as well. */
const TWICE: readonly Feature[] = ['same-as-previous', 'same-as-next'];
/** So may the second of two, be there a credit below it. */
const TWICE_OVER: readonly Feature[] = [...TWICE, 'came-before', 'comes-again'];
/** Each of these tells a link to another story, whatever stands above it. */
export const OF_LINK: readonly Feature[] = [
  'marked-link',
  'after-heading',
  'related-heading',
  'heading-prefix',
];
/** A line of the story that shows one of these may be none. */
export const AGAINST_BODY: readonly Feature[] = [
  'ended',
  'furniture',
  'comments-behind',
  'credit-end',
  'credit-only',
  'related-heading',
  'section-start',
  'marked-link',
  'may-sign',
];
/** A lead that shows one of these may be a line of the page, or the text of the picture that the credit below it is of. */
export const AGAINST_LEAD: readonly Feature[] = ['furniture', 'credit-end', 'credit-alone-next'];
/** What a picture's text hardly is, be there a credit on the next line: a paragraph, or the first of the story. */
export const NO_CAPTION: readonly Feature[] = [
  'paragraph',
  'huge',
  'sentences',
  'after-dateline',
  'reported',
];
/** Each of these may tell a caption without credit, where a line is short and stands for itself. */
const MAYBE_CAPTION: readonly Feature[] = [
  'caption-sentence',
  'nominal-sentence',
  'caption-words',
  'picture-word',
  'caption-shape',
  'indefinite-alone',
  'lone-sentence',
  'scene-top',
  'scene-lone',
  'ends-cut',
];

/** A second headline that shows one of these may be a caption, a rubric or a line of the page. */
export const AGAINST_HEADLINE: readonly Feature[] = [
  'credit-next',
  'credit-alone-next',
  'site-words',
  'label',
  'tiny',
  'pipe',
  'marked-link',
  'caption-start',
  'comments-behind',
  'clock-start',
  'of-body',
];

/** The first headline that shows one of these may be a link or, on a page without one, a caption. */
export const AGAINST_FIRST_HEADLINE: readonly Feature[] = [
  'marked-link',
  'picture-word',
  'name-end',
  'clock-start',
  'of-body',
];

export const shows = ({ arc }: Decoded, features: readonly Feature[]): boolean =>
  features.some((feature) => arc.features.has(feature));

/** A line without a verb right above the story, which no other repeats, may name who is seen on a picture. */
export const mayBePictured = ({ arc: { features } }: Decoded): boolean =>
  features.has('verbless') && features.has('story-next') && !features.has('came-before');

/** A line without a stop right below another above the story may be a second headline. */
const mayBeHeadline = ({ arc: { features } }: Decoded): boolean =>
  features.has('ends-open') && features.has('title-before') && !features.has('prose-above');

/** Whether a lead may be the text of a picture: it starts or speaks as one, and has no verb of sentences. */
export const mayBePicture = (one: Decoded): boolean =>
  shows(one, ['caption-words', 'caption-start']) && !one.arc.features.has('clause');

/**
 * Whether a sentence above a credit may be one of the story: it has a verb of sentences, stands twice as leads do, or
 * does not start with who is seen, whom nobody names. Verbs are not all known, and some leads have none.
 */
const mayBeTold = (one: Decoded): boolean =>
  one.arc.features.has('ends-stop') &&
  (one.arc.features.has('clause') ||
    shows(one, TWICE_OVER) ||
    one.arc.features.has('tiny') ||
    !shows(one, ['indefinite-alone', 'person-start']));

/** Whether a caption may hold the paragraph below it, whose line break was lost. */
const mayHoldParagraph = ({ arc: { features } }: Decoded): boolean =>
  features.has('paragraph') ||
  features.has('huge') ||
  (features.has('long') && features.has('sentences') && !features.has('credit-end'));

/**
 * Whether a caption is told by more than its place. Of what starts or speaks as captions do without a credit, a sentence
 * with its stop is as likely one of the story: whether its verb is one of sentences is known of listed verbs only. And a
 * sub-heading may hold a word for pictures or sources.
 */
export const isToldCaption = (one: Decoded): boolean => {
  const { features } = one.arc;
  const isSentence = features.has('ends-stop') && !shows(one, BY_CREDIT);
  if (shows(one, CREDITED)) return !mayHoldParagraph(one) && !(isSentence && !features.has('verbless'));
  // The only line above the story that may be its headline is no caption by its words alone.
  if (shows(one, MORE_THAN_CAPTION) || features.has('sole-title')) return false;
  return (
    (features.has('caption-words') && !isSentence && !mayBeHeadline(one)) ||
    (shows(one, TWICE) && !shows(one, ['ends-stop', 'tiny'])) ||
    (features.has('caption-start') && !isSentence && !features.has('clause') && !mayBeHeadline(one)) ||
    (features.has('credit-alone-next') && !mayBeTold(one) && !mayBeHeadline(one))
  );
};
/** Whether a line is nothing but the name of an agency or the like, as the credit of a picture is. */
export const namesNoMore = (one: Decoded | undefined): boolean => {
  const features = one?.arc.features;
  return features?.has('site-words') === true && features.has('label') && features.has('tiny');
};

export const mayBeCaption = (one: Decoded): boolean => {
  const { features } = one.arc;
  if (features.has('name-end') && shows(one, WORDED)) return true;
  if (features.has('caption-start') && features.has('verbless') && features.has('ends-stop')) return true;
  return (
    (features.has('tiny') ? features.has('caption-shape') : shows(one, MAYBE_CAPTION)) &&
    !shows(one, ['paragraph', 'huge']) &&
    !features.has('sentences') &&
    !features.has('clause') &&
    !features.has('first') &&
    !features.has('after-dateline')
  );
};

/** A line of the story that is a sentence and more than a few words. */
export const isTold = ({ role, arc: { features } }: Decoded): boolean =>
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
export const isRubric = ({ arc: { features } }: Decoded, next: Decoded | undefined): boolean =>
  next?.role === 'headline' && (features.has('label') || features.has('tiny'));

/**
 * The name of a day or place above rows of figures is one of the story as likely as a writer's. Stories address their
 * readers, too: a word of the site tells a few words, not a sentence, be its stop lost.
 */
export const isToldFurniture = (one: Decoded): boolean => {
  const { features } = one.arc;
  if (shows(one, ['furniture', 'source-only', 'comments-behind'])) return true;
  if (features.has('site-words'))
    return (
      shows(one, ['tiny', 'label']) ||
      (shows(one, BESIDE_PAGE) && features.has('ends-open') && features.has('verbless')) ||
      (features.has('short') && !features.has('after-prose'))
    );
  return features.has('names-only') && !features.has('figures-beside');
};
const BESIDE_PAGE: readonly Feature[] = ['page-line-before', 'page-line-next'];

/**
 * A line without a stop, or a few words, amid paragraphs: it may be a sub-heading, a caption without credit, a link or
 * who wrote it. A word or three without article are a sub-heading.
 */
export const isLooseLine = ({ role, arc: { features } }: Decoded): boolean =>
  role === 'body' &&
  (features.has('ends-open')
    ? (features.has('tiny') || features.has('short') || features.has('mid')) &&
      (!features.has('label') || features.has('names-only'))
    : features.has('tiny') && features.has('verbless') && features.has('ends-stop')) &&
  !(features.has('figures') && (features.has('figures-beside') || features.has('tiny'))) &&
  !features.has('starts-list') &&
  !features.has('after-dateline');
