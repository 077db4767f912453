/** A series in its contexts: each edit with the source on both sides of it, read when a page is asked for. */
import type { ConcordancePage } from '../../core/api-series.ts';
import type { Series } from '../../core/spacing/series.ts';
import type { Files } from '../disk/files.ts';
import { readDispatchFiles, recoveredOr } from '../dispatches/dispatch-files.ts';
import { readSource } from '../dispatches/originals.ts';
import { LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { mapLimited } from '../thread/serial.ts';
import type { Catalog } from './catalog.ts';
import type { Range } from './range.ts';

/** How much of the source stands on each side, in UTF-16 code units. */
const CONTEXT = 80;
const READ_WIDTH = 8;

/** The source of a dispatch, or null where it cannot be had. */
const sourceOf = async (files: Files, folder: CorpusFolder, id: string): Promise<string | null> => {
  try {
    const { dispatch } = recoveredOr(id, await readDispatchFiles(files, folder, id));
    return await readSource(files, folder, dispatch.source);
  } catch (error) {
    if (error instanceof LibraryFailure) return null;
    throw error;
  }
};

/** A page of the occurrences of a series. A source that cannot be read leaves its line without context. */
export const concordance = async (
  files: Files,
  folder: CorpusFolder,
  catalog: Catalog,
  series: Series,
  range: Range,
): Promise<ConcordancePage> => {
  const { total, occurrences } = catalog.lookups.occurrences(series, range);
  const ids = [...new Set(occurrences.map(({ id }) => id))];
  const read = await mapLimited(
    ids,
    READ_WIDTH,
    async (id) => [id, await sourceOf(files, folder, id)] as const,
  );
  const sources = new Map(read);
  return {
    total,
    offset: range.offset,
    lines: occurrences.map((occurrence) => {
      const { from, to } = occurrence;
      const text = sources.get(occurrence.id) ?? null;
      return {
        ...occurrence,
        left: text?.slice(Math.max(0, from - CONTEXT), from) ?? null,
        replaced: text?.slice(from, to) ?? null,
        right: text?.slice(to, to + CONTEXT) ?? null,
      };
    }),
  };
};
