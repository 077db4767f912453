/**
 * A person's function as one item of the field `personFunctions`, `Jean Dupont: ministre de l’Intérieur`: a list of
 * lines, so that it is typed, exported and searched like every other list, and can still be taken apart.
 */

export interface PersonFunction {
  readonly name: string;
  /** As printed, without a leading article. */
  readonly function: string;
}

const SEPARATOR = ': ';

export const printPersonFunction = ({ name, function: held }: PersonFunction): string =>
  `${name}${SEPARATOR}${held}`;

/** The parts of an item, cut at its first colon; null for an item that names no function or no person. */
export const readPersonFunction = (item: string): PersonFunction | null => {
  const at = item.indexOf(':');
  if (at < 0) return null;
  const name = item.slice(0, at).trim();
  const held = item.slice(at + 1).trim();
  return name === '' || held === '' ? null : { name, function: held };
};
