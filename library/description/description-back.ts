/**
 * A description (`corpus.json`) that is damaged or gone, and what can be had back of it: where git left the marks of a conflict,
 * both sides, joined; else the copy that is kept in the cache of what was last read or written here; else a new one. It
 * is only put in the place of the damaged one on a person's word, or with the next change, and the damaged bytes are kept.
 */
import { basename, dirname, join } from 'node:path';
import type { DamagedDescription } from '../../core/api-keeping.ts';
import { type MergedDescription, mergeDescriptions } from '../../core/history/merge-descriptions.ts';
import { type Corpus, corpusSchema } from '../../core/model/corpus.ts';
import { andClose } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { gitSides } from '../disk/git-marks.ts';
import { jsonBytes, parseJson } from '../disk/json-store.ts';
import { isMissing, throwReading } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { CORPUS_MIGRATIONS } from '../migrations/corpus-migrations.ts';

export interface DescriptionBack {
  readonly corpus: Corpus;
  readonly gives: DamagedDescription['gives'];
  /** The parts that both sides changed differently. */
  readonly kept: readonly string[];
}

const copyOf = ({ index }: CorpusFolder): string => join(dirname(index), 'corpus.json');

const parsed = (bytes: Uint8Array): Corpus | null => {
  const read = parseJson(bytes, corpusSchema, CORPUS_MIGRATIONS);
  return 'value' in read ? read.value : null;
};

const ofSides = (bytes: Uint8Array): MergedDescription | null => {
  const sides = gitSides(Buffer.from(bytes).toString('utf8'));
  if (sides === null) return null;
  const [ours, theirs] = [sides.ours, sides.theirs].map((side) => parsed(Buffer.from(side, 'utf8')));
  return ours && theirs ? mergeDescriptions(null, ours, theirs) : null;
};

const ofCopy = async (files: Files, folder: CorpusFolder): Promise<Corpus | null> => {
  const path = copyOf(folder);
  try {
    return parsed(await files.read(path));
  } catch (error) {
    return isMissing(error) ? null : throwReading(error, path);
  }
};

/** What can be had back of a damaged description whose bytes these are; null where its file is gone. */
export const descriptionBack = async (
  files: Files,
  folder: CorpusFolder,
  bytes: Uint8Array | null,
  anew: Corpus,
): Promise<DescriptionBack> => {
  const sides = bytes && ofSides(bytes);
  if (sides !== null) return { ...sides, gives: 'sides' };
  const copy = await ofCopy(files, folder);
  return copy === null
    ? { corpus: anew, gives: 'anew', kept: [] }
    : { corpus: copy, gives: 'copy', kept: [] };
};

/**
 * Keeps a copy of a description that is on the disk. It is derived and not synced; one that cannot be kept is no failure
 * of what was written.
 */
export const keepDescription = async (files: Files, folder: CorpusFolder, corpus: Corpus): Promise<void> => {
  const path = copyOf(folder);
  try {
    const bytes = jsonBytes(corpus, corpusSchema);
    await files.makeFolder(dirname(path));
    await files.removeFolder(path);
    await andClose(await files.append(path), (file) => file.write(bytes));
  } catch {
    // The next change keeps it.
  }
};

/** The failure that a damaged description is. */
export const descriptionDamage = (
  { corpus: path }: CorpusFolder,
  reason: string,
  { gives, kept }: DescriptionBack,
): DamagedDescription => ({
  failure: { code: 'record-damaged', details: { file: basename(path), reason } },
  gives,
  kept: [...kept],
});
