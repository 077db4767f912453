/** Validation of dates that a person types: Extended Date/Time Format, levels 0 to 2, by the `edtf` package. */
import { parse } from 'edtf';

/** A longer text is no date, and the parser need not see it. */
const LONGEST = 100;

/** Whether `value` is a date in EDTF, such as `2019`, `2019-08`, `XXXX-09-06`, `2019-08/2019-10` or `2019~`. */
export const isEdtf = (value: string): boolean => {
  if (value === '' || value.length > LONGEST) return false;
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
};
