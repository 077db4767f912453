/** What several readings of a page ask of a line before any role is chosen: whether it has the shape of a paragraph, of a title. */
import type { FeatureSet } from '../decoding/feature-set.ts';

/** Sentences of more than a line or so. */
export const isProse = (features: FeatureSet): boolean =>
  features.has('ends-stop') && (features.has('long') || features.has('paragraph') || features.has('huge'));

/** A line without a stop that is no longer than a headline and credits no picture. */
export const hasTitleShape = (features: FeatureSet): boolean =>
  (features.has('ends-open') || features.has('ends-question')) &&
  (features.has('tiny') || features.has('short') || features.has('mid')) &&
  !features.has('credit-end') &&
  !features.has('credit-only');

/** A sentence that is no paragraph and credits no picture, as teasers sum a story up. */
export const isSummary = (features: FeatureSet | undefined): boolean =>
  features !== undefined &&
  (features.has('ends-stop') || features.has('ends-cut')) &&
  !features.has('tiny') &&
  !features.has('paragraph') &&
  !features.has('huge') &&
  !features.has('starts-list') &&
  !features.has('furniture') &&
  !features.has('credit-end') &&
  !features.has('credit-only');

/** A line that may be the title of a link, and is no line of the page, no point of a list and no name. */
export const isLinkTitle = (features: FeatureSet | undefined): boolean =>
  features !== undefined &&
  hasTitleShape(features) &&
  !features.has('furniture') &&
  !features.has('related-heading') &&
  !features.has('starts-list') &&
  !features.has('names-only');

/** A sentence that tells nothing said and no sum, and does not go on from the one before: a caption's as well as a story's. */
export const isPlainSentence = (features: FeatureSet): boolean =>
  features.has('ends-stop') && !NOT_PLAIN.some((feature) => features.has(feature));
const NOT_PLAIN = ['sentences', 'goes-on', 'reported', 'quoted', 'figures', 'starts-list'] as const;
