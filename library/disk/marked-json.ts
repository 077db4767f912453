/**
 * JSON in which git may have left the marks of a conflict: where both sides are whole, both are read and joined. What
 * was joined is in memory only, until it is written on a person's word or with the next change.
 */
import type { z } from 'zod';
import { damageReason } from '../../core/model/damage-reason.ts';
import { gitSides } from './git-marks.ts';
import { parseJson } from './json-store.ts';

/** A value; the problem with the bytes that hold it, where it was joined of two sides; or only a problem. */
export type MarkedRead<T> =
  | {
      readonly value: T;
      readonly sides: { readonly ours: T; readonly theirs: T } | null;
      readonly problem: string | null;
    }
  | { readonly value: null; readonly problem: string };

/**
 * Reads such bytes.
 *
 * @param wrongField the field by which a value of the schema is none that may stand here, or null. (A schema made for one
 * file, with that check in it, takes twenty times as long as the check.)
 */
export const parseMarked = <T>(
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  join: (ours: T, theirs: T) => T,
  wrongField: (value: T) => string | null = () => null,
): MarkedRead<T> => {
  const parse = (part: Uint8Array): { readonly value: T } | { readonly problem: string } => {
    const read = parseJson(part, schema);
    const field = 'value' in read ? wrongField(read.value) : null;
    return field === null ? read : { problem: damageReason('field-wrong', field) };
  };
  const parsed = parse(bytes);
  if ('value' in parsed) return { value: parsed.value, sides: null, problem: null };
  const { problem } = parsed;
  const sides = gitSides(Buffer.from(bytes).toString('utf8'));
  if (sides === null) return { value: null, problem };
  const [ours, theirs] = [sides.ours, sides.theirs].map((side) => parse(Buffer.from(side, 'utf8')));
  if (ours === undefined || theirs === undefined || 'problem' in ours || 'problem' in theirs)
    return { value: null, problem };
  const read = { ours: ours.value, theirs: theirs.value };
  return { value: join(read.ours, read.theirs), sides: read, problem: damageReason('git-marks') };
};
