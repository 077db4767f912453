/** What reading a dispatch, deciding on it and changing it from outside mean for the rest of an open corpus. */
import { relative } from 'node:path';
import { lastingStamp } from '../dispatches/dispatch-at-hand.ts';
import { DispatchStore } from '../dispatches/dispatch-store.ts';
import { OwnCopies } from '../dispatches/own-copies.ts';
import { listSoon } from './corpus-list.ts';
import type { CorpusParts } from './corpus-parts.ts';
import type { OpenOptions } from './open-options.ts';

export const dispatchesOf = (corpus: CorpusParts, options: OpenOptions): DispatchStore => {
  const { files, now, agent, storage, changed, outside, setAside, ownFolder } = options;
  const { folder } = corpus;
  return new DispatchStore({
    ...{ files, folder, now, agent, storage },
    own: new OwnCopies(files, ownFolder, folder, corpus.description.id, storage),
    readOnly: () => corpus.readOnly,
    confirm: () => corpus.confirmWritable(),
    changed: (held) => listSoon(corpus, held, changed),
    isAsListed: ({ stored: { id }, stamp }) =>
      !corpus.hasIndex || corpus.removals.has(id) || corpus.index.listed.isAsListed(id, lastingStamp(stamp)),
    stamped: (id, stamp) => corpus.index.listed.tell((catalog) => catalog.stamp(id, lastingStamp(stamp))),
    learn: (held, entry) => corpus.learning.draw(held, entry),
    learned: () => corpus.learning.flush(),
    missing: (id, entries) => corpus.operations.missing(id, entries),
    setAside: (id, decisions, path) => setAside(id, decisions, relative(folder.path, path)),
    outside: (id) => {
      if (!corpus.removals.has(id)) outside([id]);
    },
  });
};
