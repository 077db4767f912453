/** The edge of the window: what arrives is checked, and a host that is gone is a failure like any other. */
import { describe, expect, it } from 'vitest';
import { METHODS } from '../../../core/api.ts';
import { CORPUS_HEADER, corpusOfHeader, EVENTS_PATH } from '../../../core/loopback.ts';
import { checkEvent, checkReply } from '../../../renderer/client/check-reply.ts';
import { httpClient } from '../../../renderer/client/http-client.ts';
import { ipcClient } from '../../../renderer/client/ipc-client.ts';
import { takeToken } from '../../../renderer/client/token.ts';
import { base64, PART, upload } from '../../../renderer/client/upload.ts';
import { corpusOf, readDispatch } from '../../library/corpus.ts';
import { ended } from '../../library/fresh.ts';

describe('a reply', () => {
  it('passes where it fits the contract', () => {
    expect(checkReply('corpus.close', { ok: true, value: {} })).toEqual({ ok: true, value: {} });
    const failure = { ok: false, error: { code: 'disk-full', details: { path: '/c' } } };
    expect(checkReply('corpus.close', failure)).toEqual(failure);
  });

  it.each([undefined, null, 'text', {}, { ok: true }, { ok: true, value: { removed: 3 } }, { ok: false }])(
    'that is none becomes a failure: %j',
    (answer) => {
      const reply = checkReply('dispatches.remove', answer);
      expect(reply.ok ? null : reply.error.code).toBe('internal');
    },
  );

  it('of an unknown event is passed over', () => {
    expect(checkEvent({ type: 'from-the-future' })).toBeNull();
    expect(checkEvent({ type: 'action', action: 'import' })).toEqual({ type: 'action', action: 'import' });
  });
});

describe('a client', () => {
  it('posts a call as JSON with the token of this run', async () => {
    const sent: Request[] = [];
    const client = httpClient(
      () => 't0ken',
      async (input, init) => {
        sent.push(new Request(new URL(String(input), 'http://127.0.0.1'), init));
        return Response.json({ ok: true, value: {} });
      },
    );
    expect(await client.call('jobs.cancel', { job: 'j1' })).toEqual({ ok: true, value: {} });
    const [request] = sent;
    expect(request?.url).toBe('http://127.0.0.1/api/jobs.cancel');
    expect(request?.headers.get('authorization')).toBe('Bearer t0ken');
    expect(await request?.json()).toEqual({ job: 'j1' });
  });

  it.each(['/home/Ève/corpus', 'C:\\half \ud83d of a pair', 'C:\\\udca9 %41', ''])(
    'names the corpus that a call is meant for, whatever its path: %j',
    async (path) => {
      const sent: Request[] = [];
      const client = httpClient(
        () => null,
        async (input, init) => {
          sent.push(new Request(new URL(String(input), 'http://127.0.0.1'), init));
          return Response.json({ ok: true, value: {} });
        },
      );
      expect(await client.call('jobs.cancel', { job: 'j1' }, path)).toEqual({ ok: true, value: {} });
      expect(corpusOfHeader(sent[0]?.headers.get(CORPUS_HEADER) ?? '')).toBe(path);
    },
  );

  it.each(['C%3A', '%', '3', ''])('is told of no corpus by a header that is none: %j', (header) => {
    expect(corpusOfHeader(header)).toBeNull();
  });

  it('says that the host is gone where it cannot be reached', async () => {
    const http = httpClient(
      () => null,
      () => Promise.reject(new TypeError('fetch failed')),
    );
    const ipc = ipcClient({
      call: () => Promise.reject(new Error('gone')),
      subscribe: () => () => undefined,
      pathOf: () => '',
    });
    for (const client of [http, ipc]) {
      expect(await client.call('corpus.close', {})).toEqual({
        ok: false,
        error: { code: 'host-unreachable', details: {} },
      });
    }
  });

  it('hears events, sent with the token', async () => {
    const body = 'data: {"type":"dispatches","ids":null}\n\n';
    let auth: string | null = null;
    const client = httpClient(
      () => 't0ken',
      async (_, init) => {
        auth = new Headers(init?.headers).get('authorization');
        return new Response(body);
      },
    );
    const event = await new Promise((resolve) => {
      const stop = client.subscribe((heard) => {
        stop();
        resolve(heard);
      });
    });
    expect(event).toEqual({ type: 'dispatches', ids: null });
    expect(auth).toBe('Bearer t0ken');
  });

  it('asks nothing before the host has heard that somebody listens: what it does would be told to nobody', async () => {
    const sent: string[] = [];
    let hear: (answer: Response) => void = () => undefined;
    const client = httpClient(
      () => null,
      (path) => {
        sent.push(String(path));
        if (path !== EVENTS_PATH) return Promise.resolve(Response.json({ ok: true, value: {} }));
        return new Promise((resolve) => {
          hear = resolve;
        });
      },
    );
    const stop = client.subscribe(() => undefined);
    const reply = client.call('jobs.cancel', { job: 'j1' });
    // Whatever can go on without that answer has gone on by then.
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toEqual([EVENTS_PATH]);
    hear(new Response(new ReadableStream()));
    expect(await reply).toMatchObject({ ok: true });
    expect(sent).toEqual([EVENTS_PATH, '/api/jobs.cancel']);
    stop();
  });
});

