/**
 * Taking back a change on which others may have been built: each part of it that still stands goes back to what it
 * was; what a later decision changed stays as that decision left it, and is counted.
 */
import type { Curation, Status } from '../model/dispatch.ts';
import { byEdit, collide, type Edit, isLive } from '../model/edit.ts';
import { editedList } from '../model/list-value.ts';
import type { FieldContent, FieldValue, Metadata } from '../model/metadata.ts';
import { sameValue } from '../model/same-value.ts';
import { contains } from '../model/span.ts';
import { applyChange, type Change, type FieldSwap, invert } from './change.ts';
import { isSound } from './sound-curation.ts';

export interface TakenBack {
  readonly curation: Curation;
  /** How many parts stay, because a later decision depends on them. */
  readonly kept: number;
}

/** Whether an edit may come back into force among `others`: it lies inside one block and collides with none in force. */
const fits = (curation: Curation, edit: Edit, others: readonly Edit[]): boolean =>
  !isLive(edit) ||
  (curation.blocks.some((block) => contains(block, edit)) &&
    !others.some((other) => other.id !== edit.id && isLive(other) && collide(other, edit)));

const takeBackEdits = (curation: Curation, { edits: exchange }: Change): TakenBack => {
  if (exchange === undefined) return { curation, kept: 0 };
  const was = new Map(exchange.removed.map((edit) => [edit.id, edit]));
  const made = new Map(exchange.added.map((edit) => [edit.id, edit]));
  let { edits } = curation;
  let kept = 0;
  const ids = [...new Set([...made.keys(), ...was.keys()])];
  const returns = (id: string): boolean => isLive(was.get(id) ?? { state: 'superseded' });
  // What goes out of force first, so that it does not stand in the way of what comes back.
  for (const id of [...ids.filter((id) => !returns(id)), ...ids.filter(returns)]) {
    const [before, after] = [was.get(id), made.get(id)];
    const now = edits.find((edit) => edit.id === id);
    if (sameValue(now, before)) continue;
    if (!sameValue(now, after) || (before !== undefined && !fits(curation, before, edits))) {
      kept++;
      continue;
    }
    const others = edits.filter((edit) => edit.id !== id);
    edits = before === undefined ? others : [...others, before].sort(byEdit);
  }
  return { curation: edits === curation.edits ? curation : { ...curation, edits }, kept };
};

const items = (value: FieldValue | null): readonly string[] | null =>
  value === null ? [] : Array.isArray(value.value) ? (value.value as readonly string[]) : null;

const content = (value: FieldValue | null): FieldContent | null => value?.value ?? null;

/**
 * The value of a list after what was added to it is taken out and what was taken out is put back, whatever else
 * happened to it; null where it is empty then, undefined where the field is no list.
 */
const mergedList = (now: FieldValue | null, { before, after }: FieldSwap): FieldValue | null | undefined => {
  const [old, made, current] = [items(before), items(after), items(now)];
  if (old === null || made === null || current === null) return undefined;
  const added = new Set(made.filter((item) => !old.includes(item)));
  const gone = old.filter((item) => !made.includes(item) && !current.includes(item));
  const list = [...current.filter((item) => !added.has(item)), ...gone];
  if (sameValue(list, content(before) ?? [])) return before;
  if (sameValue(list, content(now))) return now;
  const [first, ...others] = [now, before].filter((value) => value !== null);
  return first === undefined ? null : editedList([first, ...others], list);
};

const takeBackFields = (curation: Curation, { metadata: swaps = [] }: Change): TakenBack => {
  let metadata: Metadata = curation.metadata;
  let kept = 0;
  for (const swap of swaps) {
    const { field, before, after } = swap;
    const now = metadata[field] ?? null;
    const back = sameValue(now, after) ? before : sameValue(now, before) ? now : mergedList(now, swap);
    if (back === undefined) {
      kept++;
      continue;
    }
    if (back === now) continue;
    const { [field]: _, ...rest } = metadata;
    metadata = back === null ? rest : { ...rest, [field]: back };
  }
  return { curation: metadata === curation.metadata ? curation : { ...curation, metadata }, kept };
};

/** What a single value becomes: what it was, where it still is what was made of it. */
const swapBack = <T>(now: T, swap: { readonly before: T; readonly after: T } | undefined) => {
  if (swap === undefined || now === swap.before) return { value: now, kept: 0 };
  return now === swap.after ? { value: swap.before, kept: 0 } : { value: now, kept: 1 };
};

/**
 * The curation with blocks, and the edits that stand in them, as they were before `change`: all of them or, where a later
 * decision depends on some, none.
 */
const takeBackBlocks = (text: string, curation: Curation, { blocks, edits }: Change): TakenBack => {
  const back = applyChange(curation, invert({ ...(blocks && { blocks }), ...(edits && { edits }) }));
  return back.ok && isSound(text, back.value) ? { curation: back.value, kept: 0 } : { curation, kept: 1 };
};

/**
 * The curation after `change` is taken back as far as later decisions allow. What is not concerned stays the same
 * object. Blocks come back only all together; where they do not, all stays that was made with them.
 *
 * @param text the source
 */
export const takeBack = (text: string, curation: Curation, change: Change): TakenBack => {
  const edits =
    change.blocks === undefined ? takeBackEdits(curation, change) : takeBackBlocks(text, curation, change);
  if (change.blocks !== undefined && edits.kept > 0) return edits;
  const fields = takeBackFields(edits.curation, change);
  const status = swapBack<Status>(curation.status, change.status);
  const notes = swapBack(curation.notes, change.notes);
  return {
    curation: { ...fields.curation, status: status.value, notes: notes.value },
    kept: edits.kept + fields.kept + status.kept + notes.kept,
  };
};
