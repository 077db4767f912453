/**
 * Why a value does not fit where it was meant for, told of what it should be: a path, a file name, or the content of one
 * field of the metadata. The one code, `invalid-value`, says which by `field`.
 */
import type { Localised } from '../model/localised.ts';

const PATH: Localised = {
  en: '“{value}” is not the full path of a file or folder. Nothing was changed. Write it from the root on, such as /home/anne/corpus or C:\\Users\\anne\\corpus.',
  fr: '«\u00a0{value}\u00a0» n’est pas le chemin complet d’un fichier ou d’un dossier. Rien n’a été modifié. Écrivez-le depuis la racine, par exemple /home/anne/corpus ou C:\\Users\\anne\\corpus.',
};

const UNFIT: Readonly<Record<string, Localised>> = {
  path: PATH,
  folder: PATH,
  base: PATH,
  name: {
    en: '“{value}” cannot be the name of a file. Nothing was changed. Leave out / \\ : * ? " < > |, a dot at the beginning, and a dot or a space at the end.',
    fr: '«\u00a0{value}\u00a0» ne peut pas être le nom d’un fichier. Rien n’a été modifié. Évitez / \\ : * ? " < > |, un point au début, et un point ou une espace à la fin.',
  },
  date: {
    en: '“{value}” is not a date in a form kept here. Nothing was changed. Write 2019-08-23, 2019-08, 2019, or XXXX-09-06 where the year is unknown.',
    fr: '«\u00a0{value}\u00a0» n’est pas une date sous une forme admise ici. Rien n’a été modifié. Écrivez 2019-08-23, 2019-08, 2019, ou XXXX-09-06 si l’année est inconnue.',
  },
  language: {
    en: '“{value}” is not a language code. Nothing was changed. Write one such as fr, en or vi.',
    fr: '«\u00a0{value}\u00a0» n’est pas un code de langue. Rien n’a été modifié. Écrivez par exemple fr, en ou vi.',
  },
  sourceUrl: {
    en: '“{value}” is not a web address. Nothing was changed. Write one that begins with http:// or https://.',
    fr: '«\u00a0{value}\u00a0» n’est pas une adresse web. Rien n’a été modifié. Écrivez-en une qui commence par http:// ou https://.',
  },
};

/** The sentence of what stands under `field`; null where that has none of its own. */
export const unfitValue = (field: string): Localised | null =>
  Object.hasOwn(UNFIT, field) ? (UNFIT[field] ?? null) : null;
