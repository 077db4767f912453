/** What the file system of this machine is asked for, where systems differ. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemFiles } from '../../library/files.ts';
import { freshFolder } from './fresh.ts';

describe('the names in a folder on the disk', () => {
  test('are there for a folder of this disk', async () => {
    await expect(systemFiles.syncFolder(await freshFolder())).resolves.toBeUndefined();
  });

  // Linux has such a folder: its own file system of processes answers EINVAL, as some network file systems do.
  test.skipIf(process.platform !== 'linux')(
    'are not waited for where the system knows no such thing',
    async () => {
      await expect(systemFiles.syncFolder('/proc')).resolves.toBeUndefined();
    },
  );

  test('fail for a folder that is gone', async () => {
    const folder = join(await freshFolder(), 'gone');
    await rm(folder, { recursive: true, force: true });
    await expect(systemFiles.syncFolder(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
