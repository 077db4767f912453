/**
 * The rooms inside the large folders, from the lowest up: a module imports from its own room and from those before it. The
 * compiler holds the walls between the folders, the linter sees to it that no module imports what imports it; this is what
 * stands between the two, as ARCHITECTURE.md tells it. Modules outside of every room stand above all of them, but for what
 * everybody needs.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Modules outside of the rooms of a folder that stand below all of these. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  // Handlers work on the workspace, which knows no handler.
  library: ['errors.ts', 'sample.ts', 'workspace.ts'],
  'core/spacing': ['series.ts', 'rule.ts'],
  'core/segmentation': ['unwrapped.ts', 'segment.ts'],
};

/** The rooms of a folder, from the lowest, as ARCHITECTURE.md tells them: a row each, below the name of the folder. */
const roomsOf = async (folder: string): Promise<readonly string[]> => {
  const text = await readFile(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const [, behind = ''] = text.split(`\n### \`${folder}\``);
  const [own = ''] = behind.split(/\n##/u);
  return [...own.matchAll(/^\| `([a-z]+)`/gm)].map(([, room = '']) => room);
};

const IMPORTED = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** What stands first in a path below a folder: the room, or a module outside of every room. */
const firstOf = (path: string): string => path.split(sep)[0] ?? path;

test.each(Object.entries(BELOW))('%s: a room imports only from those below it', async (folder, below) => {
  const rooms = await roomsOf(folder);
  const paths = await readdir(join(ROOT, folder), { recursive: true });
  const modules = paths.filter((path) => path.endsWith('.ts'));
  const inside = modules.filter((path) => path.includes(sep));
  expect([...new Set(inside.map(firstOf))].toSorted()).toEqual(rooms.toSorted());
  const wrong: string[] = [];
  const importing = new Set<string>();
  for (const path of inside) {
    const text = await readFile(join(ROOT, folder, path), 'utf8');
    const height = rooms.indexOf(firstOf(path));
    for (const [, specifier = ''] of text.matchAll(IMPORTED)) {
      importing.add(firstOf(path));
      const target = normalize(join(dirname(path), specifier));
      const [first, isOutside] = [firstOf(target), target.startsWith('..')];
      const isBelow = first.endsWith('.ts') ? below.includes(first) : rooms.indexOf(first) <= height;
      if (!isOutside && !isBelow) wrong.push(`${path} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
  // Written in another way, imports would be passed over.
  expect([...importing].toSorted()).toEqual(rooms.toSorted());
});

test('ARCHITECTURE.md names only what is there', async () => {
  const text = await readFile(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const named = [...text.matchAll(/`([a-z]+\/[\w./-]+)`/gu)].map(([, path = '']) => path);
  const isThere = (path: string): boolean =>
    existsSync(join(ROOT, path)) || existsSync(join(ROOT, `${path}.ts`));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});
