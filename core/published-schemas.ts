/**
 * The files of a corpus as JSON Schemas, for whoever reads or writes them without Dépêche. They are made from the very
 * schemas that the library checks with, so they cannot say anything else; `npm run schemas` writes them.
 */
import { z } from 'zod';
import { historyEntrySchema } from './history/entry.ts';
import {
  operationCursorSchema,
  passedSchema,
  settledOperationSchema,
  storedOperationSchema,
} from './history/operation-record.ts';
import { recipeSchema } from './history/recipe.ts';
import { storedConflictsSchema } from './history/stored-conflicts.ts';
import { corpusSchema } from './model/corpus.ts';
import { storedDispatchSchema } from './model/dispatch.ts';
import { removalSchema, restorationSchema, tombstoneSchema } from './model/tombstone.ts';
import { unsavedDecisionsSchema } from './unsaved-decisions.ts';
import { vocabularySchema } from './vocabulary/vocabulary.ts';

interface Published {
  readonly title: string;
  readonly schema: z.ZodType;
}

/** By file name in `docs/schemas/`. */
const PUBLISHED: Readonly<Record<string, Published>> = {
  'corpus.schema.json': { title: 'corpus.json: what a corpus is', schema: corpusSchema },
  'dispatch.schema.json': {
    title: 'dispatches/ab/<id>.json: one dispatch with its cleaned record',
    schema: storedDispatchSchema,
  },
  'history-entry.schema.json': {
    title: 'A line of history/ab/<id>.jsonl: one decision',
    schema: historyEntrySchema,
  },
  'vocabulary.schema.json': {
    title: 'vocabularies/<id>.json: the terms of a controlled vocabulary',
    schema: vocabularySchema,
  },
  'operation.schema.json': {
    title: 'operations/<ulid>.json: one decision over many dispatches',
    schema: storedOperationSchema,
  },
  'operation-cursor.schema.json': {
    title: 'operations/<ulid>.cursor.json: how many dispatches have taken an operation over',
    schema: operationCursorSchema,
  },
  'operation-settled.schema.json': {
    title:
      'operations/<ulid>.settled.json: that every dispatch has taken an operation over, or that it was ended',
    schema: settledOperationSchema,
  },
  'operation-passed.schema.json': {
    title: 'operations/<ulid>.passed.json: which dispatches were removed when an operation was settled',
    schema: passedSchema,
  },
  'recipe.schema.json': {
    title: 'A recipe: decisions and settings to be replayed on other dispatches',
    schema: recipeSchema,
  },
  'conflicts.schema.json': {
    title: 'conflicts/<id>.json: what two copies decided differently, until a person settles it',
    schema: storedConflictsSchema,
  },
  'tombstone.schema.json': {
    title: 'removed/<id>.json: who took a dispatch out, when and why',
    schema: tombstoneSchema,
  },
  'removal.schema.json': {
    title: 'removed/<ulid>.json: several dispatches taken out as one, until each has its tombstone',
    schema: removalSchema,
  },
  'restoration.schema.json': {
    title:
      'removed/<ulid>.restored.json: several dispatches had back as one, until each has its tombstone no more',
    schema: restorationSchema,
  },
  'unsaved-decisions.schema.json': {
    title: 'unsaved-decisions.json: decisions that a disk refused and a copy could not take',
    schema: unsavedDecisionsSchema,
  },
};

/** The text of each schema file, by its name. */
export const publishedSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(PUBLISHED).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { reused: 'ref' });
      return [name, `${JSON.stringify({ $schema, $id: name, title, ...rest }, null, 2)}\n`];
    }),
  );
