/** The version stands in two places, because the programs are bundled without package.json. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { VERSION } from '../../core/version.ts';
import { inProject } from '../../scripts/root.mjs';

test('the program tells the version of package.json', async () => {
  expect(JSON.parse(await readFile(inProject('package.json'), 'utf8')).version).toBe(VERSION);
});
