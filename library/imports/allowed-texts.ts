/**
 * Whether a file that texts are extracted from may be kept: not where it holds one that was taken down, because the text
 * would be kept with it. An import asks before it keeps such a file, and so does a merge that would bring one along.
 */
import type { Container } from '../../core/model/dispatch.ts';
import type { Files } from '../disk/files.ts';
import { idOf, sha256Of } from '../dispatches/originals.ts';
import { LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import type { Removals } from '../removal/removals.ts';
import type { Input } from './readers/input.ts';
import { readerFor } from './readers/readers.ts';

/**
 * Fails with `dispatch-taken-down` where one of the texts in a file called `name` was, and as reading it does where it
 * cannot be read to its end: nobody can tell then. They are read only where the corpus has such a text.
 */
export const requireAllowedTexts = async (
  removals: Removals,
  inputs: AsyncIterable<Input>,
  name: string,
): Promise<void> => {
  if (!removals.anyTakenDown) return;
  for await (const item of inputs)
    if (item.ok) removals.requireAllowed(idOf(sha256Of(item.input.bytes)), item.input.name);
    // What is wrong with one line bears its number.
    else if (item.file === name) throw new LibraryFailure(item.error.code, item.error.details);
};

/**
 * As {@link requireAllowedTexts}, for a file that another copy of the corpus keeps. Fails with `file-unreadable` where it
 * was extracted in a way that this version does not know, so that nobody can tell what it holds.
 */
export const requireAllowedContainer = async (
  files: Files,
  removals: Removals,
  from: CorpusFolder,
  { sha256, name, extractor }: Pick<Container, 'sha256' | 'name' | 'extractor'>,
): Promise<void> => {
  if (!removals.anyTakenDown) return;
  const reader = readerFor(name);
  if (reader?.extractor !== extractor)
    throw new LibraryFailure('file-unreadable', { file: name, reason: extractor });
  await requireAllowedTexts(removals, reader.read(files, from.original(sha256), name), name);
};
