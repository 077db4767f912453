/** The command line of the desktop program, on which Electron and Chromium have switches of their own. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseOptions } from '../../electron/options.ts';

test.each<[readonly string[], string | null, string | null]>([
  [[], null, null],
  [['main.cjs', '--corpus', '/a', '--data-dir=/b'], '/a', '/b'],
  [
    ['--inspect=0', '--remote-debugging-port=0', '--no-sandbox', 'main.cjs', '--corpus', 'a'],
    '/home/a',
    null,
  ],
  [['--corpus'], null, null],
  [['--corpus='], null, null],
  [['--allow-file-access', '--data-dir', '../b'], null, '/b'],
])('%j', (args, corpus, dataFolder) => {
  const from = (path: string | null) => path && resolve(path);
  expect(parseOptions(args, '/home')).toEqual({ corpus: from(corpus), dataFolder: from(dataFolder) });
});
