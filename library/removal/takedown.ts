/**
 * Destroying the bytes of a dispatch, as a legal takedown asks: the file that it was extracted from, its source, history,
 * snapshot, the conflicts that wait for it, and every copy of them that was kept because it was damaged or about to be
 * migrated. The files are deleted; what a disk keeps of deleted files, and copies made elsewhere (backups, exports, a git
 * history), are beyond the program.
 */
import { basename, dirname, join, relative } from 'node:path';
import { SHA256 } from '../../core/model/dispatch.ts';
import type { Tombstone } from '../../core/model/tombstone.ts';
import { removeIfThere } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { containersOf, ExtractedFrom } from '../dispatches/extracted-from.ts';
import { holdsRecords, idOf } from '../dispatches/originals.ts';
import { isMissing, throwWriting } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { idsIn, namesIn } from '../folder/dispatch-ids.ts';
import { NamedById } from '../folder/named-by-id.ts';

/** A file that texts were extracted from, and every copy of it that is named by the same digest. */
const withCopies = async (files: Files, path: string): Promise<readonly string[]> => {
  const folder = dirname(path);
  const digest = basename(path);
  const isOurs = (other: string): boolean => other.startsWith(digest) || other.startsWith(`.${digest}`);
  return (await namesIn(files, folder)).filter(isOurs).map((other) => join(folder, other));
};

/** The originals whose digest begins with the id: the source, whatever the tombstone knows of it. */
export const sourcesOf = (named: NamedById, folder: CorpusFolder, id: string): Promise<readonly string[]> =>
  named.in(join(folder.originals, id.slice(0, 2)), id);

/** Whether another dispatch needs an original: as its source, or as the file that it was extracted from. */
export type IsNeeded = (sha256: string) => Promise<boolean>;

/**
 * Asks the dispatches that were not taken down; none where nothing has to be known of them.
 *
 * @param isTakenDown whether a dispatch was taken down, so that its needs do not count
 */
export const needsIn = (
  files: Files,
  folder: CorpusFolder,
  isTakenDown: (id: string) => boolean,
): IsNeeded => {
  let ids: Promise<ReadonlySet<string>> | null = null;
  let extracted: ExtractedFrom | null = null;
  return async (sha256) => {
    ids ??= idsIn(files, folder).then((all) => new Set(all.filter((id) => !isTakenDown(id))));
    const others = await ids;
    if (others.has(idOf(sha256))) return true;
    if (!(await holdsRecords(files, folder.original(sha256)))) return false;
    extracted ??= new ExtractedFrom(files, folder, others);
    return extracted.any(sha256);
  };
};

/** The sources of a dispatch that was taken down, and copies of them; not one that another was extracted from. */
const sourcesLeft = async (
  named: NamedById,
  folder: CorpusFolder,
  id: string,
  isNeeded: IsNeeded,
): Promise<{ readonly go: readonly string[]; readonly stay: readonly string[] }> => {
  const [go, stay]: [string[], string[]] = [[], []];
  for (const path of await sourcesOf(named, folder, id))
    (SHA256.test(basename(path)) && (await isNeeded(basename(path))) ? stay : go).push(path);
  return { go, stay };
};

/** Destroys a file, or the folder that stood in the place of one and may have been moved aside. */
const destroy = async (files: Files, path: string): Promise<void> => {
  const isFolder = !(await files.isLink(path)) && (await files.info(path)).kind === 'folder';
  if (!isFolder) return removeIfThere(files, path);
  await files.removeFolder(path);
  await files.syncFolder(dirname(path));
};

/** {@link destroy}; what another program took away since it was listed is gone as it should be. */
const destroyIfThere = (files: Files, path: string): Promise<void> =>
  destroy(files, path).catch((error: unknown) => {
    if (!isMissing(error)) throwWriting(error, path);
  });

/** Every file that is left of a dispatch that was taken down, but its tombstone and what others need. */
export const remainsOf = async (
  folder: CorpusFolder,
  id: string,
  isNeeded: IsNeeded,
  named: NamedById,
): Promise<ReadonlySet<string>> => {
  const own = [folder.history(id), folder.dispatch(id), folder.conflict(id)];
  const migrated = (await named.names(folder.beforeMigration)).flatMap((version) =>
    own.map((path) => join(folder.beforeMigration, version, relative(folder.path, path))),
  );
  // A tombstone that was damaged may have the title, from a removal before.
  const tombstone = folder.tombstone(id);
  const tombstones = (await named.in(folder.removed, id)).filter((path) => path !== tombstone);
  const paths = [...tombstones, ...(await sourcesLeft(named, folder, id, isNeeded)).go];
  for (const path of [...own, ...migrated]) paths.push(...(await named.in(dirname(path), id)));
  return new Set(paths);
};

/**
 * Destroys all that is kept of dispatches that were taken down; nothing is left to do where it was done before. The files
 * that they were extracted from go first and their own last, so that what is left after a kill still tells of both.
 * Gives the names of those that stay, because other dispatches need them.
 *
 * @param destroyed told how many of them are
 */
export const bringDown = async (
  files: Files,
  folder: CorpusFolder,
  tombstones: readonly Tombstone[],
  isNeeded: IsNeeded,
  destroyed: (count: number) => void,
): Promise<readonly string[]> => {
  const containers = new Map<string, string>();
  for (const { id, takenDown } of tombstones) {
    for (const { sha256, name } of await containersOf(files, folder, id)) containers.set(sha256, name);
    for (const sha256 of takenDown?.containers ?? [])
      if (!containers.has(sha256) && (await holdsRecords(files, folder.original(sha256))))
        containers.set(sha256, sha256);
  }
  const kept: string[] = [];
  const named = new NamedById(files);
  for (const [sha256, name] of containers) {
    if (await isNeeded(sha256)) kept.push(name);
    else
      for (const path of await withCopies(files, folder.original(sha256))) await destroyIfThere(files, path);
  }
  for (const [index, { id, name }] of tombstones.entries()) {
    if ((await sourcesLeft(named, folder, id, isNeeded)).stay.length > 0) kept.push(name);
    for (const path of await remainsOf(folder, id, isNeeded, named)) await destroyIfThere(files, path);
    destroyed(index + 1);
  }
  return kept;
};
