/**
 * Where segmentation says that it is unsure although its margin is wide. A margin tells how often pages like those it
 * was learned from are read so; of a page unlike any of them it says little. What takes a line out of the story, or
 * leaves one in it, therefore needs a mark that a person would see as well: a credit, a heading, a sign-off above it,
 * furniture. Where there is none the role stays, and the block is marked for the archivist.
 */
import type { Decoded } from './decode.ts';
import type { Feature } from './feature-set.ts';

/** Each of these tells a caption. */
const CREDITED: readonly Feature[] = ['credit-end', 'credit-only', 'after-alt', 'alt-of-photo', 'pipe'];
/** Each of these tells one where a line neither goes on from the one before nor is of several sentences. */
const WORDED: readonly Feature[] = ['picture-word', 'caption-words'];
const MORE_THAN_CAPTION: readonly Feature[] = ['sentences', 'goes-on'];
/** A line that stands twice is the text of an image and its caption, but a sentence may be the lead as well. */
const TWICE: readonly Feature[] = ['same-as-previous', 'same-as-next'];
/** Each of these tells that a line is the page's own. */
const FURNITURE_ALONE: readonly Feature[] = ['furniture', 'site-words', 'source-only', 'comments-behind'];
const OF_FURNITURE: readonly Feature[] = [...FURNITURE_ALONE, 'names-only'];
/** Each of these tells a link to another story, whatever stands above it. */
const OF_LINK: readonly Feature[] = ['marked-link', 'after-heading', 'related-heading', 'heading-prefix'];
/** A line of the story that shows one of these may be none. */
const AGAINST_BODY: readonly Feature[] = [
  'furniture',
  'comments-behind',
  'credit-end',
  'credit-only',
  'related-heading',
  'section-start',
  'marked-link',
];
/** What a picture's text hardly is, be there a credit on the next line: a paragraph, or the first of the story. */
const NO_CAPTION: readonly Feature[] = ['paragraph', 'huge', 'sentences', 'after-dateline', 'reported'];
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
const AGAINST_HEADLINE: readonly Feature[] = [
  'credit-next',
  'credit-alone-next',
  'site-words',
  'label',
  'tiny',
  'pipe',
  'marked-link',
  'caption-start',
  'comments-behind',
];

const shows = ({ arc }: Decoded, features: readonly Feature[]): boolean =>
  features.some((feature) => arc.features.has(feature));

/** A line without a verb right above the story, which no other repeats, may name who is seen on a picture. */
const mayBePictured = ({ arc: { features } }: Decoded): boolean =>
  features.has('verbless') && features.has('story-next') && !features.has('came-before');

/** A line without a stop right below another above the story may be a second headline. */
const mayBeHeadline = ({ arc: { features } }: Decoded): boolean =>
  features.has('ends-open') && features.has('title-before') && !features.has('prose-above');

/** Of what starts as captions do, what has a verb of sentences is as likely one of the story. */
const isToldCaption = (one: Decoded): boolean => {
  const { features } = one.arc;
  if (shows(one, CREDITED)) return true;
  if (shows(one, MORE_THAN_CAPTION)) return false;
  return (
    shows(one, WORDED) ||
    (shows(one, TWICE) && !features.has('ends-stop')) ||
    (features.has('caption-start') && !features.has('clause') && !mayBeHeadline(one)) ||
    features.has('credit-alone-next')
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

/** The name of a day or place above rows of figures is one of the story as likely as a writer's. */
const isToldFurniture = (one: Decoded): boolean => {
  const { features } = one.arc;
  return features.has('names-only') && features.has('figures-beside')
    ? shows(one, FURNITURE_ALONE)
    : shows(one, OF_FURNITURE);
};

/**
 * A line without a stop, or a few words, amid paragraphs: it may be a sub-heading, a caption without credit, a link or
 * who wrote it. A word or three without article are a sub-heading.
 */
const isLooseLine = ({ role, arc: { features } }: Decoded): boolean =>
  role === 'body' &&
  (features.has('ends-open')
    ? (features.has('tiny') || features.has('short') || features.has('mid')) &&
      (!features.has('label') || features.has('names-only'))
    : features.has('tiny') && features.has('verbless') && features.has('ends-stop')) &&
  !features.has('figures') &&
  !features.has('starts-list') &&
  !features.has('after-dateline');

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

/** A teaser that does not say by its own marks where it ends: what follows it may be its summary. */
const isOpenLink = (one: Decoded | undefined): boolean =>
  one !== undefined && isTeaser(one) && !shows(one, ['after-heading', 'marked-link']);

/** Whether each of `row`, the blocks of a dispatch in order, shows what its role needs. */
export const borneOut = (row: readonly Decoded[]): readonly boolean[] => {
  /** Whether a sure sign-off or the heading of comments stands above. */
  let over = false;
  /** Since the last paragraph: whether a heading of teasers stands above, and a picture's caption behind it. */
  let opened = false;
  let pictured = false;
  /** Whether the story went on behind a link with nothing that says so. */
  let resumed = false;
  const first = row.findIndex(({ role }) => role === 'headline');
  /** Fragments below the last sentence may be the page's, or links. */
  const lastTold = row.findLastIndex(isTold);
  return row.map((one, index): boolean => {
    let told = true;
    switch (one.role) {
      case 'teaser-caption':
        pictured ||= isToldCaption(one);
        told = over || opened || shows(one, OF_LINK);
        break;
      case 'teaser-headline':
        told = over || (opened && !one.arc.features.has('tiny')) || shows(one, OF_LINK);
        break;
      case 'teaser-summary':
        // Behind a heading alone, paragraphs below a link may be those of the story that goes on unless they say its title
        // again; and so may one without a title, where what was taken for the sign-off named a source.
        told = over ? isTeaser(row[index - 1]) : opened && pictured && one.arc.features.has('tells-above');
        break;
      case 'related-heading':
        opened = true;
        told = over || shows(one, OF_LINK);
        break;
      case 'caption':
        told = isToldCaption(one) && !mayBeLead(row, index);
        break;
      case 'boilerplate':
        over ||= one.arc.features.has('comments-heading');
        told = isToldFurniture(one);
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
        told =
          !over &&
          !resumed &&
          !closesLink &&
          !shows(one, AGAINST_BODY) &&
          (!one.arc.features.has('credit-alone-next') || shows(one, NO_CAPTION)) &&
          !mayBeCaption(one) &&
          !isLooseLine(one) &&
          !mayBeSummary(row, index) &&
          (index <= lastTold || lastTold < 0);
        break;
      }
      case 'sign-off':
        over ||= one.arc.features.has('sign-off');
        break;
      case 'lead':
      case 'image-alt':
      case 'crawl-header':
        break;
    }
    return told;
  });
};
