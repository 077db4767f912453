/** The lines that the command says itself, in both languages; failures are said as the window says them. */
import type { Conflict } from '../core/history/conflict.ts';
import { systemWords } from '../core/messages/system-reasons.ts';
import type { Locale } from '../core/model/localised.ts';

export interface CommandTexts {
  /** How far a file of those to be cleaned is, at its end. */
  readonly cleaned: (file: string, cleaned: number, failed: number) => string;
  /** A job goes on with `current`; how many there are is null while it is not known. */
  readonly goesOn: (current: string, done: number, total: number | null) => string;
  readonly stayedRemoved: (file: string, id: string) => string;
  readonly waits: (name: string, parts: readonly string[]) => string;
  /** What two copies decided differently; of metadata the field is named beside it, as the record names it. */
  readonly parts: Readonly<Record<Conflict['part'], string>>;
  readonly outputFailed: (reason: string) => string;
  readonly noCommand: (word: string) => string;
  readonly helps: (command: string) => string;
  /** Which argument is missing, as the help of the command names it. */
  readonly missing: (what: 'path-or-stdin' | 'path' | 'corpus' | 'other' | 'format' | 'out') => string;
  readonly oneOf: (option: string, word: string, words: readonly string[]) => string;
  readonly stdinOnce: string;
  readonly jobs: (word: string, most: number) => string;
  readonly tooMany: (word: string) => string;
}

const TEXTS: Readonly<Record<Locale, CommandTexts>> = {
  en: {
    cleaned: (file, cleaned, failed) => `${file}: ${cleaned} cleaned, ${failed} failed`,
    goesOn: (current, done, total) => `${current}: ${done} of ${total ?? '?'}`,
    stayedRemoved: (file, id) =>
      `${file}: dispatch ${id} was removed from this corpus and stays so; the window has it back under “Removed dispatches”`,
    waits: (name, parts) => `${name}: both copies decided, and it waits in the app: ${parts.join(', ')}`,
    parts: {
      edits: 'text',
      blocks: 'blocks',
      field: 'metadata',
      status: 'status',
      notes: 'notes',
      removal: 'removal',
    },
    outputFailed: (reason) => `Standard output cannot be written (${systemWords(reason, 'en') ?? reason}).`,
    noCommand: (word) => `depeche: there is no command ${word}. depeche --help lists them.`,
    helps: (command) => `depeche ${command} --help says what it takes.`,
    missing: (what) =>
      `${
        {
          'path-or-stdin': 'PATH, or - for standard input,',
          path: 'PATH',
          corpus: 'CORPUS',
          other: 'OTHER',
          format: '--format F',
          out: '--out DIR',
        }[what]
      } is missing`,
    oneOf: (option, word, words) => `--${option} ${word}: give one of ${words.join(', ')}`,
    stdinOnce: 'standard input can be read only once',
    jobs: (word, most) => `--jobs ${word}: give a whole number from 1 to ${most}`,
    tooMany: (word) => `${word} is one argument too many`,
  },
  fr: {
    cleaned: (file, cleaned, failed) =>
      `${file}: ${cleaned} ${cleaned < 2 ? 'nettoyé' : 'nettoyés'}, ${failed} en échec`,
    goesOn: (current, done, total) => `${current}: ${done} sur ${total ?? '?'}`,
    stayedRemoved: (file, id) =>
      `${file}: la dépêche ${id} a été retirée de ce corpus et le reste\u00a0; la fenêtre peut la rétablir, sous «\u00a0Dépêches retirées\u00a0»`,
    waits: (name, parts) =>
      `${name}: les deux copies ont décidé, et le choix attend dans l’application\u00a0: ${parts.join(', ')}`,
    parts: {
      edits: 'texte',
      blocks: 'blocs',
      field: 'métadonnées',
      status: 'état',
      notes: 'notes',
      removal: 'retrait',
    },
    outputFailed: (reason) =>
      `La sortie standard ne peut pas être écrite (${systemWords(reason, 'fr') ?? reason}).`,
    noCommand: (word) =>
      `depeche\u00a0: la commande ${word} n’existe pas. depeche --help donne la liste des commandes.`,
    helps: (command) => `depeche ${command} --help dit ce qu’elle prend.`,
    missing: (what) =>
      ({
        'path-or-stdin': 'il manque CHEMIN, ou - pour l’entrée standard',
        path: 'il manque CHEMIN',
        corpus: 'il manque CORPUS',
        other: 'il manque AUTRE',
        format: 'il manque --format F',
        out: 'il manque --out DOSSIER',
      })[what],
    oneOf: (option, word, words) => `--${option} ${word}\u00a0: donnez l’un de ${words.join(', ')}`,
    stdinOnce: 'l’entrée standard ne peut être lue qu’une fois',
    jobs: (word, most) => `--jobs ${word}\u00a0: donnez un nombre entier de 1 à ${most}`,
    tooMany: (word) => `${word} est un argument de trop`,
  },
};

export const commandTexts = (locale: Locale): CommandTexts => TEXTS[locale];
