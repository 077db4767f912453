/**
 * The names of a field of the corpus, put together by spelling. Putting a hundred thousand of them together takes a
 * second, so it is done once for each state of the catalog, and a keystroke in the search only looks through them.
 */
import { folded } from '../core/fold.ts';
import { clusterNames, type NameCluster } from '../core/metadata/name-clusters.ts';
import type { MetadataField } from '../core/model/metadata.ts';
import type { Catalog } from './catalog/catalog.ts';

interface Known {
  readonly changes: number;
  readonly field: MetadataField;
  readonly clusters: readonly NameCluster[];
  /** All spellings of each cluster, folded. */
  readonly folded: readonly string[];
}

/** Keeps what was worked out last for each open catalog: a dialog asks for one field after the other. */
const known = new WeakMap<Catalog, Known>();

const knownNames = (catalog: Catalog, field: MetadataField): Known => {
  const last = known.get(catalog);
  if (last?.field === field && last.changes === catalog.changes) return last;
  const counts = catalog.names(field).map(({ value, count }) => ({ name: value, count }));
  const clusters = clusterNames(counts, field === 'persons');
  const next: Known = {
    changes: catalog.changes,
    field,
    clusters,
    folded: clusters.map(({ variants }) => variants.map(({ name }) => folded(name)).join('\n')),
  };
  known.set(catalog, next);
  return next;
};

interface Values {
  readonly changes: number;
  readonly field: MetadataField;
  readonly values: readonly { readonly value: string; readonly folded: string }[];
}

const knownValues = new WeakMap<Catalog, Values>();

/** Values that dispatches have in a field, the commonest first, with a word that begins with what was typed. */
export const valuesWith = (
  catalog: Catalog,
  field: MetadataField,
  typed: string,
  limit: number,
): readonly string[] => {
  let known = knownValues.get(catalog);
  if (known?.field !== field || known.changes !== catalog.changes) {
    const values = catalog.names(field).map(({ value }) => ({ value, folded: ` ${folded(value)}` }));
    known = { changes: catalog.changes, field, values };
    knownValues.set(catalog, known);
  }
  const needle = folded(typed).trim();
  const found: string[] = [];
  if (needle === '') return found;
  for (const { value, folded: said } of known.values) {
    if (found.length === limit) break;
    if (said.includes(` ${needle}`)) found.push(value);
  }
  return found;
};

/**
 * The names of a field, the commonest first.
 *
 * @param search only names that hold this, whatever its case and accents; empty for all
 * @param several only names with several spellings
 */
export const namesOf = (
  catalog: Catalog,
  field: MetadataField,
  search: string,
  several: boolean,
): readonly NameCluster[] => {
  const names = knownNames(catalog, field);
  const needle = folded(search).trim();
  return names.clusters.filter(
    ({ variants }, index) =>
      (!several || variants.length > 1) && (needle === '' || names.folded[index]?.includes(needle) === true),
  );
};
