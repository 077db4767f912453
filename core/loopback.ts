/**
 * The wire between a window in an ordinary browser and the loopback host. The host prints an address that carries
 * the token of this run in its fragment, which browsers never send; the window reads it there and sends it with each
 * call. `POST /api/<method>` takes the input as JSON and answers 200 with the `Result` as JSON, and 401, 403, 404 or
 * 413 with a `Result` where the request itself is refused, 500 where the host failed. `GET /api/events` is a stream of server-sent events, read
 * with `fetch` so that it can carry the token: each `data:` line is one event of the contract as JSON, lines that
 * start with a colon keep the stream alive.
 */
export const API_PATH = '/api/';
export const EVENTS_PATH = '/api/events';
/** A file made by `export.start`, by its one-time ticket: `/download/<ticket>`; the ticket stands for the token. */
export const DOWNLOAD_PATH = '/download/';
/** The header that names the corpus which a call is meant for. */
export const CORPUS_HEADER = 'depeche-corpus';
/** The largest body of a call, in bytes; bigger uploads are staged in parts. */
export const BODY_LIMIT = 16 * 1024 * 1024;

/**
 * What that header says of a path: as JSON, and that as a component of an address. A name of Windows may hold half of a
 * surrogate pair, which no address can; JSON writes it as an escape.
 */
export const corpusHeader = (path: string): string => encodeURIComponent(JSON.stringify(path));

/** The path that {@link corpusHeader} named, or null. */
export const corpusOfHeader = (header: string): string | null => {
  try {
    const path: unknown = JSON.parse(decodeURIComponent(header));
    return typeof path === 'string' ? path : null;
  } catch {
    return null;
  }
};

/** The fragment that carries the token: `#token=…`. */
export const tokenFragment = (token: string): string => `#token=${token}`;

/** The token in a location's fragment, or null. */
export const tokenOf = (fragment: string): string | null => /^#token=([\w-]+)$/.exec(fragment)?.[1] ?? null;
