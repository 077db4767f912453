/** The name offered for an exported file. */
import { EXPORT_FORMATS, type ExportFormat } from '../../core/api-values.ts';

/** How many characters of a title are taken. */
const LONGEST = 60;

/** A title in characters that every file system takes. */
export const stemOf = (title: string): string => {
  const letters = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .toLowerCase();
  const stem = Array.from(letters).slice(0, LONGEST).join('').replace(/-$/, '');
  return stem === '' ? 'corpus' : stem;
};

/** The corpus title as a file's name, with the format's ending. */
export const fileNameFor = (title: string, format: ExportFormat): string => `${stemOf(title)}.${format}`;

/** The name with the ending of another format, where it had the ending of one. */
export const withFormat = (name: string, format: ExportFormat): string => {
  const old = EXPORT_FORMATS.find((known) => name.toLowerCase().endsWith(`.${known}`));
  return old === undefined ? name : `${name.slice(0, -old.length)}${format}`;
};
