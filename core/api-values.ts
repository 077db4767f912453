/**
 * The values that cross between a window and its host: their schemas, and the types derived from them. `api.ts` says
 * which method takes and gives which.
 */
import { z } from 'zod';
import { editBriefSchema } from './history/edit-brief.ts';
import { type HistoryEntry, historyEntrySchema } from './history/entry.ts';
import { recordedOperationSchema } from './history/operation.ts';
import { ownKeysSchema } from './keys.ts';
import { dispatchIdSchema, dispatchSchema, statusSchema } from './model/dispatch.ts';
import { errorCodeSchema } from './model/error-code.ts';
import { LOCALES } from './model/localised.ts';
import { metadataFieldSchema } from './model/metadata.ts';
import { agentSchema, timeSchema } from './model/provenance.ts';
import type { Failure } from './model/result.ts';
import { roleSchema } from './model/role.ts';
import { STORAGE_WORK } from './storage-work.ts';

const count = z.number().int().nonnegative();

export const failureSchema: z.ZodType<Failure> = z.object({
  code: errorCodeSchema,
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

// ── the program ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The columns beside the text. */
export const SIDE_COLUMNS = ['list', 'inspector'] as const;
export type SideColumn = (typeof SIDE_COLUMNS)[number];

export const settingsSchema = z.object({
  /** The name under which decisions are recorded; null until it was asked for. */
  agent: z.string().trim().min(1).max(200).nullable(),
  locale: z.enum([...LOCALES, 'system']),
  theme: z.enum(['light', 'dark', 'system']),
  /** Size of dispatch text in percent. */
  textSize: z.number().int().min(70).max(200),
  /** The keys that the person gave to actions. */
  keys: ownKeysSchema,
  /** The columns that the person put away. */
  hiddenColumns: z.array(z.enum(SIDE_COLUMNS)),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const corpusSummarySchema = z.object({
  path: z.string(),
  title: z.string(),
  language: z.string(),
  rights: z.string(),
  dispatches: count,
  undecided: count,
  removed: count,
  /**
   * Whether the list holds every dispatch: `reading` while dispatch files are looked through, `partial` where that was
   * stopped, `failed` where there is no list, and asking for one tells why. `done` of `total` were looked at.
   */
  index: z.object({ state: z.enum(['whole', 'reading', 'partial', 'failed']), done: count, total: count }),
  /** How many of the dispatches that were had back together are in the list again; null where all are. */
  comingBack: z.object({ done: count, total: count }).nullable(),
  /** How many dispatches of takedowns that were cut short are destroyed; null where none is to be. None of them is shown. */
  takingDown: z.object({ done: count, total: count }).nullable(),
  /** Why it cannot be written, or null: a newer schema, another writer, a folder without permission. */
  readOnly: failureSchema.nullable(),
  /** Whether this is the sample made from the dispatches that come with the program. */
  sample: z.boolean(),
});
export type CorpusSummary = Readonly<z.infer<typeof corpusSummarySchema>>;

const hostSchema = z.object({
  /** Native dialogs: `host.choose` and `host.reveal` answer. Without them the window uploads, downloads and takes paths. */
  dialogs: z.boolean(),
  /** Why the desktop window did not open and this host did, in a word; null where nothing was tried. */
  note: z.string().nullable(),
});

export const appSchema = z.object({
  version: z.string(),
  host: hostSchema,
  settings: settingsSchema,
  /** The name under which the system knows the person: decisions are recorded under it until they give one. */
  account: z.string(),
  corpus: corpusSummarySchema.nullable(),
  /** Corpora opened before, latest first. */
  recent: z.array(z.object({ path: z.string(), title: z.string() })),
  /**
   * What the path of a new corpus begins with where a person says nothing else: a folder in theirs, with the sign behind
   * it that parts folders here. Null where the system knows no folder of theirs.
   */
  newCorpora: z.string().nullable(),
  /** Why the program's own folder (settings, recent corpora, the sample) cannot be written; null where it can. */
  own: failureSchema.nullable(),
  /** What failed of the open corpus while no call waited for it and stands still; each kind of work once. */
  storage: z.array(z.object({ what: z.enum(STORAGE_WORK), failure: failureSchema })).readonly(),
});
export type App = Readonly<z.infer<typeof appSchema>>;

// ── the list ────────────────────────────────────────────────────────────────────────────────────────────────────

export const querySchema = z.object({
  /**
   * Words that must all occur, as prefixes, case and accents folded; "a phrase" in quotes; `role:`, `rule:`, `status:`
   * and `tag:` with the start of a value; `date:2019`, `date:2019-08..2019-10`. Empty finds all.
   */
  search: z.string().max(1000),
  statuses: z.array(statusSchema),
  /** Only dispatches with undecided edits. */
  undecided: z.boolean(),
  /** Only dispatches of which a file is damaged. */
  damaged: z.boolean(),
  /** Only dispatches with a block of this role. */
  role: roleSchema.nullable(),
  /** Only dispatches with an edit that this rule made, undecided where `undecided` is set. */
  rule: z.string().max(200).nullable(),
  /** The year of the date, or {@link NO_YEAR}. */
  year: z.string().max(10).nullable(),
  tag: z.string().nullable(),
  /** Only dispatches with a block that segmentation is unsure of. */
  unsure: z.boolean().default(false),
  /** Only dispatches without this metadata. */
  lacks: metadataFieldSchema.nullable().default(null),
  sort: z.enum(['name', 'date', 'title', 'undecided']),
});
export type Query = Readonly<z.infer<typeof querySchema>>;

/** The year of dispatches whose date is not known. */
export const NO_YEAR = 'none';

export const rangeSchema = z.object({ offset: count, limit: z.number().int().min(1).max(500) });

export const dispatchItemSchema = z.object({
  id: dispatchIdSchema,
  /** The headline, or the first words where there is none. */
  title: z.string(),
  hasHeadline: z.boolean(),
  name: z.string(),
  place: z.string().nullable(),
  date: z.string().nullable(),
  status: statusSchema,
  undecided: count,
  edits: count,
  words: count,
  tags: z.array(z.string()),
  /** What is wrong with its files, or null. */
  damaged: failureSchema.nullable(),
});
export type DispatchItem = Readonly<z.infer<typeof dispatchItemSchema>>;

/** A dispatch of a list, with the metadata that it has not. */
export const listedDispatchSchema = dispatchItemSchema.extend({ lacks: z.array(metadataFieldSchema) });
export type ListedDispatch = Readonly<z.infer<typeof listedDispatchSchema>>;

export const dispatchPageSchema = z.object({
  total: count,
  offset: count,
  items: z.array(listedDispatchSchema),
  facets: z.object({
    statuses: z.array(z.object({ status: statusSchema, count })),
    undecided: count,
    damaged: count,
    unsure: count,
    lacks: z.array(z.object({ field: metadataFieldSchema, count })),
    roles: z.array(z.object({ role: roleSchema, count })),
    rules: z.array(z.object({ rule: z.string(), count })),
    years: z.array(z.object({ year: z.string(), count })),
    /** At most the five hundred most frequent. */
    tags: z.array(z.object({ tag: z.string(), count })),
    all: count,
  }),
});
export type DispatchPage = Readonly<z.infer<typeof dispatchPageSchema>>;

// ── one dispatch ────────────────────────────────────────────────────────────────────────────────────────────────

export const dispatchViewSchema = z.object({
  dispatch: dispatchSchema,
  /** The decoded source. */
  text: z.string(),
  /** The revision that undo would take back and that redo would bring back. */
  undo: count.nullable(),
  redo: count.nullable(),
});
export type DispatchView = Readonly<z.infer<typeof dispatchViewSchema>>;

export const savedSchema = z.object({
  entry: historyEntrySchema as z.ZodType<HistoryEntry>,
  undo: count.nullable(),
  redo: count.nullable(),
});
/** A decision that is safely on disk: its history entry, and what undo and redo would do now. */
export type Saved = Readonly<z.infer<typeof savedSchema>>;

/** How far a line of history follows what was taken back of what was taken back. */
export const ABOUT = 3;

const toldDecisionSchema = z.object({
  operation: recordedOperationSchema,
  /** The first edit that a person decided, typed or took back by it; null where the operation says more than that. */
  brief: editBriefSchema.nullable(),
});

export const historyLineSchema = toldDecisionSchema.extend({
  revision: count,
  at: timeSchema,
  agent: agentSchema,
  /**
   * The decision that an undo, a redo, a revert or the undo of a corpus-wide operation is about; then, where that is one
   * of these, the one that it was about itself, and so on, {@link ABOUT} at most. Empty for all others.
   */
  about: z.array(toldDecisionSchema),
  /** How many blocks, edits and fields it touched. */
  blocks: count,
  edits: count,
  fields: count,
  /** Whether it stands: undo, or taking it back alone, is about it. */
  stands: z.boolean(),
  /** Where in the source it changed anything first, and the edit there; null for what is of no place. */
  place: z.object({ at: count, edit: z.string().nullable() }).nullable(),
});
export type HistoryLine = Readonly<z.infer<typeof historyLineSchema>>;

// ── the whole corpus ────────────────────────────────────────────────────────────────────────────────────────────

export const EXPORT_FORMATS = ['json', 'jsonl', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const exportFormatSchema = z.enum(EXPORT_FORMATS);

/** How far the sources have been compared with their digests, by verification or quietly after opening. */
const fixityStateSchema = z.object({
  /** When all had been, last, or null where they never were. */
  whole: timeSchema.nullable(),
  /** The share that has been; less than 1 where they are being gone through, for the first time or once more. */
  share: z.number().min(0).max(1),
});
export type FixityState = Readonly<z.infer<typeof fixityStateSchema>>;

export const statsSchema = z.object({
  dispatches: count,
  statuses: z.array(z.object({ status: statusSchema, count })),
  words: count,
  edits: z.array(
    z.object({
      rule: z.string(),
      proposed: count,
      accepted: count,
      rejected: count,
      superseded: count,
      byPerson: count,
    }),
  ),
  blocks: z.array(z.object({ role: z.string(), count })),
  /** Null where they never all were, and nothing goes through them here: the corpus is only read. */
  sources: fixityStateSchema.nullable(),
});
export type Stats = Readonly<z.infer<typeof statsSchema>>;
