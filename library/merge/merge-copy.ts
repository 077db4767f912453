/** What a merge copies as it is from the other corpus: the dispatches that only it has. */
import type { HistoryEntry } from '../../core/history/entry.ts';
import { withTakenOver } from '../../core/history/taken-over.ts';
import { type Container, storedDispatchSchema } from '../../core/model/dispatch.ts';
import type { Files } from '../disk/files.ts';
import { jsonBytes } from '../disk/json-store.ts';
import { readDispatchFiles, recoveredOr, storedOf } from '../dispatches/dispatch-files.ts';
import { historyLine } from '../dispatches/history-file.ts';
import { writeBatch } from '../dispatches/import-batch.ts';
import { readSource } from '../dispatches/originals.ts';
import { throwReading } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';

/**
 * Copies a dispatch with its source and its history, which it gives, once `bring` has the file that it was extracted
 * from. Fails where it cannot be read whole, or as `bring` does; nothing was copied then.
 */
export const copyDispatch = async (
  files: Files,
  from: CorpusFolder,
  to: CorpusFolder,
  id: string,
  bring: (container: Container) => Promise<void>,
): Promise<readonly HistoryEntry[]> => {
  const found = await readDispatchFiles(files, from, id);
  const recovered = recoveredOr(id, found);
  const stored = await storedOf(files, from, found, recovered);
  const { source } = stored;
  const text = await readSource(files, from, source);
  const path = from.original(source.sha256);
  const original = await files.read(path).catch((error: unknown) => throwReading(error, path));
  if (source.container !== undefined) await bring(source.container);
  const history = {
    path: to.history(id),
    bytes: Buffer.concat(recovered.entries.map(historyLine)),
  };
  const snapshot = withTakenOver(stored, recovered.entries);
  const snapshots = [{ path: to.dispatch(id), bytes: jsonBytes(snapshot, storedDispatchSchema) }];
  await writeBatch(files, to, [{ stored, text, original, history, snapshots }]);
  return recovered.entries;
};
