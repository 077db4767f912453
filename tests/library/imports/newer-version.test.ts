/** A newer version of a dispatch: linked with the older one, with what was decided there. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportResult } from '../../../core/api-jobs.ts';
import { assemble } from '../../../core/assemble.ts';
import { clean } from '../../../core/clean.ts';
import { decodeLexicon } from '../../../core/spacing/lexicon/lexicon-format.ts';
import { jsonText } from '../../../library/disk/json-store.ts';
import { decodeAs } from '../../../library/dispatches/decode.ts';
import { historyLine } from '../../../library/dispatches/history-file.ts';
import { newDispatch } from '../../../library/dispatches/new-dispatch.ts';
import { sha256Of } from '../../../library/dispatches/originals.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, readDispatch, reopened } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, ended, imported, LEXICON, openLibrary } from '../fresh.ts';

const FIRST =
  'Le ministre visite Hanoï\nLe ministre a visité la capitale avec une délégation.\nHanoï (VNA) - Leministre a visité la capitale,hier matin, avec une délégation de la ville de Huê et plusieurs représentants des provinces du Centre. Il a rencontré des étudiants, des ouvriers et des pêcheurs. -VNA\n';
const SECOND = FIRST.replace('pêcheurs.', 'pêcheurs, puis il est reparti.');
/** The same headline over another story. */
const OTHER =
  'Le ministre visite Hanoï\nUne foire s’est ouverte à Vinh, disent les marchands de la région du Centre.\n';

const importOf = async (
  library: Library,
  folder: string,
  texts: Readonly<Record<string, string>>,
): Promise<ImportResult> => {
  const input = join(folder, 'later');
  await rm(input, { recursive: true, force: true });
  await mkdir(input);
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(input, name)), { recursive: true });
    await writeFile(join(input, name), text);
  }
  const { result } = await imported(library, [input]);
  if (result?.kind !== 'import') throw new Error('no import');
  return result;
};

test('a newer version takes decisions over and is linked both ways, also from history alone', async () => {
  const setting = await corpusOf({ 'a.txt': FIRST });
  const { library, corpus, folder } = setting;
  const id = setting.ids['a.txt'] ?? '';
  const before = await readDispatch(library, id);
  const [edit] = before.dispatch.edits;
  if (edit === undefined) throw new Error('nothing to decide');
  await applied(library, id, { type: 'decide', edits: [edit.id], state: 'rejected' });
  await applied(library, id, { type: 'set-field', field: 'tags', value: ['visite'] });
  const old = await readDispatch(library, id);

  const result = await importOf(library, folder, { 'b.txt': SECOND, 'c.txt': OTHER });
  const [newer = '', other = ''] = result.added;
  expect(result.replaced).toEqual([{ id: newer, replaces: id, carried: 2 }]);
  const view = await readDispatch(library, newer);
  expect(view).toMatchObject({
    undo: 3,
    dispatch: {
      replaces: id,
      revision: 3,
      status: 'in-progress',
      metadata: { tags: { value: ['visite'], basis: 'typed', confirmed: true } },
    },
  });
  // Each stands in history by itself, with who decided it and when.
  const { lines } = await answer(library, 'dispatch.history', { id: newer });
  const { lines: earlier } = await answer(library, 'dispatch.history', { id });
  expect(lines).toMatchObject([
    { operation: { type: 'import' }, stands: false },
    {
      operation: { type: 'carry-over', from: id, part: 'edits' },
      at: earlier[1]?.at,
      edits: 1,
      stands: true,
    },
    { operation: { type: 'carry-over', from: id, part: 'field', field: 'tags' }, stands: true },
  ]);
  const decided = old.dispatch.edits.filter((item) => item.decided !== null);
  expect(view.dispatch.edits.filter((item) => item.decided !== null)).toEqual(decided);
  expect((await readDispatch(library, other)).dispatch.replaces).toBeUndefined();
  expect(await readDispatch(library, id)).toEqual(old);

  const title = 'Le ministre visite Hanoï';
  expect(await answer(library, 'versions.find', { id })).toEqual({
    older: null,
    newer: [{ id: newer, title }],
  });
  expect(await answer(library, 'versions.find', { id: newer })).toEqual({ older: { id, title }, newer: [] });

  const { result: verified } = await ended(library, (await answer(library, 'verify.start', {})).job);
  expect(verified).toMatchObject({ dispatches: 3, problems: [] });

  // Another name is told by a later entry, which does not take the link away.
  await importOf(library, folder, { 'again.txt': SECOND });
  await library.close();
  await rm(corpus.dispatch(newer));
  const again = await reopened(setting);
  const rebuilt = (await readDispatch(again, newer)).dispatch;
  const { names } = rebuilt.source;
  expect(names).toEqual(['b.txt', 'again.txt']);
  expect(rebuilt).toEqual({ ...view.dispatch, revision: 4, source: { ...view.dispatch.source, names } });
  expect(await answer(again, 'versions.find', { id })).toMatchObject({ newer: [{ id: newer }] });

  // One of them is taken back without the other; what the older one taught the corpus stays.
  const { refusals } = await answer(again, 'corpus.read', {});
  expect(refusals).toHaveLength(1);
  await answer(again, 'dispatch.revert', { id: newer, revision: 4, of: 2 });
  const { edits, metadata } = (await readDispatch(again, newer)).dispatch;
  expect(edits.filter((item) => item.decided !== null)).toEqual([]);
  expect(metadata.tags?.value).toEqual(['visite']);
  expect((await answer(again, 'corpus.read', {})).refusals).toEqual(refusals);
});

