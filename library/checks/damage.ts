/**
 * What is damaged in an open corpus, and what can be had back of it: each of history and snapshot rebuilds the other,
 * and where neither can be read, the source is cleaned anew. This module looks; `repair.ts` acts on a person's word.
 */
import type { DamagedDispatch, DamagePage } from '../../core/api-keeping.ts';
import { EVERYTHING } from '../../core/everything.ts';
import type { Source } from '../../core/model/dispatch.ts';
import type { Failure } from '../../core/model/result.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';
import {
  damageOf,
  derivedDamage,
  readDispatchFiles,
  recoveredOr,
  whyLost,
} from '../dispatches/dispatch-files.ts';
import { originalOfId, readSource } from '../dispatches/originals.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { mapLimited } from '../thread/serial.ts';
import { damagedFiles } from './damaged-files.ts';

/** At most this many are described at once. */
const DESCRIBED = 500;
const READ_WIDTH = 8;

/**
 * The ids of the dispatches that the list or the last verification found damaged, removed ones that can be had back
 * included, with sources that stand in no list and may have been dispatches.
 */
export const damagedIds = ({ catalog, suspected, removals }: OpenCorpus): readonly string[] => {
  const others = [...suspected].filter((id) => catalog.has(id) || !removals.isTakenDown(id));
  return [...new Set([...catalog.listing.ids({ ...EVERYTHING, damaged: true }), ...others])];
};

/** A source, or why it cannot be read. */
const sourceOr = async (files: Files, folder: CorpusFolder, source: Source): Promise<string | Failure> => {
  try {
    return await readSource(files, folder, source);
  } catch (error) {
    return failureOf(error);
  }
};

const LOST: ReadonlySet<string> = new Set(['dispatch-damaged', 'dispatch-missing']);

/**
 * What is wrong with a dispatch and what repairing it gives; null where nothing is. A removed one of which no record can
 * be read is left alone: nobody misses it.
 */
export const damageIn = async (
  files: Files,
  corpus: OpenCorpus,
  id: string,
): Promise<DamagedDispatch | null> => {
  const damaged = await anyDamageIn(files, corpus, id);
  const isLeft = corpus.removals.has(id) && (damaged?.gives === 'anew' || damaged?.gives === 'nothing');
  return isLeft ? null : damaged;
};

const anyDamageIn = async (
  files: Files,
  { folder, catalog, dispatches, removals }: OpenCorpus,
  id: string,
): Promise<DamagedDispatch | null> => {
  const item = catalog.get(id)?.item ?? removals.get(id);
  const about = { id, name: item?.name ?? id, title: item?.title ?? id };
  try {
    const found = await dispatches.whileStill(id, () => readDispatchFiles(files, folder, id));
    const recovered = recoveredOr(id, found);
    const { dispatch, hadBack } = recovered;
    const { revision, source } = dispatch;
    const text = await sourceOr(files, folder, source);
    if (typeof text !== 'string') return { ...about, failure: text, gives: 'nothing', revision };
    const damage = recovered.damage ?? derivedDamage(found, recovered, text);
    return damage === null ? null : { ...about, failure: damageOf(id, damage), gives: hadBack, revision };
  } catch (error) {
    if (!(error instanceof LibraryFailure)) throw error;
    const failure = await whyLost(files, folder, id, error);
    // A folder or a link in the place of a file, a disk that does not answer: told beside the others.
    if (!LOST.has(failure.code)) return { ...about, failure, gives: 'nothing', revision: 0 };
    const gives = (await originalOfId(files, folder, id)) === null ? 'nothing' : 'anew';
    return { ...about, failure, gives, revision: 0 };
  }
};

/** So many removed dispatches are read without a rest. */
const TOGETHER = 32;

/**
 * Looks whether removed dispatches that can be had back are damaged, with rests between; whether one is that nobody knew
 * of. From then on it is told like any other.
 */
export const lookAtRemoved = async (
  files: Files,
  corpus: OpenCorpus,
  rest: () => Promise<void>,
): Promise<boolean> => {
  const { suspected, removals } = corpus;
  let found = false;
  for (const [index, id] of removals.restorable().entries()) {
    if (index % TOGETHER === TOGETHER - 1) await rest();
    if (suspected.has(id) || !removals.has(id)) continue;
    if ((await damageIn(files, corpus, id)) === null) continue;
    suspected.add(id);
    found = true;
  }
  return found;
};

/** The damaged dispatches of a corpus, with what can be had back of each. */
export const damageList = async (files: Files, corpus: OpenCorpus): Promise<DamagePage> => {
  const ids = damagedIds(corpus);
  const read = await mapLimited(ids.slice(0, DESCRIBED), READ_WIDTH, (id) => damageIn(files, corpus, id));
  const dispatches = read.filter((damaged) => damaged !== null);
  return {
    description: corpus.damage,
    total: Math.max(dispatches.length, ids.length - (read.length - dispatches.length)),
    dispatches,
    files: await damagedFiles(files, corpus),
  };
};
