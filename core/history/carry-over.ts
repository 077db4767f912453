/**
 * Carrying decisions over to a newer version of a dispatch: what a person decided holds in the new text wherever that
 * says the same around it; the rest of the new text is as the rules say. Pure: the library finds the older version and
 * writes what came of it as the first history entries of the new dispatch (`carried-steps.ts`).
 */
import type { Cleaned } from '../cleaned.ts';
import { type SharedText, sharedText } from '../diff/shared-text.ts';
import { extractMetadata } from '../metadata/extract.ts';
import type { Block } from '../model/block.ts';
import type { Curation } from '../model/dispatch.ts';
import { byEdit, type Edit, editId } from '../model/edit.ts';
import { type FieldValue, METADATA_FIELD_NAMES, type MetadataField } from '../model/metadata.ts';
import { bySpan, type Span, trimSpan } from '../model/span.ts';
import { homeOf } from './blocks-anew.ts';
import { metadataAnew } from './metadata-anew.ts';
import { reclean } from './reclean.ts';

/** A block keeps what a person decided about it where both its bounds, and this share of it, are in the new text. */
const LEAST_KEPT = 0.6;

export interface OldVersion {
  readonly text: string;
  readonly curation: Curation;
  /** Fields that a person decided even where their value does not say so, as `decidedFields` tells. */
  readonly decided: ReadonlySet<MetadataField>;
}

export interface NewVersion {
  readonly text: string;
  readonly cleaned: Cleaned;
}

export interface CarriedOver {
  readonly curation: Curation;
  /** How many blocks, edits and fields stand as a person decided them in the old version. */
  readonly carried: number;
  /** The fields among them, with those that were emptied. */
  readonly fields: ReadonlySet<MetadataField>;
}

const placedBlock = (block: Block, shared: SharedText): Block | null => {
  if (block.decided === null) return null;
  const start = shared.place({ from: block.from, to: block.from });
  const end = shared.place({ from: block.to, to: block.to });
  if (start === null || end === null) return null;
  if (shared.kept(block) < LEAST_KEPT * (block.to - block.from)) return null;
  return { ...block, from: start.from, to: end.from };
};

/** The new blocks with `placed` in the place of what they cover; what is left of one that is cut keeps its role. */
const overlaid = (text: string, fresh: readonly Block[], placed: readonly Block[]): readonly Block[] => {
  const rest = fresh.flatMap((block) => {
    const parts: Block[] = [];
    let from = block.from;
    const keep = (to: number): void => {
      const span = trimSpan(text, { from, to });
      if (span.from < span.to) parts.push({ ...block, ...span });
    };
    for (const other of placed) {
      if (other.to <= from || other.from >= block.to) continue;
      if (other.from > from) keep(other.from);
      from = other.to;
    }
    if (from < block.to) keep(block.to);
    return parts;
  });
  return [...rest, ...placed].sort(bySpan);
};

const placedEdits = (
  text: string,
  blocks: readonly Block[],
  { edits }: Curation,
  fresh: readonly Edit[],
  shared: SharedText,
): readonly Edit[] => {
  const made = new Map(fresh.map((edit) => [edit.id, edit]));
  return edits.flatMap((edit): readonly Edit[] => {
    if (edit.decided === null) return [];
    const span = shared.place(edit);
    if (span === null || homeOf(text, blocks, { ...span, insert: edit.insert }) === undefined) return [];
    const id = editId({ ...span, insert: edit.insert });
    // The decision is the person's; what is known of the place is the rule's of today, where it finds the same.
    const { state, decided } = edit;
    return [{ ...(made.get(id) ?? edit), ...span, id, state, decided }];
  });
};

const placedField = (value: FieldValue, shared: SharedText): FieldValue | null => {
  const place = (span: Span): Span | null => shared.place(span);
  const span = value.span && place(value.span);
  const spans = value.spans?.map(place);
  if (span === null || spans?.includes(null)) return null;
  const found = spans?.filter((item) => item !== null);
  return { ...value, ...(span && { span }), ...(found && { spans: found }) };
};

/**
 * The curation of a newer version of a dispatch. Nothing carried lies outside a block, no two live edits collide, and
 * the words on either side of a carried edit in its line are those it was decided beside.
 */
export const carryOver = (old: OldVersion, { text, cleaned }: NewVersion): CarriedOver => {
  const shared = sharedText(old.text, text);
  const placed = old.curation.blocks
    .map((block) => placedBlock(block, shared))
    .filter((block) => block !== null);
  const blocks = overlaid(text, cleaned.blocks, placed);
  const edits = placedEdits(text, blocks, old.curation, cleaned.edits, shared).toSorted(byEdit);
  const fields = new Map<MetadataField, FieldValue | null>();
  for (const field of METADATA_FIELD_NAMES) {
    const value = old.curation.metadata[field];
    if (value === undefined) {
      if (old.decided.has(field)) fields.set(field, null);
      continue;
    }
    if (value.basis !== 'typed' && !value.confirmed && !old.decided.has(field)) continue;
    const kept = placedField(value, shared);
    if (kept !== null) fields.set(field, kept);
  }
  const metadata = Object.fromEntries([...fields].filter(([, value]) => value !== null));
  const carried = placed.length + edits.length + fields.size;
  const status = carried === 0 ? 'new' : 'in-progress';
  const decided = new Set(fields.keys());
  const joined = reclean(
    text,
    { blocks, edits, metadata, status, notes: '' },
    { ...cleaned, blocks },
    { anew: true, decided },
  );
  // Read from the blocks as they stand now; what that leaves as it was stays the same object.
  const read =
    placed.length === 0
      ? joined.metadata
      : metadataAnew(joined.metadata, extractMetadata(text, joined.blocks, joined.edits), decided);
  return { curation: { ...joined, metadata: read }, carried, fields: decided };
};
