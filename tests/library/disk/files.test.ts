/** What the file system of this machine is asked for, where systems differ. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemFiles } from '../../../library/disk/files.ts';
import { freshFolder } from '../fresh.ts';

describe('a folder', () => {
  test('is made with those above it, of which the topmost is told, and is left alone where it is there', async () => {
    const folder = await freshFolder();
    expect(await systemFiles.makeFolder(join(folder, 'a', 'b', 'c'))).toBe(join(folder, 'a'));
    expect(await systemFiles.makeFolder(join(folder, 'a', 'b', 'd'))).toBe(join(folder, 'a', 'b', 'd'));
    expect(await systemFiles.makeFolder(join(folder, 'a', 'b'))).toBeNull();
  });

  test('cannot be made where a file stands, nor below it', async () => {
    const file = join(await freshFolder(), 'file');
    await writeFile(file, '');
    for (const path of [file, join(file, 'below'), join(file, 'far', 'below')])
      await expect(systemFiles.makeFolder(path)).rejects.toMatchObject({ code: 'EEXIST' });
  });

  // Nobody can make a folder there, and Node, asked for two, tries for ever.
  test.skipIf(process.platform !== 'linux')('that the system refuses is told as such', async () => {
    await expect(systemFiles.makeFolder('/proc/depeche/far')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

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
