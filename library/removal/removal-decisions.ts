/**
 * Decisions on several removed dispatches as files of their own: taking them out, `removed/<ulid>.json`, and having them
 * back, `removed/<ulid>.restored.json`. Each is one durable write, which says what the tombstones are to become; so a kill
 * leaves all of them decided or none, and whoever reads the folder counts what is not done yet as done.
 */
import { ulid } from 'ulid';
import type { z } from 'zod';
import type { Decision } from '../../core/model/provenance.ts';
import {
  REMOVAL_VERSION,
  RESTORATION_VERSION,
  type Removal,
  type Restoration,
  removalSchema,
  restorationSchema,
  type Tombstone,
} from '../../core/model/tombstone.ts';
import { removeDurably, writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonBytes, parseJson } from '../disk/json-store.ts';
import { readInPlace } from '../disk/read-in-place.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';

const REMOVAL = /^([0-7][0-9A-HJKMNP-TV-Z]{25})\.json$/;
const RESTORATION = /^([0-7][0-9A-HJKMNP-TV-Z]{25})\.restored\.json$/;
const ENDING = /\.json$/;

interface ReadDecisions<T> {
  /** Those that can be read, by their ULIDs. */
  readonly read: ReadonlyMap<string, T>;
  /** What is wrong with the others, by the names of their files without the ending. */
  readonly unread: ReadonlyMap<string, string>;
}

/** Reads the decisions of one kind among the names of a folder; one that went since they were listed is left out. */
const readDecisions = async <T>(
  files: Files,
  names: readonly string[],
  form: RegExp,
  pathOf: (ulid: string) => string,
  schema: z.ZodType<T>,
): Promise<ReadDecisions<T>> => {
  const read = new Map<string, T>();
  const unread = new Map<string, string>();
  for (const name of names.toSorted()) {
    const id = form.exec(name)?.[1];
    if (id === undefined) continue;
    const path = pathOf(id);
    const stands = await readInPlace(files, path);
    if (stands === null) continue;
    const parsed = 'problem' in stands ? stands : parseJson(stands.bytes, schema);
    if ('problem' in parsed) unread.set(name.replace(ENDING, ''), parsed.problem);
    else read.set(id, parsed.value);
  }
  return { read, unread };
};

export const readRemovals = (
  files: Files,
  folder: CorpusFolder,
  names: readonly string[],
): Promise<ReadDecisions<Removal>> => readDecisions(files, names, REMOVAL, folder.removal, removalSchema);

export const readRestorations = (
  files: Files,
  folder: CorpusFolder,
  names: readonly string[],
): Promise<ReadDecisions<Restoration>> =>
  readDecisions(files, names, RESTORATION, folder.restoration, restorationSchema);

/** Writes one file; where that fails, none is left of it as far as the disk lets it be taken back. */
const writeOrNothing = async (files: Files, path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writeFile(files, path, bytes);
  } catch (error) {
    await removeDurably(files, path).catch(() => undefined);
    throw error;
  }
};

/** Writes a removal of several; comes back with its ULID when it is on the disk, and they are out. */
export const writeRemoval = async (
  files: Files,
  folder: CorpusFolder,
  tombstones: readonly Tombstone[],
  now: Date,
): Promise<string> => {
  const name = ulid(now.getTime());
  const removal = { schemaVersion: REMOVAL_VERSION, tombstones: [...tombstones] };
  await writeOrNothing(files, folder.removal(name), jsonBytes(removal, removalSchema));
  return name;
};

/** Writes a restoration of several; comes back with its ULID when it is on the disk, and they are back. */
export const writeRestoration = async (
  files: Files,
  folder: CorpusFolder,
  tombstones: readonly Tombstone[],
  { by, at }: Decision,
): Promise<{ readonly name: string; readonly restoration: Restoration }> => {
  const name = ulid(Date.parse(at));
  const restoration = { schemaVersion: RESTORATION_VERSION, by, at, tombstones: [...tombstones] };
  await writeOrNothing(files, folder.restoration(name), jsonBytes(restoration, restorationSchema));
  return { name, restoration };
};
