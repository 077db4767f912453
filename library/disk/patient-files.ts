/** The file system for work that nobody waits for at this moment: it gives way to calls before each of its own (`turns.ts`). */

import { giveWay, rest } from '../thread/turns.ts';
import type { Files } from './files.ts';

const behind = (files: Files, wait: () => Promise<void>): Files => {
  const after =
    <A extends readonly unknown[], T>(call: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      await wait();
      return call(...given);
    };
  return {
    ...files,
    read: after(files.read),
    info: after(files.info),
    list: after(files.list),
    makeFolder: after(files.makeFolder),
    create: after(files.create),
    append: after(files.append),
    rename: after(files.rename),
    remove: after(files.remove),
    syncFolder: after(files.syncFolder),
  };
};

/** The same files, asked only when no call is under way, or now and then while one is. */
export const patient = (files: Files): Files => behind(files, giveWay);

/**
 * The same files for checks that nobody waits for: asked only when nobody is at work.
 *
 * @param isAwaited whether what is done is waited for after all; then it only gives way
 */
export const unhurried = (files: Files, isAwaited: () => boolean = () => false): Files =>
  behind(files, () => (isAwaited() ? giveWay() : rest()));
