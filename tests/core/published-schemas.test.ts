/** The schemas in `docs/schemas/` are those of the code, and real files fit them. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Errand } from '../../core/api-keeping.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { publishedSchemas } from '../../core/published-schemas.ts';
import { applied, corpusOf, note } from '../library/corpus.ts';
import { answer, ended } from '../library/fresh.ts';
import { made, TAGGED, takenOverByAll } from '../library/operations.ts';

const FOLDER = join(import.meta.dirname, '../../docs/schemas');

test('the published schemas are current: where this fails, `npm run schemas` writes them', async () => {
  const current = publishedSchemas();
  expect((await readdir(FOLDER)).toSorted()).toEqual([...current.keys()].toSorted());
  for (const [name, text] of current) expect(await readFile(join(FOLDER, name), 'utf8')).toBe(text);
});

/** Says what is wrong with a value by the published schema; empty where nothing is. */
const complaints = async (name: string, value: unknown): Promise<readonly string[]> => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const fits = ajv.compile(JSON.parse(await readFile(join(FOLDER, name), 'utf8')));
  return fits(value)
    ? []
    : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('what the program writes', () => {
  test('fits the published schemas, reads the same after a second save, and keeps the order of its keys', async () => {
    const { library, corpus, ids } = await corpusOf();
    const [first = '', second = ''] = Object.values(ids);
    await applied(library, first, note('vu'));
    await applied(library, first, {
      type: 'set-field',
      field: 'tags',
      value: ['port'],
    });
    await answer(library, 'dispatches.remove', { ids: [second], reason: 'en double' });
    await library.close();

    const dispatch = await readFile(corpus.dispatch(first), 'utf8');
    const parsed: unknown = JSON.parse(dispatch);
    expect(await complaints('dispatch.schema.json', parsed)).toEqual([]);
    expect(await complaints('corpus.schema.json', JSON.parse(await readFile(corpus.corpus, 'utf8')))).toEqual(
      [],
    );
    const tombstone: unknown = JSON.parse(await readFile(corpus.tombstone(second), 'utf8'));
    expect(await complaints('tombstone.schema.json', tombstone)).toEqual([]);
    const lines = (await readFile(corpus.history(first), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(await complaints('history-entry.schema.json', JSON.parse(line))).toEqual([]);

    expect(dispatch).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
    expect(Object.keys(parsed as object)).toEqual([
      'schemaVersion',
      'id',
      'revision',
      'source',
      'wrap',
      'status',
      'notes',
      'metadata',
      'blocks',
      'edits',
      'cleaned',
    ]);
  });

  test('fits them in an operation over the corpus and in all that says how far it has come', async () => {
    const { library, corpus } = await corpusOf();
    await made(library, TAGGED, { query: EVERYTHING });
    await takenOverByAll(library);
    await library.close();
    const said = new Map<string, readonly string[]>();
    for (const name of await readdir(corpus.operations)) {
      const [, kind] = name.match(/\.(\w+)\.json$/) ?? [];
      const schema = kind === undefined ? 'operation' : `operation-${kind}`;
      const value: unknown = JSON.parse(await readFile(join(corpus.operations, name), 'utf8'));
      said.set(schema, await complaints(`${schema}.schema.json`, value));
    }
    expect([...said].toSorted()).toEqual([
      ['operation', []],
      ['operation-settled', []],
    ]);
  });

  test('fits them in the file of unsaved decisions, too', async () => {
    const { library, corpus, folder, ids } = await corpusOf();
    const target = join(folder, 'copy');
    const decided = { by: { kind: 'person', name: 'Ada' }, at: '2026-11-27T10:00:00.000Z' } as const;
    const errands: Errand[] = [{ kind: 'apply', operation: note('vu'), decided }, { kind: 'undo' }];
    // The folder of the corpus is gone, so that the copy takes nothing and the file stays.
    await rm(corpus.path, { recursive: true });
    const unsaved = Object.values(ids).map((id) => ({ id, errands }));
    await ended(library, (await answer(library, 'copy.start', { folder: target, unsaved })).job);
    const file: unknown = JSON.parse(await readFile(join(target, 'unsaved-decisions.json'), 'utf8'));
    expect(await complaints('unsaved-decisions.schema.json', file)).toEqual([]);
    expect(await complaints('unsaved-decisions.schema.json', { unsaved: [{ id: 'x' }] })).not.toEqual([]);
  });

  test('is told apart by them from what is not a corpus file', async () => {
    expect(await complaints('dispatch.schema.json', { id: 'x' })).not.toEqual([]);
    expect(await complaints('history-entry.schema.json', { revision: 0 })).not.toEqual([]);
    expect(await complaints('tombstone.schema.json', {})).not.toEqual([]);
    expect(await complaints('corpus.schema.json', { schemaVersion: 1 })).not.toEqual([]);
  });
});
