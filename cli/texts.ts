/** The lines that the command says itself, in both languages; failures are said as the window says them. */
import { systemWords } from '../core/messages/system-reasons.ts';
import type { Locale } from '../core/model/localised.ts';

export interface CommandTexts {
  readonly outputFailed: (reason: string) => string;
}

const TEXTS: Readonly<Record<Locale, CommandTexts>> = {
  en: {
    outputFailed: (reason) => `Standard output cannot be written (${systemWords(reason, 'en') ?? reason}).`,
  },
  fr: {
    outputFailed: (reason) =>
      `La sortie standard ne peut pas être écrite (${systemWords(reason, 'fr') ?? reason}).`,
  },
};

export const commandTexts = (locale: Locale): CommandTexts => TEXTS[locale];
