/**
 * The words of texts that are taken down, where the corpus keeps them beside the dispatches: in what it learned and in
 * decisions over many dispatches. It runs while the texts can still be read, before their files are destroyed.
 */
import { dirname, join } from 'node:path';
import { folded } from '../../core/fold.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import {
  describedWithout,
  operationWithout,
  type Saying,
  says,
} from '../../core/history/words-taken-down.ts';
import type { Corpus } from '../../core/model/corpus.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { removeDurably } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { bytesInPlace } from '../disk/read-in-place.ts';
import { decode } from '../dispatches/decode.ts';
import { readDispatchFiles } from '../dispatches/dispatch-files.ts';
import { readSource } from '../dispatches/originals.ts';
import { LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { NamedById } from '../folder/named-by-id.ts';
import type { CorpusOperations } from '../operations/corpus-operations.ts';
import { sourcesOf } from './takedown.ts';

export interface TakedownWordsOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  readonly catalog: () => Catalog;
  readonly operations: CorpusOperations;
  readonly redescribe: (next: (corpus: Corpus) => Corpus) => Promise<Corpus>;
  readonly isTakenDown: (id: string) => boolean;
}

/** Every text within a value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** What the sources of a dispatch say of which nothing else can be read: which encoding they had is told anew. */
const foundOf = async (files: Files, folder: CorpusFolder, id: string): Promise<string> => {
  const texts: string[] = [];
  for (const path of await sourcesOf(new NamedById(files), folder, id)) {
    const decoded = decode(await bytesInPlace(files, path));
    if (decoded.ok) texts.push(decoded.value.text);
  }
  return texts.join('\n');
};

/** So many characters on each side of an edit have the rest of its words. */
const AROUND = 60;

/** What stands in the place of each edit, with the rest of its words, now or in steps taken back. */
const editedIn = (source: string, entries: readonly HistoryEntry[]): readonly string[] =>
  entries
    .flatMap(({ change: { edits } }) => [...(edits?.removed ?? []), ...(edits?.added ?? [])])
    .map(
      ({ from, to, insert }) =>
        source.slice(Math.max(0, from - AROUND), from) + insert + source.slice(to, to + AROUND),
    );

/** All that a dispatch says, folded: its source, and what was made of it by rule or by hand, also in steps taken back. */
const saidBy = async (files: Files, folder: CorpusFolder, id: string): Promise<string> => {
  const { recovered, store } = await readDispatchFiles(files, folder, id);
  if (recovered === null) return folded(await foundOf(files, folder, id));
  const { dispatch, entries } = recovered;
  const source = await readSource(files, folder, dispatch.source).catch((error: unknown) => {
    // Without its source what was made of it still tells most of its words.
    if (error instanceof LibraryFailure) return '';
    throw error;
  });
  const made = [
    store.data?.cleaned,
    dispatch.metadata,
    dispatch.notes,
    entries.map(({ change: { metadata, notes } }) => [metadata, notes]),
    editedIn(source, entries),
  ];
  return [source, ...textsIn(made)].map(folded).join('');
};

/** Copies of the description that were kept aside, and those of older versions. */
const keptDescriptions = async (files: Files, folder: CorpusFolder): Promise<readonly string[]> => {
  const isKept = (name: string): boolean =>
    name.startsWith('corpus.json.') || name.startsWith('.corpus.json.');
  const beside = (await namesIn(files, folder.path)).filter(isKept).map((name) => join(folder.path, name));
  const before = await Promise.all(
    (await namesIn(files, folder.beforeMigration)).map(async (version) => {
      const path = join(folder.beforeMigration, version);
      return (await namesIn(files, path))
        .filter((name) => name === 'corpus.json')
        .map((name) => join(path, name));
    }),
  );
  const cache = dirname(folder.index);
  const copy = (await namesIn(files, cache)).filter((name) => name === 'corpus.json');
  return [...beside, ...before.flat(), ...copy.map((name) => join(cache, name))];
};

/** Words that are in one description and no more in another. */
const goneFrom = (before: Corpus, after: Corpus): readonly string[] => [
  ...before.lexicon.filter((item) => !after.lexicon.includes(item)).map(({ word }) => word),
  ...before.refusals.filter((item) => !after.refusals.includes(item)).map(({ before: form }) => form),
];

/**
 * Takes the words of dispatches that are taken down out of what the corpus learned and out of decisions over many, where
 * no other dispatch has them; copies of `corpus.json` kept aside that hold such a word go. Gives the words that stay,
 * because other dispatches have them too.
 *
 * @param where the folder in which the texts can be read: this corpus, or another copy that is joined to it
 */
export const takeWordsDown = async (
  options: TakedownWordsOptions,
  where: CorpusFolder,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const { files, folder, catalog, operations, redescribe, isTakenDown } = options;
  const texts: string[] = [];
  for (const id of ids) texts.push(await saidBy(files, where, id));
  const saying: Saying = {
    there: (words) => texts.some((text) => says(text, folded(words))),
    elsewhere: (words) => catalog().lookups.says(words),
    hasSeries: (series) => catalog().lookups.havingSeries(series, false).length > 0,
  };
  const stays = new Set<string>();
  const gone = new Set<string>();
  await redescribe((corpus) => {
    const { value, stays: more } = describedWithout(corpus, saying);
    for (const word of more) stays.add(word);
    for (const word of goneFrom(corpus, value)) gone.add(word);
    return value;
  });
  for (const path of gone.size === 0 ? [] : await keptDescriptions(files, folder)) {
    const text = (await bytesInPlace(files, path)).toString('utf8');
    if ([...gone].some((word) => text.includes(JSON.stringify(word).slice(1, -1))))
      await removeDurably(files, path);
  }
  await operations.rewrite((record) => {
    const { value, stays: more } = operationWithout(record, isTakenDown, saying);
    for (const word of more) stays.add(word);
    return value;
  });
  return [...stays];
};
