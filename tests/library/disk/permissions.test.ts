/** Files and folders without permission: each is named, the rest goes on, and nothing is changed. */
import { execFile } from 'node:child_process';
import { chmod, chown, copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundled } from '../bundle.ts';
import { freshFolder, LEXICON } from '../fresh.ts';

/** The account `nobody` of most systems. */
const NOBODY = 65534;

test('what may not be read or written says so', async (context) => {
  if (process.platform === 'win32') context.skip('permissions of this kind are not known to Windows');
  const folder = await freshFolder();
  const root = process.getuid?.() === 0;
  await cp(await bundled('permissions', { stranger: 'stranger' }), join(folder, 'program'), {
    recursive: true,
  });
  await copyFile(LEXICON, join(folder, 'fr.bin'));
  await chmod(join(folder, 'fr.bin'), 0o644);
  if (root) await chown(folder, NOBODY, NOBODY);
  const args = [join(folder, 'program', 'stranger.mjs'), folder, join(folder, 'fr.bin')];
  const identity = root ? { uid: NOBODY, gid: NOBODY } : {};
  const { stdout } = await promisify(execFile)(process.execPath, args, { ...identity, cwd: folder });
  const told = JSON.parse(stdout);
  expect(told.failures).toEqual([
    ['closed', 'folder-unreadable'],
    ['b.txt', 'file-unreadable'],
  ]);
  const failure = (code: string, file: string) => ({
    ok: false,
    error: {
      code,
      details: expect.objectContaining({ file: expect.stringContaining(file), reason: 'EACCES' }),
    },
  });
  expect(told).toMatchObject({
    added: true,
    exported: 'target-not-writable',
    create: failure('target-not-writable', 'sealed'),
    refused: failure('target-not-writable', 'history'),
    readOnly: {
      ok: true,
      value: {
        dispatches: 1,
        readOnly: {
          code: 'corpus-read-only',
          details: { file: expect.stringContaining('.lock'), reason: 'EACCES' },
        },
      },
    },
    applied: { ok: false, error: { code: 'corpus-read-only' } },
    read: true,
    closed: failure('folder-unreadable', 'corpus'),
  });
});
