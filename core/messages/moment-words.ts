/** A moment that a message names, as people say it where they are: `28 November 2026 at 04:19`. */
import type { Locale } from '../model/localised.ts';

const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }),
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' }),
};

/** `at`, a moment as ISO 8601, in words, in the time zone of the program; what is no moment is given as it is. */
export const dayAndTime = (at: string, locale: Locale): string => {
  const moment = new Date(at);
  return Number.isNaN(moment.valueOf()) ? at : FORMATS[locale].format(moment);
};
