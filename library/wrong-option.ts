/**
 * What is wrong with the options of a command line, in a sentence of the person's language: Node says it in English alone,
 * and over several lines. For every program that takes options.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Locale } from '../core/model/localised.ts';

type OptionsTaken = NonNullable<ParseArgsConfig['options']>;

interface Words {
  readonly unknown: (option: string) => string;
  readonly withoutValue: (option: string) => string;
  readonly withValue: (option: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    unknown: (option) => `there is no option ${option}`,
    withoutValue: (option) => `${option} takes a value; one that begins with a dash is given as ${option}=-…`,
    withValue: (option) => `${option} takes no value`,
  },
  fr: {
    unknown: (option) => `l’option ${option} n’existe pas`,
    withoutValue: (option) =>
      `l’option ${option} demande une valeur\u00a0; celle qui commence par un tiret se donne ainsi\u00a0: ${option}=-…`,
    withValue: (option) => `l’option ${option} ne prend pas de valeur`,
  },
};

/** Whether a word that was meant as the value of an option looks like the next option. */
const looksLikeOption = (word: string): boolean => word.length > 1 && word.startsWith('-');

/** What is wrong with the first option of `args` that is not as `options` has it; null where all are. */
export const wrongOption = (
  args: readonly string[],
  options: OptionsTaken,
  locale: Locale,
): string | null => {
  const words = WORDS[locale];
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) return words.unknown(rawName);
    if (type === 'boolean' && value !== undefined) return words.withValue(rawName);
    const isMissing = value === undefined || (inlineValue !== true && looksLikeOption(value));
    if (type === 'string' && isMissing) return words.withoutValue(rawName);
  }
  return null;
};
