/**
 * JSON files through lowdb, with our own adapter: every read is parsed and checked against its schema, every write is
 * checked before and durable after. (lowdb's own writers rename without `fsync`, and its presets keep everything in
 * memory under test.) Fields that this version does not know pass through, behind those it knows; keys stand in the
 * order of the schema, so that the same content is always the same bytes.
 */
import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';
import { damageReason } from '../../core/model/damage-reason.ts';
import { isAbsent, LibraryFailure, throwReading } from '../errors.ts';
import { type Migration, migrated } from '../migrations/migration.ts';
import { checking } from '../thread/checking.ts';
import { type NewFile, writeFiles } from './durable-write.ts';
import type { Files } from './files.ts';

/** The text of a value as all our JSON files have it: two spaces, newline at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Why bytes are no JSON, by what the decoder or the parser of the engine says. */
const notJson = (bytes: Uint8Array, error: unknown): string => {
  if (bytes.length === 0) return damageReason('is-empty');
  if (bytes.every((byte) => byte === 0)) return damageReason('is-zeros');
  if (!(error instanceof SyntaxError)) return damageReason('not-utf8');
  if (/end of JSON|Unterminated/.test(error.message)) return damageReason('json-cut');
  const at = /position (\d+)/.exec(error.message)?.[1];
  return at === undefined ? damageReason('not-json') : damageReason('not-json-from', at);
};

/**
 * The value in bytes, brought to the newest version by `migrations`; or why they are not a value of the schema, for the
 * archivist: where they stop being JSON, or the field that is wrong.
 */
export const parseJson = <T>(
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  migrations: readonly Migration[] = [],
): { readonly value: T } | { readonly problem: string } => {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { problem: notJson(bytes, error) };
  }
  const parsed = schema.safeParse(migrated(raw, migrations), checking());
  if (parsed.success) return { value: parsed.data };
  const [field = ''] = parsed.error.issues.map(({ path }) => path.join('.'));
  return { problem: field === '' ? damageReason('other-kind') : damageReason('field-wrong', field) };
};

/** The bytes of a value, checked: an invalid value is never written. */
export const jsonBytes = <T>(value: T, schema: z.ZodType<T>): Uint8Array => {
  const parsed = schema.safeParse(value, checking());
  if (parsed.success) return Buffer.from(jsonText(parsed.data), 'utf8');
  const [issue] = parsed.error.issues;
  throw new LibraryFailure('internal', {
    reason: `invalid value for a file: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  });
};

/** Thrown by a read when the file is there but is not what it should be. */
export class DamagedFile extends Error {
  readonly path: string;
  readonly problem: string;
  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.name = 'DamagedFile';
    this.path = path;
    this.problem = problem;
  }
}

/** Takes the new content of a file to the disk, or to where a batch gathers what it will write together. */
export type PutFile = (file: NewFile) => Promise<void>;

interface JsonStoreOptions {
  /** Where a new content goes; by default to the disk. */
  readonly put?: PutFile;
  /** Brings what older versions wrote to the newest one, in memory, as it is read. */
  readonly migrations?: readonly Migration[];
}

class JsonFile<T> implements Adapter<T | null> {
  readonly path: string;
  private readonly files: Files;
  private readonly schema: z.ZodType<T>;
  private readonly options: JsonStoreOptions;
  constructor(files: Files, path: string, schema: z.ZodType<T>, options: JsonStoreOptions) {
    this.files = files;
    this.path = path;
    this.schema = schema;
    this.options = options;
  }

  /** The value, or null where there is no file. Throws {@link DamagedFile}. */
  async read(): Promise<T | null> {
    let bytes: Buffer;
    try {
      bytes = await this.files.read(this.path);
    } catch (error) {
      if (isAbsent(error)) return null;
      return throwReading(error, this.path);
    }
    const parsed = parseJson(bytes, this.schema, this.options.migrations);
    if ('problem' in parsed) throw new DamagedFile(this.path, parsed.problem);
    return parsed.value;
  }

  async write(value: T | null): Promise<void> {
    if (value === null) return;
    const { put = (file: NewFile) => writeFiles(this.files, [file]) } = this.options;
    await put({ path: this.path, bytes: jsonBytes(value, this.schema) });
  }
}

/**
 * A JSON file as a lowdb database that holds nothing yet: `read()` it, or set `data` and `write()`, which comes back
 * when `put` has the bytes: by default when they are on the disk.
 */
export const jsonStore = <T>(
  files: Files,
  path: string,
  schema: z.ZodType<T>,
  options: JsonStoreOptions = {},
): Low<T | null> => new Low<T | null>(new JsonFile(files, path, schema, options), null);
