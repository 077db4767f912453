/** A list that a rule read and a person changed: whose word each item is stays known, in every way to change it. */
import { describe, expect, it } from 'vitest';
import { cleanedMetadata } from '../../../core/cleaned-metadata.ts';
import { applyCorpusOperation } from '../../../core/history/apply-corpus-operation.ts';
import { changeBetween } from '../../../core/history/change.ts';
import { mergeCurations } from '../../../core/history/merge-curations.ts';
import { isSuggestion } from '../../../core/history/metadata-anew.ts';
import type { Operation } from '../../../core/history/operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { takeBack } from '../../../core/history/take-back.ts';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { type Edit, editId } from '../../../core/model/edit.ts';
import { listItems } from '../../../core/model/list-value.ts';
import { fieldValueSchema } from '../../../core/model/metadata.ts';
import { DECIDED } from '../arbitrary-curation.ts';

const text = 'M. Paul Durand a reçu Mme AnnaKowalska et Mme Maria Santos à Lyon.';
const at = text.indexOf('Kowalska');
const space = { from: at, to: at, insert: ' ' };
const edit: Edit = {
  ...space,
  id: editId(space),
  ...{ rule: 'joined-names', version: 1, confidence: 1, state: 'accepted', evidence: [], decided: null },
};
const blocks = [{ from: 0, to: text.length, role: 'body', confidence: 1, decided: null }] as const;
const read: Curation = {
  blocks,
  edits: [edit],
  metadata: extractMetadata(text, blocks, [edit]),
  status: 'new',
  notes: '',
};
const decided = (curation: Curation, ...operations: readonly Operation[]): Curation =>
  operations.reduce<Curation>((state, operation) => {
    const next = reduce(text, state, operation, DECIDED);
    if (!next.ok) throw new Error(next.error.code);
    return next.value;
  }, curation);
const persons = (...value: string[]): Operation => ({ type: 'set-field', field: 'persons', value });
/** Each item as a person sees it, with the characters that it was read from, or `typed`. */
const told = (curation: Curation) => {
  const value = cleanedMetadata(text, curation).persons;
  return (value === undefined ? [] : listItems(value)).map(({ item, span, typed }) => [
    item,
    typed ? 'typed' : text.slice(span?.from, span?.to),
  ]);
};
const ALL = [
  ['Paul Durand', 'Paul Durand'],
  ['Anna Kowalska', 'AnnaKowalska'],
  ['Maria Santos', 'Maria Santos'],
];

it('is read with the characters of each item', () => {
  expect(told(read)).toEqual(ALL);
});

describe('a person who changes one item', () => {
  it('takes it out, and the others stay suggestions with their characters', () => {
    const next = decided(read, persons('Anna Kowalska', 'Maria Santos'));
    expect(told(next)).toEqual(ALL.slice(1));
    const { persons: value } = next.metadata;
    expect(value).toMatchObject({ basis: 'extracted', confirmed: false, typed: [] });
    expect(value && isSuggestion(value)).toBe(false);
  });

  it('adds one amid the others', () => {
    const next = decided(read, persons('Paul Durand', 'Okwudili Ezeani', 'Anna Kowalska', 'Maria Santos'));
    expect(told(next)).toEqual([ALL[0], ['Okwudili Ezeani', 'typed'], ALL[1], ALL[2]]);
    expect(next.metadata.persons).toMatchObject({ basis: 'extracted', confirmed: false });
  });

  it('takes the last that was read out, and what is left is typed', () => {
    const next = decided(read, persons('Okwudili Ezeani'));
    expect(next.metadata.persons).toEqual({ value: ['Okwudili Ezeani'], basis: 'typed', confirmed: true });
  });

  it('and later confirms the rest, whose characters stay known', () => {
    const next = decided(read, persons('Anna Kowalska', 'Okwudili Ezeani'), {
      type: 'confirm-fields',
      fields: ['persons'],
    });
    expect(told(next)).toEqual([ALL[1], ['Okwudili Ezeani', 'typed']]);
    expect(told(decided(next, persons('Anna Kowalska')))).toEqual([ALL[1]]);
    expect(decided(next, persons('Anna Kowalska')).metadata.persons?.confirmed).toBe(true);
  });

  it('leaves what is read to follow the edits', () => {
    const next = decided(read, persons('Anna Kowalska'), {
      type: 'decide',
      edits: [edit.id],
      state: 'rejected',
    });
    expect(told(next)).toEqual([['AnnaKowalska', 'AnnaKowalska']]);
  });
});

