/**
 * Success or failure as a value. `core` is total: what can go wrong comes back as a `Failure` whose code the
 * contract lists, so that a caller cannot forget it and a person can be told about it in their language.
 */
import type { ErrorCode } from './error-code.ts';

/** What went wrong: a code for programs and the particulars (file, position…) that its message names. */
export interface Failure {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: ErrorCode, details: Failure['details'] = {}): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, details },
});
