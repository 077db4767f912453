/** Years for many dispatches at once: what each would get and from what, and setting them as corpus-wide operations. */
import type { YearsInput, YearsPreview } from '../../core/api-describe.ts';
import type { OperationLine } from '../../core/api-operations.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { type Dated, type InferredYear, inferYears, knownYear } from '../../core/metadata/infer-year.ts';
import type { Files } from '../disk/files.ts';
import { readDispatchFiles, recoveredOr } from '../dispatches/dispatch-files.ts';
import { LibraryFailure } from '../errors.ts';
import { mapLimited } from '../thread/serial.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { selected } from './selected.ts';

const READ_WIDTH = 8;
const LISTED = 500;

const fromCatalog = (corpus: OpenCorpus, ids: readonly string[]): readonly Dated[] =>
  ids.flatMap((id): readonly Dated[] => {
    const item = corpus.catalog.get(id)?.item;
    return item === undefined ? [] : [{ id, name: item.name, date: item.date, folder: null, modified: null }];
  });

/** With what only the dispatch's own file knows. One that cannot be read stays as the catalog has it. */
const withFiles = (
  files: Files,
  corpus: OpenCorpus,
  dispatches: readonly Dated[],
): Promise<readonly Dated[]> =>
  mapLimited(dispatches, READ_WIDTH, async (dated) => {
    try {
      const read = () => readDispatchFiles(files, corpus.folder, dated.id);
      const { dispatch } = recoveredOr(dated.id, await corpus.dispatches.whileStill(dated.id, read));
      return { ...dated, ...dispatch.source.file };
    } catch (error) {
      if (error instanceof LibraryFailure) return dated;
      throw error;
    }
  });

interface Found {
  readonly selected: readonly Dated[];
  readonly years: readonly InferredYear[];
}

const find = async (
  files: Files,
  corpus: OpenCorpus,
  { selection, rule, year }: YearsInput,
): Promise<Found> => {
  const dispatches = fromCatalog(corpus, await selected(corpus, selection));
  switch (rule) {
    case 'year-from-folder':
    case 'year-from-file-date': {
      const without = dispatches.filter(({ date }) => knownYear(date) === null);
      return {
        selected: dispatches,
        years: inferYears(await withFiles(files, corpus, without), rule, [], null),
      };
    }
    case 'year-from-neighbours': {
      await corpus.index.whole();
      const all = fromCatalog(corpus, corpus.catalog.listing.ids(EVERYTHING));
      return { selected: dispatches, years: inferYears(dispatches, rule, all, null) };
    }
    case 'year-from-name':
    case 'year-from-person':
      return { selected: dispatches, years: inferYears(dispatches, rule, [], year) };
  }
};

export const previewYears = async (
  files: Files,
  corpus: OpenCorpus,
  input: YearsInput,
): Promise<YearsPreview> => {
  const { selected: dispatches, years } = await find(files, corpus, input);
  const counts = new Map<number, number>();
  for (const { year } of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return {
    selected: dispatches.length,
    known: dispatches.filter(({ date }) => knownYear(date) !== null).length,
    found: years.length,
    years: [...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count })),
    dispatches: years
      .slice(0, LISTED)
      .map(({ id, name, before, after, from }) => ({ id, name, before, after, from })),
  };
};

/** Sets what {@link previewYears} says, as one operation; null where no year was found. */
export const setYears = async (
  files: Files,
  corpus: OpenCorpus,
  input: YearsInput,
): Promise<OperationLine | null> => {
  const { years } = await find(files, corpus, input);
  if (years.length === 0) return null;
  const each = Object.fromEntries(years.map(({ id, year }) => [id, year]));
  return corpus.operations.make({ type: 'set-years', rule: input.rule, years: each }, Object.keys(each));
};
