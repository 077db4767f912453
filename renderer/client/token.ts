/**
 * The token of this run. The host prints it in the address's fragment; it is taken from there at once, so that no
 * copied address carries it, and kept for this tab, so that reloading works.
 */
import { tokenOf } from '../../core/loopback.ts';

const KEY = 'depeche-token';

/** The token from the address or from this tab's memory, or null where the page was opened without one. */
export const takeToken = (
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
  memory: Pick<Storage, 'getItem' | 'setItem'>,
): string | null => {
  const token = tokenOf(location.hash);
  if (token === null) return memory.getItem(KEY);
  memory.setItem(KEY, token);
  history.replaceState(null, '', location.pathname + location.search);
  return token;
};
