import type { Locale } from '../../core/model/localised.ts';

/** A confidence as it is shown: cut after three places, so that it never looks larger than it is. */
export const confidenceWords = (confidence: number, locale: Locale): string =>
  (Math.floor(confidence * 1000) / 1000).toLocaleString(locale, { minimumFractionDigits: 3 });
