/** Code units in lower case, for those that have a class of their own (`unitClass`). */
const LOWER = Uint16Array.from({ length: 0x2100 }, (_, unit) =>
  String.fromCharCode(unit).toLowerCase().charCodeAt(0),
);

/** A code unit without its case. */
export const foldedUnit = (unit: number): number => LOWER[unit] ?? unit;
