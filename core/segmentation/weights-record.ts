/**
 * Learned weights as `corpus.json` keeps them: by name, and only those that differ from the shipped ones, so that the
 * file stays small, reads well in a diff, and a later version with better shipped weights still knows what to change.
 * A name is a table, a row and a column: `roles/caption/credit-end`, `next/body/sign-off`.
 */
import type { Weights } from './weights.ts';

const TABLES = ['roles', 'zones', 'states', 'next', 'beside'] as const;

export type WeightsRecord = Readonly<Record<string, number>>;

type Row = Readonly<Record<string, number | undefined>>;
type Table = Readonly<Record<string, Row | undefined>>;

/** What of `learned` differs from `base`. */
export const weightsRecord = (learned: Weights, base: Weights): WeightsRecord => {
  const record: Record<string, number> = {};
  for (const name of TABLES) {
    const before: Table = base[name];
    for (const [row, values] of Object.entries(learned[name] as Table))
      for (const [column, value] of Object.entries(values ?? {}))
        if (value !== undefined && value !== (before[row]?.[column] ?? 0))
          record[`${name}/${row}/${column}`] = value;
  }
  return record;
};

/** `base` with what a record changes. Rows that `base` has not are no part of this version, and are left out. */
export const weightsWith = (base: Weights, record: WeightsRecord): Weights => {
  const tables: Record<string, Record<string, Row>> = {};
  for (const [path, value] of Object.entries(record)) {
    const [name = '', row = '', column = ''] = path.split('/');
    const known = TABLES.find((table) => table === name);
    const there: Table | undefined = known && base[known];
    if (known === undefined || there?.[row] === undefined || column === '') continue;
    const table = tables[known] ?? {};
    table[row] = { ...(table[row] ?? there[row]), [column]: value };
    tables[known] = table;
  }
  const merged = <N extends (typeof TABLES)[number]>(name: N): Weights[N] => ({
    ...base[name],
    ...tables[name],
  });
  return {
    ...base,
    roles: merged('roles'),
    zones: merged('zones'),
    states: merged('states'),
    next: merged('next'),
    beside: merged('beside'),
  };
};
