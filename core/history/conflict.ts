/**
 * Conflicts: what two archivists decided differently about the same part of one dispatch, so that no merge can know
 * which of them holds. Mine holds until a person says otherwise.
 */
import { z } from 'zod';
import { type Block, blockSchema, byBlock } from '../model/block.ts';
import type { Curation, Status } from '../model/dispatch.ts';
import { statusSchema } from '../model/dispatch.ts';
import { byEdit, collide, type Edit, editSchema, HAND, isLive } from '../model/edit.ts';
import {
  type FieldValue,
  fieldValueSchema,
  type MetadataField,
  metadataFieldSchema,
} from '../model/metadata.ts';
import type { Decision } from '../model/provenance.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sameValue } from '../model/same-value.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { type Tombstone, tombstoneSchema } from '../model/tombstone.ts';

interface Sides<T> {
  /** Tells it from the other conflicts of its dispatch. */
  readonly key: string;
  readonly mine: T;
  readonly theirs: T;
}

export type Conflict =
  /** Edits of the same characters. */
  | (Sides<readonly Edit[]> & Span & { readonly part: 'edits' })
  /** The blocks of a stretch of the source, which both cut or named anew. */
  | (Sides<readonly Block[]> & Span & { readonly part: 'blocks' })
  | (Sides<FieldValue | null> & { readonly part: 'field'; readonly field: MetadataField })
  | (Sides<Status> & { readonly part: 'status' })
  | (Sides<string> & { readonly part: 'notes' })
  /** Whether the dispatch stays: one side removed it (its tombstone), the other decided on it since (null). */
  | (Sides<Tombstone | null> & { readonly part: 'removal' });

const position = z.number().int().nonnegative();
const sides = <T>(value: z.ZodType<T>) => ({ key: z.string(), mine: value, theirs: value });

export const conflictSchema: z.ZodType<Conflict> = z.discriminatedUnion('part', [
  z.looseObject({ part: z.literal('edits'), from: position, to: position, ...sides(z.array(editSchema)) }),
  z.looseObject({ part: z.literal('blocks'), from: position, to: position, ...sides(z.array(blockSchema)) }),
  z.looseObject({
    part: z.literal('field'),
    field: metadataFieldSchema,
    ...sides(fieldValueSchema.nullable()),
  }),
  z.looseObject({ part: z.literal('status'), ...sides(statusSchema) }),
  z.looseObject({ part: z.literal('notes'), ...sides(z.string()) }),
  z.looseObject({ part: z.literal('removal'), ...sides(tombstoneSchema.nullable()) }),
]);

/** Blocks where theirs take the place of all that stand in their stretch; null where a later decision moved its ends. */
const withTheirBlocks = (
  blocks: readonly Block[],
  conflict: Conflict & { part: 'blocks' },
): readonly Block[] | null => {
  const inside = blocks.filter((block) => overlaps(block, conflict));
  if (inside.some((block) => !contains(conflict, block))) return null;
  return [...blocks.filter((block) => !inside.includes(block)), ...conflict.theirs].sort(byBlock);
};

/** An edit that gave way: a hand's goes, a rule's stays to be seen. */
const givenWay = (edit: Edit, decided: Decision): readonly Edit[] =>
  edit.rule === HAND ? [] : [{ ...edit, state: 'superseded', decided }];

/** Edits where theirs stand instead of mine; what collides with them gives way. */
const withTheirEdits = (
  edits: readonly Edit[],
  conflict: Conflict & { part: 'edits' },
  decided: Decision,
): readonly Edit[] => {
  const gone = new Set([...conflict.mine, ...conflict.theirs].map(({ id }) => id));
  const live = conflict.theirs.filter(isLive);
  const kept = edits.flatMap((edit) => {
    if (gone.has(edit.id)) return [];
    return isLive(edit) && live.some((other) => collide(edit, other)) ? givenWay(edit, decided) : [edit];
  });
  return [...kept, ...conflict.theirs].sort(byEdit);
};

/**
 * The curation with theirs taken for each of `conflicts`; edits that no block holds any more give way. Fails with
 * `change-conflict` where a later decision cut the stretch of a conflict of blocks otherwise.
 */
export const takeTheirs = (
  curation: Curation,
  conflicts: readonly Conflict[],
  decided: Decision,
): Result<Curation> => {
  let next = curation;
  for (const conflict of conflicts) {
    switch (conflict.part) {
      case 'blocks': {
        const blocks = withTheirBlocks(next.blocks, conflict);
        if (blocks === null) return fail('change-conflict', { part: 'blocks' });
        next = { ...next, blocks };
        break;
      }
      case 'edits':
        next = { ...next, edits: withTheirEdits(next.edits, conflict, decided) };
        break;
      case 'field': {
        const { [conflict.field]: now, ...rest } = next.metadata;
        // Taken once already, as where the settling was cut short: nothing changes then, and undo meets no empty step.
        if (sameValue(now ?? null, conflict.theirs)) break;
        const metadata = conflict.theirs === null ? rest : { ...rest, [conflict.field]: conflict.theirs };
        next = { ...next, metadata };
        break;
      }
      case 'status':
        next = { ...next, status: conflict.theirs };
        break;
      case 'notes':
        next = { ...next, notes: conflict.theirs };
        break;
      case 'removal':
        // Of the corpus and not of the dispatch: whoever keeps the corpus removes or restores it.
        break;
    }
  }
  const { blocks } = next;
  const edits = next.edits.flatMap((edit) =>
    isLive(edit) && !blocks.some((block) => contains(block, edit)) ? givenWay(edit, decided) : [edit],
  );
  return ok({ ...next, edits });
};
