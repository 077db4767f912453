/**
 * Destroying the bytes of a dispatch, as a legal takedown asks: its source, history, snapshot, the conflicts that
 * wait for it, and every copy of them that was kept because it was damaged or about to be migrated. The files are deleted; what a disk keeps of deleted
 * files, and copies made elsewhere (backups, exports, a git history), are beyond the program.
 */
import { basename, dirname, join, relative } from 'node:path';
import type { CorpusFolder } from './corpus-folder.ts';
import { readDispatchFiles } from './dispatch-files.ts';
import { removeDurably } from './durable-write.ts';
import { isMissing, throwListing } from './errors.ts';
import type { Files } from './files.ts';
import { mapLimited } from './serial.ts';

/** A file that a dispatch was extracted from. */
export interface KeptFile {
  readonly sha256: string;
  readonly name: string;
}

const namesIn = async (files: Files, path: string): Promise<readonly string[]> => {
  try {
    return await files.list(path);
  } catch (error) {
    return isMissing(error) ? [] : throwListing(error, path);
  }
};

/** Every file of `path`'s folder that is it, a copy of it that was kept aside, or a temporary file of it. */
const withCopies = async (files: Files, path: string): Promise<readonly string[]> => {
  const [folder, name] = [dirname(path), basename(path)];
  const isOurs = (other: string): boolean =>
    other === name || other.startsWith(`${name}.`) || other.startsWith(`.${name}.`);
  return (await namesIn(files, folder)).filter(isOurs).map((other) => join(folder, other));
};

/** The originals whose digest begins with the id: the source, whatever the tombstone knows of it. */
const sourcesOf = async (files: Files, folder: CorpusFolder, id: string): Promise<readonly string[]> => {
  const part = dirname(folder.original(id));
  return (await namesIn(files, part))
    .filter((name) => name.startsWith(id) || name.startsWith(`.${id}`))
    .map((name) => join(part, name));
};

/** The file that a dispatch was extracted from, as its own files tell; none where it was a text of its own. */
export const containersOf = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
): Promise<readonly KeptFile[]> => {
  const container = (await readDispatchFiles(files, folder, id)).recovered?.dispatch.source.container;
  return container === undefined ? [] : [{ sha256: container.sha256, name: container.name }];
};

/** Destroys all that is kept of one dispatch but its tombstone; nothing is left to do where it was done before. */
export const destroy = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
  sha256: string,
): Promise<void> => {
  const own = [folder.history(id), folder.dispatch(id), folder.conflict(id)];
  const migrated = (await namesIn(files, folder.beforeMigration)).flatMap((version) =>
    own.map((path) => join(folder.beforeMigration, version, relative(folder.path, path))),
  );
  const ids = sha256 === '' ? [] : await withCopies(files, folder.original(sha256));
  const paths = [...ids, ...(await sourcesOf(files, folder, id))];
  for (const path of [...own, ...migrated]) paths.push(...(await withCopies(files, path)));
  for (const path of new Set(paths)) await removeDurably(files, path);
};

const READ_WIDTH = 16;

/**
 * Destroys containers, by SHA-256 with their names, unless one of the dispatches `others` was extracted from them.
 * Gives the names of those that were kept.
 */
export const destroyContainers = async (
  files: Files,
  folder: CorpusFolder,
  containers: ReadonlyMap<string, string>,
  others: readonly string[],
): Promise<readonly string[]> => {
  if (containers.size === 0) return [];
  const needed = new Set<string>();
  await mapLimited(others, READ_WIDTH, async (id) => {
    for (const { sha256 } of await containersOf(files, folder, id)) needed.add(sha256);
  });
  for (const sha256 of containers.keys()) {
    if (needed.has(sha256)) continue;
    for (const path of await withCopies(files, folder.original(sha256))) await removeDurably(files, path);
  }
  return [...containers].filter(([sha256]) => needed.has(sha256)).map(([, name]) => name);
};
