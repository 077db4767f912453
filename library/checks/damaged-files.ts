/**
 * Damaged files of a corpus beside its dispatches: operations, tombstones, waiting conflicts and vocabularies. What can
 * be had back of each is told, and done on a person's word; the bytes are kept beside, and what nothing can be had back
 * of is left alone or, where the corpus is whole without it, left out.
 */
import { basename } from 'node:path';
import type { DamagedFileView } from '../../core/api-keeping.ts';
import { differingTerms } from '../../core/vocabulary/merge-vocabularies.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';
import { conflictIds, mendConflicts, readConflictsFile } from '../dispatches/conflict-files.ts';
import { readDispatchFiles } from '../dispatches/dispatch-files.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import { isUnreadable } from '../removal/removal.ts';
import { readVocabularyFile } from '../vocabularies/vocabulary-file.ts';

/** A damaged file, with what its repair does. */
interface Damaged {
  readonly told: DamagedFileView;
  readonly repair: () => Promise<void>;
}

const KINDS = {
  operation: 'operations',
  tombstone: 'removed',
  conflicts: 'conflicts',
  vocabulary: 'vocabularies',
} as const;

const told = (
  kind: DamagedFileView['kind'],
  id: string,
  about: Pick<DamagedFileView, 'title' | 'gives'> & { readonly failure?: unknown; readonly problem?: string },
  kept: readonly string[] = [],
): DamagedFileView => {
  const file = `${KINDS[kind]}/${id}.json`;
  const { title, gives, failure, problem = '' } = about;
  const damage = new LibraryFailure('record-damaged', { file, reason: problem });
  return { file, kind, title, failure: failureOf(failure ?? damage), gives, kept: [...kept] };
};

const operationsIn = async ({ operations }: OpenCorpus): Promise<readonly Damaged[]> =>
  [...(await operations.damaged.problems('last'))].map(([id, { code, details }]) => ({
    told: told('operation', id, {
      ...{ title: '', gives: 'aside' },
      failure: new LibraryFailure(code, details),
    }),
    repair: () => operations.leaveOut(id),
  }));

/** A tombstone that cannot be read becomes one of a removal, where the dispatch is whole enough to be one. */
const tombstonesIn = async (files: Files, corpus: OpenCorpus): Promise<readonly Damaged[]> => {
  const { folder, removals } = corpus;
  const found: Damaged[] = [];
  for (const [id, problem] of removals.damaged()) {
    const tombstone = removals.get(id);
    if (tombstone === undefined) continue;
    if (!isUnreadable(tombstone)) {
      const { title, name } = tombstone;
      found.push({
        told: told('tombstone', id, { title: title || name, gives: 'sides', problem }),
        repair: () => removals.mend(tombstone),
      });
      continue;
    }
    const source = (await readDispatchFiles(files, folder, id)).recovered?.dispatch.source;
    const name = source?.names[0] ?? id;
    found.push({
      told: told('tombstone', id, { title: name, gives: source ? 'removed' : 'nothing', problem }),
      repair: async () => {
        if (source)
          await removals.mend({ ...tombstone, ...{ name, title: name, reason: '' }, sha256: source.sha256 });
      },
    });
  }
  return found;
};

/** A decision on several removed dispatches that cannot be read; those of them that have a tombstone are out by that. */
const removalsIn = ({ removals }: OpenCorpus): readonly Damaged[] =>
  [...removals.damagedDecisions].map(([name, problem]) => ({
    told: told('tombstone', name, { title: '', gives: 'aside', problem }),
    repair: () => removals.leaveOut(name),
  }));

const conflictsIn = async (files: Files, corpus: OpenCorpus): Promise<readonly Damaged[]> => {
  const found: Damaged[] = [];
  for (const id of await conflictIds(files, corpus.folder)) {
    const title = corpus.catalog.get(id)?.item.title ?? id;
    const repair = (): Promise<void> =>
      corpus.dispatches.whileStill(id, () => mendConflicts(files, corpus.folder, id));
    try {
      const read = await readConflictsFile(files, corpus.folder, id);
      if (read === null || read.problem === null) continue;
      const gives = read.value === null ? 'aside' : 'sides';
      found.push({ told: told('conflicts', id, { title, gives, problem: read.problem }), repair });
    } catch (error) {
      if (!(error instanceof LibraryFailure)) throw error;
      found.push({ told: told('conflicts', id, { title, gives: 'nothing', failure: error }), repair });
    }
  }
  return found;
};

const LOST: ReadonlySet<string> = new Set(['vocabulary-damaged', 'vocabulary-missing']);

const vocabulariesIn = async (files: Files, corpus: OpenCorpus): Promise<readonly Damaged[]> => {
  const found: Damaged[] = [];
  const { folder, vocabularies } = corpus;
  for (const { id, title } of corpus.description.vocabularies) {
    try {
      const { problem, sides } = await readVocabularyFile(files, folder, id);
      if (problem === null) continue;
      const kept = sides === null ? [] : differingTerms(sides.ours, sides.theirs);
      found.push({
        told: told('vocabulary', id, { title, gives: 'sides', problem }, kept),
        repair: () => vocabularies.mend(id),
      });
    } catch (error) {
      if (!(error instanceof LibraryFailure)) throw error;
      const gives = LOST.has(error.failure.code) ? 'aside' : 'nothing';
      found.push({
        told: told('vocabulary', id, { title, gives, failure: error }),
        repair: () => vocabularies.leaveOut(id),
      });
    }
  }
  return found;
};

const damagedIn = async (files: Files, corpus: OpenCorpus): Promise<readonly Damaged[]> => [
  ...(await operationsIn(corpus)),
  ...(await tombstonesIn(files, corpus)),
  ...removalsIn(corpus),
  ...(await conflictsIn(files, corpus)),
  ...(await vocabulariesIn(files, corpus)),
];

/** The damaged files of a corpus beside its dispatches, with what can be had back of each. */
export const damagedFiles = async (files: Files, corpus: OpenCorpus): Promise<DamagedFileView[]> =>
  (await damagedIn(files, corpus)).map((one) => one.told);

/**
 * Repairs those of `wanted`; all whose two sides can be had back, for null: what is left out is so on a word of its own.
 * Gives those that were repaired, and tells what could not be.
 */
export const repairFiles = async (
  files: Files,
  corpus: OpenCorpus,
  wanted: readonly string[] | null,
  fail: (file: string, error: unknown) => void,
): Promise<readonly string[]> => {
  const repaired: string[] = [];
  for (const one of await damagedIn(files, corpus)) {
    const { file, gives } = one.told;
    if (wanted === null ? gives !== 'sides' : !wanted.includes(file)) continue;
    try {
      if (gives === 'nothing') throw new LibraryFailure(one.told.failure.code, one.told.failure.details);
      await corpus.confirmWritable();
      await one.repair();
      repaired.push(file);
    } catch (error) {
      fail(basename(file), error);
    }
  }
  return repaired;
};
