/**
 * What the system said of a file, in words that stand in brackets in the sentence of a failure, with its own code behind
 * them: whoever looks after the machine searches for that. Codes as Node gives them (POSIX `errno`).
 */
import type { Localised } from '../model/localised.ts';

const WORDS: Readonly<Record<string, Localised>> = {
  EACCES: { en: 'the system does not permit it', fr: 'le système ne le permet pas' },
  EBUSY: { en: 'another program is using it', fr: 'un autre programme l’utilise' },
  EDQUOT: { en: 'the quota of the disk is used up', fr: 'le quota du disque est épuisé' },
  EEXIST: { en: 'something stands there already', fr: 'quelque chose s’y trouve déjà' },
  EFTYPE: {
    en: 'a pipe or a device stands in its place',
    fr: 'un tube ou un périphérique se trouve à sa place',
  },
  EIO: { en: 'the disk does not answer as it should', fr: 'le disque ne répond pas comme il faut' },
  EISDIR: { en: 'a folder stands in its place', fr: 'un dossier se trouve à sa place' },
  ELOOP: { en: 'its links lead in a circle', fr: 'ses liens tournent en rond' },
  EMFILE: { en: 'too many files are open', fr: 'trop de fichiers sont ouverts' },
  ENAMETOOLONG: { en: 'the path is too long', fr: 'le chemin est trop long' },
  ENFILE: { en: 'too many files are open', fr: 'trop de fichiers sont ouverts' },
  ENOENT: { en: 'its folder is not there', fr: 'son dossier n’existe pas' },
  ENOSPC: { en: 'the disk is full', fr: 'le disque est plein' },
  ENOTDIR: {
    en: 'a file stands where a folder should be',
    fr: 'un fichier se trouve là où il faudrait un dossier',
  },
  EPERM: { en: 'the system does not permit it', fr: 'le système ne le permet pas' },
  EROFS: { en: 'the disk is read-only', fr: 'le disque est en lecture seule' },
  ESTALE: { en: 'the share was disconnected', fr: 'le partage a été déconnecté' },
  ETIMEDOUT: { en: 'the share does not answer', fr: 'le partage ne répond pas' },
};

/** A code of the system in words and as it is; null for anything else. */
export const systemWords = (reason: string, locale: keyof Localised): string | null => {
  const words = Object.hasOwn(WORDS, reason) ? WORDS[reason] : undefined;
  return words === undefined ? null : `${words[locale]}, ${reason}`;
};
