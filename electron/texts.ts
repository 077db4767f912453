/** The few words that the desktop host says itself, in both languages. */
import type { Locale } from '../core/model/localised.ts';

export interface DesktopTexts {
  readonly filesToImport: string;
  readonly folderToImport: string;
  readonly folderForExport: string;
  readonly corpusToOpen: string;
  readonly corpusToCreate: string;
  readonly dispatches: string;
  readonly allFiles: string;
  readonly windowFailed: string;
  /** Behind a failure of the program's own folder: how to start without it. */
  readonly otherFolder: string;
  readonly corpusFailed: string;
  readonly unsaved: string;
  readonly unsavedDetail: string;
  readonly stay: string;
  readonly leave: string;
}

const TEXTS: Readonly<Record<Locale, DesktopTexts>> = {
  en: {
    filesToImport: 'Choose the files to import',
    folderToImport: 'Choose the folders to import',
    folderForExport: 'Choose the folder to export to',
    corpusToOpen: 'Choose a corpus folder',
    corpusToCreate: 'Choose a new or empty folder for the corpus',
    dispatches: 'Dispatches',
    allFiles: 'All files',
    windowFailed: 'Dépêche could not start',
    otherFolder:
      'The program keeps its settings there. To keep them elsewhere, start it with --data-dir and a folder that can be written.',
    corpusFailed: 'The corpus could not be opened',
    unsaved: 'Some decisions are not saved yet',
    unsavedDetail:
      'They are kept in this window only. The bar at the foot of it says why, and how to try again.',
    stay: 'Stay',
    leave: 'Close without them',
  },
  fr: {
    filesToImport: 'Choisissez les fichiers à importer',
    folderToImport: 'Choisissez les dossiers à importer',
    folderForExport: 'Choisissez le dossier de l’exportation',
    corpusToOpen: 'Choisissez le dossier d’un corpus',
    corpusToCreate: 'Choisissez un dossier nouveau ou vide pour le corpus',
    dispatches: 'Dépêches',
    allFiles: 'Tous les fichiers',
    windowFailed: 'Dépêche n’a pas pu démarrer',
    otherFolder:
      'Le programme y garde ses réglages. Pour les garder ailleurs, démarrez-le avec --data-dir et un dossier accessible en écriture.',
    corpusFailed: 'Le corpus n’a pas pu être ouvert',
    unsaved: 'Des décisions ne sont pas encore enregistrées',
    unsavedDetail:
      'Elles ne sont gardées que dans cette fenêtre. La barre du bas dit pourquoi, et comment réessayer.',
    stay: 'Rester',
    leave: 'Fermer sans elles',
  },
};

export const desktopTexts = (locale: Locale): DesktopTexts => TEXTS[locale];
