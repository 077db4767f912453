/** What the loopback host lets in, gives out once, and says when it cannot run. */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { get, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../core/everything.ts';
import { BODY_LIMIT } from '../../core/loopback.ts';
import { httpClient } from '../../renderer/client/http-client.ts';
import { answer, ended, freshFolder } from '../library/fresh.ts';
import { type RunningServer, runServer, startServer } from './start-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/**
 * A request with exactly these headers, which `fetch` would not allow for `Host` and `Origin`; with `body` null only
 * the headers are sent.
 */
const send = (
  port: number,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | null = '',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    if (body === null) sent.flushHeaders();
    else sent.end(body);
  });

let server: RunningServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depeche-server-'));
  server = await startServer(['--data-dir', folder]);
});
afterAll(async () => {
  try {
    await server.end();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const own = () => ({
  host: `127.0.0.1:${server.port}`,
  authorization: `Bearer ${server.token}`,
});
const describeApp = (headers: Readonly<Record<string, string>>) =>
  send(server.port, 'POST', '/api/app.describe', headers, '{}');

describe('a call', () => {
  test.each([
    ['from no page', () => own()],
    ['from its own page', () => ({ ...own(), origin: server.origin })],
    ['by the name localhost', () => ({ ...own(), host: `localhost:${server.port}` })],
    [
      'from its own page by the name localhost',
      () => ({ ...own(), host: `localhost:${server.port}`, origin: `http://localhost:${server.port}` }),
    ],
  ])('%s is answered', async (_, headers) => {
    const { status, body } = await describeApp(headers());
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true });
  });

  test.each([
    ['under another host name', 403, () => ({ ...own(), host: 'evil.example' })],
    ['under another port', 403, () => ({ ...own(), host: '127.0.0.1:1' })],
    ['from another page', 403, () => ({ ...own(), origin: 'http://evil.example' })],
    ['from a page without origin', 403, () => ({ ...own(), origin: 'null' })],
    ['from https', 403, () => ({ ...own(), origin: `https://127.0.0.1:${server.port}` })],
    ['without token', 401, () => ({ host: own().host })],
    ['with another token', 401, () => ({ ...own(), authorization: `Bearer ${'x'.repeat(43)}` })],
    ['with a part of the token', 401, () => ({ ...own(), authorization: own().authorization.slice(0, -1) })],
    ['with another scheme', 401, () => ({ ...own(), authorization: `Basic ${server.token}` })],
  ])('%s is refused', async (_, expected, headers) => {
    const { status, body } = await describeApp(headers());
    expect(status).toBe(expected);
    expect(JSON.parse(body)).toEqual({ ok: false, error: { code: 'not-authorised', details: {} } });
  });

  test('is refused as events too', async () => {
    expect((await send(server.port, 'GET', '/api/events', { host: own().host })).status).toBe(401);
  });

  test('of a method that there is none of is not found', async () => {
    const { status, body } = await send(server.port, 'POST', '/api/dispatch.invent', own(), '{}');
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('that is no JSON is a bad request', async () => {
    const { status, body } = await send(server.port, 'POST', '/api/app.describe', own(), '{');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('above the limit is refused, at the limit it is not', async () => {
    const empty = JSON.stringify({ batch: 'big', name: 'a.txt', base64: '', append: false });
    const of = (bytes: number) =>
      JSON.stringify({
        batch: 'big',
        name: 'a.txt',
        base64: 'A'.repeat(bytes - empty.length),
        append: false,
      });
    const most = await send(server.port, 'POST', '/api/import.stage', own(), of(BODY_LIMIT));
    expect(most.status).toBe(200);
    const announced = { ...own(), 'content-length': String(BODY_LIMIT + 1) };
    const more = await send(server.port, 'POST', '/api/import.stage', announced, null);
    expect(more.status).toBe(413);
    expect(JSON.parse(more.body)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });
});

describe('the window', () => {
  test('comes with a policy that allows its own origin only, and a fresh nonce each time', async () => {
    const policies = [];
    for (let i = 0; i < 2; i++) {
      const { status, headers, body } = await send(server.port, 'GET', '/', { host: own().host });
      const policy = String(headers['content-security-policy']);
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      expect(status).toBe(200);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
      expect(body).toContain(nonce);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      policies.push(policy);
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/cli/main.js',
    '/assets/../../cli/main.js',
    '/none.js',
  ])('serves nothing outside its folder: %s', async (path) => {
    expect((await send(server.port, 'GET', path, { host: own().host })).status).toBe(404);
  });

  test('is not served under another host name', async () => {
    expect((await send(server.port, 'GET', '/', { host: 'evil.example' })).status).toBe(403);
  });
});

describe('a download', () => {
  test('is given once, under its name, and then gone', async () => {
    const client = httpClient(
      () => server.token,
      (path, init) => fetch(`${server.origin}${String(path)}`, init),
    );
    const request = {
      format: 'jsonl',
      query: EVERYTHING,
      folder: null,
      name: 'Dépêches.jsonl',
      replace: false,
    } as const;
    const { result } = await ended(client, (await answer(client, 'export.start', request)).job);
    const ticket = result?.kind === 'export' ? result.ticket : null;
    const path = `/download/${ticket}`;
    const first = await send(server.port, 'GET', path, { host: own().host });
    expect(first.status).toBe(200);
    expect(first.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''D%C3%A9p%C3%AAches.jsonl",
    );
    expect(Buffer.byteLength(first.body)).toBe(Number(first.headers['content-length']));
    expect(first.body.trimEnd().split('\n')).toHaveLength(5);
    expect((await send(server.port, 'GET', path, { host: own().host })).status).toBe(404);
  });

  test.each(['x', '..%2f..%2fsettings.json', '0'.repeat(32)])(
    'of an invented ticket is not found: %s',
    async (ticket) => {
      expect((await send(server.port, 'GET', `/download/${ticket}`, { host: own().host })).status).toBe(404);
    },
  );
});

describe('the program', () => {
  test('listens on the loopback interface only', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others)
      await expect(
        new Promise((resolve, reject) => {
          get({ host: address, port: server.port, path: '/', timeout: 5000 }, resolve).once('error', reject);
        }),
      ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('says which port is taken', async () => {
    const data = await freshFolder();
    const { code, errors } = await runServer(['--data-dir', data, '--port', String(server.port)]);
    expect(code).toBe(1);
    expect(errors).toContain(`Port ${server.port} is in use`);
  });

  test('takes its last port again, so that an open tab can save what it kept', async () => {
    const data = await freshFolder();
    const first = await startServer(['--data-dir', data]);
    await first.end('SIGKILL');
    const second = await startServer(['--data-dir', data]);
    expect(second.port).toBe(first.port);
    expect(second.token).not.toBe(first.token);
    if (process.platform !== 'win32') expect((await stat(join(data, 'port'))).mode & 0o777).toBe(0o600);
    expect((await readdir(data)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await second.end();
  });

  test.each([
    ['is taken', () => String(server.port)],
    ['is none', () => 'no port'],
  ])('takes any other port where the last one %s', async (_, remembered) => {
    const data = await freshFolder();
    await writeFile(join(data, 'port'), remembered());
    const other = await startServer(['--data-dir', data]);
    expect(other.port).not.toBe(server.port);
    expect(await readFile(join(data, 'port'), 'utf8')).toBe(`${other.port}\n`);
    await other.end();
  });

  test.each([
    [['--port', 'abc'], '--port abc'],
    [['--port', '70000'], '--port 70000'],
    [['--colour'], '--colour'],
    [['here'], 'here is one argument too many'],
  ])('says what is wrong with %j', async (args, said) => {
    const { code, errors } = await runServer(args);
    expect(code).toBe(1);
    expect(errors).toContain(said);
  });

  test('says in the language of whoever starts it where it is open', async () => {
    for (const [language, said] of [
      ['C', 'Dépêche is open at '],
      ['fr_FR.UTF-8', 'Dépêche est ouvert à l’adresse '],
    ] as const) {
      const other = await startServer(['--data-dir', await freshFolder()], language);
      expect(other.printed).toBe(`${said}${other.address}\n`);
      await other.end();
    }
  });

  test('says why a corpus cannot be opened', async () => {
    const data = await freshFolder();
    const missing = join(data, 'no corpus');
    const { code, errors, printed } = await runServer(['--data-dir', data, '--corpus', missing]);
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(errors).toContain(missing);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'ends well on %s, also while somebody listens to events',
    async (signal) => {
      const other = await startServer(['--data-dir', await freshFolder()]);
      const events = await fetch(`${other.origin}/api/events`, {
        headers: { authorization: `Bearer ${other.token}` },
      });
      expect(events.ok).toBe(true);
      expect(await other.end(signal)).toEqual({ code: 0, errors: '' });
      await events.body?.cancel().catch(() => undefined);
    },
  );

  test('told to end right after a decision, it writes the snapshot and gives the lock back first', async () => {
    const other = await startServer(['--data-dir', await freshFolder()]);
    const client = httpClient(
      () => other.token,
      (path, init) => fetch(`${other.origin}${String(path)}`, init),
    );
    const corpus = (await answer(client, 'app.describe', {})).corpus?.path ?? '';
    const range = { offset: 0, limit: 1 };
    const [item] = (await answer(client, 'dispatches.list', { query: EVERYTHING, range })).items;
    const id = item?.id ?? '';
    const { dispatch } = await answer(client, 'dispatch.read', { id });
    const operation = { type: 'set-notes', notes: 'à la fin' } as const;
    await answer(client, 'dispatch.apply', { id, revision: dispatch.revision, operation });
    expect(await other.end('SIGHUP')).toEqual({ code: 0, errors: '' });
    const snapshot = await readFile(join(corpus, 'dispatches', id.slice(0, 2), `${id}.json`), 'utf8');
    expect(JSON.parse(snapshot)).toMatchObject({ notes: 'à la fin', revision: dispatch.revision + 1 });
    expect(await readdir(corpus)).not.toContain('.lock');
  });
});
