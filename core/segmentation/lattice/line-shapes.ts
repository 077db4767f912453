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
