/** The question that every dispatch answers; apart from the schemas, because the window asks it before they are loaded. */
import type { Query } from './api-values.ts';

export const EVERYTHING: Query = {
  search: '',
  statuses: [],
  undecided: false,
  damaged: false,
  role: null,
  rule: null,
  year: null,
  tag: null,
  unsure: false,
  lacks: null,
  sort: 'name',
};
