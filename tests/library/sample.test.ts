import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../core/everything.ts';
import { answer, ended, freshFolder, openLibrary } from './fresh.ts';

describe('the first start', () => {
  test('makes the sample from the seeds and opens it', async () => {
    const data = await freshFolder();
    const library = await openLibrary(data, { corpus: undefined });
    const app = await answer(library, 'app.describe', {});
    expect(app.corpus).toMatchObject({
      path: join(data, 'sample'),
      dispatches: 5,
      sample: true,
      readOnly: null,
    });
    const page = await answer(library, 'dispatches.list', {
      query: EVERYTHING,
      range: { offset: 0, limit: 3 },
    });
    expect(page.total).toBe(5);
    expect(page.items).toHaveLength(3);
    const verify = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(verify).toMatchObject({
      state: 'done',
      failed: 0,
      result: { dispatches: 5, sources: 5, problems: [] },
    });
  });

  test('opens the last corpus the next time', async () => {
    const data = await freshFolder();
    const first = await openLibrary(data);
    await answer(first, 'corpus.create', { path: join(data, 'mine'), title: 'Mine' });
    await first.close();
    const second = await openLibrary(data, { corpus: undefined });
    expect((await answer(second, 'app.describe', {})).corpus).toMatchObject({ title: 'Mine', sample: false });
  });
});
