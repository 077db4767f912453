/** The folder that the system keeps for the person, which begins paths that are written with `~`. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Null where the system knows none, as for an account without one. */
export const homeFolder = (): string | null => {
  try {
    const home = homedir();
    return home === '' ? null : home;
  } catch {
    return null;
  }
};

/** A path with its `~`, or the one before a separator, written out; one of another account (`~anne`) stays as it is. */
export const fromHome = (path: string, home: string | null = homeFolder()): string =>
  home !== null && /^~(?:$|[/\\])/.test(path) ? join(home, path.slice(1)) : path;
