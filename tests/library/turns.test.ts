/** Whoever asks something of the library is answered while it reads many files. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, systemFiles } from '../../library/files.ts';
import { freshFolder } from './fresh.ts';

/** More calls than anyone would wait for. */
const MANY = 200_000;

const CALLS: readonly (readonly [string, (files: Files, path: string) => Promise<unknown>])[] = [
  ['read', (files, path) => files.read(path)],
  ['looked at', (files, path) => files.info(path)],
  ['opened', async (files, path) => (await files.append(path)).close()],
];

test.each(CALLS)('others have their turn while files are %s one after another', async (_, call) => {
  const path = join(await freshFolder(), 'a.json');
  await writeFile(path, '{}');
  let waits = true;
  setImmediate(() => {
    waits = false;
  });
  let calls = 0;
  while (waits && calls < MANY) {
    await call(systemFiles, path);
    calls++;
  }
  expect(calls).toBeLessThan(MANY);
});
