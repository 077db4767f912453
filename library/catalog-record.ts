/** What the list, the search and the statistics know of a dispatch, derived from its snapshot. */
import type { DispatchItem } from '../core/api-values.ts';
import type { CleanedRecord } from '../core/model/cleaned-record.ts';
import type { StoredDispatch } from '../core/model/dispatch.ts';
import { type EditState, isUndecided } from '../core/model/edit.ts';
import { METADATA_FIELD_NAMES } from '../core/model/metadata.ts';
import type { Failure } from '../core/model/result.ts';
import type { Role } from '../core/model/role.ts';
import { folded } from './fold.ts';

export type EditCounts = Readonly<Record<EditState, number>> & { readonly byPerson: number };

export interface CatalogRecord {
  readonly item: DispatchItem;
  readonly sha256: string;
  /** All that can be searched, folded. */
  readonly text: string;
  readonly rules: ReadonlyMap<string, EditCounts>;
  readonly roles: ReadonlyMap<Role, number>;
}

const TITLE_LENGTH = 90;
const NO_EDITS: EditCounts = { proposed: 0, accepted: 0, rejected: 0, superseded: 0, byPerson: 0 };

/** The first words of a text, cut between two. */
const firstWords = (text: string): string => {
  const line = text
    .slice(0, 10 * TITLE_LENGTH)
    .trim()
    .replace(/\s+/g, ' ');
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > TITLE_LENGTH / 2 ? space : TITLE_LENGTH)}…`;
};

const countWords = (text: string): number => {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  return words;
};

const textsOf = (cleaned: CleanedRecord): readonly (string | null)[] => [
  cleaned.text,
  cleaned.dateline,
  cleaned.signOff,
  ...cleaned.images.flatMap(({ alt, caption, credit }) => [alt, caption, credit]),
  ...cleaned.related.flatMap(({ headline, summary, caption, credit }) => [
    headline,
    summary,
    caption,
    credit,
  ]),
];

const plain = (value: unknown): string | null =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join('\n') : null;

const countRules = (stored: StoredDispatch): ReadonlyMap<string, EditCounts> => {
  const rules = new Map<string, EditCounts>();
  for (const { rule, state, decided } of stored.edits) {
    const counts = rules.get(rule) ?? NO_EDITS;
    const byPerson = counts.byPerson + (decided === null ? 0 : 1);
    rules.set(rule, { ...counts, [state]: counts[state] + 1, byPerson });
  }
  return rules;
};

const countRoles = (stored: StoredDispatch): ReadonlyMap<Role, number> => {
  const roles = new Map<Role, number>();
  for (const { role } of stored.blocks) roles.set(role, (roles.get(role) ?? 0) + 1);
  return roles;
};

export const catalogRecord = (stored: StoredDispatch, damaged: Failure | null): CatalogRecord => {
  const { cleaned, source, notes } = stored;
  const { datelinePlace, date, tags } = cleaned.metadata;
  const headline = cleaned.headline?.trim() || null;
  const anyText = textsOf(cleaned).find((text) => text !== null && text !== '') ?? '';
  const fields = METADATA_FIELD_NAMES.map((field) => plain(cleaned.metadata[field]));
  const name = source.names[0] ?? stored.id;
  return {
    item: {
      id: stored.id,
      title: firstWords(headline ?? anyText) || name,
      hasHeadline: headline !== null,
      name,
      place: plain(datelinePlace),
      date: plain(date),
      status: stored.status,
      undecided: stored.edits.filter(isUndecided).length,
      edits: stored.edits.length,
      words: countWords(cleaned.text),
      tags: Array.isArray(tags) ? [...tags] : [],
      damaged,
    },
    sha256: source.sha256,
    text: folded([...source.names, ...textsOf(cleaned), ...fields, notes].filter(Boolean).join('\n')),
    rules: countRules(stored),
    roles: countRoles(stored),
  };
};

/** The record of a dispatch of which nothing can be read: it stands in the list under its id, and says why. */
export const damagedRecord = (id: string, damaged: Failure): CatalogRecord => ({
  item: {
    id,
    title: id,
    hasHeadline: false,
    name: id,
    place: null,
    date: null,
    status: 'new',
    undecided: 0,
    edits: 0,
    words: 0,
    tags: [],
    damaged,
  },
  sha256: '',
  text: folded(id),
  rules: new Map(),
  roles: new Map(),
});
