/**
 * Strays: files in the folders of a corpus that are none of its own, such as the second copy that a sync client makes
 * of a file changed in two places, or a vocabulary that no description names. They are told, and never touched. Copies
 * of damaged files are the corpus's own, and what begins with a dot is another program's.
 */
import { basename, join } from 'node:path';
import { isTemporary } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { UNSAVED } from '../dispatches/unsaved-file.ts';
import { isMissing, isNoFolder, throwListing } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';

const KEPT = '(?:\\.damaged-[0-9a-f]{8})?';
/** What the names in each part of a corpus are, behind the folder of their first two characters. */
const OWN: readonly (readonly [part: 'originals' | 'histories' | 'dispatches', name: RegExp])[] = [
  ['originals', new RegExp(`^[0-9a-f]{64}${KEPT}$`)],
  ['histories', new RegExp(`^[0-9a-f]{16}\\.jsonl${KEPT}$`)],
  ['dispatches', new RegExp(`^[0-9a-f]{16}\\.json${KEPT}$`)],
];
const OF_DISPATCH = new RegExp(`^[0-9a-f]{16}\\.json${KEPT}$`);
const OF_REMOVAL = new RegExp(`^[0-7][0-9A-HJKMNP-TV-Z]{25}(?:\\.restored)?\\.json${KEPT}$`);
const OPERATION = new RegExp(
  `^[0-7][0-9A-HJKMNP-TV-Z]{25}(?:\\.cursor|\\.settled|\\.passed)?\\.json${KEPT}$`,
);
const LEFT_OUT = /\.json\.damaged-[0-9a-f]{8}$/;
const DESCRIPTION = new RegExp(`^corpus\\.json${KEPT}$`);
const SPREAD = /^[0-9a-f]{2}$/;

/** The names in a folder, none where it is missing; null where a file stands there. */
const lastingNamesOrNull = async (files: Files, path: string): Promise<readonly string[] | null> => {
  try {
    return (await files.list(path)).filter((name) => !isTemporary(name)).toSorted();
  } catch (error) {
    if (isNoFolder(error)) return null;
    return isMissing(error) ? [] : throwListing(error, path);
  }
};

const lastingNames = async (files: Files, path: string): Promise<readonly string[]> =>
  (await lastingNamesOrNull(files, path)) ?? [];

/**
 * The strays of a corpus, as paths in its folder.
 *
 * @param vocabularies the ids of those that its description names
 */
export const straysIn = async (
  files: Files,
  folder: CorpusFolder,
  vocabularies: readonly string[],
): Promise<readonly string[]> => {
  const strays: string[] = [];
  for (const [part, own] of OWN) {
    const path = folder[part];
    for (const spread of await lastingNames(files, path)) {
      const at = `${basename(path)}/${spread}`;
      const names = SPREAD.test(spread) ? await lastingNamesOrNull(files, join(path, spread)) : null;
      if (names === null) strays.push(at);
      else
        for (const name of names)
          if (!own.test(name) || !name.startsWith(spread)) strays.push(`${at}/${name}`);
    }
  }
  const named = new Set(vocabularies.map((id) => `${id}.json`));
  const flat: readonly (readonly [path: string, isOwn: (name: string) => boolean])[] = [
    [folder.removed, (name) => OF_DISPATCH.test(name) || OF_REMOVAL.test(name)],
    [folder.conflicts, (name) => OF_DISPATCH.test(name)],
    [folder.operations, (name) => OPERATION.test(name)],
    [folder.vocabularies, (name) => named.has(name) || LEFT_OUT.test(name)],
  ];
  for (const [path, isOwn] of flat)
    for (const name of await lastingNames(files, path))
      if (!isOwn(name)) strays.push(`${basename(path)}/${name}`);
  const parts = new Set(
    [...OWN.map(([part]) => folder[part]), ...flat.map(([path]) => path), folder.beforeMigration].map(
      (path) => basename(path),
    ),
  );
  for (const name of await lastingNames(files, folder.path))
    if (!parts.has(name) && !name.startsWith('.') && name !== UNSAVED && !DESCRIPTION.test(name))
      strays.push(name);
  return strays;
};
