/** What the list, the search, the series and the statistics know of a dispatch, derived from its snapshot and source. */
import { z } from 'zod';
import type { DispatchItem } from '../../core/api-values.ts';
import { textPrints } from '../../core/diff/word-overlap.ts';
import { folded } from '../../core/fold.ts';
import { isUnsure } from '../../core/model/block.ts';
import type { CleanedRecord } from '../../core/model/cleaned-record.ts';
import type { Encoding, StoredDispatch } from '../../core/model/dispatch.ts';
import { type EditState, isUndecided } from '../../core/model/edit.ts';
import { METADATA_FIELD_NAMES, type MetadataField } from '../../core/model/metadata.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Role } from '../../core/model/role.ts';
import { type Series, seriesOf } from '../../core/spacing/series.ts';
import { countWords } from '../../core/text-facts.ts';
import { headlineKey, teaserKey, toldKey } from './teaser-match.ts';

export type EditCounts = Readonly<Record<EditState, number>> & { readonly byPerson: number };

export interface CatalogRecord {
  readonly item: DispatchItem;
  readonly sha256: string;
  /** The size of its source in bytes, as recorded; 0 where nothing can be read. */
  readonly bytes: number;
  /** The encoding of its source, as recorded; null where nothing can be read. */
  readonly encoding: Encoding | null;
  /** All that can be searched, folded: what it says, and what is said about it (names, metadata, notes). */
  readonly text: string;
  readonly about: string;
  readonly rules: ReadonlyMap<string, EditCounts>;
  readonly roles: ReadonlyMap<Role, number>;
  /** Its edits with their series; none where the source could not be read. */
  readonly edits: readonly SeriesEdit[];
  /** Its headlines and those of its related items, folded. */
  readonly headlines: readonly string[];
  readonly related: readonly string[];
  /** The first words of its lead and first paragraph, and of the summaries of its related items (`teaser-match.ts`). */
  readonly leads: readonly string[];
  readonly summaries: readonly string[];
  readonly values: readonly FieldEntry[];
  /** The older version that it is a newer one of. */
  readonly replaces: string | null;
  /** The names of its files, without their folders, folded. */
  readonly names: readonly string[];
  /** By which a text that is nearly the same is found (`textPrints`); worked out when asked for, since a source stays. */
  readonly prints: () => readonly string[];
  /** Whether segmentation is unsure of a block that nobody decided on. */
  readonly unsure: boolean;
}

/** An edit as one of a series. */
export interface SeriesEdit extends Series {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly rule: string;
  readonly state: EditState;
  readonly byPerson: boolean;
}

/** One value, or item of a list, that a dispatch has in a field. */
export interface FieldEntry {
  readonly field: MetadataField;
  readonly value: string;
}

const count = z.number().int().nonnegative();
const editCountsSchema = z.object({
  proposed: count,
  accepted: count,
  rejected: count,
  superseded: count,
  byPerson: count,
});
export const sumsSchema = z.object({
  rules: z.record(z.string(), editCountsSchema),
  roles: z.record(z.string(), count),
});
/** The edits of each rule and the blocks of each role, as the statistics add them up. */
export type Sums = Readonly<z.infer<typeof sumsSchema>>;

export const sumsOf = ({ rules, roles }: CatalogRecord): Sums => ({
  rules: Object.fromEntries(rules),
  roles: Object.fromEntries(roles),
});

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

const seriesEdits = (stored: StoredDispatch, text: string): readonly SeriesEdit[] =>
  stored.edits.map((edit) => {
    const { id, from, to, insert, rule, state, decided } = edit;
    return { ...seriesOf(text, edit), id, from, to, insert, rule, state, byPerson: decided !== null };
  });

/** The name of a file as names are compared: without its folders, folded. */
export const nameKey = (name: string): string => folded(name.slice(name.lastIndexOf('/') + 1)).trim();

const keysOf = (
  texts: readonly (string | null)[],
  keyOf: (text: string | null) => string | null,
): readonly string[] => [...new Set(texts.map(keyOf).filter((key) => key !== null))];

const fieldEntries = ({ metadata }: CleanedRecord): readonly FieldEntry[] =>
  METADATA_FIELD_NAMES.flatMap((field) => {
    const content = metadata[field];
    const values = content === null ? [] : typeof content === 'string' ? [content] : content;
    return [...new Set(values)].map((value) => ({ field, value }));
  });

/** @param text the decoded source; null where it cannot be read */
export const catalogRecord = (
  stored: StoredDispatch,
  text: string | null,
  damaged: Failure | null,
): CatalogRecord => {
  const { cleaned, source, notes } = stored;
  const { datelinePlace, date, tags } = cleaned.metadata;
  const headline = cleaned.headline?.trim() || null;
  const anyText = textsOf(cleaned).find((part) => part !== null && part !== '') ?? '';
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
    bytes: source.bytes,
    encoding: source.encoding,
    text: folded(textsOf(cleaned).filter(Boolean).join('\n')),
    about: folded([...source.names, ...fields, notes].filter(Boolean).join('\n')),
    rules: countRules(stored),
    roles: countRoles(stored),
    edits: text === null ? [] : seriesEdits(stored, text),
    headlines: keysOf([cleaned.headline, cleaned.alternateHeadline], headlineKey),
    related: keysOf(
      cleaned.related.map(({ headline: related }) => related),
      teaserKey,
    ),
    leads: keysOf([cleaned.lead, cleaned.body[0] ?? null], toldKey),
    summaries: keysOf(
      cleaned.related.map(({ summary }) => summary),
      toldKey,
    ),
    values: fieldEntries(cleaned),
    replaces: stored.replaces ?? null,
    names: [...new Set(source.names.map(nameKey))],
    prints: () => (text === null ? [] : textPrints(text)),
    unsure: stored.blocks.some(isUnsure),
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
  bytes: 0,
  encoding: null,
  text: '',
  about: folded(id),
  rules: new Map(),
  roles: new Map(),
  edits: [],
  headlines: [],
  related: [],
  leads: [],
  summaries: [],
  values: [],
  replaces: null,
  names: [],
  prints: () => [],
  unsure: false,
});
