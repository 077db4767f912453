/**
 * Verify: reads every file of the corpus and says what is not as it should be: sources by their SHA-256, histories by
 * replaying them, snapshots and cleaned records by computing them anew, and the vocabularies that the description names. A whole source that
 * belongs to no dispatch (its import was broken off, or its records are gone) is counted and no problem; repair can begin it. It mends nothing: all that it writes are the snapshots that wait, so
 * that it reads what was decided.
 */
import { join } from 'node:path';
import type { VerifyResult } from '../../core/api-jobs.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { brokenBlocks } from '../../core/model/block.ts';
import { damageReason } from '../../core/model/damage-reason.ts';
import type { Container } from '../../core/model/dispatch.ts';
import type { Failure } from '../../core/model/result.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';
import { DamagedFile } from '../disk/json-store.ts';
import { conflictIds, readConflicts } from '../dispatches/conflict-files.ts';
import {
  damageOf,
  derivedDamage,
  readDispatchFiles,
  recoveredOr,
  whyLost,
} from '../dispatches/dispatch-files.ts';
import { digestOf, holdsRecords, idOf, readSource } from '../dispatches/originals.ts';
import { UNSAVED, unsavedProblem } from '../dispatches/unsaved-file.ts';
import { failureOf, LibraryFailure, readingFailure, throwReading } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import type { Task } from '../thread/jobs.ts';
import { readVocabularyFile } from '../vocabularies/vocabulary-file.ts';
import { straysIn } from './strays.ts';

/** Reads a file that texts were extracted from, of any size. Fails with `source-missing` or `source-changed`. */
const checkDigest = async (
  files: Files,
  folder: CorpusFolder,
  { sha256, name }: Container,
): Promise<void> => {
  const path = folder.original(sha256);
  const digest = await digestOf(files, path).catch((error: unknown) => throwReading(error, path));
  if (digest === null) throw new LibraryFailure('source-missing', { file: name });
  if (digest !== sha256) throw new LibraryFailure('source-changed', { file: name });
};

/** What is wrong with one dispatch; its sources are added to `used`, and one that many share is read once. */
const problemsOf = async (
  files: Files,
  { folder }: OpenCorpus,
  id: string,
  used: Set<string>,
): Promise<readonly Failure[]> => {
  const found = await readDispatchFiles(files, folder, id);
  const recovered = recoveredOr(id, found);
  const { dispatch, damage } = recovered;
  const { source } = dispatch;
  used.add(source.sha256);
  const text = await readSource(files, folder, source);
  if (source.container && !used.has(source.container.sha256)) {
    used.add(source.container.sha256);
    await checkDigest(files, folder, source.container);
  }
  const problems: string[] = [];
  const wrong = damage ?? derivedDamage(found, recovered, text);
  if (wrong !== null) problems.push(wrong);
  if (text.length !== source.length) problems.push(damageReason('source-length'));
  const broken = brokenBlocks(text, dispatch.blocks);
  if (broken !== null) problems.push(damageReason('blocks-broken', broken.replace(/\D*(\d+).*/, '$1')));
  return problems.map((reason) => damageOf(id, reason));
};

/** The names below a folder two levels deep, as `ab/name`; none where there is no folder. */
const namesBelow = async (files: Files, folder: string): Promise<readonly string[]> => {
  const parts = (await namesIn(files, folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).toSorted();
  const lists = await Promise.all(
    parts.map(async (part) => (await namesIn(files, join(folder, part))).map((name) => `${part}/${name}`)),
  );
  return lists.flat();
};

const damagedFile = (file: string, reason: string): Failure => ({
  code: 'record-damaged',
  details: { file, reason },
});

/** Reads the whole corpus. Problems are also failures of the task as they are found. */
export const verifyCorpus = async (files: Files, corpus: OpenCorpus, task: Task): Promise<VerifyResult> => {
  await corpus.dispatches.flush();
  const { folder } = corpus;
  const problems: { file: string; error: Failure }[] = [];
  const tell = (file: string, error: Failure): void => {
    problems.push({ file, error });
    task.fail({ file, error });
  };
  const ids = [...corpus.catalog.listing.ids(EVERYTHING), ...corpus.removals.restorable()].sort();
  const originals = (await namesBelow(files, folder.originals)).filter((name) => !name.includes('.'));
  const total = ids.length + originals.length;
  const used = new Set<string>();
  /** Dispatches that may not have come as far as to name their source. */
  const damaged = new Set<string>();
  let done = 0;
  for (const id of ids) {
    if (task.cancelled()) break;
    const name = corpus.catalog.get(id)?.item.name ?? id;
    task.progress(done++, total, name);
    try {
      await corpus.operations.settleIn([id]);
      const found = await corpus.dispatches.whileStill(id, () => problemsOf(files, corpus, id, used));
      if (found.length > 0) corpus.suspected.add(id);
      else corpus.suspected.delete(id);
      for (const problem of found) tell(name, problem);
    } catch (error) {
      corpus.suspected.add(id);
      damaged.add(id);
      tell(name, await whyLost(files, folder, id, error));
    }
  }
  const dispatches = done;
  if (corpus.damage !== null) tell('corpus.json', corpus.damage.failure);
  for (const { id } of corpus.description.vocabularies) {
    const file = `vocabularies/${id}.json`;
    try {
      const { problem } = await readVocabularyFile(files, folder, id);
      if (problem !== null) tell(file, damagedFile(file, problem));
    } catch (error) {
      tell(file, failureOf(error));
    }
  }
  for (const [id, problem] of await corpus.operations.damaged.problems('all'))
    tell(`operations/${id}.json`, problem);
  for (const [id, reason] of [...corpus.removals.damaged(), ...corpus.removals.damagedDecisions])
    tell(`removed/${id}.json`, damagedFile(`removed/${id}.json`, reason));
  for (const id of await conflictIds(files, folder))
    await readConflicts(files, folder, id).catch((error: unknown) => {
      const file = `conflicts/${id}.json`;
      const failure = error instanceof DamagedFile ? damagedFile(file, error.problem) : failureOf(error);
      tell(file, failure);
    });
  const unsaved = await unsavedProblem(files, folder);
  if (unsaved !== null) tell(UNSAVED, damagedFile(UNSAVED, unsaved));
  let sources = 0;
  let unreferenced = 0;
  for (const name of originals) {
    if (task.cancelled()) break;
    task.progress(done++, total, name);
    const sha256 = name.slice(3);
    sources++;
    // Read already, with its dispatch.
    if (used.has(sha256)) continue;
    const file = `originals/${name}`;
    try {
      const isWhole = (await digestOf(files, folder.original(sha256))) === sha256;
      if (!isWhole) tell(file, { code: 'source-changed', details: { file } });
      else if (!damaged.has(idOf(sha256))) {
        unreferenced++;
        if (!corpus.has(idOf(sha256)) && !(await holdsRecords(files, folder.original(sha256))))
          corpus.suspected.add(idOf(sha256));
      }
    } catch (error) {
      tell(file, readingFailure(error, file));
    }
  }
  task.progress(done, total, null);
  const strays = [
    ...(await straysIn(
      files,
      folder,
      corpus.description.vocabularies.map(({ id }) => id),
    )),
  ];
  return { kind: 'verify', dispatches, sources, unreferenced, strays, problems };
};
