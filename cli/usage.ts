/** What the commands take, as `--help` prints it, in the language of whoever asks. */
import type { Locale } from '../core/model/localised.ts';
import type { Usage } from './commands.ts';
import { USAGE_EN } from './usage-en.ts';
import { USAGE_FR } from './usage-fr.ts';

const USAGE: Readonly<Record<Locale, Usage>> = { en: USAGE_EN, fr: USAGE_FR };

export const usageOf = (locale: Locale): Usage => USAGE[locale];
