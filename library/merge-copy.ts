/** What a merge copies as it is from the other corpus: dispatches that only it has, and its corpus-wide operations. */
import { join } from 'node:path';
import { withTakenOver } from '../core/history/taken-over.ts';
import { type Container, storedDispatchSchema } from '../core/model/dispatch.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { readDispatchFiles, recoveredOr, storedOf } from './dispatch-files.ts';
import { namesIn } from './dispatch-ids.ts';
import { writeFile } from './durable-write.ts';
import { throwReading } from './errors.ts';
import type { Files } from './files.ts';
import { historyLine } from './history-file.ts';
import { keepContainer, writeBatch } from './import-batch.ts';
import { jsonBytes } from './json-store.ts';
import { readSource } from './originals.ts';

const OPERATION = /^[0-7][0-9A-HJKMNP-TV-Z]{25}\.json$/;

/**
 * Copies a dispatch with its source, its container and its history. Fails where it cannot be read whole, or where `allow`
 * does not let its container be kept; nothing was copied then.
 */
export const copyDispatch = async (
  files: Files,
  from: CorpusFolder,
  to: CorpusFolder,
  id: string,
  allow: (container: Container) => Promise<void>,
): Promise<void> => {
  const found = await readDispatchFiles(files, from, id);
  const recovered = recoveredOr(id, found);
  const stored = await storedOf(files, from, found, recovered);
  const { source } = stored;
  const text = await readSource(files, from, source);
  const path = from.original(source.sha256);
  const original = await files.read(path).catch((error: unknown) => throwReading(error, path));
  if (source.container !== undefined) {
    const { sha256, name } = source.container;
    await allow(source.container);
    await keepContainer(files, to, from.original(sha256), name);
  }
  const history = {
    path: to.history(id),
    bytes: Buffer.concat(recovered.entries.map(historyLine)),
  };
  const snapshot = withTakenOver(stored, recovered.entries);
  const snapshots = [{ path: to.dispatch(id), bytes: jsonBytes(snapshot, storedDispatchSchema) }];
  await writeBatch(files, to, [{ stored, text, original, history, snapshots }]);
};

/**
 * Copies the corpus-wide operations that are not there yet, each behind the word that every dispatch has taken it over,
 * where one is given there; dispatches take the others over when the corpus is next opened.
 */
export const copyOperations = async (files: Files, from: CorpusFolder, to: CorpusFolder): Promise<void> => {
  const known = new Set(await namesIn(files, to.operations));
  const there = new Set(await namesIn(files, from.operations));
  for (const operation of there) {
    if (!OPERATION.test(operation) || known.has(operation)) continue;
    const settled = operation.replace('.json', '.settled.json');
    for (const name of there.has(settled) ? [settled, operation] : [operation])
      await writeFile(files, join(to.operations, name), await files.read(join(from.operations, name)));
  }
};
