/** Which values a dispatch has of each facet. */
import { NO_YEAR } from '../../core/api-values.ts';
import { METADATA_FIELD_NAMES, type MetadataField } from '../../core/model/metadata.ts';
import type { FacetValues } from './facets.ts';
import type { CatalogRecord } from './record.ts';

/** The metadata that a dispatch has not; of one that is damaged nobody can say. */
const lackedFields = ({ item, values }: CatalogRecord): readonly MetadataField[] => {
  if (item.damaged !== null) return [];
  const has = new Set(values.map(({ field }) => field));
  return METADATA_FIELD_NAMES.filter((field) => !has.has(field));
};

/** All but what depends on the words of a dispatch. */
export const facetValues = (record: CatalogRecord): FacetValues => {
  const { item, rules, roles } = record;
  return {
    all: [''],
    undecided: item.undecided > 0 ? [''] : [],
    damaged: item.damaged === null ? [] : [''],
    unsure: record.unsure ? [''] : [],
    lacks: lackedFields(record),
    status: [item.status],
    role: roles.keys(),
    rule: rules.keys(),
    open: [...rules].filter(([, { proposed }]) => proposed > 0).map(([rule]) => rule),
    year: [/^\d{4}/.exec(item.date ?? '')?.[0] ?? NO_YEAR],
    tag: item.tags,
  };
};
