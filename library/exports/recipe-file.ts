/** The file of a recipe: read for the command, written for whoever made one in the window. */
import { type Recipe, recipeSchema } from '../../core/history/recipe.ts';
import { writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonBytes, parseJson } from '../disk/json-store.ts';
import { openTarget, putAt, type TargetRequest } from '../disk/target.ts';
import { LibraryFailure, throwReading } from '../errors.ts';

/** Fails with `file-missing`, `file-unreadable` or `not-a-recipe`. */
export const readRecipe = async (files: Files, path: string): Promise<Recipe> => {
  let bytes: Buffer;
  try {
    bytes = await files.read(path);
  } catch (error) {
    return throwReading(error, path);
  }
  const parsed = parseJson(bytes, recipeSchema);
  if ('problem' in parsed) throw new LibraryFailure('not-a-recipe', { file: path, reason: parsed.problem });
  return parsed.value;
};

/** Writes a recipe as a file. Fails as {@link openTarget} does, or with what the disk says. */
export const writeRecipe = async (
  files: Files,
  downloads: string,
  recipe: Recipe,
  request: TargetRequest,
): Promise<{ path: string | null; ticket: string | null; name: string }> => {
  const target = await openTarget(files, downloads, request);
  const { path, ticket } = target;
  await putAt(files, target, request, () => writeFile(files, path, jsonBytes(recipe, recipeSchema)));
  return { path: ticket === null ? path : null, ticket, name: request.name };
};
