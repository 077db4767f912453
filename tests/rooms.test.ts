/**
 * The rooms inside the large folders, from the lowest up: a module imports from its own room and from those before it. The
 * compiler holds the walls between the folders, the linter sees to it that no module imports what imports it; this is what
 * stands between the two, as ARCHITECTURE.md tells it. Modules outside of every room stand above all of them, but for what
 * everybody needs.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly below: readonly string[] }>
> = {
  library: {
    rooms: [
      ...[
        'migrations',
        'thread',
        'disk',
        'folder',
        'own',
        'description',
        'cleaning',
        'dispatches',
        'catalog',
      ],
      ...['indexing', 'vocabularies', 'operations', 'removal', 'corpus', 'checks', 'recleaning', 'exports'],
      ...['imports', 'merge', 'handlers'],
    ],
    // Handlers work on the workspace, which knows no handler.
    below: ['errors.ts', 'sample.ts', 'workspace.ts'],
  },
  'core/spacing': {
    rooms: [
      ...[
        'lists',
        'lexicon',
        'text',
        'words',
        'language',
        'cuts',
        'joined',
        'marks',
        'splits',
        'wraps',
        'joins',
      ],
      ...['rounds', 'rules'],
    ],
    below: ['series.ts', 'rule.ts'],
  },
  'core/segmentation': {
    rooms: ['lines', 'pages', 'decoding', 'lattice', 'doubts', 'learning'],
    below: ['unwrapped.ts', 'segment.ts'],
  },
};

const IMPORTED = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** What stands first in a path below a folder: the room, or a module outside of every room. */
const firstOf = (path: string): string => path.split(sep)[0] ?? path;

test.each(Object.entries(ROOMS))(
  '%s: a room imports only from those below it',
  async (folder, { rooms, below }) => {
    const paths = await readdir(join(ROOT, folder), { recursive: true });
    const modules = paths.filter((path) => path.endsWith('.ts'));
    const inside = modules.filter((path) => path.includes(sep));
    expect([...new Set(inside.map(firstOf))].toSorted()).toEqual(rooms.toSorted());
    const wrong: string[] = [];
    for (const path of inside) {
      const text = await readFile(join(ROOT, folder, path), 'utf8');
      const height = rooms.indexOf(firstOf(path));
      for (const [, specifier = ''] of text.matchAll(IMPORTED)) {
        const target = normalize(join(dirname(path), specifier));
        const [first, isOutside] = [firstOf(target), target.startsWith('..')];
        const isBelow = first.endsWith('.ts') ? below.includes(first) : rooms.indexOf(first) <= height;
        if (!isOutside && !isBelow) wrong.push(`${path} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
