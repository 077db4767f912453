/**
 * A lockfile written where a registry lacks packages for other systems loses them in silence, and `npm ci` then fails
 * everywhere. This finds it before a bare clone does.
 */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/root.mjs';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('the lockfile holds every optional package of every package in it', async () => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    await readFile(inProject('package-lock.json'), 'utf8'),
  );
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^(?:.*\/)?node_modules\//, '')));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  );
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});