describe('the connection', () => {
  it('is lost when the events end, and back when they are heard again', async () => {
    const answers = [() => new Response(''), () => new Response(new ReadableStream())];
    const client = httpClient(
      () => null,
      async () => answers.shift()?.() ?? Response.error(),
    );
    const told: boolean[] = [];
    await new Promise<void>((resolve) => {
      client.onConnection?.((connected) => {
        told.push(connected);
        if (connected) resolve();
      });
      client.subscribe(() => undefined);
    });
    expect(told).toEqual([false, true]);
  });
});

describe('the token', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  it('is taken from the address, which then no longer shows it, and survives a reload', () => {
    const memory = storage();
    const shown: unknown[] = [];
    const history = {
      replaceState: (_: unknown, __: string, url?: string | URL | null) => void shown.push(url),
    };
    const first = takeToken({ hash: '#token=abc-1', pathname: '/', search: '' }, history, memory);
    const again = takeToken({ hash: '', pathname: '/', search: '' }, history, memory);
    expect([first, again, shown]).toEqual(['abc-1', 'abc-1', ['/']]);
  });

  it('is absent where the page was opened without one', () => {
    const history = { replaceState: () => undefined };
    expect(takeToken({ hash: '', pathname: '/', search: '' }, history, storage())).toBeNull();
  });
});

describe('an upload', () => {
  it('sends a file in parts that make up its bytes', async () => {
    const bytes = new Uint8Array(PART + 1000).map((_, i) => i % 251);
    const parts: string[] = [];
    const client = httpClient(
      () => null,
      async (url, init) => {
        const sent: unknown = JSON.parse(String(init?.body));
        if (!String(url).endsWith('import.stage')) return Response.json({ ok: true, value: { job: 'j1' } });
        parts.push(METHODS['import.stage'].input.parse(sent).base64);
        return Response.json({ ok: true, value: {} });
      },
    );
    const progress: number[] = [];
    const sent = await upload(
      client,
      [{ name: 'a.txt', file: new File([bytes], 'a.txt') }],
      (done) => progress.push(done),
      new AbortController().signal,
    );
    expect(sent).toEqual({ ok: true, value: { job: 'j1', unread: [] } });
    expect(Buffer.concat(parts.map((part) => Buffer.from(part, 'base64'))).equals(Buffer.from(bytes))).toBe(
      true,
    );
    expect(progress).toEqual([PART, PART + 1000]);
  });

  it('leaves a file out whole and tells it, of which a later part cannot be read', async () => {
    const { library } = await corpusOf();
    const half = 'Une dépêche de Hanoï. '.repeat(PART / 20);
    const changing = new File([half], 'a.txt');
    const slice = changing.slice.bind(changing);
    changing.slice = (from = 0, to) => {
      const part = slice(from, to);
      // As a browser does where the file changed since it was picked.
      if (from > 0) part.arrayBuffer = () => Promise.reject(new DOMException('changed', 'NotReadableError'));
      return part;
    };
    const files = [
      { name: 'a.txt', file: changing },
      { name: 'b.txt', file: new File(['Un texte de Huế.'], 'b.txt') },
    ];
    const sent = await upload(library, files, () => undefined, new AbortController().signal);
    if (!sent.ok) throw new Error(JSON.stringify(sent.error));
    expect(sent.value.unread).toEqual([
      { file: 'a.txt', error: { code: 'file-cut-short', details: { file: 'a.txt' } } },
    ]);
    const job = await ended(library, sent.value.job);
    expect(job).toMatchObject({ failed: 0, result: { added: [expect.any(String)] } });
    const [id = ''] = job.result?.kind === 'import' ? job.result.added : [];
    expect((await readDispatch(library, id)).text).toBe('Un texte de Huế.');
  });

  it('writes base64 as everybody else does', () => {
    const bytes = new Uint8Array(100_001).map((_, i) => (i * 7) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});
