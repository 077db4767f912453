/**
 * Metadata read anew: what nobody decided takes the value that rules read now, what a person typed, confirmed, emptied
 * or set for many dispatches stays as it is.
 */
import { YEAR_RULES } from '../metadata/infer-year.ts';
import {
  type FieldValue,
  METADATA_FIELD_NAMES,
  type Metadata,
  type MetadataField,
  RECORD_FIELD,
} from '../model/metadata.ts';
import { sameValue } from '../model/same-value.ts';

/** Rules whose values do not come from the text: reading that anew says nothing of them. */
const BESIDE_TEXT: ReadonlySet<string | undefined> = new Set<string>([...YEAR_RULES, RECORD_FIELD]);

/**
 * Whether a value was read from the text by a rule and nobody has confirmed it. A year that was set for many is somebody's
 * word, and so is a list that a person took names out of.
 */
export const isSuggestion = ({ basis, rule, typed, confirmed }: FieldValue): boolean =>
  !confirmed && basis !== 'typed' && typed === undefined && !BESIDE_TEXT.has(rule);

/**
 * The metadata with `fresh` wherever nobody decided. A value that says the same stays the same object.
 *
 * @param decided fields that stay even where their value does not say that a person decided it
 */
export const metadataAnew = (
  old: Metadata,
  fresh: Metadata,
  decided: ReadonlySet<MetadataField>,
): Metadata => {
  let next = old;
  for (const field of METADATA_FIELD_NAMES) {
    const was = old[field];
    if (decided.has(field) || (was !== undefined && !isSuggestion(was))) continue;
    const is = fresh[field];
    if (sameValue(was, is)) continue;
    const { [field]: _, ...rest } = next;
    next = is === undefined ? rest : { ...rest, [field]: is };
  }
  return next;
};
