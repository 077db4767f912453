/**
 * The routes of the loopback host: the contract over HTTP, its events, one-time downloads, and the window. What the
 * paths and answers are is said in `core/loopback.ts`.
 */
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { type Client, isMethod } from '../core/api.ts';
import {
  API_PATH,
  BODY_LIMIT,
  CORPUS_HEADER,
  corpusOfHeader,
  DOWNLOAD_PATH,
  EVENTS_PATH,
} from '../core/loopback.ts';
import { fail, type Result } from '../core/model/result.ts';
import { answerRequest } from '../core/request.ts';
import type { ReadWindowFile } from '../library/window-files.ts';
import type { Download } from './download.ts';
import { isAuthorised, isOwnHost, isOwnOrigin } from './guard.ts';

export interface AppOptions {
  readonly client: Client;
  /** The random token of this run. */
  readonly token: string;
  /** The port this host listens on; asked at each request, since it is known only once it listens. */
  readonly port: () => number;
  readonly readWindowFile: ReadWindowFile;
  /** The download of a ticket, which is used up by it; null where there is none. */
  readonly openDownload: (ticket: string) => Promise<Download | null>;
}

const SIGN_OF_LIFE = 15_000;

const refuse = (c: Context, status: 401 | 403 | 404 | 413, result: Result<never>): Response =>
  c.json(result, status);

/** A name with a sign for each half of a surrogate pair that lacks the other, which no address can hold. */
const wellFormed = (name: string): string => name.replace(/\p{Surrogate}/gu, '\ufffd');

/** The corpus that a call names; undefined where it names none. */
const corpusOf = (c: Context): Result<string | undefined> => {
  const header = c.req.header(CORPUS_HEADER);
  if (header === undefined) return { ok: true, value: undefined };
  const path = corpusOfHeader(header);
  return path === null ? fail('bad-request', { reason: CORPUS_HEADER }) : { ok: true, value: path };
};

const readJson = async (c: Context): Promise<Result<unknown>> => {
  try {
    return { ok: true, value: await c.req.json() };
  } catch {
    return fail('bad-request', { reason: 'the body is not JSON' });
  }
};

export const createApp = ({ client, token, port, readWindowFile, openDownload }: AppOptions): Hono => {
  const app = new Hono();

  app.use(async (c, next) => {
    if (!isOwnHost(c.req.header('host'), port())) return refuse(c, 403, fail('not-authorised'));
    await next();
  });

  app.use(`${API_PATH}*`, async (c, next) => {
    if (!isOwnOrigin(c.req.header('origin'), port())) return refuse(c, 403, fail('not-authorised'));
    if (!isAuthorised(c.req.header('authorization'), token)) return refuse(c, 401, fail('not-authorised'));
    c.header('cache-control', 'no-store');
    await next();
  });

  app.get(EVENTS_PATH, (c) =>
    streamSSE(c, async (stream) => {
      const unsubscribe = client.subscribe((event) => void stream.writeSSE({ data: JSON.stringify(event) }));
      const life = setInterval(() => void stream.write(':\n\n'), SIGN_OF_LIFE);
      await new Promise<void>((resolve) => {
        stream.onAbort(() => {
          clearInterval(life);
          unsubscribe();
          resolve();
        });
        void stream.write(':\n\n');
      });
    }),
  );

  app.post(
    `${API_PATH}:method`,
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: (c) =>
        refuse(c, 413, fail('bad-request', { reason: `a body of more than ${BODY_LIMIT} bytes` })),
    }),
    async (c) => {
      const method = c.req.param('method');
      if (!isMethod(method))
        return refuse(c, 404, fail('bad-request', { reason: `there is no method ${method}` }));
      const corpus = corpusOf(c);
      const input = corpus.ok ? await readJson(c) : corpus;
      if (!corpus.ok || !input.ok) return c.json(input);
      return c.json(await answerRequest(client, method, input.value, corpus.value));
    },
  );

  app.get(`${DOWNLOAD_PATH}:ticket`, async (c) => {
    const download = await openDownload(c.req.param('ticket'));
    if (download === null) return refuse(c, 404, fail('job-missing'));
    return c.body(download.stream, 200, {
      'content-type': 'application/octet-stream',
      'content-length': String(download.bytes),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(wellFormed(download.name))}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  app.get('*', async (c) => {
    const file = await readWindowFile(c.req.path);
    return file === null ? c.text('Not found', 404) : c.body(file.body, 200, { ...file.headers });
  });

  app.onError((error, c) => c.json(fail('internal', { reason: error.message }), 500));
  return app;
};

/** What answers the requests of Node's server by the app. */
export const listenerOf = (app: Hono): ReturnType<typeof getRequestListener> =>
  getRequestListener(app.fetch, { overrideGlobalObjects: false });
