/**
 * The files that a list of paths stands for: files as they are, folders with all that is in them, in an order that
 * depends on names alone. A link is followed where it stays in the folder that was given: one that leads out of it might
 * bring in, with a folder that somebody else made, a file that was never meant. Hidden files and those that systems scatter about are passed over; every other file that no
 * reader takes is told, so that nothing is left out in silence.
 */
import { basename, dirname, join, sep } from 'node:path';
import type { FileFailure } from '../../core/api-jobs.ts';
import { readableName } from '../disk/byte-names.ts';
import type { Files } from '../disk/files.ts';
import { UNSAVED } from '../dispatches/unsaved-file.ts';
import { isMissing, listingFailure, readingFailure } from '../errors.ts';
import type { Reader } from './readers/input.ts';
import { readerFor } from './readers/readers.ts';

export interface InputFile {
  readonly path: string;
  /** The file's name; below a folder that was given, its path from there, with slashes. */
  readonly name: string;
  readonly reader: Reader;
  /** The name of the folder it lies in, and when it was last changed. */
  readonly place: { readonly folder: string; readonly modified: string };
}

export interface InputFiles {
  readonly found: readonly InputFile[];
  /** Files of decisions that were kept apart because a disk refused them. */
  readonly unsaved: readonly { readonly path: string; readonly name: string }[];
  readonly failures: readonly FileFailure[];
}

const SCATTERED: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini']);
const isPassedOver = (name: string): boolean => name.startsWith('.') || SCATTERED.has(name.toLowerCase());

/** What stands in a path for bytes that are no UTF-8, where it came as text: by it no file can be opened. */
const UNREAD = '\ufffd';

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a link leads out of the folder `root` to; null for what is no link, or leads to what is in it or nowhere. */
const leadsOut = async (files: Files, path: string, root: string): Promise<string | null> => {
  if (!(await files.isLink(path))) return null;
  try {
    const real = await files.realPath(path);
    return real === root || real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`) ? null : real;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

export const inputFiles = async (files: Files, paths: readonly string[]): Promise<InputFiles> => {
  const found: InputFile[] = [];
  const failures: FileFailure[] = [];
  const unsaved: { path: string; name: string }[] = [];
  const visited = new Set<string>();

  /** @param root the folder that was given, without links; null for a file that was named itself */
  const visit = async (path: string, name: string, root: string | null): Promise<void> => {
    try {
      const outside = root === null ? null : await leadsOut(files, path, root);
      if (outside !== null) {
        failures.push({
          file: name,
          error: { code: 'link-outside', details: { file: name, path: outside } },
        });
        return;
      }
      const { kind, identity, modified } = await files.info(path);
      if (kind === 'folder') {
        // A link may lead back to a folder above.
        if (visited.has(identity)) return;
        visited.add(identity);
        await visitFolder(path, name, root ?? (await files.realPath(path)));
        return;
      }
      const reader = kind === 'file' ? readerFor(name) : undefined;
      const folder = readableName(basename(dirname(path)));
      const place = { folder, modified: new Date(modified).toISOString() };
      if (kind === 'file' && basename(name) === UNSAVED) unsaved.push({ path, name });
      else if (reader) found.push({ path, name, reader, place });
      else failures.push({ file: name, error: { code: 'unknown-format', details: { file: name } } });
    } catch (error) {
      const file = name === '' ? path : name;
      failures.push({ file, error: readingFailure(error, file) });
    }
  };

  const visitFolder = async (path: string, name: string, root: string): Promise<void> => {
    let names: readonly string[];
    try {
      names = await files.list(path);
    } catch (error) {
      const file = name === '' ? path : name;
      failures.push({ file, error: listingFailure(error, file) });
      return;
    }
    for (const entry of names.toSorted(byName)) {
      if (isPassedOver(entry)) continue;
      const shown = readableName(entry);
      await visit(join(path, entry), name === '' ? shown : `${name}/${shown}`, root);
    }
  };

  for (const path of paths) {
    try {
      const { kind } = await files.info(path);
      await visit(path, kind === 'folder' ? '' : basename(path), null);
    } catch (error) {
      const isUnreadable = isMissing(error) && path.includes(UNREAD);
      failures.push({
        file: path,
        error: isUnreadable
          ? { code: 'file-name-unreadable', details: { file: path } }
          : readingFailure(error, path),
      });
    }
  }
  return { found, unsaved, failures };
};
