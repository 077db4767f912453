/** A corpus of a few dispatches in a fresh folder, for tests that decide things. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DispatchItem, DispatchView, Saved } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import type { Operation } from '../../core/history/operation.ts';
import { type CorpusFolder, corpusFolder } from '../../library/folder/corpus-folder.ts';
import type { Library, LibraryOptions } from '../../library/library.ts';
import { answer, freshFolder, imported, openLibrary } from './fresh.ts';

/** Two errors in the second paragraph; the teasers make related blocks. */
export const TEXTS: Readonly<Record<string, string>> = {
  'a.txt':
    'Le ministre visite Hanoï\nLe ministre a visité la capitale.\nHanoï (VNA) - Leministre a visité la capitale,hier matin. -VNA\n',
  'b.txt': 'Une délégation à Đà Nẵng\nUne délégation s’est rendue à Đà Nẵng pour son œuvre. -VNA\n',
  'c.txt': 'Sans titre ni date, une simple ligne de texte.\n',
};

export interface Setting {
  readonly folder: string;
  readonly data: string;
  readonly corpus: CorpusFolder;
  readonly library: Library;
  /** Ids by name of the text. */
  readonly ids: Readonly<Record<string, string>>;
}

/** A library over a corpus of {@link TEXTS}, or of `texts`. */
export const corpusOf = async (
  texts: Readonly<Record<string, string>> = TEXTS,
  options: Partial<LibraryOptions> = {},
): Promise<Setting> => {
  const folder = await freshFolder();
  const data = join(folder, 'data');
  const input = join(folder, 'input');
  await mkdir(input);
  for (const [name, text] of Object.entries(texts)) await writeFile(join(input, name), text);
  const library = await openLibrary(data, options);
  const corpus = corpusFolder(join(folder, 'corpus'));
  await answer(library, 'corpus.create', { path: corpus.path, title: 'Essai' });
  const job = await imported(library, [input]);
  const added = job.result?.kind === 'import' ? job.result.added : [];
  const names = Object.keys(texts).sort();
  return {
    folder,
    data,
    corpus,
    library,
    ids: Object.fromEntries(names.map((name, i) => [name, added[i] ?? ''])),
  };
};

/** The corpus opened anew by another library, after the first was closed. */
export const reopened = async ({ library, data, corpus }: Setting): Promise<Library> => {
  await library.close();
  return openLibrary(data, { corpus: corpus.path });
};

export const readDispatch = (library: Library, id: string): Promise<DispatchView> =>
  answer(library, 'dispatch.read', { id });

/** Applies an operation to the revision that the dispatch has now. */
export const applied = async (library: Library, id: string, operation: Operation): Promise<Saved> => {
  const { dispatch } = await readDispatch(library, id);
  return answer(library, 'dispatch.apply', { id, revision: dispatch.revision, operation });
};

export const note = (notes: string): Operation => ({ type: 'set-notes', notes });

/** The parsed lines of a history file. */
export const historyLines = async (
  corpus: CorpusFolder,
  id: string,
): Promise<readonly { revision: number }[]> =>
  (await readFile(corpus.history(id), 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { revision: number });

/** The path of the source of a dispatch. */
export const sourceOf = async (corpus: CorpusFolder, id: string): Promise<string> => {
  const { source } = JSON.parse(await readFile(corpus.dispatch(id), 'utf8'));
  return corpus.original(source.sha256);
};

/** The item of a dispatch in the list. */
export const itemOf = async (library: Library, id: string): Promise<DispatchItem> => {
  const page = await answer(library, 'dispatches.list', {
    query: EVERYTHING,
    range: { offset: 0, limit: 99 },
  });
  const item = page.items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`${id} is not in the list`);
  return item;
};

/** A corpus closed after two decisions on one dispatch. */
export const decidedTwice = async (): Promise<Setting & { readonly id: string }> => {
  const setting = await corpusOf();
  const id = setting.ids['a.txt'] ?? '';
  await applied(setting.library, id, note('one'));
  await applied(setting.library, id, note('two'));
  await setting.library.close();
  return { ...setting, id };
};
