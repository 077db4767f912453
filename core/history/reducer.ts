/**
 * The reducer: what an operation makes of a curation. The window applies it at once and the library applies it before
 * it writes, so both always agree on what a decision means. It is given what reads related blocks anew, because that is
 * the whole of segmentation, which the window loads after it is painted.
 */
import { cleanedMetadata } from '../cleaned-metadata.ts';
import { fitsField } from '../metadata/field-content.ts';
import { withYear, type YearRule } from '../metadata/infer-year.ts';
import type { Block } from '../model/block.ts';
import { joinBlocks, moveBound, setRole, splitBlock } from '../model/block-surgery.ts';
import type { Curation, Status } from '../model/dispatch.ts';
import {
  byEdit,
  collide,
  type Edit,
  type EditState,
  editId,
  HAND,
  isLive,
  leastWithin,
  type Replacement,
} from '../model/edit.ts';
import type { HandEdit } from '../model/hand-edit.ts';
import type { FieldContent, FieldValue, Metadata, MetadataField } from '../model/metadata.ts';
import type { Decision } from '../model/provenance.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { contains } from '../model/span.ts';
import { type ReadRelated, relateFrom } from '../segmentation/relate-from.ts';
import type { Operation } from './operation.ts';

/** Replaces edits by id; null removes one. Untouched edits stay the same objects. */
const replaceEdits = (edits: readonly Edit[], changed: ReadonlyMap<string, Edit | null>): readonly Edit[] =>
  edits.flatMap((edit) => {
    const next = changed.get(edit.id);
    return next === undefined ? [edit] : next === null ? [] : [next];
  });

const inState = (edit: Edit, state: EditState, decided: Decision | null): Edit => ({
  ...edit,
  state,
  decided,
});

/** Whether an edit lies inside one block: bounds may have moved since it was decided. */
const hasHome = (blocks: readonly Block[], edit: Replacement): boolean =>
  blocks.some((block) => contains(block, edit));

const decide = (
  curation: Curation,
  ids: readonly string[],
  state: 'accepted' | 'rejected' | 'proposed',
  decided: Decision,
): Result<Curation> => {
  const now = new Map(curation.edits.map((edit) => [edit.id, edit]));
  const changed = new Map<string, Edit>();
  for (const id of ids) {
    const edit = now.get(id);
    if (edit === undefined) return fail('edit-missing', { edit: id });
    if (!isLive(edit) && state !== 'rejected') {
      if (!hasHome(curation.blocks, edit)) return fail('position-outside', { position: edit.from });
      const other = curation.edits.find(
        (item) => item.id !== id && isLive(changed.get(item.id) ?? item) && collide(item, edit),
      );
      if (other !== undefined) return fail('edits-overlap', { edit: id, other: other.id });
    }
    changed.set(id, inState(edit, state, state === 'proposed' ? null : decided));
  }
  return ok({ ...curation, edits: replaceEdits(curation.edits, changed) });
};

/** A superseded edit: a hand's goes, a rule's stays to be seen. */
const supersede = (edit: Edit, decided: Decision): Edit | null =>
  edit.rule === HAND ? null : inState(edit, 'superseded', decided);

/** Whether a proposal is met by what was typed right beside it: white space there would double. */
export const isMet = (edit: Edit, typed: Replacement): boolean =>
  edit.state === 'proposed' &&
  edit.from <= typed.to &&
  typed.from <= edit.to &&
  edit.insert.trim() === '' &&
  /^\s|\s$/.test(typed.insert);

