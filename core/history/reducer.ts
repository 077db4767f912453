/**
 * The reducer: what an operation makes of a curation. The window applies it at once and the library applies it before
 * it writes, so both always agree on what a decision means. It is given what reads related blocks anew, because that is
 * the whole of segmentation, which the window loads after it is painted.
 */
import { cleanedMetadata, listEdited } from '../cleaned-metadata.ts';
import { fitsField } from '../metadata/field-content.ts';
import { withYear, type YearRule } from '../metadata/infer-year.ts';
import { joinBlocks, moveBound, setRole, splitBlock } from '../model/block-surgery.ts';
import type { Curation, Status } from '../model/dispatch.ts';
import type { FieldContent, FieldValue, Metadata, MetadataField } from '../model/metadata.ts';
import type { Decision } from '../model/provenance.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { type ReadRelated, relateFrom } from '../segmentation/relate-from.ts';
import { decide, replaceText, revertEdit, surgery } from './edit-decisions.ts';
import type { Operation } from './operation.ts';

const withField = (curation: Curation, field: MetadataField, value: FieldValue | null): Curation => {
  const { [field]: _, ...rest } = curation.metadata;
  return { ...curation, metadata: value === null ? rest : { ...rest, [field]: value } };
};

/** Sets a field by hand. Of a list, what was read and stays is known as before, and not confirmed by it. */
const setField = (
  text: string,
  curation: Curation,
  field: MetadataField,
  content: FieldContent | null,
): Result<Curation> => {
  if (content === null) return ok(withField(curation, field, null));
  if (!fitsField(field, content)) return fail('invalid-value', { field, value: String(content) });
  const was = curation.metadata[field];
  const value: FieldValue | null =
    typeof content === 'string' || was === undefined || was.basis === 'typed'
      ? { value: content, basis: 'typed', confirmed: true }
      : listEdited(text, curation, was, content);
  return ok(withField(curation, field, value));
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
      return setField(text, curation, operation.field, operation.value);
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
