/** The conflicts of one dispatch as they wait in their file, `conflicts/<id>.json`. */
import { z } from 'zod';
import { dispatchIdSchema } from '../model/dispatch.ts';
import { timeSchema } from '../model/provenance.ts';
import { type Conflict, conflictSchema } from './conflict.ts';

export interface StoredConflicts {
  readonly schemaVersion: number;
  readonly id: string;
  readonly at: string;
  /** Which other copy the theirs of these conflicts come from. */
  readonly from: string;
  readonly conflicts: readonly Conflict[];
}

export const storedConflictsSchema: z.ZodType<StoredConflicts> = z.looseObject({
  schemaVersion: z.number().int().nonnegative(),
  id: dispatchIdSchema,
  at: timeSchema,
  from: z.string(),
  conflicts: z.array(conflictSchema),
});

/** The schema of what stands under the name of a dispatch: conflicts of that one, and no removal of another. */
export const storedConflictsOf = (id: string): z.ZodType<StoredConflicts> =>
  storedConflictsSchema.refine(
    ({ id: own, conflicts }) =>
      own === id &&
      conflicts.every(
        (one) =>
          one.part !== 'removal' || [one.mine, one.theirs].every((side) => side === null || side.id === id),
      ),
    { path: ['id'] },
  );
