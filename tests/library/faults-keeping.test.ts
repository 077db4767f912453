/**
 * Every call to the file system fails in turn while the description of a corpus is changed, a conflict is settled, and
 * a copy is made elsewhere: each failure is told in a sentence, nothing is lost, and the corpus opens and verifies.
 */
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { corpusFolder } from '../../library/folder/corpus-folder.ts';
import type { Library } from '../../library/library.ts';
import { applied, corpusOf, note, readDispatch } from './corpus.ts';
import { type Fault, FaultyFiles } from './faulty-files.ts';
import { answer, ended, freshFolder, openLibrary } from './fresh.ts';

const KINDS: readonly Pick<Fault, 'code' | 'lasting' | 'torn'>[] = [
  { code: 'ENOSPC', lasting: false, torn: true },
  { code: 'EIO', lasting: true, torn: true },
];
const TEXT = { 'a.txt': 'Hanoï (VNA) - Leministre a visité la capitale. -VNA\n' };

const problemsIn = async (library: Library): Promise<readonly unknown[]> => {
  const job = await ended(library, (await answer(library, 'verify.start', {})).job);
  return job.result?.kind === 'verify' ? job.result.problems : [job];
};

/** Both sentences name what failed, and leave no place unfilled. */
const expectSentence = (failure: Failure | null | undefined): void => {
  if (!failure) throw new Error('nothing was told');
  expect(failure.code).toMatch(/^(disk-|file-|folder-|target-|corpus-)/);
  for (const locale of ['en', 'fr'] as const) {
    const sentence = failureMessage(failure, locale);
    expect(sentence.length).toBeGreaterThan(20);
    expect(sentence).not.toMatch(/\{|undefined/);
  }
};

interface Round {
  readonly library: Library;
  /** The corpus with a file system that works again. */
  readonly again: () => Promise<Library>;
  readonly path: string;
  readonly folder: string;
  readonly struck: () => boolean;
}

/** Runs `act` over copies of a corpus, with one more call let through each time, until no call fails. */
const eachFault = async (
  corpus: string,
  kind: (typeof KINDS)[number],
  counts: (path: string) => boolean,
  act: (round: Round) => Promise<void>,
): Promise<number> => {
  for (let at = 0; ; at++) {
    const folder = await freshFolder();
    const path = join(folder, 'corpus');
    await cp(corpus, path, { recursive: true });
    let armed = false;
    const faulty = new FaultyFiles({ ...kind, at, counts: (_, file) => armed && counts(file) });
    const data = join(folder, 'data');
    const library = await openLibrary(data, { corpus: path, files: faulty.files, session: 'one' });
    armed = true;
    const again = async (): Promise<Library> => {
      await library.close();
      armed = false;
      return openLibrary(data, { corpus: path, session: 'one' });
    };
    await act({ library, again, path, folder, struck: () => faulty.struck });
    if (!faulty.struck) return at;
  }
};

const anyPath = (): boolean => true;

describe.each(KINDS)('$code, lasting: $lasting', (kind) => {
  test('while the description is changed', async () => {
    const { corpus, library: made } = await corpusOf(TEXT);
    await made.close();
    const faults = await eachFault(corpus.path, kind, anyPath, async ({ library, again, struck }) => {
      const reply = await library.call('corpus.change', { title: 'Nouveau', rights: 'CC0' });
      if (!struck()) expect(reply.ok).toBe(true);
      if (!reply.ok) expectSentence(reply.error);
      const after = await again();
      const { title, rights } = await answer(after, 'corpus.read', {});
      // All of it or nothing; what was refused may be on the disk as a whole.
      expect([
        ['Nouveau', 'CC0'],
        ['Essai', ''],
      ]).toContainEqual([title, rights]);
      if (reply.ok) expect(title).toBe('Nouveau');
      await answer(after, 'corpus.change', { title: 'Encore' });
      expect((await answer(after, 'corpus.read', {})).title).toBe('Encore');
      expect(await problemsIn(after)).toEqual([]);
      await after.close();
    });
    expect(faults).toBeGreaterThan(4);
  });

  test('while a conflict is settled', async () => {
    const { corpus, library: made, ids, folder: base, data } = await corpusOf(TEXT);
    const [id = ''] = Object.values(ids);
    await made.close();
    const other = join(base, 'other');
    await cp(corpus.path, other, { recursive: true });
    const theirs = await openLibrary(`${data}-b`, { corpus: other });
    await applied(theirs, id, { type: 'set-field', field: 'datelinePlace', value: 'Hué' });
    await theirs.close();
    const mine = await openLibrary(data, { corpus: corpus.path });
    await applied(mine, id, { type: 'set-field', field: 'datelinePlace', value: 'Vinh' });
    await ended(
      mine,
      (await answer(mine, 'merge.start', { path: other, base: null, anotherCorpus: false })).job,
    );
    const { at = '' } = (await answer(mine, 'conflicts.list', {})).waiting[0] ?? {};
    await mine.close();
    const faults = await eachFault(corpus.path, kind, anyPath, async ({ library, again, struck }) => {
      const settle = { id, at, theirs: ['field datelinePlace'] };
      const reply = await library.call('conflicts.settle', settle);
      if (!struck()) expect(reply.ok).toBe(true);
      if (!reply.ok) expectSentence(reply.error);
      const after = await again();
      const waits = (await answer(after, 'conflicts.list', {})).total === 1;
      const place = (await readDispatch(after, id)).dispatch.metadata.datelinePlace?.value;
      if (reply.ok) expect({ waits, place }).toEqual({ waits: false, place: 'Hué' });
      // It waits until theirs stands; whoever was refused settles it once more.
      else if (!waits) expect(place).toBe('Hué');
      await answer(after, 'conflicts.settle', settle);
      expect((await answer(after, 'conflicts.list', {})).total).toBe(0);
      const { dispatch } = await readDispatch(after, id);
      expect(dispatch.metadata.datelinePlace?.value).toBe('Hué');
      await answer(after, 'dispatch.undo', { id, revision: dispatch.revision });
      expect((await readDispatch(after, id)).dispatch.metadata.datelinePlace?.value).toBe('Vinh');
      expect(await problemsIn(after)).toEqual([]);
      await after.close();
    });
    expect(faults).toBeGreaterThan(8);
  });

  test('while a copy is made elsewhere, with a decision that was not saved', async () => {
    const { corpus, library: made, ids } = await corpusOf(TEXT);
    const [id = ''] = Object.values(ids);
    await applied(made, id, note('one'));
    await made.close();
    const decided = { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' } as const;
    const unsaved = [{ id, errands: [{ kind: 'apply', operation: note('two'), decided } as const] }];
    const isElsewhere = (path: string): boolean => path.includes('elsewhere');
    const faults = await eachFault(
      corpus.path,
      kind,
      isElsewhere,
      async ({ library, again, folder, path, struck }) => {
        const before = await readFile(corpusFolder(path).history(id), 'utf8');
        const target = join(folder, 'elsewhere');
        const job = await ended(
          library,
          (await answer(library, 'copy.start', { folder: target, unsaved })).job,
        );
        const after = await again();
        // What was copied from is as it was, whatever became of the copy.
        expect(await readFile(corpusFolder(path).history(id), 'utf8')).toBe(before);
        expect(await problemsIn(after)).toEqual([]);
        const names: readonly string[] = await readdir(target).catch(() => []);
        if (!struck()) expect(job).toMatchObject({ state: 'done', failed: 0 });
        if (job.state !== 'done') {
          expectSentence(job.error);
        } else {
          for (const { error } of job.failures) expectSentence(error);
          const copy = await openLibrary(join(folder, 'data-b'), { corpus: target });
          const { notes } = (await readDispatch(copy, id)).dispatch;
          // Taken over there, or in the file of what was not.
          if (job.failures.length === 0) expect(notes).toBe('two');
          else expect(notes === 'two' || names.includes('unsaved-decisions.json')).toBe(true);
          // A line that the disk took half of is told, and mended on the archivist's word.
          if (job.failures.length > 0)
            await ended(copy, (await answer(copy, 'repair.start', { ids: null })).job);
          expect(await problemsIn(copy)).toEqual([]);
          await copy.close();
        }
        const second = join(folder, 'second');
        const next = await ended(after, (await answer(after, 'copy.start', { folder: second, unsaved })).job);
        expect(next).toMatchObject({ state: 'done', failed: 0 });
        await after.close();
      },
    );
    expect(faults).toBeGreaterThan(20);
  });
});
