/** Two windows of one library: what a person does in one is never done to the corpus that the other has opened since. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Event } from '../../../core/api-events.ts';
import type { HostClient } from '../../../renderer/client/host-client.ts';
import { meantForOpen } from '../../../renderer/client/meant-for-open.ts';
import { corpusOf } from '../../library/corpus.ts';
import { answer, imported } from '../../library/fresh.ts';

/** A window that hears of events only when it is let. */
const window = async () => {
  const setting = await corpusOf();
  const { library, corpus, folder } = setting;
  const waiting: (() => void)[] = [];
  const late: HostClient = {
    call: library.call,
    subscribe: (listener) => library.subscribe((event: Event) => void waiting.push(() => listener(event))),
  };
  const client = meantForOpen(late);
  client.subscribe(() => undefined);
  await client.call('app.describe', {});
  const hear = (): void => {
    for (const tell of waiting.splice(0)) tell();
  };
  // The other window opens another corpus, with the same dispatches.
  const path = join(folder, 'other');
  await answer(library, 'corpus.create', { path, title: 'Autre' });
  await imported(library, [join(folder, 'input')]);
  return { ...setting, client, hear, path, here: corpus.path };
};

it('an act is refused until the window has heard of it, and nothing is lost in either', async () => {
  const { client, hear, ids, library, path, here } = await window();
  const input = { ids: Object.values(ids), reason: 'hors sujet' };
  expect(await client.call('dispatches.remove', input)).toEqual({
    ok: false,
    error: { code: 'corpus-changed', details: { path: here, open: path } },
  });
  expect((await answer(library, 'corpus.stats', {})).dispatches).toBe(3);
  hear();
  expect(await client.call('dispatches.remove', input)).toMatchObject({ ok: true });
});

it('an act that names its corpus is done there and nowhere else, whatever is open', async () => {
  const { client, hear, ids, here, path } = await window();
  hear();
  const id = ids['a.txt'] ?? '';
  const input = { id, revision: 1, operation: { type: 'set-notes', notes: 'x' } } as const;
  expect(await client.call('dispatch.apply', input, here)).toMatchObject({
    error: { code: 'corpus-changed' },
  });
  expect(await client.call('dispatch.apply', input, path)).toMatchObject({ ok: true });
});

it('what is only read is answered of the corpus that is open', async () => {
  const { client, path } = await window();
  expect(await client.call('corpus.read', {})).toMatchObject({ ok: true, value: { title: 'Autre' } });
  expect(await client.call('app.describe', {})).toMatchObject({ ok: true, value: { corpus: { path } } });
});

it('a corpus that was opened here is meant at once', async () => {
  const { client, ids, here } = await window();
  await client.call('corpus.open', { path: here });
  const input = { ids: Object.values(ids), reason: 'hors sujet' };
  expect(await client.call('dispatches.remove', input)).toMatchObject({ ok: true });
});