const replaceText = (
  text: string,
  curation: Curation,
  replacement: HandEdit,
  decided: Decision,
): Result<Curation> => {
  const { from, to } = replacement;
  if (from > to || to > text.length) return fail('position-outside', { position: to });
  const home = curation.blocks.find((block) => contains(block, replacement));
  if (home === undefined) return fail('position-outside', { position: from });
  const least = leastWithin(text, home, replacement);
  const empty = least.from === least.to && least.insert === '';
  const id = editId(least);
  const taken = new Set(replacement.supersedes);
  const changed = new Map<string, Edit | null>();
  for (const edit of curation.edits) {
    if (edit.id === id) continue;
    if (taken.has(edit.id)) {
      if (empty && edit.rule !== HAND) changed.set(edit.id, inState(edit, 'rejected', decided));
      else changed.set(edit.id, supersede(edit, decided));
    } else if (!empty && isLive(edit) && (collide(edit, least) || isMet(edit, least))) {
      if (edit.state === 'accepted') return fail('edits-overlap', { edit: id, other: edit.id });
      changed.set(edit.id, supersede(edit, decided));
    }
  }
  const kept = replaceEdits(curation.edits, changed);
  if (empty) return ok({ ...curation, edits: kept });
  const same = kept.find((edit) => edit.id === id);
  const made: Edit = same
    ? inState(same, 'accepted', decided)
    : {
        ...least,
        id,
        rule: HAND,
        version: 0,
        confidence: 1,
        state: 'accepted',
        evidence: [{ kind: 'hand' }],
        decided,
      };
  return ok({ ...curation, edits: [...kept.filter((edit) => edit.id !== id), made].sort(byEdit) });
};

const revertEdit = (curation: Curation, id: string, decided: Decision): Result<Curation> => {
  const edit = curation.edits.find((item) => item.id === id);
  if (edit === undefined) return fail('edit-missing', { edit: id });
  if (edit.rule !== HAND) return decide(curation, [id], 'proposed', decided);
  let edits: readonly Edit[] = curation.edits.filter((item) => item.id !== id);
  for (const other of edits) {
    const freed = other.state === 'superseded' && (collide(other, edit) || contains(edit, other));
    if (
      !freed ||
      !hasHome(curation.blocks, other) ||
      edits.some((item) => isLive(item) && collide(item, other))
    )
      continue;
    edits = replaceEdits(edits, new Map([[other.id, inState(other, 'proposed', null)]]));
  }
  return ok({ ...curation, edits });
};

/**
 * New bounds take their edits along. An edit that no longer lies inside one block, or only changes the white space
 * that now stands between two, has lost its place: a hand's goes, a rule's is superseded.
 */
const withBlocks = (curation: Curation, blocks: readonly Block[], decided: Decision): Curation => {
  const changed = new Map<string, Edit | null>();
  for (const edit of curation.edits) {
    if (!isLive(edit)) continue;
    const home = blocks.find((block) => contains(block, edit));
    const atBound =
      home !== undefined && edit.from === edit.to && (edit.from === home.from || edit.to === home.to);
    const wasAtBound = curation.blocks.some((block) => edit.from === block.from || edit.to === block.to);
    if (home === undefined || (atBound && !wasAtBound && edit.insert.trim() === '')) {
      changed.set(edit.id, supersede(edit, decided));
    }
  }
  return {
    ...curation,
    blocks,
    edits: changed.size > 0 ? replaceEdits(curation.edits, changed) : curation.edits,
  };
};

/** New bounds, unless they would cut through an edit that a person decided: it would be lost without a word. */
const surgery = (
  curation: Curation,
  blocks: Result<readonly Block[]>,
  decided: Decision,
): Result<Curation> => {
  if (!blocks.ok) return blocks;
  const cut = curation.edits.find(
    (edit) => isLive(edit) && edit.decided !== null && !hasHome(blocks.value, edit),
  );
  return cut === undefined
    ? ok(withBlocks(curation, blocks.value, decided))
    : fail('edit-in-the-way', { edit: cut.id });
};

const withField = (curation: Curation, field: MetadataField, value: FieldValue | null): Curation => {
  const { [field]: _, ...rest } = curation.metadata;
  return { ...curation, metadata: value === null ? rest : { ...rest, [field]: value } };
};

const setField = (
  curation: Curation,
  field: MetadataField,
  content: FieldContent | null,
): Result<Curation> => {
  if (content === null) return ok(withField(curation, field, null));
  if (!fitsField(field, content)) return fail('invalid-value', { field, value: String(content) });
  return ok(withField(curation, field, { value: content, basis: 'typed', confirmed: true }));
};

/** The date with its year; where it has one, or the year has no such day, the curation stays the same object. */
const setYear = (curation: Curation, year: number, rule: YearRule): Curation => {
  const now = curation.metadata.date;
  const value = withYear(typeof now?.value === 'string' ? now.value : null, year);
  if (value === null) return curation;
  // The day was read from the text and the year was not: the value as a whole stands nowhere in it.
  return withField(curation, 'date', { value, basis: 'inferred', rule, confirmed: false });
};

