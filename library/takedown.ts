/**
 * Destroying the bytes of a dispatch, as a legal takedown asks: the file that it was extracted from, its source, history,
 * snapshot, the conflicts that wait for it, and every copy of them that was kept because it was damaged or about to be
 * migrated. The files are deleted; what a disk keeps of deleted files, and copies made elsewhere (backups, exports, a git
 * history), are beyond the program.
 */
import { basename, dirname, join, relative } from 'node:path';
import { SHA256 } from '../core/model/dispatch.ts';
import type { Tombstone } from '../core/model/tombstone.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { readDispatchFiles } from './dispatch-files.ts';
import { idsIn, namesIn } from './dispatch-ids.ts';
import { removeDurably } from './durable-write.ts';
import type { Files } from './files.ts';
import { holdsRecords, idOf } from './originals.ts';
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
  const part = join(folder.originals, id.slice(0, 2));
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

const READ_WIDTH = 16;

/** Whether another dispatch needs an original: as its source, or as the file that it was extracted from. */
export type IsNeeded = (sha256: string) => Promise<boolean>;

/**
 * Asks the dispatches that were not taken down; each is read once, and none where nothing has to be known of it.
 *
 * @param isTakenDown whether a dispatch was taken down, so that its needs do not count
 */
export const needsIn = (
  files: Files,
  folder: CorpusFolder,
  isTakenDown: (id: string) => boolean,
): IsNeeded => {
  let ids: Promise<ReadonlySet<string>> | null = null;
  let extracted: Promise<ReadonlySet<string>> | null = null;
  const containers = async (others: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
    const needed = new Set<string>();
    await mapLimited([...others], READ_WIDTH, async (id) => {
      for (const { sha256 } of await containersOf(files, folder, id)) needed.add(sha256);
    });
    return needed;
  };
  return async (sha256) => {
    ids ??= idsIn(files, folder).then((all) => new Set(all.filter((id) => !isTakenDown(id))));
    const others = await ids;
    if (others.has(idOf(sha256))) return true;
    if (!(await holdsRecords(files, folder.original(sha256)))) return false;
    extracted ??= containers(others);
    return (await extracted).has(sha256);
  };
};

/** The sources of a dispatch that was taken down, and copies of them; not one that another was extracted from. */
const sourcesLeft = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
  isNeeded: IsNeeded,
): Promise<{ readonly go: readonly string[]; readonly stay: readonly string[] }> => {
  const [go, stay]: [string[], string[]] = [[], []];
  for (const path of await sourcesOf(files, folder, id))
    (SHA256.test(basename(path)) && (await isNeeded(basename(path))) ? stay : go).push(path);
  return { go, stay };
};

/** Every file that is left of a dispatch that was taken down, but its tombstone and what others need. */
export const remainsOf = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
  isNeeded: IsNeeded,
): Promise<ReadonlySet<string>> => {
  const own = [folder.history(id), folder.dispatch(id), folder.conflict(id)];
  const migrated = (await namesIn(files, folder.beforeMigration)).flatMap((version) =>
    own.map((path) => join(folder.beforeMigration, version, relative(folder.path, path))),
  );
  // A tombstone that was damaged may have the title, from a removal before.
  const tombstone = folder.tombstone(id);
  const tombstones = (await withCopies(files, tombstone)).filter((path) => path !== tombstone);
  const paths = [...tombstones, ...(await sourcesLeft(files, folder, id, isNeeded)).go];
  for (const path of [...own, ...migrated]) paths.push(...(await withCopies(files, path)));
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
  for (const [sha256, name] of containers) {
    if (await isNeeded(sha256)) kept.push(name);
    else
      for (const path of await withCopies(files, folder.original(sha256))) await removeDurably(files, path);
  }
  for (const [index, { id, name }] of tombstones.entries()) {
    if ((await sourcesLeft(files, folder, id, isNeeded)).stay.length > 0) kept.push(name);
    for (const path of await remainsOf(files, folder, id, isNeeded)) await removeDurably(files, path);
    destroyed(index + 1);
  }
  return kept;
};
