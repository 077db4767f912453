/**
 * A corpus on a disk in memory, worked on once for each call to the file system: that call fails, or the power is cut
 * there, and afterwards the corpus is opened on a disk that works again.
 */
import { expect } from 'vitest';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Library } from '../../library/library.ts';
import { type Fault, FaultyFiles } from './faulty-files.ts';
import { answer, ended, imported, openLibrary } from './fresh.ts';
import { type Chance, VolatileFiles } from './volatile-files.ts';

type Kind = Pick<Fault, 'code' | 'lasting' | 'torn'>;

/** What befalls the disk at a call: it fails once; it and all after it, as when a disk is gone; or the power is cut. */
type Trouble = Kind | 'power cut';

const TROUBLES: readonly Trouble[] = [
  { code: 'EIO', lasting: true, torn: true },
  { code: 'ENOSPC', lasting: false, torn: true },
  'power cut',
  { code: 'EMFILE', lasting: false, torn: false },
  { code: 'EACCES', lasting: false, torn: false },
  { code: 'EROFS', lasting: true, torn: false },
  { code: 'EIO', lasting: false, torn: true },
];

/** Each call has one trouble, in turn; all of them where `DEPECHE_FAULTS=all`, which takes seven times as long. */
const ALL = process.env.DEPECHE_FAULTS === 'all';

/** For how long, in ms, a test may go through them. */
export const FAULTS_TIMEOUT = ALL ? 4_800_000 : 600_000;

export const CORPUS = '/home/corpus';
export const DATA = '/home/data';

export interface Round {
  readonly library: Library;
  /** From here on calls count. */
  readonly arm: () => void;
  /** Whether the trouble has come. */
  readonly struck: () => boolean;
  /** The corpus on a disk that works again, once what it was open in is closed. */
  readonly again: () => Promise<Library>;
}

/** What the disk happened to do of what nobody waited for, other at each call and the same in every run. */
const chanceAt = (at: number): Chance => {
  let state = at * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
};

const round = async (
  base: VolatileFiles,
  at: number,
  trouble: Trouble,
  work: (round: Round) => Promise<void>,
): Promise<boolean> => {
  const disk = base.copy();
  let armed = false;
  const kind = trouble === 'power cut' ? { code: 'EIO', lasting: true, torn: true } : trouble;
  const faulty = new FaultyFiles({ ...kind, at, counts: () => armed }, disk.files);
  const library = await openLibrary(DATA, { corpus: CORPUS, files: faulty.files, session: 'one' });
  const arm = (): void => {
    armed = true;
  };
  const again = async (): Promise<Library> => {
    await library.close();
    armed = false;
    if (trouble === 'power cut') disk.restart(chanceAt(at));
    return openLibrary(DATA, { corpus: CORPUS, files: disk.files, session: 'one' });
  };
  try {
    await work({ library, arm, struck: () => faulty.struck, again });
  } catch (error) {
    throw new Error(`${JSON.stringify(trouble)} at ${at}, ${faulty.calls[at]}`, { cause: error });
  }
  await library.close();
  return faulty.struck;
};

/**
 * Works on the corpus of a disk, with more calls let through each time, until none comes to the trouble. Gives how many
 * calls that were.
 *
 * @param step how many more calls are let through each time; one where all troubles are looked at
 */
export const eachCall = async (
  base: VolatileFiles,
  work: (round: Round) => Promise<void>,
  step = 1,
): Promise<number> => {
  for (let at = 0; ; at += ALL ? 1 : step) {
    const troubles = ALL ? TROUBLES : TROUBLES.filter((_, turn) => turn === (at / step) % TROUBLES.length);
    for (const trouble of troubles) if (!(await round(base, at, trouble, work))) return at;
  }
};

/** A disk with a corpus of texts, by the names of their files. */
export const diskWith = async (texts: Readonly<Record<string, string>>): Promise<VolatileFiles> => {
  const disk = new VolatileFiles();
  for (const [name, text] of Object.entries(texts)) disk.put(`/home/input/${name}`, text);
  const library = await openLibrary(DATA, { files: disk.files, session: 'one' });
  await answer(library, 'corpus.create', { path: CORPUS, title: 'Essai' });
  await imported(library, ['/home/input']);
  await library.close();
  return disk;
};

/** What `verify` finds wrong. */
export const problemsIn = async (library: Library): Promise<readonly unknown[]> => {
  const job = await ended(library, (await answer(library, 'verify.start', {})).job);
  return job.result?.kind === 'verify' ? job.result.problems : [job];
};

/** Both sentences name what failed, and leave no place unfilled. */
export const expectTold = (failure: Failure | null | undefined): void => {
  if (!failure) throw new Error('nothing was told');
  expect(failure.code).not.toBe('internal');
  for (const locale of ['en', 'fr'] as const) {
    const sentence = failureMessage(failure, locale);
    expect(sentence.length).toBeGreaterThan(20);
    expect(sentence).not.toMatch(/\{|undefined/);
  }
};
