/** What is asked before the window is there is what the window then asks first, and is asked once. */
import { describe, expect, it } from 'vitest';
import { askAhead } from '../../../renderer/client/ask-ahead.ts';
import { httpClient } from '../../../renderer/client/http-client.ts';
import { createList } from '../../../renderer/state/list.ts';
import { createSession } from '../../../renderer/state/session.ts';

/** A host that refuses all, and remembers what was asked of it with which token. */
const refusing = () => {
  const asked: string[] = [];
  const fetching: typeof fetch = async (input, init) => {
    const token = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '') ?? 'none';
    asked.push(`${String(input).replace('/api/', '')} ${token}`);
    return Response.json({ ok: false, error: { code: 'no-corpus-open', details: {} } });
  };
  return { asked, fetching };
};

describe('a window in a browser', () => {
  it('has its first questions answered by what was asked ahead, each once', async () => {
    const { asked, fetching } = refusing();
    const client = httpClient(() => 'one', askAhead('one', fetching));
    expect(asked).toEqual(['events one', 'app.describe one', 'dispatches.list one']);
    const list = createList(client);
    const answered = new Promise<void>((resolve) =>
      list.store.subscribe(({ waiting }) => !waiting && resolve()),
    );
    list.ask({});
    await answered;
    const session = createSession(client);
    await session.start();
    expect(asked).toHaveLength(3);
    expect(session.store.getState().failure?.code).toBe('no-corpus-open');
    await session.start();
    expect(asked.filter((call) => call === 'app.describe one')).toHaveLength(2);
  });

  it('has the first dispatch of the list read ahead, once', async () => {
    const asked: string[] = [];
    const client = httpClient(
      () => 'one',
      askAhead('one', async (input, init) => {
        asked.push(`${String(input)} ${String(init?.body)}`);
        const isList = String(input).endsWith('list');
        return Response.json(
          isList ? { ok: true, value: { items: [{ id: 'a1' }, { id: 'b2' }] } } : { ok: false },
        );
      }),
    );
    await expect.poll(() => asked).toContain('/api/dispatch.read {"id":"a1"}');
    const before = asked.length;
    await client.call('dispatch.read', { id: 'a1' });
    expect(asked).toHaveLength(before);
    await client.call('dispatch.read', { id: 'a1' });
    expect(asked).toHaveLength(before + 1);
  });

  it('reads a dispatch anew after a decision, though the list came after the window had read it', async () => {
    let revision = 0;
    let answerList: (answer: Response) => void = () => undefined;
    const listed = new Promise<Response>((resolve) => {
      answerList = resolve;
    });
    const client = httpClient(
      () => 'one',
      askAhead('one', async (input) =>
        String(input).endsWith('list')
          ? listed
          : Response.json({ ok: false, error: { code: 'dispatch-missing', details: { revision } } }),
      ),
    );
    const read = async (id: string): Promise<unknown> => {
      const reply = await client.call('dispatch.read', { id });
      return reply.ok ? null : reply.error.details.revision;
    };
    expect(await read('a1')).toBe(0);
    answerList(Response.json({ ok: true, value: { items: [{ id: 'a1' }] } }));
    for (const other of ['b2', 'c3', 'd4']) expect(await read(other)).toBe(0);
    revision = 1;
    expect(await read('a1')).toBe(1);
  });

  it('asks anew with another token', async () => {
    const { asked, fetching } = refusing();
    let token = 'one';
    const client = httpClient(() => token, askAhead('one', fetching));
    token = 'two';
    await client.call('app.describe', {});
    expect(asked).toEqual(['events one', 'app.describe one', 'dispatches.list one', 'app.describe two']);
  });

  it('hears the events that came before it was there, and ends hearing them as any other', async () => {
    let signal: AbortSignal | null | undefined;
    const fetching: typeof fetch = async (input, init) => {
      if (!String(input).endsWith('events')) return Response.json({ ok: false });
      signal = init?.signal;
      return new Response('data: {"type":"description"}\n\n');
    };
    const client = httpClient(() => 'one', askAhead('one', fetching));
    const stop = await new Promise<() => void>((resolve) => {
      const unsubscribe = client.subscribe((event) => {
        if (event.type === 'description') resolve(() => unsubscribe());
      });
    });
    expect(signal?.aborted).toBe(false);
    stop();
    expect(signal?.aborted).toBe(true);
  });

  it('does not go on hearing with a token that is no longer its own', async () => {
    const signals = new Map<string | null, AbortSignal | null | undefined>();
    const fetching: typeof fetch = async (input, init) => {
      if (String(input).endsWith('events'))
        signals.set(new Headers(init?.headers).get('authorization'), init?.signal);
      return Response.json({ ok: false });
    };
    const client = httpClient(() => 'two', askAhead('one', fetching));
    const stop = client.subscribe(() => undefined);
    expect(signals.get('Bearer one')?.aborted).toBe(true);
    expect(signals.get('Bearer two')?.aborted).toBe(false);
    stop();
  });

  it('says when the first dispatch is there', async () => {
    let answered = 0;
    const read: string[] = [];
    askAhead(
      'one',
      async (input) => {
        read.push(String(input));
        const isList = String(input).endsWith('list');
        return Response.json(isList ? { ok: true, value: { items: [{ id: 'a1' }] } } : { ok: false });
      },
      () => {
        answered = read.length;
      },
    );
    await expect.poll(() => answered).toBe(4);
    expect(read.at(-1)).toBe('/api/dispatch.read');
  });

  it('asks nothing ahead without a token, and tells of a host that is gone when it is asked', async () => {
    const { asked, fetching } = refusing();
    askAhead(null, fetching);
    expect(asked).toEqual([]);
    const gone: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    const client = httpClient(() => 'one', askAhead('one', gone));
    const reply = await client.call('app.describe', {});
    expect(reply.ok ? null : reply.error.code).toBe('host-unreachable');
  });
});
