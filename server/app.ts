/**
 * The routes of the loopback host: the contract over HTTP, its events, one-time downloads, and the window. What the
 * paths and answers are is said in `core/loopback.ts`. They are few and fixed, so Node's own server answers them: a
 * framework over it would take longer to set up than all that this program does at a start.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { Client } from '../core/api.ts';
import {
  API_PATH,
  BODY_LIMIT,
  CORPUS_HEADER,
  corpusOfHeader,
  DOWNLOAD_PATH,
  EVENTS_PATH,
} from '../core/loopback.ts';
import { isMethod } from '../core/method-names.ts';
import { fail, type Result } from '../core/model/result.ts';
import { answerRequest } from '../core/request.ts';
import type { ReadWindowFile } from '../library/window-files.ts';
import { bodyOf } from './body.ts';
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

type Headers = Readonly<Record<string, string>>;

const NOT_KEPT: Headers = { 'cache-control': 'no-store' };

const sendJson = (
  response: ServerResponse,
  status: 200 | 401 | 403 | 404 | 413 | 500,
  result: Result<unknown>,
): void => {
  response.writeHead(status, { ...NOT_KEPT, 'content-type': 'application/json' }).end(JSON.stringify(result));
};

const sendNotFound = (response: ServerResponse): void => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
};

/** A name with a sign for each half of a surrogate pair that lacks the other, which no address can hold. */
const wellFormed = (name: string): string => name.replace(/\p{Surrogate}/gu, '\ufffd');

/** The corpus that a call names; undefined where it names none. */
const corpusOf = ({ headers }: IncomingMessage): Result<string | undefined> => {
  const header = headers[CORPUS_HEADER];
  if (typeof header !== 'string') return { ok: true, value: undefined };
  const path = corpusOfHeader(header);
  return path === null ? fail('bad-request', { reason: CORPUS_HEADER }) : { ok: true, value: path };
};

const parsed = (body: string): Result<unknown> => {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    return fail('bad-request', { reason: 'the body is not JSON' });
  }
};

/** What answers the requests of Node's server. */
export const createApp = ({
  client,
  token,
  port,
  readWindowFile,
  openDownload,
}: AppOptions): RequestListener => {
  const tellEvents = (response: ServerResponse): void => {
    response.writeHead(200, { ...NOT_KEPT, 'content-type': 'text/event-stream' });
    const unsubscribe = client.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    const life = setInterval(() => response.write(':\n\n'), SIGN_OF_LIFE);
    response.once('close', () => {
      clearInterval(life);
      unsubscribe();
    });
    // Whoever asked knows by it that it is heard.
    response.write(':\n\n');
  };

  const call = async (request: IncomingMessage, response: ServerResponse, name: string): Promise<void> => {
    if (!isMethod(name))
      return sendJson(response, 404, fail('bad-request', { reason: `there is no method ${name}` }));
    const body = await bodyOf(request, BODY_LIMIT);
    if (body === null) {
      // The rest of it is not waited for.
      response.setHeader('connection', 'close');
      return sendJson(
        response,
        413,
        fail('bad-request', { reason: `a body of more than ${BODY_LIMIT} bytes` }),
      );
    }
    const corpus = corpusOf(request);
    const input = corpus.ok ? parsed(body) : corpus;
    if (!corpus.ok || !input.ok) return sendJson(response, 200, input);
    sendJson(response, 200, await answerRequest(client, name, input.value, corpus.value));
  };

  const answerApi = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> => {
    const { headers, method } = request;
    if (!isOwnOrigin(headers.origin, port())) return sendJson(response, 403, fail('not-authorised'));
    if (!isAuthorised(headers.authorization, token)) return sendJson(response, 401, fail('not-authorised'));
    if (method === 'POST') return call(request, response, path.slice(API_PATH.length));
    if (method === 'GET' && path === EVENTS_PATH) return tellEvents(response);
    sendJson(response, 404, fail('bad-request', { reason: `${method} ${path}` }));
  };

  const sendDownload = async (response: ServerResponse, ticket: string): Promise<void> => {
    const download = await openDownload(ticket);
    if (download === null) return sendJson(response, 404, fail('job-missing'));
    response.writeHead(200, {
      ...NOT_KEPT,
      'content-type': 'application/octet-stream',
      'content-length': download.bytes,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(wellFormed(download.name))}`,
      'x-content-type-options': 'nosniff',
    });
    // A browser that went away, or a file that cannot be read to its end: the answer is cut short, and that tells.
    pipeline(download.stream, response, () => undefined);
  };

  const sendFile = async (response: ServerResponse, path: string): Promise<void> => {
    const file = await readWindowFile(path);
    if (file === null) return sendNotFound(response);
    response.writeHead(200, file.headers).end(file.body);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers, method, url = '/' } = request;
    const [path = '/'] = url.split('?');
    if (!isOwnHost(headers.host, port())) return sendJson(response, 403, fail('not-authorised'));
    if (path.startsWith(API_PATH)) return answerApi(request, response, path);
    if (method === 'GET' && path.startsWith(DOWNLOAD_PATH))
      return sendDownload(response, path.slice(DOWNLOAD_PATH.length));
    if (method === 'GET' || method === 'HEAD') return sendFile(response, path);
    sendNotFound(response);
  };

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, fail('internal', { reason }));
    });
  };
};
