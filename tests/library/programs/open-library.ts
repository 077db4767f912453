/** The library of a program that a test runs, kills or keeps from its files: without sample, dialogs or window. */
import { createLibrary, type Library } from '../../../library/library.ts';

/** @param corpus the folder of the corpus to open, or null for none */
export const openLibrary = (
  dataFolder: string,
  corpus: string | null,
  lexiconPath: string,
): Promise<Library> =>
  createLibrary({
    dataFolder,
    corpus,
    lexiconPath,
    seedsFolder: '',
    version: '0.0.0',
    host: { dialogs: false, note: null },
  });
