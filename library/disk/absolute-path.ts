/**
 * A path that came from outside: taken only where it is written in full, because no caller shares our folder, or from the
 * person's home folder on, which is one and the same for whoever asks.
 */
import { isAbsolute, resolve } from 'node:path';
import { LibraryFailure } from '../errors.ts';
import { fromHome } from './home-folder.ts';

/** The path in its shortest form. Fails with `invalid-value` for `field` where it is relative. */
export const absolutePath = (path: string, field: string): string => {
  const whole = fromHome(path);
  if (!isAbsolute(whole)) throw new LibraryFailure('invalid-value', { field, value: path });
  return resolve(whole);
};
