/**
 * Where each file of a corpus lies in its folder. The layout is a format others read: `docs/corpus-format.md`. Names are
 * checked here, where paths are made of them: whatever a file that came from elsewhere says, none leads out of its folder.
 */
import { join } from 'node:path';
import { VOCABULARY_ID } from '../../core/model/corpus.ts';
import { DISPATCH_ID, SHA256 } from '../../core/model/dispatch.ts';
import { LibraryFailure } from '../errors.ts';

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** A folder's first two characters spread the files: at most 256 folders of a few hundred files each. */
const spread = (name: string): string => name.slice(0, 2);

/** `name`, which is of the form that such names have: whoever comes here with another has not checked what it read. */
const named = (name: string, form: RegExp): string => {
  if (form.test(name)) return name;
  throw new LibraryFailure('internal', { reason: `no name for a file of a corpus: ${name}` });
};

export interface CorpusFolder {
  readonly path: string;
  readonly corpus: string;
  readonly originals: string;
  readonly histories: string;
  readonly dispatches: string;
  readonly removed: string;
  readonly conflicts: string;
  /** Files as older versions wrote them, kept when they were migrated. */
  readonly beforeMigration: string;
  readonly operations: string;
  readonly vocabularies: string;
  readonly lock: string;
  /** The derived index of the list. */
  readonly index: string;
  readonly original: (sha256: string) => string;
  readonly history: (id: string) => string;
  readonly dispatch: (id: string) => string;
  readonly tombstone: (id: string) => string;
  /** Several dispatches taken out as one, until each has its tombstone. */
  readonly removal: (ulid: string) => string;
  /** Several had back as one, until no tombstone of theirs is left. */
  readonly restoration: (ulid: string) => string;
  readonly conflict: (id: string) => string;
  readonly vocabulary: (id: string) => string;
}

export const corpusFolder = (path: string): CorpusFolder => {
  const originals = join(path, 'originals');
  const histories = join(path, 'history');
  const dispatches = join(path, 'dispatches');
  const removed = join(path, 'removed');
  const conflicts = join(path, 'conflicts');
  const vocabularies = join(path, 'vocabularies');
  return {
    path,
    corpus: join(path, 'corpus.json'),
    originals,
    histories,
    dispatches,
    removed,
    conflicts,
    beforeMigration: join(path, 'before-migration'),
    operations: join(path, 'operations'),
    vocabularies,
    lock: join(path, '.lock'),
    index: join(path, '.cache', 'catalog.sqlite'),
    original: (sha256) => join(originals, spread(sha256), named(sha256, SHA256)),
    history: (id) => join(histories, spread(id), `${named(id, DISPATCH_ID)}.jsonl`),
    dispatch: (id) => join(dispatches, spread(id), `${named(id, DISPATCH_ID)}.json`),
    tombstone: (id) => join(removed, `${named(id, DISPATCH_ID)}.json`),
    removal: (ulid) => join(removed, `${named(ulid, ULID)}.json`),
    restoration: (ulid) => join(removed, `${named(ulid, ULID)}.restored.json`),
    conflict: (id) => join(conflicts, `${named(id, DISPATCH_ID)}.json`),
    vocabulary: (id) => join(vocabularies, `${named(id, VOCABULARY_ID)}.json`),
  };
};

/** Git must not touch line endings: sources are bytes. */
export const GIT_ATTRIBUTES = '* -text\noriginals/** -diff\n';
export const GIT_IGNORE = '.cache/\n.lock\n*.tmp\n';
