/** Fields that a newer version put into any object of any file pass through this one, whatever it does with the rest. */
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { historyEntrySchema } from '../../../core/history/entry.ts';
import { storedOperationSchema } from '../../../core/history/operation-record.ts';
import { storedConflictsSchema } from '../../../core/history/stored-conflicts.ts';
import { corpusSchema } from '../../../core/model/corpus.ts';
import { storedDispatchSchema } from '../../../core/model/dispatch.ts';
import { tombstoneSchema } from '../../../core/model/tombstone.ts';
import { vocabularySchema } from '../../../core/vocabulary/vocabulary.ts';
import { merged } from '../copies.ts';
import { applied, corpusOf, note, readDispatch } from '../corpus.ts';
import { answer, openLibrary } from '../fresh.ts';
import { made, SERIES, takenOverByAll } from '../operations.ts';

/** Objects whose keys are data: names of fields, rules or languages. */
const BY_NAME: ReadonlySet<string> = new Set(['policies', 'labels', 'query', 'weights', 'fields', 'years']);

/** A value with one more field in each of its objects. */
const withMore = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => withMore(item, key));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, withMore(part, name)] as const);
  // Metadata are by field at the top, and objects in it.
  const more = BY_NAME.has(key) ? [] : [['xNew', 1] as const];
  return Object.fromEntries([...parts, ...more]);
};

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'corpus.json': corpusSchema,
  history: historyEntrySchema,
  dispatches: storedDispatchSchema,
  operations: storedOperationSchema,
  conflicts: storedConflictsSchema,
  removed: tombstoneSchema,
  vocabularies: vocabularySchema,
};

test('in every object of every kind of file', async () => {
  const { library, corpus, ids, folder } = await corpusOf();
  const [a = '', b = '', c = ''] = Object.values(ids);
  const other = join(folder, 'other');
  await cp(corpus.path, other, { recursive: true });
  await rm(join(other, '.lock'));
  const theirs = await openLibrary(join(folder, 'data-b'), { corpus: other });
  await applied(theirs, b, { type: 'set-field', field: 'datelinePlace', value: 'Hué' });
  await applied(theirs, c, note('d’elle'));
  await theirs.close();
  const [edit] = (await readDispatch(library, a)).dispatch.edits;
  await applied(library, a, { type: 'decide', edits: [edit?.id ?? ''], state: 'rejected' });
  await applied(library, b, { type: 'set-field', field: 'datelinePlace', value: 'Vinh' });
  const text = { from: 2, to: 2, insert: 'x', supersedes: [] };
  await applied(library, b, { type: 'edit-text', replacements: [text] });
  const [block] = (await readDispatch(library, b)).dispatch.blocks;
  await applied(library, b, {
    type: 'set-role',
    blocks: [{ from: block?.from ?? 0, to: block?.to ?? 0 }],
    role: 'body',
  });
  await answer(library, 'vocabularies.add-term', {
    field: 'subjects',
    title: 'S',
    label: 'port',
    alternates: [],
  });
  await answer(library, 'dispatches.remove', { ids: [c], reason: 'en double' });
  await merged(library, other);
  await made(library, { type: 'decide-series', ...SERIES, state: 'accepted', over: 'all' }, { ids: [a] });
  await takenOverByAll(library);
  await library.close();

  const seen = new Set<string>();
  for (const name of await readdir(corpus.path, { recursive: true })) {
    const [kind = ''] = name.split('/');
    const schema = SCHEMAS[kind];
    if (schema === undefined || !/\.jsonl?$/.test(name) || /settled|cursor/.test(name)) continue;
    const bytes = await readFile(join(corpus.path, name), 'utf8');
    const values = name.endsWith('l') ? bytes.trimEnd().split('\n') : [bytes];
    for (const value of values) {
      const more = withMore(JSON.parse(value));
      expect(schema.parse(more), name).toEqual(more);
    }
    seen.add(kind);
  }
  expect([...seen].toSorted()).toEqual(Object.keys(SCHEMAS).toSorted());
});
