/**
 * Migrations: numbered steps, each from one version of a JSON file to the next, run over the parsed value before it is
 * checked against its schema. What a step does not name passes through, so that fields of other programs survive. A
 * step says nothing of validity: a value that is not what its version should be fails the schema behind it.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version that it makes; it is run on values of the version before. */
  readonly to: number;
  readonly migrate: (value: JsonObject) => JsonObject;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The value as of the newest version that `steps` (in order) lead to. A value that is no object, or that names no
 * version, and one of that version or a newer one, come back as they are.
 */
export const migrated = (value: unknown, steps: readonly Migration[]): unknown => {
  if (!isObject(value) || typeof value.schemaVersion !== 'number') return value;
  let { schemaVersion } = value;
  let current: JsonObject = value;
  for (const { to, migrate } of steps) {
    if (schemaVersion !== to - 1) continue;
    current = { ...migrate(current), schemaVersion: to };
    schemaVersion = to;
  }
  return current;
};
