/**
 * What a corpus-wide operation makes of one dispatch. It never fails: what does not fit a dispatch leaves it as it is.
 * A status says how far a person has come with this dispatch, so only an operation that sets it changes it.
 */

import { cleanedMetadata } from '../cleaned-metadata.ts';
import { fitsField } from '../metadata/field-content.ts';
import type { Curation } from '../model/dispatch.ts';
import { type Edit, HAND } from '../model/edit.ts';
import { type FieldContent, isListField, type ListField } from '../model/metadata.ts';
import type { Decision } from '../model/provenance.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sameValue } from '../model/same-value.ts';
import { isOfSeries, type Series } from '../spacing/series.ts';
import type { Change } from './change.ts';
import type { CorpusDecision, DispatchOperation, SelectionOperation } from './corpus-operation.ts';
import type { Operation } from './operation.ts';
import { reduce } from './reduce.ts';
import { type TakenBack, takeBack } from './take-back.ts';

/** The edits of a curation, made by rules, that belong to a series; what a hand replaced is out of the question. */
export const editsOfSeries = (text: string, { edits }: Curation, series: Series): readonly Edit[] =>
  edits.filter((edit) => edit.rule !== HAND && edit.state !== 'superseded' && isOfSeries(text, edit, series));

/** The curation after an ordinary operation, with its own status unless that is what the operation sets. */
const reduced = (text: string, curation: Curation, operation: Operation, decided: Decision): TakenBack => {
  const next = reduce(text, curation, operation, decided);
  if (!next.ok) return { curation, kept: 1 };
  const { status } = operation.type === 'set-status' ? next.value : curation;
  return { curation: { ...next.value, status }, kept: 0 };
};

const decideSeries = (
  text: string,
  curation: Curation,
  decision: Extract<CorpusDecision, { type: 'decide-series' }>,
  decided: Decision,
): TakenBack => {
  const { state, over } = decision;
  const edits = editsOfSeries(text, curation, decision).flatMap((edit) =>
    edit.decided !== null && (over === 'undecided' || edit.state === state) ? [] : edit.id,
  );
  if (edits.length === 0) return { curation, kept: 0 };
  // A dispatch may hold hundreds: all at once, and one by one only where that does not fit.
  const all = reduced(text, curation, { type: 'decide', edits, state }, decided);
  if (all.kept === 0 || edits.length === 1) return all;
  let next: TakenBack = { curation, kept: 0 };
  for (const id of edits) {
    const step = reduced(text, next.curation, { type: 'decide', edits: [id], state }, decided);
    next = { curation: step.curation, kept: next.kept + step.kept };
  }
  return next;
};

const setContent = (
  text: string,
  curation: Curation,
  field: Extract<CorpusDecision, { type: 'set-field' }>['field'],
  value: FieldContent | null,
  decided: Decision,
): TakenBack => {
  const now = curation.metadata[field];
  const there = now === undefined ? value === null : sameValue(now.value, value);
  if (there && (now === undefined || now.confirmed)) return { curation, kept: 0 };
  const operation: Operation = there
    ? { type: 'confirm-fields', fields: [field] }
    : { type: 'set-field', field, value };
  return reduced(text, curation, operation, decided);
};

/** The items of a list as they stand in the cleaned text. */
const shownList = (text: string, curation: Curation, field: ListField): readonly string[] => {
  const now = cleanedMetadata(text, curation)[field]?.value ?? [];
  return typeof now === 'string' ? [now] : now;
};

const takeDecision = (
  text: string,
  curation: Curation,
  decision: CorpusDecision,
  decided: Decision,
): TakenBack => {
  switch (decision.type) {
    case 'decide-series':
      return decideSeries(text, curation, decision, decided);
    case 'set-field':
      return setContent(text, curation, decision.field, decision.value, decided);
    case 'add-terms': {
      const list = shownList(text, curation, decision.field);
      const added = [...new Set(decision.terms)].filter((term) => !list.includes(term));
      if (added.length === 0) return { curation, kept: 0 };
      return setContent(text, curation, decision.field, [...list, ...added], decided);
    }
    case 'remove-terms': {
      const list = shownList(text, curation, decision.field);
      const left = list.filter((term) => !decision.terms.includes(term));
      if (left.length === list.length) return { curation, kept: 0 };
      return setContent(text, curation, decision.field, left.length > 0 ? left : null, decided);
    }
    case 'replace-terms': {
      const now = cleanedMetadata(text, curation)[decision.field]?.value ?? [];
      const put = (item: string): string => (decision.terms.includes(item) ? decision.by : item);
      const next = typeof now === 'string' ? put(now) : [...new Set(now.map(put))];
      if (sameValue(next, now)) return { curation, kept: 0 };
      return reduced(text, curation, { type: 'set-field', field: decision.field, value: next }, decided);
    }
    case 'confirm-fields': {
      const shown = cleanedMetadata(text, curation);
      const fields = decision.fields.filter((field) => shown[field]?.confirmed === false);
      if (fields.length === 0) return { curation, kept: 0 };
      return reduced(text, curation, { type: 'confirm-fields', fields }, decided);
    }
    case 'set-year':
      return reduced(text, curation, decision, decided);
    case 'set-status': {
      const { status, undecided } = decision;
      return reduced(text, curation, { type: 'set-status', status, undecided }, decided);
    }
  }
};

/**
 * The curation after a corpus-wide operation, as it is meant for this dispatch (`operationFor`).
 *
 * @param text the source
 * @param decided who decided, and when
 * @param undone for an operation that takes another back: what that one changed in this dispatch, or null
 * @returns the next curation, whose untouched parts are the same objects, and how many parts could not be changed
 */
export const applyCorpusOperation = (
  text: string,
  curation: Curation,
  operation: DispatchOperation,
  decided: Decision,
  undone: Change | null,
): TakenBack => {
  switch (operation.type) {
    case 'undo-operation':
      return undone === null ? { curation, kept: 0 } : takeBack(text, curation, undone);
    case 'apply-recipe': {
      let next: TakenBack = { curation, kept: 0 };
      for (const decision of operation.decisions) {
        const step = takeDecision(text, next.curation, decision, decided);
        next = { curation: step.curation, kept: next.kept + step.kept };
      }
      return next;
    }
    default:
      return takeDecision(text, curation, operation, decided);
  }
};

/** The operation, or why it cannot be meant for any dispatch: `invalid-value` for a value that does not fit its field. */
export const checkedOperation = (operation: SelectionOperation): Result<SelectionOperation> => {
  const decisions: readonly SelectionOperation[] =
    operation.type === 'apply-recipe' ? operation.decisions : [operation];
  for (const decision of decisions) {
    const value =
      decision.type === 'set-field' ? decision.value : decision.type === 'replace-terms' ? decision.by : null;
    if (value === null || !('field' in decision)) continue;
    const { field } = decision;
    const content = decision.type === 'replace-terms' && isListField(field) ? [decision.by] : value;
    if (!fitsField(field, content)) return fail('invalid-value', { field, value: String(value) });
  }
  return ok(operation);
};