/** Confirms values as they stand in the cleaned text: that is what the person saw and what is exported. */
const confirmFields = (text: string, curation: Curation, fields: readonly MetadataField[]): Curation => {
  const shown = cleanedMetadata(text, curation);
  const confirmed: Metadata = Object.fromEntries(
    fields.flatMap((field) => {
      const value = shown[field];
      return value && !value.confirmed ? [[field, { ...value, confirmed: true }]] : [];
    }),
  );
  return { ...curation, metadata: { ...curation.metadata, ...confirmed } };
};

const setStatus = (
  curation: Curation,
  status: Status,
  undecided: 'leave' | 'accept' | 'reject',
  decided: Decision,
): Result<Curation> => {
  const waiting = curation.edits.filter((edit) => edit.state === 'proposed').map((edit) => edit.id);
  const settled =
    undecided === 'leave' || waiting.length === 0
      ? ok(curation)
      : decide(curation, waiting, undecided === 'accept' ? 'accepted' : 'rejected', decided);
  return settled.ok ? ok({ ...settled.value, status }) : settled;
};

const perform = (
  text: string,
  curation: Curation,
  operation: Operation,
  decided: Decision,
  readRelated: ReadRelated | null,
): Result<Curation> => {
  const { blocks } = curation;
  switch (operation.type) {
    case 'decide':
      return decide(curation, operation.edits, operation.state, decided);
    case 'declare-word':
      return decide(curation, operation.edits, 'rejected', decided);
    case 'edit-text': {
      let next: Result<Curation> = ok(curation);
      for (const replacement of operation.replacements) {
        if (next.ok) next = replaceText(text, next.value, replacement, decided);
      }
      return next;
    }
    case 'revert-edit':
      return revertEdit(curation, operation.edit, decided);
    case 'set-role':
      return surgery(curation, setRole(blocks, operation.blocks, operation.role, decided), decided);
    case 'split-block':
      return surgery(
        curation,
        splitBlock(text, blocks, operation.block, operation.at, operation.role, decided),
        decided,
      );
    case 'join-blocks':
      return surgery(curation, joinBlocks(blocks, operation.block, decided), decided);
    case 'move-bound':
      return surgery(curation, moveBound(text, blocks, operation.block, operation.at, decided), decided);
    case 'relate-from':
      if (readRelated === null) return fail('internal', { reason: 'related blocks cannot be read yet' });
      return surgery(curation, relateFrom(text, blocks, operation.block, decided, readRelated), decided);
    case 'set-field':
      return setField(curation, operation.field, operation.value);
    case 'set-year':
      return ok(setYear(curation, operation.year, operation.rule));
    case 'confirm-fields':
      return ok(confirmFields(text, curation, operation.fields));
    case 'set-status':
      return setStatus(curation, operation.status, operation.undecided, decided);
    case 'set-notes':
      return ok({ ...curation, notes: operation.notes });
  }
};

/**
 * The curation after `operation`. A dispatch that was `new` is `in-progress` after any decision but a change of
 * status.
 *
 * @param text the source
 * @param decided who decides, and when
 * @returns the next curation; what the operation leaves alone stays the same object. Fails with `edit-missing`,
 *   `edits-overlap`, `edit-in-the-way`, `block-missing`, `nothing-to-join`, `position-outside` or `invalid-value`; nothing has changed then.
 */
export type Reduce = (
  text: string,
  curation: Curation,
  operation: Operation,
  decided: Decision,
) => Result<Curation>;

/**
 * The reducer that reads related blocks by `readRelated`; where that is null, `relate-from` fails with `internal`, and
 * all other operations do what they do.
 */
export const reducerWith =
  (readRelated: ReadRelated | null): Reduce =>
  (text, curation, operation, decided) => {
    const next = perform(text, curation, operation, decided, readRelated);
    if (!next.ok || operation.type === 'set-status' || next.value.status !== 'new') return next;
    return ok({ ...next.value, status: 'in-progress' });
  };
