/**
 * The names of a field of the corpus, put together by spelling. Putting a hundred thousand of them together takes a
 * second, so it is done once for each state of the catalog, and a keystroke in the search only looks through them.
 */
import { folded } from '../../core/fold.ts';
import { clusterNames, type NameCluster } from '../../core/metadata/name-clusters.ts';
import type { MetadataField } from '../../core/model/metadata.ts';
import type { Catalog } from '../catalog/catalog.ts';

interface Kept<T> {
  readonly changes: number;
  readonly field: MetadataField;
  readonly made: T;
}

/** Keeps what was made last for each open catalog, until that changes: a dialog asks for one field after the other. */
const keptFor = <T>(make: (catalog: Catalog, field: MetadataField) => T) => {
  const kept = new WeakMap<Catalog, Kept<T>>();
  return (catalog: Catalog, field: MetadataField): T => {
    const last = kept.get(catalog);
    if (last?.field === field && last.changes === catalog.changes) return last.made;
    const made = make(catalog, field);
    kept.set(catalog, { changes: catalog.changes, field, made });
    return made;
  };
};

/** The clusters of a field, and all spellings of each, folded. */
const knownNames = keptFor((catalog, field) => {
  const counts = catalog.lookups.names(field).map(({ value, count }) => ({ name: value, count }));
  return clusterNames(counts, field === 'persons').map((cluster) => ({
    cluster,
    folded: cluster.variants.map(({ name }) => folded(name)).join('\n'),
  }));
});

const knownValues = keptFor((catalog, field) =>
  catalog.lookups.names(field).map(({ value }) => ({ value, folded: ` ${folded(value)}` })),
);

/** Values that dispatches have in a field, the commonest first, with a word that begins with what was typed. */
export const valuesWith = (
  catalog: Catalog,
  field: MetadataField,
  typed: string,
  limit: number,
): readonly string[] => {
  const needle = folded(typed).trim();
  const found: string[] = [];
  if (needle === '') return found;
  for (const { value, folded: said } of knownValues(catalog, field)) {
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
  const needle = folded(search).trim();
  return knownNames(catalog, field)
    .filter(
      ({ cluster, folded: spellings }) =>
        (!several || cluster.variants.length > 1) && (needle === '' || spellings.includes(needle)),
    )
    .map(({ cluster }) => cluster);
};
