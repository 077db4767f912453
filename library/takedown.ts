/**
 * Destroying the bytes of a dispatch, as a legal takedown asks: the file that it was extracted from, its source, history,
 * snapshot, the conflicts that wait for it, and every copy of them that was kept because it was damaged or about to be
 * migrated. The files are deleted; what a disk keeps of deleted files, and copies made elsewhere (backups, exports, a git
 * history), are beyond the program.
 */
import { basename, dirname, join, relative } from 'node:path';
import type { Tombstone } from '../core/model/tombstone.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { readDispatchFiles } from './dispatch-files.ts';
import { idsIn, namesIn } from './dispatch-ids.ts';
import { removeDurably } from './durable-write.ts';
import type { Files } from './files.ts';
import { mapLimited } from './serial.ts';

/** A file that a dispatch was extracted from. */
export interface KeptFile {
  readonly sha256: string;
  readonly name: string;
}

/**
 * Every file of `path`'s folder that is named by the same id: itself, a copy of it that was kept aside or that an editor
 * or a sync client made beside it, or a temporary file of it. Ids have one length, so none begins with another.
 */
const withCopies = async (files: Files, path: string): Promise<readonly string[]> => {
  const folder = dirname(path);
  const [id = ''] = basename(path).split('.');
  const isOurs = (other: string): boolean => other.startsWith(id) || other.startsWith(`.${id}`);
  return (await namesIn(files, folder)).filter(isOurs).map((other) => join(folder, other));
};

/** The originals whose digest begins with the id: the source, whatever the tombstone knows of it. */
export const sourcesOf = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
): Promise<readonly string[]> => {
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

/** Every file that is left of a dispatch that was taken down, but its tombstone. */
export const remainsOf = async (
  files: Files,
  folder: CorpusFolder,
  { id, sha256 }: Tombstone,
): Promise<ReadonlySet<string>> => {
  const own = [folder.history(id), folder.dispatch(id), folder.conflict(id)];
  const migrated = (await namesIn(files, folder.beforeMigration)).flatMap((version) =>
    own.map((path) => join(folder.beforeMigration, version, relative(folder.path, path))),
  );
  const ids = sha256 === '' ? [] : await withCopies(files, folder.original(sha256));
  // A tombstone that was damaged may have the title, from a removal before.
  const tombstone = folder.tombstone(id);
  const tombstones = (await withCopies(files, tombstone)).filter((path) => path !== tombstone);
  const paths = [...ids, ...tombstones, ...(await sourcesOf(files, folder, id))];
  for (const path of [...own, ...migrated]) paths.push(...(await withCopies(files, path)));
  return new Set(paths);
};

const READ_WIDTH = 16;

/**
 * Destroys containers, by SHA-256 with their names, unless one of the dispatches `others` was extracted from them.
 * Gives the names of those that were kept.
 */
const destroyContainers = async (
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

/**
 * Destroys all that is kept of dispatches that were taken down; nothing is left to do where it was done before. The files
 * that they were extracted from go first and their own last, so that what is left after a kill still tells of both.
 * Gives the names of the former that stay, because other dispatches need them.
 *
 * @param isTakenDown whether a dispatch was taken down, so that its needs do not count
 */
export const bringDown = async (
  files: Files,
  folder: CorpusFolder,
  tombstones: readonly Tombstone[],
  isTakenDown: (id: string) => boolean,
): Promise<readonly string[]> => {
  const containers = new Map<string, string>();
  for (const { id, takenDown } of tombstones) {
    for (const sha256 of takenDown?.containers ?? [])
      containers.set(sha256, containers.get(sha256) ?? sha256);
    for (const { sha256, name } of await containersOf(files, folder, id)) containers.set(sha256, name);
  }
  const others = containers.size === 0 ? [] : (await idsIn(files, folder)).filter((id) => !isTakenDown(id));
  const kept = await destroyContainers(files, folder, containers, others);
  for (const tombstone of tombstones)
    for (const path of await remainsOf(files, folder, tombstone)) await removeDurably(files, path);
  return kept;
};
