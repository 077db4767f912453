/**
 * What the value of a field in a search means, where the values of the field are the same in every corpus: roles and
 * statuses, by their ids and by their names in both languages.
 */
import { folded } from './fold.ts';
import { STATUSES } from './model/dispatch.ts';
import { LOCALES } from './model/localised.ts';
import { ROLES } from './model/role.ts';
import type { Field } from './search-words.ts';
import { ROLE_NAMES, STATUS_NAMES } from './value-names.ts';

/** What each id is called, folded. */
type Called = ReadonlyMap<string, readonly string[]>;

const calledBy = <T extends string>(ids: readonly T[], namesOf: (id: T) => readonly string[]): Called =>
  new Map(ids.map((id) => [id, [id, ...namesOf(id)].map((name) => folded(name).trim())]));

let known: Partial<Record<Field, Called>> | null = null;
/** Made at the first search for a field: a start would wait for it. */
const knownValues = (): Partial<Record<Field, Called>> => {
  known ??= {
    role: calledBy(ROLES, (role) => LOCALES.map((locale) => ROLE_NAMES[role][locale])),
    status: calledBy(STATUSES, (status) => LOCALES.map((locale) => STATUS_NAMES[locale][status])),
  };
  return known;
};

/**
 * The ids that `value` means: those that are called so, or, where none is, whose names begin so. Null for a field whose
 * values are the corpus's own.
 */
export const idsMeant = (field: Field, value: string): ReadonlySet<string> | null => {
  const called = knownValues()[field];
  if (called === undefined) return null;
  const wanted = folded(value).trim();
  const ids = (fits: (name: string) => boolean): readonly string[] =>
    [...called].flatMap(([id, names]) => (names.some(fits) ? [id] : []));
  const exact = ids((name) => name === wanted);
  return new Set(exact.length > 0 ? exact : ids((name) => name.startsWith(wanted)));
};
