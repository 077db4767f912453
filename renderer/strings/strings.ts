/** Which language the window speaks, and its strings. */
import type { Settings } from '../../core/api-values.ts';
import type { Locale } from '../../core/model/localised.ts';
import { EN, type Strings } from './en.ts';
import { FR } from './fr.ts';

export type { Strings };

const STRINGS: Readonly<Record<Locale, Strings>> = { en: EN, fr: FR };

/** The language of the window: the person's choice, or the first of the system's that it speaks, or English. */
export const localeOf = (setting: Settings['locale'], system: readonly string[]): Locale => {
  if (setting !== 'system') return setting;
  for (const tag of system) {
    if (/^fr\b/i.test(tag)) return 'fr';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
};

export const stringsOf = (locale: Locale): Strings => STRINGS[locale];
