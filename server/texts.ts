/** The few lines that the loopback host writes to whoever started it, in both languages. */
import { failureMessage } from '../core/messages/failure-message.ts';
import type { Locale } from '../core/model/localised.ts';
import type { Failure } from '../core/model/result.ts';

interface ServerTexts {
  readonly isOpen: (address: string) => string;
  readonly notAPort: (word: string) => string;
  readonly tooMany: (word: string) => string;
  readonly downloadLeft: (reason: string) => string;
  readonly portTaken: (port: number) => string;
  readonly portForbidden: (port: number) => string;
  readonly portFailed: (reason: string) => string;
  readonly portNotKept: (failure: Failure) => string;
  readonly closingLate: string;
}

const TEXTS: Readonly<Record<Locale, ServerTexts>> = {
  en: {
    isOpen: (address) => `Dépêche is open at ${address}`,
    notAPort: (word) => `--port ${word} is not a port: give a number from 0 to 65535`,
    tooMany: (word) => `${word} is one argument too many`,
    downloadLeft: (reason) => `A finished download could not be removed: ${reason}`,
    portTaken: (port) =>
      `Port ${port} is in use by another program. Choose another one with --port, or leave it out for any free one.`,
    portForbidden: (port) =>
      `Port ${port} may not be used by this account. Choose one above 1023 with --port.`,
    portFailed: (reason) => `The port could not be opened: ${reason}`,
    portNotKept: (failure) =>
      `The next start will not find the port of this one: ${failureMessage(failure, 'en')}`,
    closingLate:
      'Closing took too long: decisions are safe, and snapshots will be made anew at the next start.',
  },
  fr: {
    isOpen: (address) => `Dépêche est ouvert à l’adresse ${address}`,
    notAPort: (word) => `--port ${word} n’est pas un port\u00a0: donnez un nombre de 0 à 65535`,
    tooMany: (word) => `${word} est un argument de trop`,
    downloadLeft: (reason) => `Un téléchargement terminé n’a pas pu être enlevé\u00a0: ${reason}`,
    portTaken: (port) =>
      `Le port ${port} est pris par un autre programme. Choisissez-en un autre avec --port, ou laissez le programme en prendre un libre.`,
    portForbidden: (port) =>
      `Ce compte ne peut pas utiliser le port ${port}. Choisissez-en un au-dessus de 1023 avec --port.`,
    portFailed: (reason) => `Le port n’a pas pu être ouvert\u00a0: ${reason}`,
    portNotKept: (failure) =>
      `Le prochain démarrage ne retrouvera pas le port de celui-ci\u00a0: ${failureMessage(failure, 'fr')}`,
    closingLate:
      'La fermeture a pris trop de temps\u00a0: les décisions sont en sûreté, les instantanés seront refaits au prochain démarrage.',
  },
};

export const serverTexts = (locale: Locale): ServerTexts => TEXTS[locale];
