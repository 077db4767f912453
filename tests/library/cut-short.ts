/** Work on a whole corpus that is cut short in one copy of it, for tests that join copies. */
import { EVERYTHING } from '../../core/everything.ts';
import type { Files } from '../../library/disk/files.ts';
import type { Library } from '../../library/library.ts';
import { FaultyFiles } from './faulty-files.ts';
import { answer, ended } from './fresh.ts';
import { made, TAGGED } from './operations.ts';

export const OFF = { 'joined-words': 'off', 'joined-names': 'off', 'paragraph-opening': 'off' } as const;

/** A disk that takes so many more lines of history, and no other. */
export const takingLines = (
  lines: number,
  base?: Files,
): { readonly files: Files; readonly begin: () => void } => {
  let begun = false;
  const counts = (name: string, path: string): boolean =>
    begun && name === 'append' && path.includes('/history/');
  const fault = { at: lines, code: 'ENOSPC', lasting: true, torn: false, counts };
  const begin = (): void => {
    begun = true;
  };
  return { files: new FaultyFiles(fault, base).files, begin };
};

/** Begins to clean again all dispatches of a corpus whose disk does not let it come to the end; gives the run. */
export const cleanedInPart = async (library: Library): Promise<string> => {
  const input = { query: EVERYTHING, policies: OFF, anew: false };
  const job = await ended(library, (await answer(library, 'reclean.start', input)).job);
  const [run] = (await answer(library, 'reclean.halted', {})).runs;
  if (job.state !== 'failed' || run === undefined) throw new Error(`not cut short: ${JSON.stringify(job)}`);
  return run.id;
};

/** Tags all dispatches of a corpus whose disk does not let all of them take it over; gives the operation. */
export const taggedInPart = async (library: Library): Promise<string> => {
  const { id, dispatches } = await made(library, TAGGED, { query: EVERYTHING });
  const range = { offset: 0, limit: dispatches };
  // Whoever is read takes it over first, as far as there is room.
  for (const item of (await answer(library, 'dispatches.list', { query: EVERYTHING, range })).items)
    await answer(library, 'dispatch.read', { id: item.id });
  return id;
};