it('is stored with its keys in the order in which they are read again', () => {
  const { persons: value } = decided(read, persons('Anna Kowalska', 'Okwudili Ezeani')).metadata;
  expect(JSON.stringify(fieldValueSchema.parse(value))).toBe(JSON.stringify(value));
});

describe('an operation on many dispatches', () => {
  const many = (type: 'add-terms' | 'remove-terms', term: string) =>
    applyCorpusOperation(text, read, { type, field: 'persons', terms: [term] }, DECIDED, null).curation;

  it('adds a value, and says nothing of those that nobody looked at', () => {
    const next = many('add-terms', 'Okwudili Ezeani');
    expect(told(next)).toEqual([...ALL, ['Okwudili Ezeani', 'typed']]);
    expect(next.metadata.persons?.confirmed).toBe(false);
  });

  it('takes a value away as it stands in the cleaned text', () => {
    expect(told(many('remove-terms', 'Anna Kowalska'))).toEqual([ALL[0], ALL[2]]);
  });

  it('is taken back after a person added more, and what was read is known again', () => {
    const removed = many('remove-terms', 'Paul Durand');
    const since = decided(removed, persons('Anna Kowalska', 'Maria Santos', 'Okwudili Ezeani'));
    const back = takeBack(text, since, changeBetween(read, removed)).curation;
    expect(told(back)).toEqual([ALL[1], ALL[2], ['Okwudili Ezeani', 'typed'], ALL[0]]);
  });
});

describe('a preferred form put in the place of others in many dispatches', () => {
  const use = (field: 'persons' | 'datelinePlace', curation: Curation, by: string, ...terms: string[]) =>
    applyCorpusOperation(text, curation, { type: 'replace-terms', field, terms, by }, DECIDED, null).curation;

  it('stands where the other form stood, and says nothing of the rest', () => {
    const next = use('persons', read, 'Anna Kowalskà', 'Anna Kowalska', 'Ana Kowalska');
    expect(told(next)).toEqual([ALL[0], ['Anna Kowalskà', 'typed'], ALL[2]]);
    expect(next.metadata.persons?.confirmed).toBe(false);
  });

  it('stands once where a dispatch has both', () => {
    const next = use('persons', read, 'Paul Durand', 'Anna Kowalska');
    expect(told(next)).toEqual([ALL[0], ALL[2]]);
  });

  it('leaves a dispatch without one as it is', () => {
    expect(use('persons', read, 'Anna Kowalskà', 'Ana Kowalska')).toBe(read);
    expect(use('datelinePlace', read, 'Hanoï', 'Hanoi')).toBe(read);
  });

  it('serves a line as well', () => {
    const placed = decided(read, { type: 'set-field', field: 'datelinePlace', value: 'Hanoi' });
    expect(use('datelinePlace', placed, 'Hanoï', 'Hanoi').metadata.datelinePlace?.value).toBe('Hanoï');
  });
});

it('is confirmed in many dispatches as it stands, and what is missing stays so', () => {
  const confirm = (curation: Curation) =>
    applyCorpusOperation(
      text,
      curation,
      { type: 'confirm-fields', fields: ['persons', 'byline'] },
      DECIDED,
      null,
    ).curation;
  const next = confirm(read);
  expect(told(next)).toEqual(ALL);
  expect(next.metadata.persons).toMatchObject({ basis: 'extracted', confirmed: true });
  expect(next.metadata.byline).toBeUndefined();
  expect(next.status).toBe('new');
  expect(confirm(next)).toBe(next);
});

it('is joined with another copy item by item, each known as it was', () => {
  const mine = decided(read, persons('Anna Kowalska', 'Maria Santos'));
  const theirs = decided(read, persons('Paul Durand', 'Anna Kowalska', 'Maria Santos', 'Okwudili Ezeani'));
  const joined = [ALL[1], ALL[2], ['Okwudili Ezeani', 'typed']];
  for (const [one, other] of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    const { curation, conflicts } = mergeCurations(read, one, other);
    expect(conflicts).toEqual([]);
    expect(told(curation)).toEqual(joined);
    expect(curation.metadata.persons?.confirmed).toBe(false);
  }
});
