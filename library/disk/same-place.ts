/** Whether two paths lead to one place, so that a corpus is not opened twice or merged with itself. */
import { systemCode } from '../errors.ts';
import type { Files } from './files.ts';

/** Whether two paths lead to the same folder, by whatever links; not where one of them cannot be reached. */
export const isSamePlace = async (files: Files, one: string, other: string): Promise<boolean> => {
  if (one === other) return true;
  try {
    return (await files.realPath(one)) === (await files.realPath(other));
  } catch (error) {
    // What cannot be reached tells why where it is read.
    if (systemCode(error) === null) throw error;
    return false;
  }
};
