/** A path that came from outside: taken only where it is written in full, because no caller shares our folder. */
import { isAbsolute, resolve } from 'node:path';
import { LibraryFailure } from '../errors.ts';

/** The path in its shortest form. Fails with `invalid-value` for `field` where it is relative. */
export const absolutePath = (path: string, field: string): string => {
  if (!isAbsolute(path)) throw new LibraryFailure('invalid-value', { field, value: path });
  return resolve(path);
};
