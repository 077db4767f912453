/** What the methods that describe many dispatches do: years, names across the corpus, and teasers with their stories. */

import { previewYears, setYears } from '../corpus/years.ts';
import type { Files } from '../disk/files.ts';
import { namesOf } from '../vocabularies/known-names.ts';
import type { Workspace } from '../workspace.ts';
import type { Handlers } from './handler.ts';

export type DescribeMethod = 'years.preview' | 'years.set' | 'names.list' | 'teasers.find' | 'versions.find';

/** A related item is linked with at most so many stories, and so many dispatches that tease it. */
const STORIES = 5;

export const describeHandlers = (files: Files, workspace: Workspace): Pick<Handlers, DescribeMethod> => ({
  'years.preview': (input) => previewYears(files, workspace.opened, input),
  'years.set': async (input) => {
    workspace.opened.requireWritable();
    return { operation: await setYears(files, workspace.opened, input) };
  },
  'names.list': async ({ field, search, several, range: { offset, limit } }) => {
    const { catalog, vocabularies, index } = workspace.opened;
    await index.whole();
    const clusters = namesOf(catalog, field, search, several);
    const page = clusters.slice(offset, offset + limit);
    const preferred = await Promise.all(
      page.map(({ variants }) =>
        vocabularies.lookups.preferred(
          field,
          variants.map(({ name }) => name),
        ),
      ),
    );
    return {
      total: clusters.length,
      offset,
      names: page.map(({ name, count, variants }, index) => ({
        name,
        count,
        variants: variants.map((variant) => ({ ...variant })),
        preferred: preferred[index] ?? null,
      })),
    };
  },
  'teasers.find': async ({ items }) => {
    const { catalog } = workspace.opened;
    const some = (ids: readonly string[]) =>
      ids.slice(0, STORIES).map((id) => ({ id, title: catalog.get(id)?.item.title ?? id }));
    return {
      teasers: items.map((item) => {
        const { stories, teasers, by } = catalog.lookups.teased(item);
        return { stories: some(stories), by, teasedIn: teasers.length, teasers: some(teasers) };
      }),
    };
  },
  'versions.find': async ({ id }) => {
    const corpus = workspace.opened;
    await corpus.requirePresent(id);
    const version = (other: string): { id: string; title: string }[] => {
      const item = corpus.catalog.get(other)?.item;
      return item === undefined ? [] : [{ id: other, title: item.title }];
    };
    const { replaces } = (await corpus.dispatches.look(id)).stored;
    return {
      older: (replaces === undefined ? [] : version(replaces))[0] ?? null,
      newer: corpus.catalog.lookups.replacing(id).flatMap(version),
    };
  },
});
