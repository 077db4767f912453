/**
 * What the window asks first in any case, asked while its program is still on the way: for events, to describe the
 * program, for the first page of the list, and for the first dispatch on it. A browser's window would otherwise wait for
 * one answer after the other.
 */
import type { Input } from '../../core/api.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { API_PATH, EVENTS_PATH } from '../../core/loopback.ts';
import type { Method } from '../../core/method-names.ts';
import { PAGE } from '../state/pages.ts';

/** A call as it goes over the wire: its path and its body. */
type Wire = readonly [path: string, body: string];

const asked = <M extends Method>(method: M, input: Input<M>): Wire => [
  API_PATH + method,
  JSON.stringify(input),
];

const DESCRIBE = asked('app.describe', {});
const LIST = asked('dispatches.list', {
  query: { ...EVERYTHING, statuses: [...EVERYTHING.statuses] },
  range: { offset: 0, limit: PAGE },
});

/** What an answer to the list may hold; the window checks what it is given. */
interface Listed {
  readonly value?: { readonly items?: readonly { readonly id?: unknown }[] };
}

const firstOf = async (answer: Response): Promise<unknown> => {
  const listed: Listed | null = await answer.json();
  return listed?.value?.items?.[0]?.id;
};

/** An answer that came longer ago is old news, in ms: the window was to ask for it at once. */
const FRESH = 2000;

interface Ahead {
  /** Undefined of the request for events, which has none. */
  readonly body: string | undefined;
  readonly answer: Promise<Response>;
  /** Ends the request, whether it was answered or not. */
  readonly end: AbortController;
  /** When it came, as `performance.now`; null while it is on its way. */
  came: number | null;
}

/** Events that nobody read yet are news whenever they are read. */
const isNews = ({ body, came }: Ahead): boolean =>
  body === undefined || came === null || performance.now() - came < FRESH;

/**
 * Asks ahead, and gives what makes requests from then on: the first request of a path has the answer that is on its way
 * or just came, where it asks the same with the same token. All others are made as `fetching` makes them, since what the
 * window has asked once it asks again only when something has changed.
 *
 * @param token the token of this run; null asks nothing ahead
 * @param answered called once the list, and the first dispatch if it has one, are there
 */
export const askAhead = (
  token: string | null,
  fetching: typeof fetch,
  answered: () => void = () => undefined,
): typeof fetch => {
  if (token === null) return fetching;
  const authorization = `Bearer ${token}`;
  const ahead = new Map<string, Ahead>();
  const requested = new Set<string>();
  const begin = (path: string, init: RequestInit & { readonly body?: string }): Ahead => {
    const end = new AbortController();
    const answer = fetching(path, { ...init, signal: end.signal });
    const one: Ahead = { body: init.body, answer, end, came: null };
    ahead.set(path, one);
    return one;
  };
  const ask = ([path, body]: Wire): Promise<Response> => {
    const headers = { authorization, 'content-type': 'application/json' };
    const one = begin(path, { method: 'POST', headers, body });
    // A copy, made before the window can have read the answer.
    return one.answer.then((answer) => {
      one.came = performance.now();
      return answer.clone();
    });
  };
  const askFirst = async (): Promise<void> => {
    const id = await firstOf(await ask(LIST));
    const read = asked('dispatch.read', { id: String(id) });
    if (typeof id === 'string' && !requested.has(read[0])) await ask(read);
    answered();
  };
  // What fails is told to whoever asks for it.
  begin(EVENTS_PATH, { headers: { authorization } }).answer.catch(() => undefined);
  ask(DESCRIBE).catch(() => undefined);
  askFirst().catch(() => undefined);
  return (input, init) => {
    const path = String(input);
    const one = ahead.get(path);
    ahead.delete(path);
    requested.add(path);
    if (one === undefined) return fetching(input, init);
    const isSame =
      one.body === (init?.body ?? undefined) &&
      new Headers(init?.headers).get('authorization') === authorization;
    if (!isSame || !isNews(one)) {
      if (one.body === undefined) one.end.abort();
      return fetching(input, init);
    }
    const { signal } = init ?? {};
    if (signal?.aborted === true) one.end.abort();
    signal?.addEventListener('abort', () => one.end.abort(), { once: true });
    return one.answer;
  };
};
