/** Programs that are compiled ahead: the code is taken where it is theirs, and is never needed. */
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCompiled } from '../../../library/thread/compiled.ts';
import { freshFolder } from '../fresh.ts';

const PROGRAM = `const { basename } = require('node:path');
const { double } = require('./double.cjs');
exports.name = basename(__filename);
exports.six = () => double(3);
`;

describe('a program that is compiled ahead', () => {
  let path: string;

  beforeEach(async () => {
    const folder = await freshFolder();
    path = join(folder, 'program.cjs');
    await writeFile(join(folder, 'double.cjs'), 'exports.double = (n) => 2 * n;');
    await writeFile(path, PROGRAM);
  });

  const run = () => {
    const { exports, ahead, code } = runCompiled(path);
    const { name, six } = exports as { readonly name: string; readonly six: () => number };
    return { name, six: six(), ahead, code };
  };

  it('runs without its code', () => {
    expect(run()).toMatchObject({ name: 'program.cjs', six: 6, ahead: false });
  });

  it('takes the code that lies beside it', async () => {
    await writeFile(`${path}.code`, run().code());
    expect(run()).toMatchObject({ name: 'program.cjs', six: 6, ahead: true });
  });

  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is none', Buffer.from('no code')],
  ])('runs all the same beside code that %s', async (what, code) => {
    // Its own words, so that V8 does not know it from another example.
    await appendFile(path, `exports.what = ${JSON.stringify(what)};`);
    await writeFile(`${path}.code`, code);
    expect(run()).toMatchObject({ six: 6, ahead: false });
  });

  it('runs all the same beside code of what it was before', async () => {
    await writeFile(`${path}.code`, run().code());
    await appendFile(path, 'exports.more = 1;');
    expect(run()).toMatchObject({ six: 6, ahead: false });
  });
});
