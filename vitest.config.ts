/**
 * Three projects: `unit` and `unit-alone` need no build, `contract` runs the built programs and builds them first where
 * they are stale. The files of `unit` share what they import, which halves its time; in `unit-alone` are those that put
 * something else in the place of a module or of the clock, and the window's, whose clients go on asking for a host.
 */
import { defineConfig } from 'vitest/config';

const BUILT = ['contract', 'cli', 'server', 'electron', 'scripts'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

const ALONE = [
  'tests/library/indexing/no-sqlite.test.ts',
  'tests/library/dispatches/decisions.test.ts',
  'tests/library/dispatches/snapshot-queue.test.ts',
  'tests/library/folder/lock.test.ts',
  'tests/renderer/**/*.test.ts',
  'tests/renderer/**/*.test.tsx',
];

export default defineConfig({
  test: {
    pool: 'threads',
    // Half of the time of many tests is the disk's and that of programs they started.
    maxWorkers: '100%',
    // What is waited for comes within milliseconds here; a machine that is busy takes its time.
    expect: { poll: { timeout: 60_000 } },
    // Some tests go through every call of a disk: minutes on a slow one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          setupFiles: ['tests/same-examples.ts'],
          exclude: [...BUILT, ...ALONE, 'tests/e2e/**', 'node_modules/**'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'unit-alone', include: ALONE, setupFiles: ['tests/same-examples.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: BUILT,
          setupFiles: ['tests/same-examples.ts'],
          globalSetup: ['tests/contract/global-setup.ts'],
        },
      },
    ],
  },
});
