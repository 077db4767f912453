/** Corpus-wide operations for tests: made, waited for, and read from the histories. */
import { readdir } from 'node:fs/promises';
import type { Client } from '../../core/api.ts';
import type { OperationLine, Selection } from '../../core/api-operations.ts';
import type { CorpusDecision, CorpusOperation } from '../../core/history/corpus-operation.ts';
import type { CorpusFolder } from '../../library/folder/corpus-folder.ts';
import { historyLines } from './corpus.ts';
import { answer } from './fresh.ts';

export const TAGGED: CorpusDecision = { type: 'add-terms', field: 'tags', terms: ['VNA'] };

/** The series of the one error in the texts of `corpus.ts` that stands in a word. */
export const SERIES = { before: 'Leministre', after: 'Le ministre' };

export const made = (
  library: Client,
  operation: CorpusOperation,
  selection: Selection,
): Promise<OperationLine> => answer(library, 'operations.apply', { operation, selection });

export const listed = async (library: Client): Promise<readonly OperationLine[]> =>
  (await answer(library, 'operations.list', { range: { offset: 0, limit: 500 } })).operations;

/** Comes back when no operation is behind any more. */
const caughtUp = (library: Client, isBehind: (line: OperationLine) => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      if ((await listed(library)).some(isBehind)) return;
      stop();
      resolve();
    };
    const stop = library.subscribe((event) => {
      if (event.type === 'operations') look().catch(reject);
    });
    look().catch(reject);
  });

/**
 * Comes back when every dispatch has taken over every operation, or only waits for what cannot be read, or for a person.
 */
export const settled = (library: Client): Promise<void> =>
  caughtUp(
    library,
    ({ dispatches, done, waiting, reclean }) => reclean === null && done + waiting < dispatches,
  );

/** Comes back when every dispatch has taken over every operation. */
export const takenOverByAll = (library: Client): Promise<void> =>
  caughtUp(library, ({ dispatches, done }) => done < dispatches);

/** How many entries of a dispatch's history name each operation. */
export const timesApplied = async (
  corpus: CorpusFolder,
  dispatch: string,
): Promise<ReadonlyMap<string, number>> => {
  const lines = (await historyLines(corpus, dispatch)) as readonly { operation?: { operation?: string } }[];
  const times = new Map<string, number>();
  for (const { operation } of lines) {
    const id = operation?.operation;
    if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
};

/** The names in the folder of operations, with the id left out. */
export const operationFiles = async (corpus: CorpusFolder): Promise<readonly string[]> =>
  (await readdir(corpus.operations)).map((name) => name.replace(/^[0-9A-Z]{26}/, '')).sort();
