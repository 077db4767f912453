/**
 * What the window asks first in any case, asked while its program is still on the way: to describe the program, and for
 * the first page of the list. A browser's window would otherwise wait for one answer after the other.
 */
import type { Input, Method } from '../../core/api.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { API_PATH } from '../../core/loopback.ts';
import { PAGE } from '../state/pages.ts';

const asked = <M extends Method>(method: M, input: Input<M>): readonly [string, string] => [
  API_PATH + method,
  JSON.stringify(input),
];

const FIRST = [
  asked('app.describe', {}),
  asked('dispatches.list', {
    query: { ...EVERYTHING, statuses: [...EVERYTHING.statuses] },
    range: { offset: 0, limit: PAGE },
  }),
];

/**
 * Asks ahead, and gives what makes requests from then on: the first that asks the same of the same path with the same
 * token has the answer that is on its way; all others are made as `fetching` makes them.
 *
 * @param token the token of this run; null asks nothing ahead
 */
export const askAhead = (token: string | null, fetching: typeof fetch): typeof fetch => {
  if (token === null) return fetching;
  const authorization = `Bearer ${token}`;
  const ahead = new Map(
    FIRST.map(([path, body]) => {
      const answer = fetching(path, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body,
      });
      // Told to whoever asks for it.
      answer.catch(() => undefined);
      return [`${path} ${body}`, answer];
    }),
  );
  return (path, init) => {
    const name = `${String(path)} ${String(init?.body)}`;
    const answer = ahead.get(name);
    ahead.delete(name);
    return answer !== undefined && new Headers(init?.headers).get('authorization') === authorization
      ? answer
      : fetching(path, init);
  };
};
