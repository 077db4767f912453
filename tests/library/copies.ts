/** Two archivists' copies of one corpus, for tests that join them. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from '../../core/api-jobs.ts';
import type { Library } from '../../library/library.ts';
import { corpusOf, type Setting, TEXTS } from './corpus.ts';
import { answer, ended, openLibrary } from './fresh.ts';

export interface Copies extends Setting {
  readonly mine: Library;
  readonly theirs: Library;
  readonly base: string;
  readonly other: string;
}

/** The corpus, once `prepare` is done, in three copies: as it was, mine, and another's; the last two are open. */
export const copies = async (
  prepare: (setting: Setting) => Promise<unknown> = async () => undefined,
  texts: Readonly<Record<string, string>> = TEXTS,
): Promise<Copies> => {
  const setting = await corpusOf(texts);
  const { folder, corpus } = setting;
  await prepare(setting);
  await setting.library.close();
  const [base, other] = [join(folder, 'base'), join(folder, 'other')];
  for (const path of [base, other]) await cp(corpus.path, path, { recursive: true });
  const theirs = await openLibrary(join(folder, 'data-b'), { corpus: other });
  await answer(theirs, 'settings.set', { agent: 'Bob' });
  const mine = await openLibrary(join(folder, 'data'), { corpus: corpus.path });
  return { ...setting, mine, theirs, base, other };
};

export const merged = async (library: Library, path: string, base: string | null = null): Promise<Job> =>
  ended(library, (await answer(library, 'merge.start', { path, base, anotherCorpus: false })).job);

export const verified = async (library: Library): Promise<Job['result']> =>
  (await ended(library, (await answer(library, 'verify.start', {})).job)).result;
