/**
 * Replaying a history: the states that its changes give, one after another, from nothing or from a state before. A
 * history that was changed by hand may hold a change that does not fit what came before; what comes before it is told.
 */
import type { Block } from '../model/block.ts';
import type { Curation } from '../model/dispatch.ts';
import type { Edit } from '../model/edit.ts';
import { type FieldValue, METADATA_FIELD_NAMES } from '../model/metadata.ts';
import { sameValue } from '../model/same-value.ts';
import { applyChange } from './change.ts';
import type { HistoryEntry } from './entry.ts';

/** Whether every block and edit lies inside a source of `length` code units, and blocks are in order and apart. */
export const isInside = ({ blocks, edits }: Pick<Curation, 'blocks' | 'edits'>, length: number): boolean => {
  let at = 0;
  for (const { from, to } of blocks) {
    if (from < at || to <= from || to > length) return false;
    at = to;
  }
  return edits.every(({ from, to }) => from <= to && to <= length);
};

export interface Replayed {
  /** The state after the changes that fit. */
  readonly curation: Curation;
  /** How many entries that are, from the first. */
  readonly fitting: number;
}

/**
 * The state after `entries`, in order, up to the first whose change does not fit the state before it, or puts a block
 * or an edit where the source has no place for it.
 *
 * @param length of the source, in UTF-16 code units
 */
export const replayed = (curation: Curation, entries: readonly HistoryEntry[], length: number): Replayed => {
  let state = curation;
  let fitting = 0;
  for (const { change } of entries) {
    const next = applyChange(state, change);
    if (!next.ok || ((change.blocks || change.edits) && !isInside(next.value, length))) break;
    state = next.value;
    fitting++;
  }
  return { curation: state, fitting };
};

const sameBlock = (a: Block, b: Block): boolean =>
  a.role === b.role &&
  a.from === b.from &&
  a.to === b.to &&
  a.confidence === b.confidence &&
  sameValue(a.decided, b.decided);

const sameEdit = (a: Edit, b: Edit): boolean =>
  a.id === b.id &&
  a.from === b.from &&
  a.to === b.to &&
  a.insert === b.insert &&
  a.rule === b.rule &&
  a.version === b.version &&
  a.confidence === b.confidence &&
  a.state === b.state &&
  sameValue(a.decided, b.decided) &&
  sameValue(a.evidence, b.evidence);

const sameField = (a: FieldValue | undefined, b: FieldValue | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.basis === b.basis &&
    a.rule === b.rule &&
    a.confirmed === b.confirmed &&
    sameValue(a.value, b.value) &&
    sameValue(a.span, b.span) &&
    sameValue(a.spans, b.spans) &&
    sameValue(a.typed, b.typed));

const sameItems = <T>(a: readonly T[], b: readonly T[], same: (left: T, right: T) => boolean): boolean =>
  a.length === b.length &&
  a.every((item, index) => {
    const other = b[index];
    return other !== undefined && same(item, other);
  });

/** Whether two states say the same in all that this version knows; fields of a newer one do not count. */
export const sameCuration = (a: Curation, b: Curation): boolean =>
  a.status === b.status &&
  a.notes === b.notes &&
  sameItems(a.blocks, b.blocks, sameBlock) &&
  sameItems(a.edits, b.edits, sameEdit) &&
  METADATA_FIELD_NAMES.every((field) => sameField(a.metadata[field], b.metadata[field]));
