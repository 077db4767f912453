/**
 * Changes: the old and the new values of an operation. A change reverted is undo, and the changes of a dispatch's
 * history, applied in order to nothing, give its curation: so either of history and snapshot can rebuild the other.
 */
import { z } from 'zod';
import { type Block, blockSchema, byBlock } from '../model/block.ts';
import type { Curation, Status } from '../model/dispatch.ts';
import { statusSchema } from '../model/dispatch.ts';
import { byEdit, type Edit, editSchema } from '../model/edit.ts';
import {
  type FieldValue,
  fieldValueSchema,
  METADATA_FIELD_NAMES,
  type Metadata,
  type MetadataField,
  metadataFieldSchema,
} from '../model/metadata.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sameValue } from '../model/same-value.ts';
import type { Span } from '../model/span.ts';

interface Swap<T> {
  readonly before: T;
  readonly after: T;
}

interface Exchange<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

export interface FieldSwap extends Swap<FieldValue | null> {
  readonly field: MetadataField;
}

/** Only what differs is present. */
export interface Change {
  readonly blocks?: Exchange<Block> | undefined;
  readonly edits?: Exchange<Edit> | undefined;
  readonly metadata?: readonly FieldSwap[] | undefined;
  readonly status?: Swap<Status> | undefined;
  readonly notes?: Swap<string> | undefined;
}

const exchange = <T>(item: z.ZodType<T>) => z.looseObject({ removed: z.array(item), added: z.array(item) });
const swap = <T>(value: z.ZodType<T>) => z.looseObject({ before: value, after: value });

export const changeSchema: z.ZodType<Change> = z.looseObject({
  blocks: exchange(blockSchema).optional(),
  edits: exchange(editSchema).optional(),
  metadata: z
    .array(
      z.looseObject({
        field: metadataFieldSchema,
        before: fieldValueSchema.nullable(),
        after: fieldValueSchema.nullable(),
      }),
    )
    .optional(),
  status: swap(statusSchema).optional(),
  notes: swap(z.string()).optional(),
});

/** The curation of a dispatch before its first history entry. */
export const EMPTY_CURATION: Curation = { blocks: [], edits: [], metadata: {}, status: 'new', notes: '' };

const exchanged = <T>(before: readonly T[], after: readonly T[]): Exchange<T> | undefined => {
  if (before === after) return undefined;
  const old = new Set(before);
  const kept = new Set(after);
  const removed = before.filter((item) => !kept.has(item));
  const added = after.filter((item) => !old.has(item));
  return removed.length + added.length === 0 ? undefined : { removed, added };
};

const swapped = <T>(before: T, after: T): Swap<T> | undefined =>
  before === after ? undefined : { before, after };

/**
 * The change that leads from one curation to another. What is the same object in both is taken as unchanged, which
 * the reducer's immutable updates give.
 */
export const changeBetween = (before: Curation, after: Curation): Change => {
  const blocks = exchanged(before.blocks, after.blocks);
  const edits = exchanged(before.edits, after.edits);
  const metadata = METADATA_FIELD_NAMES.flatMap((field): FieldSwap[] => {
    const was = before.metadata[field] ?? null;
    const is = after.metadata[field] ?? null;
    return was === is ? [] : [{ field, before: was, after: is }];
  });
  const status = swapped(before.status, after.status);
  const notes = swapped(before.notes, after.notes);
  return {
    ...(blocks && { blocks }),
    ...(edits && { edits }),
    ...(metadata.length > 0 && { metadata }),
    ...(status && { status }),
    ...(notes && { notes }),
  };
};

export const isNoChange = (change: Change): boolean =>
  !change.blocks && !change.edits && !change.metadata && !change.status && !change.notes;

const invertExchange = <T>({ removed, added }: Exchange<T>): Exchange<T> => ({
  removed: added,
  added: removed,
});
const invertSwap = <T>({ before, after }: Swap<T>): Swap<T> => ({ before: after, after: before });

/** The change that takes `change` back. */
export const invert = (change: Change): Change => ({
  ...(change.blocks && { blocks: invertExchange(change.blocks) }),
  ...(change.edits && { edits: invertExchange(change.edits) }),
  ...(change.metadata && {
    metadata: change.metadata.map(({ field, before, after }) => ({ field, before: after, after: before })),
  }),
  ...(change.status && { status: invertSwap(change.status) }),
  ...(change.notes && { notes: invertSwap(change.notes) }),
});

const blockKey = ({ from, to, role }: Block): string => `${from}-${to}-${role}`;
const editKey = ({ id, state }: Edit): string => `${id} ${state}`;

const replaceItems = <T extends Span>(
  items: readonly T[],
  { removed, added }: Exchange<T>,
  key: (item: T) => string,
  order: (a: T, b: T) => number,
): readonly T[] | null => {
  const gone = new Set(removed.map(key));
  // A key is made of few items only: replaying a history asks this of every item for every entry.
  const starts = new Set(removed.map(({ from }) => from));
  const kept = items.filter((item) => !starts.has(item.from) || !gone.has(key(item)));
  return items.length - kept.length === gone.size ? [...kept, ...added].sort(order) : null;
};

/**
 * Applies a change. Fails with `change-conflict` where what it replaces is not there: it was made on another state,
 * or a later decision depends on it.
 */
export const applyChange = (curation: Curation, change: Change): Result<Curation> => {
  const blocks = change.blocks
    ? replaceItems(curation.blocks, change.blocks, blockKey, byBlock)
    : curation.blocks;
  if (blocks === null) return fail('change-conflict', { part: 'blocks' });
  const edits = change.edits ? replaceItems(curation.edits, change.edits, editKey, byEdit) : curation.edits;
  if (edits === null) return fail('change-conflict', { part: 'edits' });
  let metadata: Metadata = curation.metadata;
  for (const { field, before, after } of change.metadata ?? []) {
    if (!sameValue(metadata[field] ?? null, before)) return fail('change-conflict', { part: field });
    const { [field]: _, ...rest } = metadata;
    metadata = after === null ? rest : { ...rest, [field]: after };
  }
  if (change.status && change.status.before !== curation.status)
    return fail('change-conflict', { part: 'status' });
  if (change.notes && change.notes.before !== curation.notes)
    return fail('change-conflict', { part: 'notes' });
  return ok({
    ...curation,
    blocks,
    edits,
    metadata,
    status: change.status?.after ?? curation.status,
    notes: change.notes?.after ?? curation.notes,
  });
};