test('two versions in one import are linked, and a third with the second', async () => {
  const { library, folder } = await corpusOf();
  const third = SECOND.replace('reparti', 'rentré');
  const { added, replaced } = await importOf(library, folder, {
    '1.txt': FIRST,
    '2.txt': SECOND,
    '3.txt': third,
  });
  const [one = '', two = '', three = ''] = added;
  expect(replaced).toEqual([
    { id: two, replaces: one, carried: 0 },
    { id: three, replaces: two, carried: 0 },
  ]);
  expect((await readDispatch(library, two)).dispatch.status).toBe('new');
  await answer(library, 'dispatches.remove', { ids: [one], reason: 'remplacée' });
  expect(await answer(library, 'versions.find', { id: two })).toMatchObject({
    older: null,
    newer: [{ id: three }],
  });
});

test.each([
  [
    'under the same name, with another headline',
    'a.txt',
    (text: string) => text.replace('Le ministre visite', 'Visite à'),
  ],
  [
    'nearly the same under another name and headline',
    'z.txt',
    (text: string) => text.replace('Le ministre visite', 'Visite à'),
  ],
  ['in a folder, without any headline', 'sous/z.txt', (text: string) => text.split('\n').slice(1).join('\n')],
])('a version is found %s', async (_, name, changed) => {
  const { library, folder, ids } = await corpusOf({ 'a.txt': FIRST, 'b.txt': OTHER });
  const { added, replaced } = await importOf(library, folder, { [name]: changed(FIRST) });
  expect(replaced).toEqual([{ id: added[0], replaces: ids['a.txt'], carried: 0 }]);
});

test('a version is found where the older source has another encoding than its bytes alone tell', async () => {
  const { library, corpus, data, folder } = await corpusOf({});
  await library.close();
  const lexicon = decodeLexicon(await readFile(LEXICON));
  const bytes = Buffer.from(FIRST, 'utf8');
  const decoded = decodeAs(bytes, 'windows-1252');
  if (!lexicon.ok || !decoded.ok) throw new Error('nothing to begin with');
  const text = decoded.value;
  const sha256 = sha256Of(bytes);
  const cleaned = clean(text, { lexicon: lexicon.value, policies: {} });
  const source = {
    ...{ names: ['a.txt'], sha256, bytes: bytes.length, length: text.length },
    ...{ encoding: 'windows-1252' as const, imported: '2026-01-01T00:00:00.000Z' },
  };
  const agent = { kind: 'person', name: 'test' } as const;
  const { stored, entries } = newDispatch(source, cleaned, assemble(text, cleaned), agent, null);
  for (const [path, content] of [
    [corpus.original(sha256), bytes],
    [corpus.history(stored.id), Buffer.concat(entries.map(historyLine))],
    [corpus.dispatch(stored.id), jsonText(stored)],
  ] as const) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const again = await openLibrary(data, { corpus: corpus.path });
  const { replaced } = await importOf(again, folder, { 'a.txt': text.replace('Centre', 'Sud') });
  expect(replaced).toMatchObject([{ replaces: stored.id }]);
});

test('the same name over another text is no version', async () => {
  const { library, folder } = await corpusOf({ 'a.txt': FIRST });
  expect((await importOf(library, folder, { 'a.txt': OTHER })).replaced).toEqual([]);
});

test('an older version that cannot be read this once is not passed over: the file is told, and can be imported again', async () => {
  const setting = await corpusOf({ 'a.txt': FIRST });
  const { corpus, folder, data } = setting;
  const id = setting.ids['a.txt'] ?? '';
  await applied(setting.library, id, { type: 'set-field', field: 'tags', value: ['visite'] });
  await setting.library.close();
  let armed = false;
  const faulty = new FaultyFiles({
    ...{ at: 0, code: 'EMFILE', lasting: false, torn: false },
    counts: (name, path) => armed && name === 'read' && path === corpus.history(id),
  });
  const library = await openLibrary(data, { corpus: corpus.path, files: faulty.files });
  armed = true;
  await mkdir(join(folder, 'second'));
  await writeFile(join(folder, 'second', 'b.txt'), SECOND);
  const job = await imported(library, [join(folder, 'second')]);
  expect(faulty.struck).toBe(true);
  expect(job.result).not.toMatchObject({ added: [expect.any(String)] });
  expect(job.error ?? job.failures[0]?.error).toMatchObject({ code: 'too-many-open-files' });
  const again = await imported(library, [join(folder, 'second')]);
  expect(again.result).toMatchObject({ replaced: [{ replaces: id, carried: 1 }] });
});
