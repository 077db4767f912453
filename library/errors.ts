/**
 * Failures of the library. Inside, what goes wrong is thrown, so that no step of a save can be forgotten; at the edge
 * (`call`, a file of an import, a dispatch of an export) it becomes a value of the contract. Errors of the file system
 * are told apart by their code, because a full disk, a missing permission and a broken disk ask for different help.
 */
import type { ErrorCode } from '../core/model/error-code.ts';
import type { Failure, Result } from '../core/model/result.ts';

/** A failure of the contract on its way to the caller. */
export class LibraryFailure extends Error {
  readonly failure: Failure;
  constructor(code: ErrorCode, details: Failure['details'] = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'LibraryFailure';
    this.failure = { code, details };
  }
}

/** A failure as what is thrown of it. */
export const failureThrown = ({ code, details }: Failure): LibraryFailure =>
  new LibraryFailure(code, details);

/** The value of a result, or its failure thrown. */
export const orThrow = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw failureThrown(result.error);
};

/** The code of a file-system error (`ENOENT`…), or null for anything else. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Whether nothing is there: the path, or a folder on the way to it. */
export const isMissing = (error: unknown): boolean => systemCode(error) === 'ENOENT';

/** Whether something else stands where a folder should, a file or a circle of links: at the path that was listed, or on the way to it. */
export const isNoFolder = (error: unknown): boolean => ['ENOTDIR', 'ELOOP'].includes(systemCode(error) ?? '');

/** Whether no file is there: nothing at its path, or a file in the place of a folder on the way to it. */
export const isAbsent = (error: unknown): boolean => isMissing(error) || systemCode(error) === 'ENOTDIR';

/** What reading says where neither a file nor a folder stands; the code that some systems have for it. */
export const NO_FILE = 'EFTYPE';

const IN_ITS_PLACE = { EISDIR: 'is-folder', [NO_FILE]: 'is-no-file', ELOOP: 'is-loop' } as const;

/** The damage of which an error of the system tells where something else stands in the place of a file; else null. */
export const inItsPlace = (error: unknown): 'is-folder' | 'is-no-file' | 'is-loop' | null => {
  const code = systemCode(error) ?? '';
  return Object.hasOwn(IN_ITS_PLACE, code) ? IN_ITS_PLACE[code as keyof typeof IN_ITS_PLACE] : null;
};

/** Whether a failure to read says that a folder stands where a file should. */
export const isFolder = (error: unknown): boolean =>
  error instanceof LibraryFailure && systemCode(error.cause) === 'EISDIR';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What each system code means while reading something that a person chose. */
const READING: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-missing',
  EACCES: 'file-unreadable',
  EPERM: 'file-unreadable',
  EISDIR: 'file-unreadable',
  ENOTDIR: 'file-missing',
  ELOOP: 'file-unreadable',
  EMFILE: 'too-many-open-files',
  ENFILE: 'too-many-open-files',
};

/** What each system code means while writing. */
const WRITING: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'disk-read-only',
  EACCES: 'target-not-writable',
  EPERM: 'target-not-writable',
  EBUSY: 'target-not-writable',
  ENOTDIR: 'target-not-writable',
  ENOENT: 'target-not-writable',
  EEXIST: 'target-not-writable',
  EISDIR: 'target-not-writable',
  EMFILE: 'too-many-open-files',
  ENFILE: 'too-many-open-files',
};

const translated = (
  error: unknown,
  file: string,
  table: Readonly<Record<string, ErrorCode>>,
  otherwise: ErrorCode,
): Failure => {
  if (error instanceof LibraryFailure) return error.failure;
  const system = systemCode(error);
  if (system === null) return failureOf(error);
  return { code: table[system] ?? otherwise, details: { file, reason: system } };
};

/** The failure to tell after `file` could not be read. */
export const readingFailure = (error: unknown, file: string): Failure =>
  translated(error, file, READING, 'file-unreadable');

/** The failure to tell after a folder could not be listed. */
export const listingFailure = (error: unknown, file: string): Failure => {
  const failure = readingFailure(error, file);
  return failure.code === 'file-unreadable' || isNoFolder(error)
    ? { ...failure, code: 'folder-unreadable' }
    : failure;
};

/** The failure to tell after `file` could not be written. */
export const writingFailure = (error: unknown, file: string): Failure =>
  translated(error, file, WRITING, 'disk-error');

/** Any error as a failure; what was not foreseen is `internal`, with its message. */
export const failureOf = (error: unknown): Failure =>
  error instanceof LibraryFailure
    ? error.failure
    : { code: 'internal', details: { reason: reasonOf(error) } };

/** Throws the failure of writing `file`. */
export const throwWriting = (error: unknown, file: string): never => {
  const { code, details } = writingFailure(error, file);
  throw new LibraryFailure(code, details, { cause: error });
};

/** Throws the failure of reading `file`. */
export const throwReading = (error: unknown, file: string): never => {
  const { code, details } = readingFailure(error, file);
  throw new LibraryFailure(code, details, { cause: error });
};

/** Throws the failure of reading a folder, or what is in it. */
export const throwListing = (error: unknown, folder: string): never => {
  const failure = error instanceof LibraryFailure ? error.failure : listingFailure(error, folder);
  const { code, details } = failure;
  if (code !== 'file-unreadable') throw new LibraryFailure(code, details, { cause: error });
  throw new LibraryFailure('folder-unreadable', { ...details, file: folder }, { cause: error });
};

/** Whether a failure is of the corpus folder itself, so that work on many files ends; those of one file do not end it. */
export const isOfCorpus = ({ failure }: LibraryFailure): boolean =>
  failure.code.startsWith('disk-') ||
  failure.code === 'target-not-writable' ||
  failure.code.startsWith('corpus-');
