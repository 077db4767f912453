/**
 * Every failure that can reach a person, by code. The sentences, in both languages, are in `core/messages/`; a code
 * without a sentence does not compile there.
 */
import { z } from 'zod';

export const ERROR_CODES = [
  // the request
  'bad-request',
  'unsupported-by-host',
  'internal',
  // the corpus
  'no-corpus-open',
  'not-a-corpus',
  'corpus-exists',
  'corpus-in-corpus',
  'corpus-missing',
  'corpus-elsewhere',
  'corpus-changed',
  'corpus-damaged',
  'file-for-folder',
  'folder-for-file',
  'corpus-newer',
  'corpus-read-only',
  'lock-is-folder',
  'corpus-locked',
  'folder-not-empty',
  'index-failed',
  // the dispatch
  'dispatch-missing',
  'dispatch-damaged',
  'dispatch-taken-down',
  'tombstone-unreadable',
  'decisions-unreadable',
  'revision-conflict',
  'position-outside',
  'block-missing',
  'blocks-overlap',
  'nothing-to-join',
  'edit-missing',
  'edits-overlap',
  'edit-in-the-way',
  'change-conflict',
  'conflicts-changed',
  'nothing-to-undo',
  'nothing-to-redo',
  // joining copies
  'merge-with-itself',
  'merge-another-corpus',
  // corpus-wide operations
  'nothing-selected',
  'operation-missing',
  'operation-damaged',
  'open-operation-damaged',
  'already-undone',
  'reclean-under-way',
  'reclean-not-halted',
  'not-a-recipe',
  'source-changed',
  'source-missing',
  // a value typed
  'invalid-value',
  // vocabularies
  'vocabulary-unreadable',
  'vocabulary-too-large',
  'vocabulary-damaged',
  'vocabulary-missing',
  // files
  'file-missing',
  'file-name-unreadable',
  'file-unreadable',
  'record-damaged',
  'file-cut-short',
  'file-empty',
  'file-blank',
  'file-binary',
  'file-too-large',
  'file-undecodable',
  'line-not-json',
  'line-without-text',
  'line-with-lone-surrogate',
  'line-nested-too-deeply',
  'link-outside',
  'unknown-format',
  'folder-unreadable',
  'nothing-to-import',
  'target-exists',
  'target-in-corpus',
  'target-not-writable',
  'disk-full',
  'disk-read-only',
  'disk-error',
  'too-many-open-files',
  // long work
  'cancelled',
  'job-missing',
  'too-few-reviewed',
  // the connection between window and host
  'host-unreachable',
  'not-authorised',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export const errorCodeSchema: z.ZodType<ErrorCode> = z.enum(ERROR_CODES);
