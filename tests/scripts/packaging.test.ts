/** What goes into the packed program: what it needs to run, and nothing else. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { expect, test } from 'vitest';
import { packAroundNothing } from '../../scripts/pack.mjs';
import { inProject } from '../../scripts/root.mjs';
import { freshFolder } from '../library/fresh.ts';

const listed = (archive: string): readonly string[] =>
  listPackage(archive, { isPack: false }).map((path) => path.split(sep).join('/').replace(/^\//, ''));

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );

test('the archive holds the programs, the window, the lexicon and the sample, and nothing else', async () => {
  const folder = await freshFolder();
  const outcome = await packAroundNothing(folder, 'capture');
  expect(outcome).toMatchObject({ code: 0, ended: null });
  const resources = join(folder, 'linux-unpacked', 'resources');
  const archive = join(resources, 'app.asar');

  // What was compiled ahead is of this Node's V8, which Electron's would refuse.
  const expected = (await filesIn(inProject('dist')))
    .filter(
      (path) => /^(electron|library|lexicon|renderer|seeds)\//.test(path) && !/\.(map|code)$/.test(path),
    )
    .map((path) => `dist/${path}`);
  const files = listed(archive).filter((path) => /\.\w+$/.test(path));
  expect(files.toSorted()).toEqual([...expected, 'NOTICE.md', 'package.json'].toSorted());

  // Threads open their files from the disk, and `package.json` beside them says that they are modules.
  const unpacked = await filesIn(join(resources, 'app.asar.unpacked'));
  const beside = expected.filter((path) => /^dist\/(library|lexicon|seeds)\//.test(path));
  expect(unpacked.toSorted()).toEqual([...beside, 'package.json'].toSorted());

  const description = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  const own = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  expect(description).toMatchObject({
    name: 'depeche',
    version: own.version,
    main: 'dist/electron/main.cjs',
    type: 'module',
  });
});
